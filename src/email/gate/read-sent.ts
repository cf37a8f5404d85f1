import { languageOf } from '../../i18n/languages.ts';
import type { Issue } from '../../model/model.ts';
import type { MailSettings } from '../mail-data.ts';
import type { Mail } from '../sent-mail.ts';
import { asSent } from './as-sent.ts';
import { codesOf } from './codes.ts';
import { addedBySending } from './overhead.ts';
import { createMailReader, type ReadHtml } from './read-mail.ts';

/** A mail taken apart as its reader gets it, and what it weighs then. */
export interface SentHtml extends ReadHtml {
  /** UTF-8 bytes of the HTML, and of what the mailer adds to it. */
  readonly bytes: number;
  readonly added: number;
  /** The mailer's own codes, which it replaces by whole addresses, each with its form in the plain text. */
  readonly codes: ReadonlyMap<string, string>;
}

export type ReadSent = (issue: Issue, mail: Mail) => SentHtml;

/** Reads each mail once, whoever asks: the gate judges it, the kit lists its links. */
export function createSentReader({ board, languages }: Pick<MailSettings, 'board' | 'languages'>): ReadSent {
  const read = createMailReader();
  const known = new WeakMap<Mail, SentHtml>();
  return (issue, mail) => {
    const before = known.get(mail);
    if (before) return before;
    const codes = codesOf(mail.mailer, board, languageOf(languages, issue, board).words);
    const html = read(asSent(mail.html, mail.mailer, codes.keys()));
    const sent = { ...html, codes, bytes: Buffer.byteLength(mail.html), added: addedBySending(mail.mailer, html) };
    known.set(mail, sent);
    return sent;
  };
}
