import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

const GREETING = /^\s*[*_]*(?:(?:Dear|Hello|Hi|Hey|Good (?:morning|afternoon|evening))[*_]*\s+(?=,)|Dear[*_]*(?=,))/;

export const greetingEmpty: Rule = {
  rule: 'greeting-empty',
  severity: 'warning',
  docs: {
    finds: '“Dear ,” without a name',
    raises: ['Dear ,'],
    passes: ['Dear colleague,'],
    why: `Mailings have gone out like this to thousands: the merge tag was empty, or was lost when the text was copied.
      The mailer fills in names: \`greeting:\` in \`bulletin.yaml\` puts its code in the right place.`,
    source: 'Mailings of public bodies.',
  },
  findInText(typed, _context, report) {
    if (typed.isSettings) return;
    for (const { kind, words, offset } of typed.passages) {
      const found = kind === 'prose' ? GREETING.exec(words) : null;
      if (!found) continue;
      const start = found[0].length - found[0].trimStart().length;
      report(
        spanAt(typed, offset + start, found[0].trim().length),
        'This greeting has no name. Write “Dear colleague,”, or add “greeting:” to bulletin.yaml so that the mailer fills in each reader’s name.',
      );
    }
  },
};
