import { patterns } from '../../matchers/any-of.ts';
import { isGroup } from '../../matchers/entities/groups.ts';
import { isPersonal, NAME } from '../../matchers/entities/people.ts';
import { type Found, findAll } from '../../matchers/find-all.ts';

// The surname of a family, or of a case that was in the news.

/** `the Hussain family`, `The Mossops were`, `known as the Mossops`. */
const FAMILIES = patterns('gu', [
  `\\b[Tt]he (${NAME}) (?:family|children|twins|brothers|sisters|household|parents|boys|girls|home)\\b`,
  `\\b[Tt]he (${NAME}s)(?=[’'] (?:flat|home|house|children|daughters?|sons?|baby|boys?|girls?)(?!\\p{L}))`,
  `\\b[Tt]he (${NAME}s)(?![\\p{L}’'-]| \\p{Lu}| (?!were|had|have|are|was|and|who|at|in|on|to|for|from|with|did|moved|lived|told|said|asked|left|came|went|refused|well|themselves|again|about|that|by|kept|knew|felt|got|made|took|paid|rang|\\p{Ll}+ed\\b)\\p{Ll})`,
]);
/** `the Hargreaves-Lund review`: one name alone may be its author’s, or a family’s that gives a prize. */
const REVIEW_OF = patterns('gu', [
  /\b[Tt]he (\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+) (?:[a-z]+ )?(?:review|case|inquest|trial|murders?|tragedy|family|children|siblings|twins|brothers|sisters)\b/gu,
  `\\b[Tt]he (?!Gillick|Bolam|Bichard|Laming)(${NAME}) (?:[a-z]+ )?(?:case|inquest|trial|murders?|deaths?|tragedy|killings?)\\b`,
  `\\b[Tt]he (${NAME}) (?:family|children|twins|brothers|sisters)\\b(?=[^.;]{0,60}\\b(?:lost|died|death|killed|murder\\p{Ll}*|stabb\\p{Ll}+|removed|neglect|abuse|court|grief|bereave\\p{Ll}*|in care)\\b)`,
]);

/** `the Hussain family`: in a review, any. */
export const familiesIn = (text: string): readonly Found[] => surnames(FAMILIES, text);

/** `the Hargreaves-Lund case`: anywhere. */
export const casesOf = (text: string): readonly Found[] => surnames(REVIEW_OF, text);

/** Of one family or of several of its members: not `the Samaritans`, not `the Poles`. */
const surnames = (patterns: readonly RegExp[], text: string): readonly Found[] =>
  patterns
    .flatMap((pattern) => findAll(pattern, text))
    .filter(({ index, length }) => {
      const name = text.slice(index, index + length);
      const one = name.replace(/s$/, '');
      return [name, one, ...name.split('-')].every((word) => isPersonal(word) && !isGroup(word));
    });
