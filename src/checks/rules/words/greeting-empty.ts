import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';

const GREETING =
  /^\s*([*_]*(?:(?:Dear|Hello|Hi|Hey|Good (?:morning|afternoon|evening))[*_]*\s+(?=[,!:](?!\w))|(?:Dear|To)[*_]*(?=[,!:]?\s*(?:$|\n)|,)))/;

export const greetingEmpty: Rule = {
  rule: 'greeting-empty',
  severity: 'warning',
  finds: '“Dear ,” or “Dear” without a name',
  raises: ['Dear ,', 'Dear\n\nThank you for subscribing.'],
  passes: ['Dear colleague,', 'Hello, and welcome.'],
  advised: [undefined, 'Dear colleague,\n\nThank you for subscribing.'],
  why: `Mailings have gone out like this to thousands: the merge tag was empty, or was lost when the text was copied.
    \`greeting:\` in \`bulletin.yaml\` puts the mailer’s code in the right place.`,
  source: 'Mailings of public bodies.',
  findInText: inPassages(({ kind, words }, report) => {
    const found = kind === 'prose' ? GREETING.exec(words)?.[1] : undefined;
    if (found === undefined) return;
    report(
      words.indexOf(found),
      found.trimEnd().length,
      'This greeting has no name, perhaps because a mailer’s code was lost. Write “Dear colleague,”, or add “greeting:” to bulletin.yaml so that the mailer fills in each reader’s name.',
    );
  }),
};
