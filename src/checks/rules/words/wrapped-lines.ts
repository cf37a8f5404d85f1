import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { findWrapped } from '../../matchers/find-wrapped.ts';

export const wrappedLines: Rule = {
  rule: 'wrapped-lines',
  severity: 'warning',
  finds: 'A paragraph whose lines a program broke. `--fix` joins them',
  raises: [
    'All of our courses are free to people who work with children\nand families in the district. Please cancel a place that you\ncannot use, so that somebody on the waiting list can have it.',
    'Working together to safe-\nguard children means that\npractitioners share infor-\nmation early.',
  ],
  passes: [
    'All of our courses are free to people who work with children and families in the district.',
    'Kind regards\nIndependent Chair\nThe Partnership',
  ],
  advised: [
    'All of our courses are free to people who work with children and families in the district. Please cancel a place that you cannot use, so that somebody on the waiting list can have it.',
    'Working together to safeguard children means that practitioners share information early.',
  ],
  why: `Line breaks are kept as you type them. Text from a PDF or an email has one after every 30 to 80 characters, so its lines would be
    ragged on the page and in the email. \`npm run check -- --fix\` shows the paragraphs as it would join them. Poems, lists, addresses, labels and
    signatures stay. A narrow column of a PDF may have hyphens that its words do not: look at each word that was joined.`,
  findInText(typed, _context, report) {
    for (const { text, offset } of findWrapped(typed)) {
      const message = `A program broke these ${text.split('\n').length} lines, and they would be ragged. Join them, or run “npm run check -- --fix --write”.`;
      report(spanAt(typed, offset, 0), message);
    }
  },
};
