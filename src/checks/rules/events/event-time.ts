import { clockProblem } from '../../../fields/dates.ts';
import { sittingsOf } from '../../../fields/sittings.ts';
import type { Rule } from '../../engine/check.ts';
import { aBookable } from '../../examples.ts';
import { placeOfField } from '../../matchers/blocks.ts';

export const eventTime: Rule = {
  rule: 'event-time',
  severity: 'error',
  finds: 'An hour that clocks skip or repeat on that day, or the same session twice in one event',
  raises: [aBookable('Sunday 25 March 2018, 1.30am to 4am')],
  passes: [aBookable('Sunday 25 March 2018, 2.30am to 4am')],
  advised: [aBookable('Sunday 25 March 2018, 2.30am to 4am')],
  why: `When clocks go forward, one hour does not exist, and each calendar would guess another. Of a session that is
    listed twice, one was probably meant to be another day.`,
  source: 'The board’s time zone in the IANA time zone database. For repeated sessions, our own judgement.',
  findInEvent(event, _issue, { board }, report) {
    const seen = new Set<string>();
    for (const session of event.when) {
      const { date, until, start, end, venue, line } = session;
      const at = placeOfField(event, 'when', line);
      const said = [date, until, start, end, venue].join(' ');
      if (seen.has(said)) report(at, 'This event has this date and time twice. Correct one of them, or delete it.');
      seen.add(said);
      const moments = sittingsOf(session).flatMap((sitting) => [
        [sitting.date, sitting.start] as const,
        [sitting.endDate, sitting.end] as const,
      ]);
      for (const [day, time] of moments) {
        const problem = time && clockProblem(day, time, board?.timezone ?? 'Europe/London');
        if (problem) report(at, problem);
      }
    }
  },
};
