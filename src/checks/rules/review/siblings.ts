import { aReview } from '../../examples.ts';
import { OF_A_CASE } from '../../matchers/entities/kinship.ts';
import { isGeneral } from '../../matchers/entities/purpose.ts';
import { findAll, isIn, withoutOverlaps } from '../../matchers/find-all.ts';
import { defineDetail } from './detail.ts';

const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const ORDER = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
const RANK = '(?:youngest|eldest|oldest|middle|only|second youngest|second eldest|second oldest)';
const AGE =
  '(?:older|elder|younger|little|big|baby|half|step|twin|full|foster|maternal|paternal|eldest|oldest|youngest|only|surviving|infant|teenage|adult|[a-z]+-year-old|\\d{1,2}-year-old)';
const SIBLING =
  '(?:brothers?|sisters?|siblings?|sibs?|half-?(?:brothers?|sisters?|siblings?)|step-?(?:brothers?|sisters?|siblings?))';
const CHILDREN = '(?:children|kids|siblings|brothers|sisters|girls|boys|daughters|sons|half-siblings|triplets)';
const THEIR = "(?:his|her|their|\\p{L}+(?:’s|'s))";
/** `third child protection conference` counts no children. */
const OF_PROCESS =
  '(?! (?:protection|death|and family|in need|safeguarding|practice|looked|health|development|review|cent|abuse|sexual|mental))';
const inWords = (sources: readonly string[]) =>
  sources.map((source) => new RegExp(`(?<![\\p{L}-])${source}(?![\\p{L}])`, 'giu'));

