import { dateInWords } from '../../../fields/dates.ts';
import type { IssueCheck } from '../../engine/check.ts';

/** The file's name is the issue's address for ever, so its month is looked at before it is published. */
export const slugDate: IssueCheck = {
  rule: 'slug-date',
  find(issue, _surroundings, report) {
    const named = /^\d{4}-(?:0[1-9]|1[0-2])(?![0-9])/.exec(issue.slug)?.[0];
    const at = issue.keyAt.date;
    const month = issue.date.slice(0, 7);
    if (!named || !at || month.startsWith('0000') || named === month) return;
    report(
      'slug-date',
      at,
      `This file is named ${issue.slug}.md, and its date is ${dateInWords(issue.date)}. Correct the date, or name the file ${month}.md before it is published.`,
      'warning',
    );
  },
};
