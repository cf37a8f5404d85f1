import { dateInWords } from '../../../fields/dates.ts';
import type { Rule } from '../../engine/check.ts';

export const slugDate: Rule = {
  rule: 'slug-date',
  severity: 'warning',
  finds: 'A file named after another month than its date',
  raises: [{ keys: 'date: 2018-03-01' }],
  passes: [{ keys: 'date: 2018-02-02' }],
  advised: [{ keys: 'date: 2018-02-01' }],
  why: 'The file name becomes the permanent web address. The file of the example is named `2018-02.md`.',
  findInIssue({ slug, date, keyAt }, _context, report) {
    const named = /^\d{4}-(?:0[1-9]|1[0-2])(?![0-9])/.exec(slug)?.[0];
    const month = date.slice(0, 7);
    if (!named || !keyAt.date || month.startsWith('0000') || named === month) return;
    report(
      keyAt.date,
      `This file is named ${slug}.md, but its date is ${dateInWords(date)}. Correct the date, or rename the file to ${month}.md before you publish it.`,
    );
  },
};
