import { dateInWords, type PlainDate, yearsBetween } from '../../../fields/dates.ts';
import { blocksOf, type Issue } from '../../../model/model.ts';
import { FILE_START } from '../../../text/problem.ts';
import type { IssueCheck } from '../../engine/check.ts';

/** Years. Bulletins come every few months, and training is booked a year ahead. */
const FAR = 5;

const isRead = (issue: Issue) => issue.keyAt.date !== undefined && !issue.date.startsWith('0000');

/** A slip in the year, such as 2081 for 2018. */
export const dateFar: IssueCheck = {
  rule: 'date-far',
  find(issue, { dates }, report) {
    if (!isRead(issue)) return;
    const nearest = nearestOf(issue.date, dates);
    if (nearest && yearsBetween(issue.date, nearest) > FAR) {
      report(
        'date-far',
        issue.keyAt.date ?? FILE_START,
        `${dateInWords(issue.date)} is more than five years from every other issue; the nearest is of ${dateInWords(nearest)}. Correct the year if it is a slip.`,
        'warning',
      );
    }
    for (const { block } of blocksOf(issue)) {
      if (block.kind !== 'event') continue;
      for (const [index, { date }] of block.when.entries()) {
        if (date < issue.date || yearsBetween(issue.date, date) <= FAR) continue;
        report(
          'date-far',
          block.fieldAt.when?.[index] ?? block.at,
          `${dateInWords(date)} is more than five years after this issue’s own date, ${dateInWords(issue.date)}. Correct the year if it is a slip.`,
          'warning',
        );
      }
    }
  },
};

/** Of the other issues' dates, sorted, the one before or after that is nearer. */
function nearestOf(date: PlainDate, dates: readonly PlainDate[]): PlainDate | undefined {
  const index = dates.indexOf(date);
  const beside = [dates[index - 1], dates[index + 1]].filter((other) => other !== undefined);
  return beside.sort((a, b) => yearsBetween(date, a) - yearsBetween(date, b))[0];
}
