import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import { matchesOf } from '../../matchers/find-all.ts';
import { findTimes } from '../../matchers/find-times.ts';

/** `13.00hrs`, `0930 hrs`; not “24 hours” or “up to 1140 hours of childcare”, which are lengths of time. */
const HOURS =
  /(?<![\p{L}\d.,£]|\b(?:up to|over|about|nearly|maximum of|the|their|your)\s)(?:[01]?\d|2[0-3])[.:]?[0-5]\d\s?(?:hrs?|hours)(?!\p{L}|\s(?:of|per|a|each)\b)/giu;

export const timeStyle: Rule = {
  rule: 'time-style',
  severity: 'info',
  finds: 'A time in another form than `9.15am`. `--fix` corrects it',
  raises: ['The doors open at 09.15am, the talk begins at 9:30 AM, and we close at 1 pm.', 'The talk is at 13.00hrs.'],
  passes: [
    'The doors open at 9.15am, the talk begins at 9.30am, and we close at 1pm. The hall is free until 13:00.',
    '> “It was 09.15 am when the school rang.”',
  ],
  why: `One event in three forms looks like three events, and readers search for the form they have seen. \`npm run
    check -- --fix\` shows the changes, and \`npm run check -- --fix --write\` makes them. Quotations, code, addresses
    and headings (which become addresses) are not changed.`,
  source: 'The Guardian and Observer style guide, “times”; a page with “09.15am”, “9.30 am” and “1pm”.',
  findInText(typed, context, report, keep) {
    for (const { to, ...at } of findTimes(typed)) {
      report(at, `Write this time as “${to}”. “npm run check -- --fix --write” does it for you.`);
    }
    findHours(typed, context, report, keep);
  },
};

const findHours = inPassages(({ kind, words }, report) => {
  if (kind === 'key') return;
  for (const { 0: written, index } of matchesOf(HOURS, words)) {
    const digits = written.replace(/\D/g, '').padStart(4, '0');
    report(index, written.length, `Write this time as “${digits.slice(0, 2)}:${digits.slice(2)}”.`);
  }
});
