import { encodeWord } from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';
import { encode, wrap } from 'nodemailer/lib/qp';
import type { Mail } from './sent-mail.ts';

// The one place that knows nodemailer, of which only the MIME composer is used. Its traps:
// - boundaries are random unless a base is given;
// - the message gets the clock's date and a random Message-ID, and neither can be switched off: both lines are taken out again.
//   A mail program gives a message that it sends its own;
// - it takes “=?utf-8?Q?…?=” for words that are encoded already: a subject with these signs is encoded whole;
// - it hands a message through six streams, which takes ten times as long as encoding it: only its heads are asked of it, and the
//   parts are put between them here. (Its streams also break lines wherever one chunk ended.)

const GIVEN_WHEN_SENT = /^(?:Date|Message-ID): .*\r\n/gim;

/** RFC 2045, 6.7: no line of an encoded part has these two signs, so that nothing an editor writes ends it. */
const BOUNDARY = '=_';

interface Addressed {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
}

/**
 * A message to be sent: a double click opens it in Outlook or Thunderbird, without sender and recipient. @returns ASCII with CRLF
 * @param addressed for one that leaves at once
 */
export function renderEml(
  { subject, text, html }: Pick<Mail, 'subject' | 'text' | 'html'>,
  addressed?: Addressed,
): string {
  const message = new MimeNode('multipart/alternative', { boundaryPrefix: BOUNDARY, baseBoundary: 'bulletin' });
  if (addressed) message.setHeader({ From: addressed.from, To: addressed.to });
  else message.setHeader('X-Unsent', '1');
  message.setHeader('Subject', subject.includes('=?') ? encoded(subject) : subject);
  // The last part is the one that programs show if they can.
  const parts = [encodePart(message, 'text/plain', text), encodePart(message, 'text/html', html)];
  const head = `${message.buildHeaders()}\r\n`.replace(GIVEN_WHEN_SENT, '');
  return `${head}\r\n${parts.map((part) => `--${message.boundary}\r\n${part}\r\n`).join('')}--${message.boundary}--\r\n`;
}

/** RFC 2047, 2: at most 75 letters a word. */
const encoded = (words: string) => ({
  prepared: true,
  foldLines: true,
  value: encodeWord(words.replace(/\s+/g, ' '), 'Q', 52),
});

function encodePart(message: MimeNode, type: string, content: string): string {
  const part = message.createChild(`${type}; charset=utf-8`);
  part.setHeader('Content-Transfer-Encoding', 'quoted-printable');
  return `${part.buildHeaders()}\r\n\r\n${wrap(encode(content.replaceAll('\n', '\r\n')))}`;
}
