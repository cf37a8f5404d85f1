import { isReview } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { OF_A_CASE } from '../../matchers/entities/kinship.ts';
import { isGeneral, isProcess } from '../../matchers/entities/purpose.ts';
import { findAll, foundIn, isIn, withoutOverlaps } from '../../matchers/find-all.ts';
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
  '(?! (?:protection|death|and family|in need|safeguarding|practice|looked|health|development|review|cent|abuse|sexual|mental|from (?:\\w+ )?(?:different|separate|other|unrelated) (?:famil|household|home)))';
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
  '(?:identical twins?|twin (?:brother|sister|babies|boys|girls)|(?:an|the|his|her) only child|only child of)',
  `${THEIR} (?:twin|triplets?)`,
  '(?:is|was|had) an? (?:identical )?twin',
  `(?:an? |the )?sibling group of (?:${COUNT})`,
  `siblings? ?[–:|-] ?(?:${COUNT})(?! ?(?:per|in|out|[-–/]|\\.))`,
  `survived by (?:${COUNT}|an?|his|her) (?:${AGE} ){0,2}(?:${SIBLING})`,
  `(?:mother|father|parent)(?:’s|'s)? of (?:${COUNT})`,
  `${COUNT} of (?:his|her|their) (?:other |older |younger |own )?${CHILDREN}`,
  'h?anner-?(?:brawd|chwaer)',
  `${THEIR} ${SIBLING}(?:,| \\() ?(?:aged? )?(?:one|${COUNT})(?=[,;.)])`,
]);
const ONE_CHILD = '(?:child|baby|boy|girl|son|daughter|pregnancy|sibling|one)';
const PLURAL = '(?:children|kids|lads|lasses|toddlers|boys|girls|sons|daughters|babies|siblings|sibs|pregnancies)';
/** What makes a word of another thing: `sibling assessments`, `twin-track`. */
const OF_WORK = `(?![’']s? (?:homes?|services?|social|voices|teams?|football|names?|schools?)|-(?:to|on|sister|brother)(?!\\p{L})|[ -](?:and sisters|assessments?|relationships?|groups?(?! of)|contact|rivalry|sexual|support|bonds?|placements?|abuse|track|hospitals?|organisations?|services?|boards?|projects?|schools?|sites?|clinics?|box(?:es)?|banks?|loss|milk|known|who|(?:in|across) (?:the|our) (?:borough|county|area|city|region|town|district)))`;
/**
 * In a review, fewer words are enough: one brother or sister; several of a number, an age or a rank; a number of children; a place in the order
 * of birth; children with their ages.
 */
