import { FILE_START } from '../../text/problem.ts';
import { wordsIn } from './read-mail.ts';
import { type CheckedMail, type EmailRule, THE_LAYOUT } from './rule.ts';

/** Mail programs show about as many characters after the subject. */
const MOST = 140;
/** Characters without a width, in a row: a trick to keep the mail's first words out of the preview, and spam to some filters. */
const PADDING = /(?:(?:\u034f|[\u00ad\u200b-\u200d\u2060\ufeff])\s*){2,}/u;

export const preheader: EmailRule = {
  rule: 'mail-preheader',
  find(mail, report) {
    const { issue, elements } = mail;
    if (PADDING.test(firstWords(mail)))
      report(
        THE_LAYOUT,
        'Invisible characters follow the preheader, and some filters take them for spam. Delete them.',
        'warning',
      );
    if (elements[0]?.name !== 'html') return;
    const first = elements.find(({ parent }) => parent?.name === 'body');
    if (!first?.hidden || wordsIn(mail, first) === '')
      report(THE_LAYOUT, 'The mail has no preheader. Add <mj-preview>{{ preheader }}</mj-preview>.', 'warning');
    const { length } = [...mail.mail.preheader];
    if (length <= MOST) return;
    const key = issue.keyAt.preheader ? 'preheader' : 'summary';
    const advice = key === 'preheader' ? 'Shorten it.' : 'Shorten it, or add a shorter line under “preheader:”.';
    report(
      { at: issue.keyAt[key] ?? FILE_START },
      `This line has ${length} characters, and mail programs show about ${MOST} after the subject. ${advice}`,
      'warning',
    );
  },
};

function firstWords({ texts }: CheckedMail): string {
  let words = '';
  for (const { text, parent } of texts) {
    if (parent?.name === 'title' || parent?.name === 'head') continue;
    words += text;
    if (words.length > 4 * MOST) break;
  }
  return words;
}
