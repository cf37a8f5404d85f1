import { renderEml } from '../email/eml.ts';
import { sendBySmtp } from '../email/smtp.ts';
import type { Board } from '../model/model.ts';
import { say } from '../text/said.ts';
import { type Io, Stop } from './command.ts';
import type { OneIssue } from './issue-mails.ts';

/** The board's mailbox: whom an email is from. */
export function senderOf({ email }: Board): string {
  if (!email.startsWith('mailto:'))
    throw new Stop(say`“email:” in bulletin.yaml is not an email address, and a mail needs a sender.`);
  return decodeURIComponent(email.slice('mailto:'.length));
}

/** Sends the draft of an issue to one address, by the server in SMTP_URL. */
export async function sendTest(to: string, { board, mails }: OneIssue, io: Io): Promise<number> {
  if (!/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(to))
    throw new Stop(say`--test takes one email address, like you@example.org`);
  const server = io.environment.SMTP_URL;
  if (!server)
    throw new Stop(
      say`SMTP_URL is not set. It names your mail server, like smtps://USER:PASSWORD@mail.example.org:465`,
    );
  const from = senderOf(board);
  const { draft } = mails;
  const message = renderEml(draft, { from: { name: board.title, address: from }, to });
  await sendBySmtp(server, { from, to, message }).catch((error: Error & { code?: string; responseCode?: number }) => {
    throw new Stop(
      say`The mail server did not take the email (${error.responseCode ?? error.code ?? 'no answer'}). Nothing was sent. Check SMTP_URL, and ask the person who runs the server whether it lets you send from ${from}.`,
      1,
    );
  });
  io.stdout.write(say`Sent to that address, as ${draft.mailer.title}: “${draft.subject}”.\n`);
  return 0;
}
