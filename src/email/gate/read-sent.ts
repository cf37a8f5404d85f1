import type { Words } from '../../i18n/language.ts';
import { languageOf } from '../../i18n/languages.ts';
import type { Mailer } from '../../mailers/index.ts';
import type { Board, Issue } from '../../model/model.ts';
import { countBytes } from '../../text/source.ts';
import type { MailSettings } from '../mail-data.ts';
import type { Mail } from '../sent-mail.ts';
import { slotsOf } from '../slots.ts';
import { type ReadHtml, readMailHtml } from './read-mail.ts';

export interface SentHtml extends ReadHtml {
  /** UTF-8 bytes of the HTML, and of what the mailer adds to it. */
  readonly bytes: number;
  readonly added: number;
  /** The mailer's own codes, which it replaces by full addresses, each with its form in the plain text. */
  readonly codes: ReadonlyMap<string, string>;
}

export type ReadSent = (issue: Issue, mail: Mail) => SentHtml;

export function createSentReader({ board, languages }: Pick<MailSettings, 'board' | 'languages'>): ReadSent {
  const known = new WeakMap<Mail, SentHtml>();
  return (issue, mail) => {
    const before = known.get(mail);
    if (before) return before;
    const { overhead } = mail.mailer;
    const codes = codesOf(mail.mailer, board, languageOf(languages, issue, board).words);
    const html = readMailHtml(asSent(mail.html, mail.mailer, codes.keys()));
    // A mailer's own elements, `<unsubscribe>`, are links too by now.
    const added = overhead.footer + overhead.perLink * html.elements.filter(({ name }) => name === 'a').length;
    const sent = { ...html, codes, bytes: countBytes(mail.html), added };
    known.set(mail, sent);
    return sent;
  };
}

function codesOf(mailer: Mailer, board: Board, words: Words): ReadonlyMap<string, string> {
  const html = slotsOf(mailer, board, words, 'html');
  const text = slotsOf(mailer, board, words, 'text');
  return new Map(
    (['unsubscribe', 'preferences'] as const).flatMap((name) => (html[name] ? [[html[name], text[name]]] : [])),
  );
}

/** Without the mailer's wrapping of comments for Outlook, and with a link for an element that the mailer makes one of. */
function asSent(html: string, { keepComment }: Pick<Mailer, 'keepComment'>, codes: Iterable<string>): string {
  let sent = keepComment ? unwrap(html, keepComment) : html;
  for (const code of codes) {
    const element = /^<([a-z][a-z-]*)>$/.exec(code)?.[1];
    if (!element) continue;
    sent = sent.replaceAll(`<${element} `, `<a href="&lt;${element}>" `).replaceAll(`</${element}>`, '</a>');
  }
  return sent;
}

/** A mailer's wrapping is the same before and behind each comment. */
function unwrap(html: string, keepComment: (comment: string) => string): string {
  const [before = '', behind = ''] = keepComment('\u0000').split('\u0000');
  return html.split(`${before}<!--`).join('<!--').split(`-->${behind}`).join('-->');
}