/** What says by itself that one child is meant. */
const ANYWHERE = inWords([
  `(?:the )?(?:${RANK}|${ORDER}) (?:child |one |born )?(?:of|in a family of|among) (?:${COUNT}|a (?:sibling )?(?:group|family)|triplets|twins)(?: ${CHILDREN}|(?=[.,;:)]|\\s+(?:and|who|in|to|was|when|with|at)\\b|\\s*$))`,
  `one of (?:${COUNT} )?(?:children|siblings|brothers|sisters|half-siblings|daughters|sons|triplets|twins)`,
  '(?:his|her) (?:half|step)-?(?:brothers?|sisters?|siblings?)',
  `${THEIR} (?:${COUNT} (?:${AGE} ){0,2}|(?:${AGE} ){1,2})(?:${SIBLING})`,
  `(?:had|has|with|and) (?:${COUNT}|an?|his|her) (?:${AGE} ){0,2}(?:${SIBLING})`,
  `(?:had|has|with) (?:${COUNT}) (?:other |older |younger |young )?(?:children|kids|daughters|sons)`,
  '(?:identical twins?|twin brother|twin sister|(?:an|the|his|her) only child|only child of)',
  `${THEIR} (?:twin|triplets?)`,
  '(?:is|was|had) an? (?:identical )?twin',
  `sibling group of (?:${COUNT})`,
  `survived by (?:${COUNT}|an?|his|her) (?:${AGE} ){0,2}(?:${SIBLING})`,
  `(?:mother|father|parent)(?:’s|'s)? of (?:${COUNT})`,
]);
/** In a review, fewer words are enough: `an older brother`, `all five siblings`, `Sibling 2`, `Sister (7)`, `her eighth baby`. */
const IN_REVIEW = inWords([
  `(?!the siblings|the brothers and)(?:an?|the|one|another|this|that|all|both|of the|${COUNT}) (?:${COUNT} )?(?:${AGE}[ -]){0,3}(?:half|step|twin)?[ -]?${SIBLING}`,
  `(?:(?:an?|the|his|her|their|this) )?(?:${AGE}[ -]){1,3}${SIBLING}`,
  `${SIBLING}(?: S?\\d{1,2}| [A-Z]\\d?)?,? \\((?:aged? |S|m|f|${COUNT})`,
  `${SIBLING},? (?:S?\\d{1,2}|[A-Z]\\d?)(?= |,|;|:|[.)]|$)`,
  `${SIBLING},? (?:who (?:was|were) |then )?(?:aged? \\w+|of \\d{1,2}|\\d{1,2}\\b)`,
  `(?:one|two|three|both|some|another) of (?:the |${THEIR} )${SIBLING}`,
  'S\\d \\(\\d{1,2} ?(?:yrs?|years|mths|months|y|m)?\\b',
  `(?:and|of|with|other|had|has|the|are|were|was) (?:other )?${COUNT} (?:other |older |younger |young |previous )?children${OF_PROCESS}`,
  `${COUNT} (?:other |older |younger |young |previous |surviving |remaining |full ){0,2}children(?: were| had| lived|,)? (?:in the (?:family|home|household|house)|in (?:\\S+ )?(?:foster )?care|under|living|by|lived|been|removed|adopted)`,
  `(?:first|previous|last|youngest|eldest|oldest|other) ${COUNT}(?: children)?(?! (?:meetings?|weeks?|months?|years?|days?|times|visits?|referrals?))`,
  `${COUNT} (?:previous|elder|youngest|eldest|oldest|surviving) (?:children|boys|girls|babies)`,
  `${COUNT} of the children(?![’'])`,
  `(?:an?|the|${THEIR}) ${ORDER} (?:child|baby|pregnancy|son|daughter|boy|girl)${OF_PROCESS}`,
  `(?:had|has|with|of|and|\\() ?${COUNT} (?:young )?(?:sons|daughters|boys|girls)`,
  'another (?:baby|child|pregnancy),? (?:born|followed|was|in the family|had)',
  `(?:the )?only (?:girl|boy|daughter|son|one) (?:among|of|in|with|out of) (?:${COUNT}|the family|a family)`,
  '(?:girls|boys|children),? aged \\d{1,2}, \\d',
  `(?:lost|had) ${COUNT} (?:other )?babies`,
  '(?:older|elder|younger) of (?:the |her |his )?two',
  '(?:the|had|birth to|pregnant with|(?:mother|parents) of) (?:\\w+ )?(?:twins|triplets)',
  '(?:surviving|other|first|second|smaller|bigger) twin',
  'expecting (?:twins|triplets|(?:a|her) \\w+ child)',
  `number ${COUNT} of ${COUNT}`,
  `(?:${ORDER}|${RANK}) of (?:his|her|their|the) (?:\\p{L}+(?:’s|'s) )?${COUNT} ${CHILDREN}`,
  '^\\W*the (?:youngest|eldest|oldest),',
  'siblings?: ?\\d',
  '^triplets?(?=[,;:])',
  'twin (?:girls|boys|babies|sons|daughters|pregnancy)',
  `(?:the |an? |as the )?(?:eldest|oldest|youngest|middle|second|third) (?:child|son|daughter|boy|girl|sibling|of the (?:children|family|siblings))${OF_PROCESS}`,
  `${THEIR} (?:${COUNT} )?(?:youngest|eldest|oldest)`,
  'the (?:baby|eldest|youngest|oldest) of the family',
  'the (?:older|younger|elder|surviving|other) (?:boy|girl|child|baby)(?:,| was| had| is)',
  '\\w+ years (?:older|younger) than (?:his|her)',
  'middle of (?:two|three|four|five|six)',
  `(?:${ORDER}|${RANK}|last) (?:in|of|out of) (?:a |the )?(?:line|row|brood|family|clan|house full|household|string) of ${COUNT}`,
  `there (?:were|are|was) (?:${COUNT} |already |also )+(?:other |older |younger |young )?(?:children|kids|siblings|boys|girls|brothers|sisters)(?: (?:under|at home|in the)|(?=[.,;:]))`,
  `${COUNT} (?:other |older |younger |young )?(?:children|kids|boys|girls|sons|daughters),? (?:aged|between|\\()`,
  `\\b${COUNT} (?:boys?|girls?|sons?|daughters?|children) ?\\(\\d`,
  `(?:after|before|than) (?:his|her) (?:(?:half|step|twin)-?)?${SIBLING}`,
  '(?:been|was|were|are|is) (?:an? |one of )?(?:\\w+ ){0,2}(?:triplets?|quads|quadruplets?)',
  '(?:first|second|third|last)-?born(?: (?:twin|child|son|daughter|boy|girl))?',
  '(?:a|an) (?:older |younger |little |baby )?(?:boy|girl|brother|sister|son|daughter) (?:of|aged) \\w+ and (?:a|an|another) (?:older |younger |little |baby )?(?:boy|girl|baby|toddler|brother|sister|son|daughter|one)',
  '(?:boy|girl|brother|sister|son|daughter) (?:of|aged) \\w+ and (?:a|an|another) (?:baby|toddler|newborn|girl|boy)',
  `${COUNT} under-?(?:ones|twos|threes|fours|fives|sixes|tens|\\d+s)`,
  `born ${ORDER}`,
  `(?:he|she|wren|child \\p{L}\\d?) (?:is|was) one of ${COUNT}(?=[.,;]|\\s*$|\\s+(?:and|who|at)\\b)`,
  '(?:one|part) of (?:a |the )?(?:pair|set) of (?:\\w+ )?(?:twins|triplets)',
  `(?:expecting|pregnant with|carrying|having|had) (?:her|his|their|a) (?:${ORDER})(?=[.,;:]|\\s*$|\\s+(?:when|at|and|while|by))`,
]);
/** `twin-track`, `twin town`; twins in general. */
const OTHER_TWINS =
  /\btwin(?:ned|ning| stud(?:y|ies)| towns?| aims?| tracks?|-track)\b|^\W*(?:twins and|twins or|twins,|triplets (?:and|or|are)|multiple births|parents of twins)/i;
