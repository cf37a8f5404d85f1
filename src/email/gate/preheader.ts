import { FILE_START } from '../../text/problem.ts';
import type { EmailRule } from './rule.ts';

/** Mail programs show about as many characters after the subject. */
const MOST = 140;

export const preheader: EmailRule = {
  rule: 'mail-preheader',
  find({ issue, mail, elements }, report) {
    // A part of a mail has none.
    if (elements[0]?.name !== 'html') return;
    const { length } = [...mail.preheader];
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
