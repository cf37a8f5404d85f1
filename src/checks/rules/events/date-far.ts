import { dateInWords, type PlainDate, yearsBetween } from '../../../fields/dates.ts';
import { eventsOf } from '../../../model/model.ts';
import type { Rule } from '../../engine/check.ts';
import { anEvent } from '../../examples.ts';
import { placeOfField } from '../../matchers/blocks.ts';

/** Years. Bulletins come every few months, and training is booked a year ahead. */
const FAR = 5;
const ADVICE = 'Correct the year if it is wrong.';

export const dateFar: Rule = {
  rule: 'date-far',
  severity: 'warning',
  docs: {
    finds: 'An issue more than five years from every other, or an event more than five years after its issue',
    raises: [anEvent('when: Thursday 5 June 2081, 9.15am to 1pm', 'book: training@example.org')],
    passes: [anEvent('when: Tuesday 5 June 2018, 9.15am to 1pm', 'book: training@example.org')],
    why: `Two digits have changed places: 2081 for 2018. The archive is sorted by year, so nobody would find the issue.`,
  },
  findInIssue(issue, { dates }, report) {
    if (issue.keyAt.date === undefined || issue.date.startsWith('0000')) return;
    const own = dateInWords(issue.date);
    const nearest = nearestDate(issue.date, dates);
    if (nearest && yearsBetween(issue.date, nearest) > FAR) {
      const other = dateInWords(nearest);
      report(issue.keyAt.date, `${own} is more than five years from the nearest other issue, ${other}. ${ADVICE}`);
    }
    for (const event of eventsOf(issue)) {
      for (const [index, { date }] of event.when.entries()) {
        if (date < issue.date || yearsBetween(issue.date, date) <= FAR) continue;
        report(
          placeOfField(event, 'when', index),
          `${dateInWords(date)} is more than five years after this issue’s own date, ${own}. ${ADVICE}`,
        );
      }
    }
  },
};

/** The nearest other date. @param dates sorted */
function nearestDate(date: PlainDate, dates: readonly PlainDate[]): PlainDate | undefined {
  const index = dates.indexOf(date);
  const beside = [dates[index - 1], dates[index + 1]].filter((other) => other !== undefined);
  return beside.sort((a, b) => yearsBetween(date, a) - yearsBetween(date, b))[0];
}
