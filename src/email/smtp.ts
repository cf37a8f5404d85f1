import { createTransport } from 'nodemailer';

// Of nodemailer here only its SMTP client. It is told to use TLS wherever the server has it, and to give up in time; by default it waits
// for two minutes, and for ten once it is connected.
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
