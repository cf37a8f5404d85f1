import MimeNode from 'nodemailer/lib/mime-node';
import type { Mail } from './mail.ts';

// The one place that knows nodemailer, of which only the MIME composer is used. Its traps:
// - boundaries are random unless a base is given;
// - the message gets the clock's date and a random Message-ID, and neither can be switched off: both lines are taken out again.
//   A mail program gives a message that it sends its own.

const GIVEN_WHEN_SENT = /^(?:Date|Message-ID): .*\r\n/gim;

/**
 * A message that is still to be sent: a double click opens it in Outlook or Thunderbird, ready to be addressed. It has no
 * sender and no recipient, since the program knows the one and its user the other.
 * @returns the message with CRLF at the ends of its lines, in ASCII
 */
export async function renderEml({ subject, text, html }: Pick<Mail, 'subject' | 'text' | 'html'>): Promise<string> {
  const message = new MimeNode('multipart/alternative', { baseBoundary: 'bulletin', newline: 'win' });
  message.setHeader('X-Unsent', '1');
  message.setHeader('Subject', subject);
  // The last part is the one that programs show if they can.
  message.createChild('text/plain; charset=utf-8').setContent(text);
  message.createChild('text/html; charset=utf-8').setContent(html);
  const [head = '', ...body] = (await message.build()).toString('ascii').split('\r\n\r\n');
  return [`${head}\r\n`.replace(GIVEN_WHEN_SENT, '').trimEnd(), ...body].join('\r\n\r\n');
}
