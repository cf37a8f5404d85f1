import { wordsIn } from './read-mail.ts';
import type { CheckedMail, EmailRule } from './rule.ts';

/** Mail programs show about so many signs after the subject. */
const MOST = 140;
/** Signs without a width, in a row: a trick to keep the mail's first words out of the preview, and spam to some filters. */
const PADDING = /(?:(?:\u034f|[\u00ad\u200b-\u200d\u2060\ufeff])\s*){2,}/u;

export const preheader: EmailRule = {
  rule: 'mail-preheader',
  find(mail, report) {
    const { issue, elements } = mail;
    if (PADDING.test(firstWords(mail)))
      report(
        'mail-preheader',
        'layout',
        'Signs without a width stand after the preheader. Delete them: some filters take them for spam.',
        'warning',
      );
    if (elements[0]?.name !== 'html') return;
    const first = elements.find(({ parent }) => parent?.name === 'body');
    const shown = first?.shape.hidden ? wordsIn(mail, first) : '';
    if (shown === '')
      report(
        'mail-preheader',
        'layout',
        'The mail has no preheader. Write <mj-preview>{{ preheader }}</mj-preview>.',
        'warning',
      );
    const length = [...mail.mail.preheader].length;
    const key = issue.keyAt.preheader ? 'preheader' : 'summary';
    const advice =
      key === 'preheader'
        ? 'Shorten it.'
        : 'Shorten it, or add a line such as “preheader: What the strategy asks of you”.';
    if (length > MOST)
      report(
        'mail-preheader',
        { at: issue.keyAt[key] ?? { line: 1, column: 1 } },
        `Mail programs show about ${MOST} signs after the subject, and this line has ${length}. ${advice}`,
        'warning',
      );
  },
};

/** What a preview would show: the mail's first words, hidden or not. */
function firstWords({ texts }: CheckedMail): string {
  let words = '';
  for (const { text, parent } of texts) {
    if (parent?.name === 'title' || parent?.name === 'head') continue;
    words += text;
    if (words.length > 4 * MOST) break;
  }
  return words;
}
