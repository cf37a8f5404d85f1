import { lazily } from '../../../text/lazily.ts';
import { perSentence } from '../../engine/once-per.ts';
import { patterns } from '../any-of.ts';
import { type Found, isIn, matchesOf } from '../find-all.ts';
import { mayMatch } from '../needs/may-match.ts';
import { CHILDREN_OF, RELATIVE } from './kinship.ts';
import { PHRASES, STATUS, WORK } from './rare-words.ts';

// Details of which each leaves only a few children. Hundreds of phrases are found by their first two letters: trying each at every sign
// would take seconds.

interface Phrases {
  readonly kind: string;
  readonly patternOf: () => RegExp;
}
const START = /(?<!\p{L})\p{L}{2}/gu;

const WORKS = 'work';
const byStart = indexPhrases({ ...PHRASES, [WORKS]: WORK });

function indexPhrases(kinds: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Phrases[]> {
  const index = new Map<string, Phrases[]>();
  for (const [kind, words] of Object.entries(kinds)) {
    const sources = new Map<string, string[]>();
    for (const phrase of words.trim().split(/\s*[|\n]\s*/)) {
      const start = phrase.slice(0, 2).toLowerCase();
      sources.set(start, [...(sources.get(start) ?? []), phrase]);
    }
    for (const [start, some] of sources)
      index.set(start, [
        ...(index.get(start) ?? []),
        { kind, patternOf: lazily(() => new RegExp(`(?:${some.map(sourceOf).join('|')})(?!\\p{L})`, 'iuy')) },
      ]);
  }
  return index;
}

function sourceOf(phrase: string): string {
  return phrase
    .replaceAll('’', "[’']?")
    .replaceAll(' ', '[ -]')
    .replaceAll('*', "[\\p{L}’'-]{0,12}")
    .replaceAll('…', '[\\p{L}-]{1,20}');
}

/** Every such phrase in a text, with its kind. */
function* phrasesIn(text: string): Generator<Found & { readonly kind: string }> {
  for (const { 0: start, index } of matchesOf(START, text)) {
    for (const { kind, patternOf } of byStart.get(start.toLowerCase()) ?? []) {
      const pattern = patternOf();
      pattern.lastIndex = index;
      const found = mayMatch(pattern, text) && pattern.exec(text);
      if (found) yield { kind, index, length: found[0].length };
    }
  }
}

const WAS = '(?:was|is|had been|were|are|worked as|works as)';
/** What comes before somebody’s work: `her father, a serving …`, `his parents were both …`, `the daughter of a …`, `she, a former …`. */
const BEFORE_WORK = patterns('iu', [
  `\\b${RELATIVE}s?(?:[’']s (?:partner|boyfriend|father|mother|brother))?(?:(?:,| \\(| –| -) ?(?:who )?(?:${WAS} )?|,? (?:who )?${WAS} )(?:an?|both|each) (?:\\p{L}+[ -]){0,3}$`,
  `\\b${RELATIVE}s?,? both $`,
  `\\b${CHILDREN_OF} of (?:an?|two) (?:\\p{L}+[ -]){0,2}$`,
  `\\b(?:he|she|teenager|boy|girl|child|youngster|baby),? (?:who )?(?:${WAS} )?an? (?:${STATUS}[ -]){1,2}$`,
]);
const AFTER_WORK = new RegExp(`^[’']s? (?:\\p{L}+ )?${CHILDREN_OF}(?!\\p{L})`, 'iu');

/** `her mother, an embalmer,`; `his stepmother was a nursery owner`: what a word’s end says is work, but for what anybody may be. */
const BY_ENDING = new RegExp(
  `\\b${RELATIVE}s?(?:, who)?(?:,| was| is| had been| worked as) an? (?:[\\p{L}-]{1,20} ){0,3}?(?!(?:carer|mother|father|grand\\p{L}*|step\\p{L}*|smoker|drinker|user|drug|victim|survivor|teenager|member|worker|minor|offender|perpetrator|partner|stranger|leaver|support\\p{L}*|younger|older|earlier|former|later|sufferer|danger|matter|letter|number|order|helper|consumer|newcomer|outsider|loner|human|woman|man|factor|brother|sister|daughter|protector|trigger|migrant|tenant|infant|significant|constant|relevant|important|other|another|rather|never|over|prior|major)(?!\\p{L}))[\\p{L}-]{2,20}(?:er|or|ist|ian|man|woman|ant)(?!\\p{L})(?! (?:of|to|in) (?:him|her|the child|abuse))`,
  'iu',
);

const isOfFamily = (text: string, { index, length }: Found): boolean =>
  AFTER_WORK.test(text.slice(index + length, index + length + 40)) ||
  BEFORE_WORK.some((pattern) => pattern.test(text.slice(Math.max(0, index - 80), index)));

const WORK_KIND = 'somebody’s work or fame';
const YEARS =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty)(?:[ -]\\w{1,9})?(?:[ -]and[ -]a[ -]half)?[ -](?:years?|months?|yrs?)';

