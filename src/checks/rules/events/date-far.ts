import { dateInWords, type PlainDate, yearsBetween } from '../../../fields/dates.ts';
import type { Rule } from '../../engine/check.ts';
import { A_COURSE, aBookable } from '../../examples.ts';
import { placeOfField } from '../../matchers/blocks.ts';

/** Years. Bulletins come every few months, and training is booked a year ahead. */
const FAR = 5;
const ADVICE = 'Correct the year if it is wrong.';

export const dateFar: Rule = {
  rule: 'date-far',
  severity: 'warning',
  finds:
    'A published issue with a future date; an issue more than five years from every other, or an event more than five years after its issue',
  raises: [aBookable('Thursday 5 June 2081, 9.15am to 1pm'), { keys: 'date: 2018-03-30' }],
  passes: [A_COURSE],
  advised: [aBookable('Tuesday 5 June 2018, 9.15am to 1pm'), { keys: 'date: 2018-02-01' }],
  why: `Two digits have changed places: 2081 for 2018. The archive is sorted by year, so nobody would find the issue.

    No issue waits for its date: one with \`status: published\` is on the site, in the feeds and the latest issue with the next build.`,
  findInIssue({ date, status, keyAt }, { dates, today }, report) {
    if (!isWritten(date) || !keyAt.date) return;
    const nearest = nearestDate(date, dates);
    if (nearest !== undefined && yearsBetween(date, nearest) > FAR)
      report(
        keyAt.date,
        `${dateInWords(date)} is more than five years from the nearest other issue, ${dateInWords(nearest)}. ${ADVICE}`,
      );
    else if (status === 'published' && date > today && yearsBetween(date, today) <= FAR)
      report(
        keyAt.date,
        `${dateInWords(date)} is in the future, but this issue is published now, as the latest. Write “status: draft” until then, or correct the date.`,
      );
  },
  findInEvent(event, issue, _context, report) {
    if (!isWritten(issue.date) || !issue.keyAt.date) return;
    for (const { date, line } of event.when) {
      if (date < issue.date || yearsBetween(issue.date, date) <= FAR) continue;
      report(
        placeOfField(event, 'when', line),
        `${dateInWords(date)} is more than five years after this issue’s own date, ${dateInWords(issue.date)}. ${ADVICE}`,
      );
    }
  },
};

/** A date that could not be read has its own error. */
const isWritten = (date: PlainDate) => !date.startsWith('0000');

function nearestDate(date: PlainDate, dates: readonly PlainDate[]): PlainDate | undefined {
  const index = dates.indexOf(date);
  const beside = [dates[index - 1], dates[index + 1]].filter((other) => other !== undefined);
  return beside.sort((a, b) => yearsBetween(date, a) - yearsBetween(date, b))[0];
}
