import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

export const nameSpelling: Rule = {
  rule: 'name-spelling',
  severity: 'warning',
  finds: 'The name of a board or a venue that is spelt differently elsewhere',
  raises: [
    'We meet at Duncan McArthur Tower. Parking is behind Duncan Macarthur Tower.',
    'The Exampleshire Children’s Safeguarding Board has met.',
  ],
  passes: [
    'We meet in Room 1 of Exampleton Hall. The second session is in Room 2, and the third in Exampleton Library.',
    'The Exampleshire Safeguarding Children Board has met.',
  ],
  advised: [
    'We meet at Duncan McArthur Tower. Parking is behind Duncan McArthur Tower.',
    'The Exampleshire Safeguarding Children Board has met.',
  ],
  why: `Readers search for a place or a board by one spelling, and find nothing under the other. All issues are
    compared. \`bulletin.yaml\` has the right spelling of the board’s own name. For other names, it is the one that is
    used more often, or that was used first.

    These count as one name: one slip in a longer word, Mac and Mc, doubled letters, “St” and “Saint”, and a long name’s
    words in another order. Names that differ in a number, a single letter or a short word count as two. So do two names
    that are both used often.`,
  source: 'Our own judgement, after a bulletin with two spellings of one venue and two forms of the board’s name.',
  findInText(typed, { names }, report) {
    if (typed.isName) return;
    for (const { name, offset, other, otherFile, otherLine } of names.get(typed.file) ?? []) {
      report(
        spanAt(typed, offset, name.length),
        `“${name.replace(/\s+/g, ' ')}” is spelt “${other}” in ${otherFile}:${otherLine}. Use the same spelling everywhere.`,
      );
    }
  },
};