/** Details that are no list of phrases. */
const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = {
  [WORK_KIND]: [
    BY_ENDING,
    /\b(?:in the (?:royal )?(?:navy|army|raf|marines|air force|armed forces|merchant navy|police|fire service)|on (?:an )?oil rigs?|(?:ran|runs|owned|managed|worked (?:on|in|at)) (?:an?|the) (?:\w{1,20} )?(?:pub|hotel|farm|restaurant|takeaway|garage|gym|salon|business|stables|circus|fair|bakery|prison|zoo|abattoir|quarry|funeral home|nightclub|post office))\b/i,
    /\b(?:an?|another) (?:scout|guide|cub|brownie|choir|church|faith|gang|cult|band|swimming|football|karate|boxing|dance|gymnastics|riding) (?:leader|master|coach|instructor|teacher)\b/i,
  ],
  'a sentence': [
    new RegExp(
      `\\b(?:jailed|imprisoned|sentenced|prison|custody|serving|served|sentence of|minimum of|behind bars)\\b[^.;]{0,25}?\\b${YEARS}\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:given|received|got) ${YEARS}(?= (?:for|in prison|in custody|inside|after|when|at)\\b|[,;.:)]|\\s*$)`,
      'i',
    ),
    /\b\w{1,12}[ -](?:year|month)[ -](?:jail |prison |custodial |suspended )?(?:sentence|term)\b/i,
    /\b(?:whole[- ]life (?:order|term|tariff)|life sentence|life imprisonment|(?:serving|given|got|received|sentenced to|jailed for|imprisoned for) life|hospital order|suspended (?:prison )?sentence|community order|struck off|fined £|deported to|extradited|acquitted|cleared of|retrial|trial collapsed|absconded|fled abroad|on the run|skipped bail|changed (?:his|her) plea|died in prison|then (?:himself|herself))\b/i,
  ],
  'a rare birth or family': [
    /\b(?:triplets?|quadruplets?|quads|sextuplets?|conjoined|born (?:at|as early as) (?:2[2-9]|twenty[- ]\w{3,5}) weeks|premature at \d+|identical twins?|(?:one|eldest|youngest) of (?:[89]|1\d|eight|nine|ten|eleven|twelve|thirteen|fourteen)|(?:eighth|ninth|tenth|eleventh|twelfth) child|mother (?:was|at|of|aged) (?:1[1-5]|eleven|twelve|thirteen|fourteen|fifteen)|who was (?:fourteen|fifteen|thirteen|twelve) when|child of (?:cousins|siblings)|born to (?:cousins|siblings)|incest)\b/i,
  ],
  'a first or only one': [
    /\b(?:the (?:first|only|youngest|oldest|fastest|tallest|smallest) (?:\p{L}{1,20} )?(?:child|girl|boy|baby|person|pupil|student|patient|teenager)(?: ever| to (?:be (?:given|convicted|jailed)|have|get|survive|receive|win)| in (?:the (?:country|county|village|town|world)|england|wales|britain)| with)|sole survivor|youngest (?:ever|in (?:the|britain|england|wales))|in the country to|record[- ](?:holder|breaking)|won (?:an?|the|two|three|several) [\p{L} -]{0,25}(?:award|medal|title|show|prize|competition|championship|cup|scholarship)|medal for|county champion|national champion|represented (?:england|wales|his county|her county|the county)|played for (?:england|wales|the academy)|academy player|gold medal|grade eight)\b/iu,
  ],
};

/** The kinds of rare details in a sentence. */
export const rareDetailsIn = perSentence((text): readonly string[] => {
  const kinds = new Set<string>();
  for (const found of phrasesIn(text)) {
    if (found.kind !== WORKS) kinds.add(found.kind);
    else if (isOfFamily(text, found)) kinds.add(WORK_KIND);
  }
  for (const [kind, patterns] of Object.entries(PATTERNS))
    if (patterns.some((pattern) => isIn(pattern, text))) kinds.add(kind);
  return [...kinds];
});
