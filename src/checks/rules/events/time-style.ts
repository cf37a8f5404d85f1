import { findTimeMends } from '../../../fixes/find-mends.ts';
import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

/** `13.00hrs`, `0930 hrs`: not “24 hours”, which is how long something takes. */
const HOURS = /(?<![\p{L}\d.,£])(?:[01]?\d|2[0-3])[.:]?[0-5]\d\s?(?:hrs?|hours)(?!\p{L})/giu;

/** Times in three forms on one page look like three events. Fields are read in any of them; readers see what was typed elsewhere. */
export const timeStyle: TypedCheck = {
  rule: 'time-style',
  find(typed, _surroundings, report) {
    for (const { to, ...at } of findTimeMends(typed)) {
      const { line, column, length } = at;
      report(
        'time-style',
        { line, column, length },
        `Times are written like “${to}”: no zero before, a full stop between, no space. “npm run check -- --fix” mends it.`,
        'info',
      );
    }
    if (typed.isSettings) return;
    for (const { kind, words, offset } of typed.passages) {
      if (kind === 'key') continue;
      for (const found of words.matchAll(HOURS)) {
        report(
          'time-style',
          spanAt(typed, offset + found.index, found[0].length),
          'Times are written like “9.15am” or 13:00, without “hrs”. Write it so.',
          'info',
        );
      }
    }
  },
};
