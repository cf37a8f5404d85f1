import type { TypedCheck } from './check.ts';
import { findTimeMends } from './mending/find-mends.ts';

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
  },
};
