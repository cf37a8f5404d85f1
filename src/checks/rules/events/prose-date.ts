import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { misspeltNames } from '../../matchers/misspelt-dates.ts';
import { findDays } from '../../matchers/prose-days.ts';
import { dayOfIssue, judgeDays, judgeOver, judgeWeekday } from './judge-days.ts';
import { findUndated, type Lack, needsYear } from './undated.ts';

export const proseDate: Rule = {
  rule: 'prose-date',
  severity: 'warning',
  finds:
    'A date in a sentence with the wrong weekday, in American order, misspelt, that does not exist, that is over before the issue, or without a year',
  otherwise: 'info without a year',
  raises: [
    'We meet on Monday 5 December 2017.',
    'We meet on Friday 8 December.',
    'Please reply by 16th January.',
    'We meet on 30 February 2018.',
    'We meet on 31 June.',
    'We meet on Thursday, October 4, 2018.',
    'The forum in Janurary is full.',
    'We meet on 05/12/2017 (Monday).',
    'The week runs from 10 to 4 May 2018.',
    'The forum will meet on 5 December 2017.',
    'The forum will meet on Monday 5 June.',
  ],
  passes: [
    'We meet on Tuesday 5 December 2017, and after that every Friday.',
    'The society was founded on 8 July 1884. The financial year runs from 1 April to 31 March.',
  ],
  advised: [
    undefined,
    'We meet on Friday 8 December 2017.',
    'Please reply by 16th January 2019.',
    'We meet on 28 February 2018.',
    'We meet on 30 June 2018.',
    undefined,
    undefined,
    'We meet on 05/12/2017 (Tuesday).',
    'The week runs from 4 to 10 May 2018.',
    'The forum met on 5 December 2017.',
    'The forum will meet on Tuesday 5 June 2018.',
  ],
  why: `Readers copy the date into their diary and come on the wrong day. A date without a year means nothing to
    somebody who reads the archive two years later: one note names all lines with such dates. A day of every year, such as the end of the
    financial year, needs none. Fields that hold dates have their own checks.`,
  source: 'A bulletin of autumn 2017 had an event without a year.',
  findInText(typed, _context, report) {
    if (typed.isSettings) return;
    const issued = dayOfIssue(typed);
    const undated: { readonly said: string; readonly lacks: Lack; readonly at: ReturnType<typeof spanAt> }[] = [];
    for (const passage of typed.passages) {
      const { kind, words, offset } = passage;
      if (kind === 'key' || kind === 'field') continue;
      for (const found of findDays(words)) {
        const at = spanAt(typed, offset + found.index, found.length);
        const isUndated = found.days.at(-1)?.year === undefined && needsYear(passage, found);
        const problem =
          judgeDays(found) ?? (isUndated ? judgeWeekday(found, passage, issued) : judgeOver(found, passage, issued));
        if (problem !== undefined) report(at, problem);
        else if (isUndated) undated.push({ said: found.said.replace(/\s+/g, ' '), lacks: 'year', at });
      }
      for (const { index, length, lacks } of findUndated(words)) {
        const said = words.slice(index, index + length).replace(/\s+/g, ' ');
        undated.push({ said, lacks, at: spanAt(typed, offset + index, length) });
      }
      for (const { written, meant, index } of misspeltNames(words))
        report(spanAt(typed, offset + index, written.length), `“${written}” is not spelt right. Write “${meant}”.`);
    }
    const [first] = undated;
    if (first) report(first.at, describeUndated(first, [...new Set(undated.map(({ at }) => at.line))]), 'info');
  },
};

/** Lines. More are not named. */
const NAMED = 6;

function describeUndated(
  { said, lacks }: { readonly said: string; readonly lacks: Lack },
  lines: readonly number[],
): string {
  const [line, ...others] = lines;
  const advice = lacks === 'year' ? 'add the year.' : 'write the day, the month and the year.';
  const found = `“${said}” has no ${lacks}. Readers will find it years later: ${advice}`;
  if (line === undefined || others.length === 0) return found;
  const named = others.slice(0, NAMED).join(', ') + (others.length > NAMED ? ' …' : '');
  return `${found} The same in line${others.length > 1 ? 's' : ''} ${named}.`;
}
