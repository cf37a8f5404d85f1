import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

const GREETING = /^\s*[*_]*(?:(?:Dear|Hello|Hi|Hey|Good (?:morning|afternoon|evening))[*_]*\s+(?=,)|Dear[*_]*(?=,))/;

/** “Dear ,”: a mailing went out so, where a name was to be filled in. */
export const greetingEmpty: TypedCheck = {
  rule: 'greeting-empty',
  find(typed, _surroundings, report) {
    if (typed.isSettings) return;
    for (const { kind, words, offset } of typed.passages) {
      const found = kind === 'prose' ? GREETING.exec(words) : null;
      if (!found) continue;
      const start = found[0].length - found[0].trimStart().length;
      report(
        'greeting-empty',
        spanAt(typed, offset + start, found[0].trim().length),
        'Nobody is greeted here. Write whom, such as “Dear colleague,”; or put “greeting:” into bulletin.yaml, which the mailer fills with the reader’s name.',
        'warning',
      );
    }
  },
};
