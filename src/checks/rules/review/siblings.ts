import { aReview } from '../../examples.ts';
import { isGeneral } from '../../matchers/entities/purpose.ts';
import { findAll } from '../../matchers/find-all.ts';
import { defineDetail } from './detail.ts';

const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const AGE =
  '(?:older|elder|younger|little|big|baby|half|step|twin|full|eldest|oldest|youngest|surviving|infant|teenage|[a-z]+-year-old|\\d{1,2}-year-old)';
const CHILD =
  '(?:brothers?|sisters?|siblings?|half-?(?:brothers?|sisters?|siblings?)|step-?(?:brothers?|sisters?|siblings?))';
const PATTERNS = [
  `(?:the )?(?:youngest|eldest|oldest|middle|second|third|fourth|fifth|sixth|first|only) (?:child |one |born )?(?:of|in a family of|among) (?:${COUNT}|a (?:sibling )?(?:group|family))(?: (?:children|siblings|brothers|sisters|girls|boys|daughters|sons|half-siblings)|(?=[.,;:)]|\\s+(?:and|who|in|to|was|when|with|at)\\b|\\s*$))`,
  `one of (?:${COUNT}) (?:children|siblings|brothers|sisters|half-siblings|daughters|sons|triplets)`,
  `(?:his|her) (?:half|step)-?(?:brothers?|sisters?|siblings?)`,
  `(?:his|her|their|\\p{L}+(?:’s|'s)) (?:${COUNT} (?:${AGE} ){0,2}|(?:${AGE} ){1,2})(?:${CHILD})`,
  `(?:had|has|with|and) (?:${COUNT}|an?|his|her) (?:${AGE} ){0,2}(?:${CHILD})`,
  `(?:had|has|with) (?:${COUNT}) (?:other |older |younger |young )?(?:children|daughters|sons)`,
  `(?:twin|identical twin|twin brother|twin sister|triplets?|only child)\\b`,
  `sibling group of (?:${COUNT})`,
  `survived by (?:${COUNT}|an?|his|her) (?:${AGE} ){0,2}(?:${CHILD})`,
  `(?:mother|father|parent)(?:’s|'s)? of (?:${COUNT})`,
  `(?:his|her|their|’s|'s) twin`,
].map((source) => new RegExp(`(?<![\\p{L}])${source}(?![\\p{L}])`, 'giu'));
/** In a review, fewer words are enough: `an older brother`, `three siblings`, `Sibling 2`, `Sister (7)`. */
const IN_REVIEW = [
  `(?:an?|the|one|another|this|that|${COUNT}) (?:${AGE}[ -]){0,3}(?:half|step|twin)?[ -]?${CHILD}`,
  `(?:(?:an?|the|his|her|their|this) )?(?:${AGE}[ -]){1,3}${CHILD}`,
  `(?:and|of|with|other|had|has|the) (?:other )?${COUNT} (?:other |older |younger |young )?children`,
  `${COUNT} (?:other |older |younger |young )?children (?:in the (?:family|home|household|house)|under|living|by|lived)`,
  `${COUNT} of the children`,
  `(?:his|her|their|mother[’']s) (?:first|second|third|fourth|fifth|sixth|seventh|eighth) (?:child|baby|pregnancy)`,
  `(?:older|elder|younger) of (?:the |her |his )?two`,
  `the (?:\\w+ )?(?:twins|triplets)`,
  `(?:the |an? )?(?:eldest|oldest|youngest|middle|second|third) (?:child|son|daughter|boy|girl|sibling)`,
  `(?:brother|sister|sibling)s?,? (?:S?\\d{1,2}|[A-Z]\\d?)(?= |,|;|:|[.)]|$)`,
  `(?:brother|sister|sibling)s? \\((?:aged? )?S?\\d{1,2}`,
  `(?:brother|sister|sibling),? (?:who was |then )?aged? \\w+`,
].map((source) => new RegExp(`(?<![\\p{L}])${source}(?![\\p{L}])`, 'giu'));
/** `twin-track`, `twin town`. */
const OTHER_TWINS = /\btwin(?:ned|ning| stud(?:y|ies)| towns?| aims?| tracks?|-track)\b/i;
const GENERAL =
  /\b(?:brothers and sisters|siblings? of (?:looked|children)|children(?:’s|'s)? and their|their siblings|families with|parents (?:with|of))\b/i;

const SPOKEN_OF =
  /brother|sister|sibling|twin|triplet|(?:young|eld|old)est|middle|(?:only|first|second|third|fourth|fifth|sixth) |(?:mother|father|parent)\S* of|(?:had|has|with) \S+ (?:\S+ )?(?:children|daughters|sons)|\bchildren\b|(?:old|eld|young)er of|one of \S+ (?:children|daughters|sons)/i;

export const siblings = defineDetail({
  rule: 'siblings',
  what: 'describes brothers and sisters',
  advice: 'The make-up of a family can identify it. Write “siblings”, or leave it out.',
  finds: 'Who somebody’s brothers and sisters are: how many, how old, in which order',
  raises: ['He was the youngest of five children.', aReview('Her two older brothers lived elsewhere.')],
  passes: ['His siblings lived elsewhere. Brothers and sisters matter to children in care.'],
  why: `People recognise families by their shape: “the one with the twins”. Siblings, too, have a right not to be
    found.`,
  find: (sentence, inReview) => {
    const { text } = sentence;
    if (!SPOKEN_OF.test(text) || OTHER_TWINS.test(text) || isGeneral(sentence)) return [];
    if (!inReview && GENERAL.test(text)) return [];
    const patterns = inReview ? [...PATTERNS, ...IN_REVIEW] : PATTERNS;
    const found = patterns.flatMap((pattern) => findAll(pattern, text)).sort((a, b) => a.index - b.index);
    return found
      .filter(({ index }, at) => at === 0 || index >= (found[at - 1]?.index ?? 0) + (found[at - 1]?.length ?? 0))
      .slice(0, 1);
  },
});
