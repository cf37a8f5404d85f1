import { dateInWords } from '../../../fields/dates.ts';
import type { Rule } from '../../engine/check.ts';
import { A_COURSE, aBookable, anAction } from '../../examples.ts';
import { blocksOfKind, placeOfField } from '../../matchers/blocks.ts';

// Dates that are in the wrong order: an event, its booking, an action, the issue, today.

const DRAFT = 'status: draft\ndate: 2018-01-02';

export const eventBeforeIssue: Rule = {
  rule: 'event-before-issue',
  severity: 'error',
  finds: 'An event that was over before the issue’s own date',
  raises: [aBookable('Friday 5 January 2018, 9.15am to 1pm')],
  passes: [A_COURSE],
  advised: ['We met on Friday 5 January 2018.'],
  why: 'Usually the year is wrong, above all in January. Describe a past event in a paragraph, not in an event block.',
  findInEvent(event, issue, _context, report) {
    for (const { date, until = date, line } of event.when) {
      if (until >= issue.date) continue;
      report(
        placeOfField(event, 'when', line),
        `${dateInWords(date)} is before this issue’s own date, ${dateInWords(issue.date)}. Correct the date, or describe the event in a paragraph instead.`,
      );
    }
  },
};

export const eventCloses: Rule = {
  rule: 'event-closes',
  severity: 'error',
  finds: 'A booking that closes after its event, or before the issue’s own date',
  raises: [
    aBookable('Tuesday 5 June 2018, 9.15am to 1pm', 'closes: 12 June 2018'),
    aBookable('Tuesday 5 June 2018, 9.15am to 1pm', 'closes: 31 January 2018'),
  ],
  passes: [aBookable('Tuesday 5 June 2018, 9.15am to 1pm', 'closes: 25 May 2018')],
  advised: [
    aBookable('Tuesday 5 June 2018, 9.15am to 1pm', 'closes: 4 June 2018'),
    aBookable('Tuesday 5 June 2018, 9.15am to 1pm', 'closes: 31 January 2018', 'status: full'),
  ],
  why: 'One of the two dates is wrong, and readers cannot know which.',
  findInEvent(event, issue, _context, report) {
    const { closes, when } = event;
    if (closes === undefined) return;
    const at = placeOfField(event, 'closes');
    const last = latest(when.map(({ date }) => date));
    const says = `Booking closes on ${dateInWords(closes)}`;
    if (closes > last) report(at, `${says}, after the event on ${dateInWords(last)}. Write an earlier date.`);
    else if (closes < issue.date && event.status === 'open') {
      const own = dateInWords(issue.date);
      report(at, `${says}, before this issue’s own date, ${own}. Correct the date, or write “status: full”.`);
    }
  },
};

export const eventPast: Rule = {
  rule: 'event-past',
  severity: 'warning',
  finds: 'In a draft, an event that is over or whose booking has closed, but still takes bookings',
  raises: [
    { keys: DRAFT, body: aBookable('Tuesday 16 January 2018, 9am to 1pm') },
    { keys: DRAFT, body: aBookable('Tuesday 6 March 2018, 9am to 1pm', 'closes: 16 January 2018') },
  ],
  passes: [A_COURSE],
  advised: [
    { keys: DRAFT, body: aBookable('Tuesday 6 March 2018, 9am to 1pm') },
    { keys: DRAFT, body: aBookable('Tuesday 6 March 2018, 9am to 1pm', 'status: full') },
  ],
  why: 'A draft that waits for approval goes out of date. Published pages mark past events automatically.',
  findInEvent(event, issue, { today }, report) {
    if (issue.status !== 'draft' || event.status !== 'open') return;
    const last = latest(event.when.map(({ date, until = date }) => until));
    // event-before-issue reports an event before its issue.
    if (last < today && last > issue.date)
      report(
        placeOfField(event, 'when', event.when.at(-1)?.line),
        `This event was over on ${dateInWords(last)}, but still takes bookings. Delete it, or write its new date.`,
      );
    const { closes } = event;
    // event-closes reports a booking that closed before its issue.
    if (closes !== undefined && closes < today && closes >= issue.date && last >= today)
      report(
        placeOfField(event, 'closes'),
        `Booking closed on ${dateInWords(closes)}. Write the later date, or write “status: full” in place of this line.`,
      );
  },
};

export const actionBeforeIssue: Rule = {
  rule: 'action-before-issue',
  severity: 'error',
  finds: 'An action whose deadline was before the issue’s own date',
  raises: [anAction('5 January 2018')],
  passes: [anAction('5 June 2018')],
  advised: [anAction('5 March 2018')],
  why: 'Usually the year is wrong. Readers who take the deadline seriously think that they have missed something.',
  findInIssue(issue, _context, report) {
    for (const block of blocksOfKind(issue, 'action')) {
      if (block.by === undefined || block.by >= issue.date) continue;
      report(
        placeOfField(block, 'by'),
        `${dateInWords(block.by)} is before this issue’s own date, ${dateInWords(issue.date)}. Correct the date, or delete the line.`,
      );
    }
  },
};

const latest = (dates: readonly string[]): string => [...dates].sort().at(-1) ?? '';
