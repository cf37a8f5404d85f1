import type { Mailer } from '../../mailers/index.ts';

/**
 * A mail as the reader gets it, as far as a mailer's codes are HTML: its wrapping of Outlook's comments taken away, and an
 * element that it makes a link of, made one. Codes that stand for an address stay as they are.
 * @param codes the mailer's codes, of which `<unsubscribe>` is such an element
 */
export function asSent(html: string, { keepComment }: Pick<Mailer, 'keepComment'>, codes: Iterable<string>): string {
  let sent = keepComment ? unwrap(html, keepComment) : html;
  for (const code of codes) {
    const element = /^<([a-z][a-z-]*)>$/.exec(code)?.[1];
    if (!element) continue;
    sent = sent.replaceAll(`<${element} `, `<a href="&lt;${element}>" `).replaceAll(`</${element}>`, '</a>');
  }
  return sent;
}

/** Whatever a mailer needs around a comment is the same before and behind each. */
function unwrap(html: string, keepComment: (comment: string) => string): string {
  const [before = '', behind = ''] = keepComment('\u0000').split('\u0000');
  return html.split(`${before}<!--`).join('<!--').split(`-->${behind}`).join('-->');
}
