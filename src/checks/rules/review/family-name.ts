import type { Sentence } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { isGivenName } from '../../matchers/entities/given-names.ts';
import { RELATION } from '../../matchers/entities/kinship.ts';
import { fullNames, isPersonal, NAME } from '../../matchers/entities/people.ts';
import { type Found, findAll } from '../../matchers/find-all.ts';
import { type Detail, defineDetail } from './detail.ts';

/** `Ms Jones`, `Mr and Mrs Patel`; not `Ms A`, which hides a name. */
const TITLED = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Miss|Mx)\\.?\\s+(?:(?:and|&)\\s+(?:Mr|Mrs|Ms|Miss)\\.?\\s+)?${NAME}(?: ${NAME})?`,
  'gu',
);
const DOCTOR = new RegExp(`\\b(?:Dr|PC|DC|DS|DI|Sgt)\\.?\\s+${NAME}(?: ${NAME})?`, 'gu');
/** `his mother, Sarah Jones`, `Mum’s new partner Craig Watson`, `Father - Lee Marsh`, `a sister called Emma`. */
const RELATED = new RegExp(
  `(?<!\\p{L})${RELATION}s?(?:[’']s (?:new |former |then |ex-)?${RELATION})?(?:[ \\t]*[,:(–-]|(?:,? (?:who (?:was|is) )?(?:called|named|known as)))?[ \\t]*(?<=[\\s(])(${NAME}(?:[ \\t]+${NAME}){0,2})(?!\\p{L})`,
  'gu',
);
const PSEUDONYM =
  '(?:Child|Baby|Adult|Young Person|Sibling|Subject|Family|Mother|Father|Case|Person) (?:[A-Z]{1,2}\\d?|\\d{1,2})';
/** `Child K (Keith)`, `Thomas Reid (Baby T)`, `Child K’s real name is Keith`. */
const BESIDE = [
  new RegExp(
    `\\b${PSEUDONYM},? (?:\\(|\\[|[–-] |(?:whose )?(?:real )?(?:first )?name (?:is|was) )(?:real(?:ly)? (?:name:? )?|known as |called )?(${NAME}(?: ${NAME})?)`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(${NAME}(?: ${NAME})?) \\(${PSEUDONYM}\\)`, 'gu'),
  new RegExp(`\\b${PSEUDONYM}, (${NAME}),`, 'gu'),
  new RegExp(`\\b[Tt]he (${NAME}) (?:family|children|twins|brothers|sisters|household|parents)\\b`, 'gu'),
  new RegExp(`\\breal name (?:is|was) (${NAME}(?: ${NAME})?)`, 'gu'),
];
const AGED = new RegExp(`(?<!\\p{L})(${NAME}),? \\((?:aged )?\\d{1,2}\\)`, 'gu');
const WITH_AGE = /^(?:,? \(?(?:aged? )?\d{1,2}(?!\d)|, (?:aged )?\d{1,2},)/;

/** Who writes, leads or answers for a review, before the name or after it. */
const PUBLIC_ROLE =
  '(?:authors?|scrutineer|chair(?:ed|man|woman|person)?|reviewers?|professor|prof|judge|justice|minister|commissioner|director|inspector|lord|lady|sir|dame|baroness|mp|coroner|ombudsman|lecturer|consultant|trainer|researcher)';
const BY =
  '(?:written|led|chaired|authored|carried out|undertaken|completed|prepared|conducted|facilitated|presented|research|report|book|work) by';
const BEFORE = new RegExp(`\\b(?:${PUBLIC_ROLE}|${BY})\\b[^.;]{0,25}$`, 'i');
const AFTER = new RegExp(`^[,(]? ?\\(?(?:the |an? |our )?(?:\\w+ ){0,3}?${PUBLIC_ROLE}\\b`, 'i');
const NOT_REAL =
  /\bnot (?:his|her|their|the (?:child|family)[’']s|a) real names?\b|\bpseudonyms?\b|\bnames? (?:has|have) been changed\b/i;

/** Children whose names are the titles of national reviews. */
const NATIONAL =
  /\b(?:Climbi[eé]|Connelly|Pelka|Labinjo-Hughes|Star Hobson|Sara Sharif|Finley Boden|Khyra Ishaq|Keanu Williams|Daniel Morgan|Stephen Lawrence|Maria Colwell|Lauren Wright|Holly Wells|Jessica Chapman|Sarah Everard|Martha Mills)\b/;

/** Outside a review: one person of a case, or what happened to them, right before the name. */
const SUBJECT =
  /\b(?:child|baby|boy|girl|toddler|teenager|infant|schoolboy|schoolgirl|mother|father|mum|dad|son|daughter|brother|sister|stepfather|stepmother|grandmother|grandfather|year[- ]old|(?:death|murder|killing|manslaughter|suicide|abuse|case|neglect|injuries|murders|deaths) of|(?:mother|father|mum|dad|parents?|family|friends|relatives) of(?: (?:baby|little|young|toddler))?|review (?:of|about|into)|named (?:\w+ ){0,3}as|name (?:was|is))[,:]?\s+$/i;
const ITS_CASE =
  /^(?:[’']s (?:murder|death|killing|inquest|trial|case)|,? \(?(?:aged )?\d{1,2}[,)]|, (?:the|an?) (?:[\w-]+ ){0,2}(?:boy|girl|child|baby|toddler|schoolgirl|schoolboy|teenager)| (?:(?:serious|safeguarding|local|child|practice|murder) ){0,3}(?:case|review|murder|death|killing|inquest|trial))(?!\w)/i;
const ABOUT_A_CASE =
  /\b(?:child|baby|boy|girl|toddler|teenager|review|mother|father|parents?|inquest|neglect|abuse|murder|death)\b/i;

/** Outside a review: somebody of whom a sentence tells what happened to them. */
export function findSubjects(sentence: Pick<Sentence, 'text'>): readonly Found[] {
  const { text } = sentence;
  if (NOT_REAL.test(text) || !ABOUT_A_CASE.test(text)) return [];
  return fullNames(sentence).filter(
    (name) => !NATIONAL.test(text.slice(name.index, name.index + name.length)) && isSubject(text, name),
  );
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
  find: (sentence, inReview) => {
    const { text } = sentence;
    if (!/\p{Lu}\p{Ll}/u.test(text) || NOT_REAL.test(text)) return [];
    if (!inReview) return findSubjects(sentence).map(unsure);
    const full = fullNames(sentence).filter((name) => !NATIONAL.test(text.slice(name.index, name.index + name.length)));
    const others = (found: readonly Found[]) => found.filter((one) => !isPublic(text, one));
    return withoutOverlaps([
      ...others(findAll(TITLED, text)),
      ...findAll(RELATED, text).flatMap((found) => asRelative(text, found)),
      ...listOfAges(text),
      ...BESIDE.flatMap((pattern) => findAll(pattern, text)).flatMap((found) => asName(text, found)),
      ...others(full).map((found) => ({ ...found, isSure: WITH_AGE.test(text.slice(found.index + found.length)) })),
      ...others(findAll(DOCTOR, text)).map(unsure),
    ]);
  },
});

/** `the death of Sam Example`, `the Sam Example review`. */
const isSubject = (text: string, { index, length }: Found) =>
  SUBJECT.test(text.slice(Math.max(0, index - 40), index)) ||
  ITS_CASE.test(text.slice(index + length, index + length + 40));

const unsure = (found: Found): Detail => ({ ...found, isSure: false });

const isPublic = (text: string, { index, length }: Found) =>
  BEFORE.test(text.slice(Math.max(0, index - 60), index)) ||
  AFTER.test(text.slice(index + length, index + length + 60)) ||
  NATIONAL.test(text.slice(index, index + length));

/** What is beside a relative: a first name may be a pseudonym; other words with a capital start something else. */
function asRelative(text: string, { index, length }: Found): readonly Detail[] {
  const [first = '', second] = text.slice(index, index + length).split(/\s+/);
  const isFull = second !== undefined && isPersonal(second);
  const isCalled = /(?:[Gg]rand\w+|[Nn]an|[Aa]unt\w*|[Uu]ncle|M[ua]m|Dad) $/.test(
    text.slice(Math.max(0, index - 14), index),
  );
  if (!isPersonal(first) || (!isFull && !isCalled && !isGivenName(first))) return [];
  const end = isFull ? text.indexOf(second, index + first.length) + second.length : index + first.length;
  return [{ index, length: end - index, isSure: isFull && isGivenName(first) }];
}

/** `Aisha (9), Yusuf (6)`: one alone may be a pseudonym. */
function listOfAges(text: string): readonly Detail[] {
  const found = findAll(AGED, text).filter(({ index, length }) => isGivenName(text.slice(index, index + length)));
  return found.length > 1 ? found.map(unsure) : [];
}

function asName(text: string, found: Found): readonly Detail[] {
  const name = text.slice(found.index, found.index + found.length);
  return isPersonal(name) ? [{ ...found, isSure: isGivenName(name.split(' ')[0] ?? '') }] : [];
}

/** Of several readings of one name, the first. */
function withoutOverlaps(found: readonly Detail[]): readonly Detail[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.index - b.index)
    .filter(({ index, length }) => {
      const isNew = index >= end;
      if (isNew) end = index + length;
      return isNew;
    });
}