const IN_REVIEW = inWords([
  `(?:(?:an?|the|one|another|this|that|his|her|their) )?(?:${AGE}[ -]){0,3}(?:(?:half|step)-?)?(?:brother|sister|sibling|sib|triplet|brawd|frawd|chwaer|efaill|gefell)${OF_WORK}`,
  `(?:${COUNT}|all|both|${AGE}|${RANK}|of (?:the|${THEIR})) (?:${COUNT} )?(?:${AGE}[ -]){0,3}${SIBLING}${OF_WORK}`,
  `${SIBLING},? (?:\\((?:aged? |S|m|f|${COUNT})|(?:who (?:was|were) |then )?(?:aged? \\w+|of \\d{1,2}|:?\\d{1,2}\\b)|S?\\d{1,2}|[A-Z]\\d?(?= |,|;|:|[.)]|$))`,
  `(?:(?:an?|the|one|other|${AGE}|${THEIR}) )?twin(?= (?:was|had|is|who|and|died|brother|sister|boy|girl|baby|in|of|at)\\b|[’',.;:)]|\\s*$)`,
  '(?:(?:the|had|birth to|with|of|these|those|are|were|his|her|their|both) (?:\\p{Ll}+ )?(?:twins|triplets|quads|quadruplets)|(?:twins|triplets)(?= (?:were|was|had|born|are|shared|lived)|,)|triplets?(?=[,;:]))',
  `${COUNT} children, all (?:boys|girls)`,
  `(?<!(?:of|in|for|to) )${COUNT} (?:(?:other|${AGE}|young|previous|surviving|remaining|elder|small|further|more) ){0,2}${PLURAL}${OF_WORK}${OF_PROCESS}`,
  `(?:of|and|had|has|with|(?:birth|(?:step-?|grand)?(?:mother|mum|father|dad|parents?)|nan|carers?|guardians?|aunt|uncle) to) ${COUNT} (?:(?:other|${AGE}|young|previous|small) ){0,2}${PLURAL}(?! (?:who|whose|known|and (?:families|young)|in(?! (?:the (?:family|home|house)|all))))${OF_WORK}${OF_PROCESS}`,
  `(?:${ORDER}|(?!only (?:as|an?|the|when|if|for|in|by|because|after|one)\\b)${RANK}|an?other|new|last|next|previous|surviving|smaller|bigger) (?:\\p{Ll}+ )?${ONE_CHILD}${OF_WORK}${OF_PROCESS}`,
  `(?:${ORDER}|${RANK}|last|baby|older|elder|younger|number \\w+) (?:in|of|out of|among) (?:(?:a|the|his|her|their) )?(?:\\p{L}+(?:[’']s) |(?:line|row|brood|clan|string|house full) of )?(?:${COUNT}|two|family|household|children|siblings)`,
  `(?:the|and|with|${THEIR}) (?:${COUNT} )?(?:youngest|eldest|oldest|first-?born|second-?born|last-?born)(?= child|[’',.;:)]|\\s*$|\\s(?:was|were|is|are|had|has|lived|of|and|who|in|at|two|three|four)\\b)`,
  `the (?:older|younger|elder|other) (?:boy|girl|child|baby|one|two)(?=,| was| had| were)`,
  `the (?:older|younger|elder) child${OF_WORK}${OF_PROCESS}`,
  `(?:were|are) (?:respectively )?${COUNT} and ${COUNT}(?= (?:when|years|months)\\b| at the time|[.,;])`,
  `born ${ORDER}`,
  '(?:(?:plentyn|un) (?:hynaf|ieuengaf|canol) o|(?:un o )?(?:dd?au|d?t?ri|[pb]edwar|[pb]ump|chwech|saith) o blant)',
  `${COUNT} of the children(?![’'])`,
  `(?:half|step)-?(?:brothers?|sisters?|siblings?)`,
  `${COUNT} under the age of ${COUNT}`,
  `children (?:in|at) (?:the )?(?:household|home|family)\\W{1,3}\\d`,
  `\\d ?x (?:older |younger )?(?:bros?|sis|brothers?|sisters?|sibs?)`,
  `family of ${COUNT}(?=,| and | with |$|\\.)`,
  '(?:had|has|with) (?:\\p{Ll}+ )?(?:children|a child|a son|a daughter) (?:from|by) (?:an?|previous|other|another|earlier|different|former)',
  '(?:older|elder|younger) (?:child|son|daughter) of (?:his|hers|theirs)',
  `(?:first|previous|last|youngest|eldest|oldest|other) ${COUNT} (?:were|had been)`,
  '\\w+ years (?:older|younger) than (?:his|her)',
  `(?:after|before|than) (?:his|her) (?:(?:half|step|twin)-?)?${SIBLING}`,
  `(?:expecting|pregnant with|carrying|had) (?:her|his|their|a) ${ORDER}(?=[.,;:]|\\s*$|\\s+(?:when|at|and|while|by))`,
  `(?:he|she|wren|child \\p{L}\\d?) (?:is|was) one of ${COUNT}(?=[.,;]|\\s*$|\\s+(?:and|who|at)\\b)`,
  `${COUNT} under-?(?:ones|twos|threes|fours|fives|sixes|tens|\\d+s)`,
]);
/** What tells one family from others: how many, how old, in which order. That somebody has a brother tells nothing. */
const SHAPE = new RegExp(
  `(?<!\\p{L})(?:${COUNT}(?! (?:young )?(?:children|boys|girls))|(?:had|has|with|of) ${COUNT}|${ORDER}|${RANK}|${AGE.replace('half|step|', '')}|twins?|triplets?|one of|number|born|all (?:boys|girls)|un o|hynaf|ieuengaf|canol|\\d)(?!\\p{L})`,
  'iu',
);
/** A child and an age. Two in a sentence are brother and sister. */
const AGED =
  /(?<!\p{L})(?:(?:boys?|girls?|son|daughter|brother|sister|child|baby|Child [A-Z]\d?|S\d|[MF]),? (?:\(|aged |of )?\d{1,2}(?!\d)|S[1-9](?!\d))/giu;
/** `twin-track`, `twin town`; twins in general. */
const OTHER_TWINS =
  /\btwin(?:ned|ning| stud(?:y|ies)| towns?| aims?| tracks?|-track)\b|^\W*(?:twins and|twins or|twins,|triplets (?:and|or|are)|multiple births|parents of twins)/i;
const GENERAL =
  /\b(?:(?<!\b(?:two|three|four|five|six|seven|eight|nine|\d) )brothers and sisters|siblings? of (?:looked|children)|children(?:’s|'s)? and their|their siblings|families with|parents (?:with|of)|our (?:young )?(?:ambassadors|volunteers))\b/i;
const YOUTH = /\byouth (?:panel|council|parliament|forum|board)\b/i;
/** In a review, words of statistics may still be about one home. */
const AT_HOME =
  /\b(?:household|at home|in the home|M[ua]m|[Mm]other|[Ff]ather|Dad|couple|parents|all (?:boys|girls))\b/;
const OF_ONE = /\b(?:there (?:were|are)|household: \d|he|she|his|her|mother|father|mum|dad|couple|parents)\b/i;
/** A colleague may be a mother of two. */
const OF_STAFF =
  /\b(?:retire[sd]?|retiring|retirement|farewell|colleague|joins? (?:us|our|the (?:team|board|trust|service))|years in the (?:NHS|service|police)|new (?:chair|coordinator|manager|trainer))\b/i;
/** A nurse, a nun or a scheme. */
const NUN = /(?<!\p{L})Sister \p{Lu}\p{Ll}+/u;
/** Nobody’s sister: `the ward sister`, `the sister in charge`, `our sister site`. */
const OTHER_SISTERS =
  /\b(?:ward|nursing|nurse|theatre|night|charge|clinic|maternity|neonatal|paediatric) sisters?\b|\bsisters? (?:in charge\b|(?:sites?|organisations?|compan(?:y|ies)|charit(?:y|ies)|services?|projects?|schools?|hospitals?|hubs?|teams?|boards?|trusts?|papers?|publications?|programmes?|schemes?|agenc(?:y|ies)|partnerships?)\b)/gi;

const SPOKEN_OF =
  /(?:mother|father|parent)\S* of|brother|sister|sibling|\bsibs?\b|twin|triplet|\bquad|child|kids|boy|girl|\bsons?\b|daughter|bab(?:y|ies)|pregnan|born\b|family of|number \w+ of|under the age|plentyn|\bbros?\b|(?:young|eld|old)est|older|elder|younger|under-|expecting|carrying|previous (?:two|three|four|five)|one of|(?:first|second|third|fourth|fifth|sixth) of (?:two|three|four|five|six|seven|eight|\d)(?=[,.;)]| and| who|$)|brawd|frawd|chwaer|efaill|gefell|blant|\bS\d|\b[MF] \d|\b(?:were|are|respectively) \w{1,6} and \w/i;

export const siblings = defineDetail({
  rule: 'siblings',
  what: 'describes brothers and sisters',
  advice: 'The make-up of a family can identify it. Write “siblings”, or leave it out.',
  finds: 'Who somebody’s brothers and sisters are: how many, how old, in which order',
  raises: ['He was the youngest of five children.', aReview('Her two older brothers lived elsewhere.')],
  passes: [
    'His siblings lived elsewhere. Brothers and sisters matter to children in care.',
    'Our nurse, a mother of two, retires in May.',
  ],
  why: `People recognise families by their shape: “the one with the twins”. Siblings, too, have a right not to be
    found. A brother who is only mentioned is a warning.`,
  find: (sentence, inReview, passage) => {
    const text = sentence.text.replace(OTHER_SISTERS, blank);
    if (!isIn(SPOKEN_OF, text) || isIn(OTHER_TWINS, text) || isIn(YOUTH, text)) return [];
    if (isGeneral(sentence) && !(inReview && isIn(AT_HOME, text) && isIn(OF_ONE, text))) return [];
    if (inReview)
      return siblingsIn(text.replace(NUN, blank), isReview(passage)).map((one) => ({
        ...one,
        isSure:
          SHAPE.test(text.slice(one.index, one.index + one.length)) && (isIn(OF_A_CASE, text) || !isProcess(sentence)),
      }));
    return isIn(GENERAL, text) || NUN.test(text) || isIn(OF_STAFF, passage.text) ? [] : firstIn(ANYWHERE, text);
  },
});

const firstIn = (patterns: readonly RegExp[], text: string) =>
  withoutOverlaps(patterns.flatMap((pattern) => findAll(pattern, text))).slice(0, 1);
const blank = (words: string) => ' '.repeat(words.length);

/** Outside a review, `two girls` may be of two families. */
const OF_ANY_FAMILY = new RegExp(
  `^${COUNT} (?:\\p{Ll}+ )?(?:children|kids|lads|lasses|toddlers|boys|girls|babies)$`,
  'iu',
);

function siblingsIn(text: string, inBlock: boolean) {
  const found = firstIn([...ANYWHERE, ...IN_REVIEW], text).filter(
    (one) => inBlock || !OF_ANY_FAMILY.test(foundIn(text, one)),
  );
  const aged = findAll(AGED, text);
  return found.length === 0 && aged.length > 1 ? aged.slice(0, 1) : found;
}