const GENERAL =
  /\b(?:brothers and sisters|siblings? of (?:looked|children)|children(?:’s|'s)? and their|their siblings|families with|parents (?:with|of)|our (?:young )?(?:ambassadors|volunteers))\b/i;
const YOUTH = /\byouth (?:panel|council|parliament|forum|board)\b/i;
/** In a review, words of statistics may still be about one home. */
const AT_HOME = /\b(?:household|at home|in the home|M[ua]m|[Mm]other|[Ff]ather|Dad|couple|parents)\b/;
const NUN = /(?<!\p{L})Sister \p{Lu}/u;

const SPOKEN_OF =
  /brother|sister|sibling|one of \w+\W|under-?\w+s\b|\bsibs?\b|twin|triplet|(?:young|eld|old)est|middle|\bnumber \w+ of|\bonly (?:child|girl|boy|son|daughter|one)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) |(?:mother|father|parent)\S* of|(?:had|has|with) \S+ (?:\S+ )?(?:children|kids|daughters|sons)|\bchildren\b|older|elder|younger|\bborn\b|than h|after h|before h|expecting|(?:line|row|brood) of|(?:boy|girl)\b|another (?:baby|child)|of the family|(?:sons|daughters|boys|girls|babies)\b|one of \S+ (?:children|daughters|sons)|\bS\d \(/i;

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
    if (!isIn(SPOKEN_OF, text) || isIn(OTHER_TWINS, text) || isIn(YOUTH, text)) return [];
    if (isGeneral(sentence) && !(inReview && isIn(AT_HOME, text) && isIn(OF_A_CASE, text))) return [];
    if (!inReview && (isIn(GENERAL, text) || isIn(NUN, text))) return [];
    const patterns = inReview ? [...ANYWHERE, ...IN_REVIEW] : ANYWHERE;
    return withoutOverlaps(patterns.flatMap((pattern) => findAll(pattern, text))).slice(0, 1);
  },
});
