import { createTransport } from 'nodemailer';

// Only nodemailer's SMTP client is used here. It uses TLS where the server offers it. By default it waits two minutes for a connection and
// ten for an answer, so it has limits of our own.
const TIMEOUT = 30_000;

/** @param server as `smtps://user:password@mail.example.org:465` @param message as renderEml makes it */
export async function sendBySmtp(
  server: string,
  { from, to, message }: { readonly from: string; readonly to: string; readonly message: string },
): Promise<void> {
  const times = { connectionTimeout: TIMEOUT, greetingTimeout: TIMEOUT, socketTimeout: TIMEOUT };
  const transport = createTransport({ url: server, ...times });
  try {
    await transport.sendMail({ envelope: { from, to }, raw: message });
  } finally {
    transport.close();
  }
}
