import type { Sentence, Typed } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { isGivenName } from '../../matchers/entities/given-names.ts';
import { isGroup } from '../../matchers/entities/groups.ts';
import { RELATION } from '../../matchers/entities/kinship.ts';
import { doers, fullNames, isPersonal, NAME, type Person, pairsOfNames } from '../../matchers/entities/people.ts';
import { hasPublic, isPublic, NATIONAL } from '../../matchers/entities/public-people.ts';
import { type Found, findAll, isIn, withoutOverlaps } from '../../matchers/find-all.ts';
import { isSlip } from '../../matchers/reviews/near-names.ts';
import { type Detail, defineDetail } from './detail.ts';

const FULL = `(?:\\p{Lu}\\.[ \\t]?)?${NAME}(?:[ \\t]+${NAME}){0,2}`;
/** `Ms Jones`, `Mr and Mrs Patel`, `Ms T. Jones`; not `Ms A`, which hides a name. */
const TITLED = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Miss|Mx)\\.?\\s+(?:(?:and|&)\\s+(?:Mr|Mrs|Ms|Miss)\\.?\\s+)?(?:\\p{Lu}\\.? ){0,2}${NAME}(?: ${NAME})?`,
  'gu',
);
const DOCTOR = new RegExp(`\\b(?:Dr|PC|DC|DS|DI|Sgt)\\.?\\s+${NAME}(?: ${NAME})?`, 'gu');
/** `his mother, Sarah Jones`, `Mum’s new partner Craig Watson`, `Father - Lee Marsh`, `a sister called Emma`. */
const RELATED = new RegExp(
  `(?<!\\p{L})${RELATION}s?(?:[’']s (?:new |former |then |ex-)?${RELATION})?(?:[ \\t]*[,:(–-]|(?:,? (?:who (?:was|is) )?(?:called|named|known as)))?[ \\t]*(?<=[\\s(])[“"‘']?(${FULL})(?!\\p{L})`,
  'gu',
);
const PSEUDONYM =
  '(?:Child|Baby|Adult|Young Person|Sibling|Subject|Family|Mother|Father|Case|Person) (?:[A-Z]{1,2}\\d?|\\d{1,2})';
/** `Child K (Keith)`, `Thomas Reid (Baby T)`, `Child K’s real name is Keith`, `Keith to his friends`. */
const BESIDE = [
  new RegExp(
    `\\b${PSEUDONYM},? (?:\\(|\\[|[–-] |(?:whose )?(?:real )?(?:first )?name (?:is|was) )(?:real(?:ly)? (?:name:? )?|known as |called )?(${NAME}(?: ${NAME})?)`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(${NAME}(?: ${NAME})?) \\(${PSEUDONYM}\\)`, 'gu'),
  new RegExp(`\\b${PSEUDONYM}, (${NAME}),`, 'gu'),
  new RegExp(`(?<!\\p{L})(${NAME}(?: ${NAME})?) \\((?:the )?(?:birth )?${RELATION}\\)`, 'gu'),
  new RegExp(`(?<!\\p{L})(${NAME}), as (?:his|her|their) \\p{Ll}+ (?:called|knew)`, 'gu'),
  new RegExp(`\\b(?:[Rr]eal|[Ff]ull|[Ff]amily|[Ff]irst) name:? (?:is |was )?(${NAME}(?: ${NAME})?)`, 'gu'),
  new RegExp(
    `\\b(?:called|nicknamed|was|known as) [“"‘']?(${NAME})[”"’']? (?:to|by) (?:his|her|their) (?:friends|family|mates|classmates|mum|dad)`,
    'gu',
  ),
];
/** `knew her as Sam`, `called him Sam in every email`, `whose name is Sam`, `Child K4 (known to his class as Sam)`. */
const CALLED = [
  new RegExp(
    `\\b(?:call(?:s|ed|ing)?|named|kn[eo]ws?|address(?:es|ed)) (?:him|her|the (?:boy|girl|baby|child)) (?:as |by )?(?:(?:his|her) (?:real |first )?name,? )?[“"‘']?(${NAME})(?! \\p{Lu})`,
    'gu',
  ),
  new RegExp(`\\bwhose (?:real |first |birth )?name (?:is|was) [“"‘']?(${NAME})`, 'gu'),
  new RegExp(
    `(?<=(?:${PSEUDONYM}|\\b(?:[Hh]e|[Ss]he|boy|girl|child|baby|mother|father|sister|brother))[ ,(]{1,2}(?:who )?(?:(?:was|is|were|had been) )?(?:also |better |always )?)(?:called|nicknamed|(?:known|registered|referred to)(?: [^.;()]{1,40}?)? (?:as|by)) [“"‘']?(${NAME})(?! \\p{Lu})`,
    'gu',
  ),
];
/** `Sam’s bruises`, `Both Sam and her brother`: a first name alone. */
const ALONE = new RegExp(
  `(?<![\\p{L}’'-]|\\p{Lu}\\p{Ll}* |\\bthe |\\b(?:Dr|St|Mr|Ms|Mrs|PC|DC|DS|DI)\\.? |[“"‘'])(${NAME})(?![\\p{L}-]| \\p{Lu}|[’']s (?:Law|Rule|\\p{Lu})|[”"’'](?!s))`,
  'gu',
);
/** `the Hussain family`, `The Mossops were`, `known as the Mossops`. */
const FAMILIES = [
  new RegExp(
    `\\b[Tt]he (${NAME}) (?:family|children|twins|brothers|sisters|household|parents|boys|girls|home)\\b`,
    'gu',
  ),
  new RegExp(
    `\\b[Tt]he (${NAME}s)(?![\\p{L}’'-]| \\p{Lu}| (?!were|had|have|are|was|and|who|at|in|on|to|for|from|with|did|moved|lived|told|said|asked|left|came|went|refused|well|themselves|again|about|that|by|kept|knew|felt|got|made|took|paid|rang|\\p{Ll}+ed\\b)\\p{Ll})`,
    'gu',
  ),
];
/** `the Hargreaves-Lund review`: one name alone may be its author’s, or a family’s that gives a prize. */
const REVIEW_OF = [
  /\b[Tt]he (\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+) (?:[a-z]+ )?(?:review|case|inquest|trial|murders?|tragedy|family|children|siblings|twins|brothers|sisters)\b/gu,
  new RegExp(
    `\\b[Tt]he (?!Gillick|Bolam|Bichard|Laming)(${NAME}) (?:[a-z]+ )?(?:case|inquest|trial|murders?|deaths?|tragedy|killings?)\\b`,
    'gu',
  ),
  new RegExp(
    `\\b[Tt]he (${NAME}) (?:family|children|twins|brothers|sisters)\\b(?=[^.;]{0,60}\\b(?:lost|died|death|killed|murder\\p{Ll}*|stabb\\p{Ll}+|removed|neglect|abuse|court|grief|bereave\\p{Ll}*|in care)\\b)`,
    'gu',
  ),
];
const AGED = new RegExp(`(?<!\\p{L})(${NAME}),? \\((?:aged )?\\d{1,2}\\)`, 'gu');
const WITH_AGE = /^(?:,? \(?(?:aged? )?\d{1,2}(?!\d)|, (?:aged )?\d{1,2},)/;

const NOT_REAL =
  /\bnot (?:his|her|their|the (?:child|family)[’']s|a) real names?\b|\bpseudonyms?\b|\bnames? (?:has|have) been changed\b|\bwe (?:call|have called|will call|have named|named) (?:(?:him|her|(?:the|this) (?:child|boy|girl|baby)) )(?!child |baby |adult |young )|\bname chosen\b/i;
/** Birds, trees and flowers, from which boards take pseudonyms. */
const OF_NATURE =
  /^(?:Robin|Wren|Jay|Ash|Rowan|Hazel|Holly|Ivy|Olive|Willow|Linnet|Merlin|Heather|Fern|Daisy|Rose|Lily|Poppy|Iris|Jasmine|Violet|Bryony|Laurel|Linden|Alder|Aspen|Juniper|Myrtle|Briar|Lark|Martin|Phoenix|River|Sky|Skye|Star|Amber|Jade|Ruby|Pearl)$/;

/** Names that start a sentence as ordinary words: `Faith and culture`, `Will agencies`. */
const OF_WORDS =
  /^(?:Faith|Grace|Joy|Summer|Dawn|Eve|Will|Mark|Frank|Bill|Rob|Sue|Dean|Carol|Christian|Miles|Mason|Grant|Gene|Guy|Pat|Penny|Basil|Max|Nick)(?! (?:was|had|is|has|said|told|did|lived|died)\b|[’'])/;
/** `in Georgia` */
const AFTER_IN = /\b(?:in|at|near|from|to|of|around|and) $/;
const PLACES = /^(?:Georgia|Jordan|Victoria|Florence|Chelsea|Austin|Alba|Iona|Lee|Eve|Lincoln)\b/;

/** Outside a review: one person of a case, or what happened to them, right before the name. */
const SUBJECT =
  /\b(?:child|baby|boy|girl|toddler|teenager|infant|schoolboy|schoolgirl|pupil|(?:mother|father|mum|dad|son|daughter|brother|sister|aunt|uncle|cousin|stepfather|stepmother|stepdad|stepmum|grandmother|grandfather|survivor)(?: (?!and\b|group)[^.,;:()]{1,40},)?|year[- ]old|little|missing:?|victim)[,:]?\s+(?:\w+ )?$/i;
/** The same, sure enough for a name that no list has. */
const OF_SOMEBODY =
  /\b(?:(?:death|murder|killing|manslaughter|suicide|abuse|case|neglect|injuries|murders|deaths|loss|trial|conviction|sentencing|disappearance|memory|inquest|welfare|safety|whereabouts) of|(?:mother|father|mum|dad|parents?|family|friends|relatives|killers?|siblings?) of|happened to|failed|justice for|remembering|condolences to|tributes to|named (?:\w+ ){0,3}as|name (?:was|is)|(?:review|inquest|inquiry) (?:of|about|into)|(?:victim|boy|girl|child|teenager|toddler|baby) as)(?: (?:baby|little|young|toddler|murdered|schoolboy|schoolgirl|teenager|tragic))*[,:]?\s+$/i;
const ITS_CASE =
  /^(?:[’']s (?:murder|death|killing|inquest|trial|case|parents?|mother|father|mum|dad|stepfather|stepmother|foster carers?|family|killers?|last|short|story)|,? \(?(?:aged )?\d{1,2}[,)]|, (?:the|an?) (?:[\w-]+ ){0,2}(?:boy|girl|child|baby|toddler|schoolgirl|schoolboy|teenager)|,? (?:who )?(?:was (?:\w+ )?(?:killed|murdered|stabbed|found dead|jailed|last seen|beaten|starved)|was \d+ when|died|drowned|took (?:his|her|their) own|went missing)|, who killed| (?:(?:serious|safeguarding|local|child|practice|murder) ){0,3}(?:case|review|murder|death|killing|inquest|trial))(?!\w)/i;
const ABOUT_A_CASE =
  /\b(?:child|baby|boy|girl|toddler|school(?:boy|girl)|teenager|pupil|review|case|lost|mother|father|mum|dad|parents?|carers?|inquest|trial|neglect|abuse|murder(?:ed)?|deaths?|died|killed|missing|victim|survivor|aunt|uncle|condolences|tributes?|vigil|memory|welfare|justice|killers?|stabbed|drowned|jailed|convicted|remember(?:ing)?|family of)\b/i;
/** `the death of Queen Victoria`, `the case of Baby Loss`. */
const HISTORIC = /^(?:Queen|King|Pope|Saint|Princess|Prince|Lord|Lady)\b/;

/** Outside a review: somebody of whom a sentence tells what happened to them. */
export function findSubjects(sentence: Pick<Sentence, 'text'>): readonly Found[] {
  const { text } = sentence;
  if (isIn(NOT_REAL, text) || !isIn(ABOUT_A_CASE, text)) return [];
  const families = asFamilies(
    text,
    REVIEW_OF.flatMap((pattern) => findAll(pattern, text)),
  );
  return withoutOverlaps([...subjects(text, fullNames(sentence), pairsOfNames(sentence)), ...families]);
}

export const familyName = defineDetail({
  rule: 'family-name',
  masked: 'name',
  what: 'is a name of the child’s family',
  advice: 'A search for one name finds all the others. Write “Mother”, “the father” or “Child A”.',
  finds: 'The name of a child, a relative or somebody close to them',
  raises: [
    aReview('His mother, Rachel Fixture, told nobody.'),
    aReview('Ms Fixture asked for help.'),
    'We remember the child Jayden Fixture and the review that followed.',
  ],
  passes: [
    aReview('His mother told nobody. Ms A asked for help. The report’s author is Dr Sam Example.'),
    'Clare’s Law lets people ask about a partner. Welcome from our chair, Sam Example.',
  ],
  advised: [
    aReview('Mother told nobody.'),
    aReview('Mother asked for help.'),
    'We remember Child A and the review that followed.',
  ],
  why: `A review hides who its child was, and one name of the family undoes it: of a parent, a partner, a brother. It gets
    in with what is copied from minutes. In a block about a case we look for a title, a relative or “Child K” with a
    name beside it, for a name with an age, and for a first name and a surname anywhere; elsewhere only for a full name
    next to words such as “the child” or “the death of”. Authors, chairs and reviewers are not flagged. A name that is
    itself a pseudonym needs a waiver, or a word such as “pseudonym” in its sentence.`,
  source: 'UK GDPR, article 4(1). The list of first names is our own.',
  find: (sentence, inReview, _passage, typed) => {
    const { text } = sentence;
    if (!CAPITAL.test(text) || isIn(NOT_REAL, text)) return [];
    if (!inReview) return findSubjects(sentence).map(unsure);
    const families = asFamilies(
      text,
      REVIEW_OF.flatMap((pattern) => findAll(pattern, text)),
    );
    const known = fullNames(sentence);
    const isAnyPublic = hasPublic(text);
    const others = (found: readonly Found[]) => (isAnyPublic ? found.filter((one) => !isPublic(text, one)) : found);
    return withoutOverlaps([
      ...others(findAll(TITLED, text)),
      ...findAll(RELATED, text).flatMap((found) => asRelative(text, found)),
      ...listOfAges(text),
      ...BESIDE.flatMap((pattern) => findAll(pattern, text)).flatMap((found) => asName(text, found)),
      ...others(known).map((found) => ({ ...found, isSure: WITH_AGE.test(text.slice(found.index + found.length)) })),
      ...others(doers(sentence)).map(unsure),
      ...FAMILIES.flatMap((pattern) => asFamilies(text, findAll(pattern, text))),
      ...CALLED.flatMap((pattern) => findAll(pattern, text)).flatMap((found) => asName(text, found)),
      ...(typed && !isAnyPublic ? alone(text, typed) : []),
      ...(isIn(SMALL, text) ? [] : fullNames({ text: asTitle(text) })),
      ...families,
      ...others(findAll(DOCTOR, text)).map(unsure),
    ]);
  },
});

/** Of names in prose, those of a case: `the death of Sam Example`, `the Sam Example review`. */
function subjects(text: string, known: readonly Person[], pairs: readonly Person[]): readonly Found[] {
  const before = ({ index }: Found) => text.slice(Math.max(0, index - 60), index);
  const after = ({ index, length }: Found) => text.slice(index + length, index + length + 40);
  const isReal = ({ index, length }: Found) => !NATIONAL.test(text.slice(index, index + length + 2));
  return [
    ...known.filter((name) => SUBJECT.test(before(name)) || ITS_CASE.test(after(name))),
    ...pairs.filter((name) => OF_SOMEBODY.test(before(name)) && !HISTORIC.test(text.slice(name.index))),
  ].filter(isReal);
}

const CAPITAL = /\p{Lu}\p{L}/u;
const SMALL = /\p{Ll}{2}/u;
/** `THE CHILD IS SAM EXAMPLE`: in capitals, nothing says what a name is but the name. */
const asTitle = (text: string) =>
  text.replace(/\p{Lu}{2,}/gu, (word) =>
    word.length > 3 || isGivenName(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase(),
  );

const unsure = (found: Found): Detail => ({ ...found, isSure: false });

/** What is beside a relative: a first name may be a pseudonym; other words with a capital start something else. */
function asRelative(text: string, { index, length }: Found): readonly Detail[] {
  const [first = '', second] = text.slice(index, index + length).split(/\s+/);
  const isFull = second !== undefined && isPersonal(second);
  const isCalled = /(?:[Gg]rand\w+|[Nn]an|[Aa]unt\w*|[Uu]ncle|M[ua]m|Dad|, |: |\(|- |– |[“‘"']) ?$/.test(
    text.slice(Math.max(0, index - 14), index),
  );
  if (!isPersonal(first) || (!isFull && !isCalled && !isGivenName(first))) return [];
  // `Dad, Gurdeep, thought`: between two commas. `Mother, Wren and Baby` is a list.
  const isKnown = isGivenName(first) || isFull || /^[,;:.)”’"]/.test(text.slice(index + first.length));
  if (!isKnown) return [];
  const end = isFull ? text.indexOf(second, index + first.length) + second.length : index + first.length;
  return [{ index, length: end - index, isSure: isFull && isGivenName(first) }];
}

/** `Aisha (9), Yusuf (6)`: one alone may be a pseudonym. */
function listOfAges(text: string): readonly Detail[] {
  const found = findAll(AGED, text).filter(({ index, length }) => isGivenName(text.slice(index, index + length)));
  return found.length > 1 ? found.map(unsure) : [];
}

/** A first name alone may be the pseudonym that the file uses, in the name of a case or a heading. */
function alone(text: string, { text: whole, passages }: Typed): readonly Detail[] {
  const found = findAll(ALONE, text).filter(({ index, length }) => isGivenName(text.slice(index, index + length)));
  if (found.length === 0 || NOT_REAL.test(whole)) return [];
  const titles = passages.filter(
    ({ kind, name }) => kind === 'heading' || kind === 'key' || name === 'case' || name === 'title',
  );
  const cases = titles
    .filter(({ name }) => name === 'case')
    .flatMap(({ text: title }) => title.toLowerCase().split(/[^\p{L}]+/u));
  // A slip in the pseudonym is another rule’s.
  const isPseudonym = (name: string) =>
    titles.some((one) => one.text.includes(name)) || cases.some((one) => isSlip(name.toLowerCase(), one));
  return found
    .filter(({ index, length }) => {
      const name = text.slice(index, index + length);
      const before = text.slice(0, index);
      const isWord = /(?:^|[.!?:])\W*$/.test(before) && OF_WORDS.test(text.slice(index));
      const isPlace = PLACES.test(name) && AFTER_IN.test(before);
      return !isWord && !isPlace && isPersonal(name) && !OF_NATURE.test(name) && !isPseudonym(name);
    })
    .map(unsure);
}

function asName(text: string, found: Found): readonly Detail[] {
  const name = text.slice(found.index, found.index + found.length);
  return isPersonal(name) ? [{ ...found, isSure: isGivenName(name.split(' ')[0] ?? '') }] : [];
}

/** A surname, of one family or of several of its members: not `the Samaritans`, not `the Poles`. */
const asFamilies = (text: string, found: readonly Found[]): readonly Detail[] =>
  found
    .filter(({ index, length }) => {
      const name = text.slice(index, index + length);
      const one = name.replace(/s$/, '');
      return [name, one, ...name.split('-')].every((word) => isPersonal(word) && !isGroup(word));
    })
    .map(unsure);
