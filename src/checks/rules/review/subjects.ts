import type { Sentence } from '../../engine/passages.ts';
import { titledNames } from '../../matchers/entities/beside-names.ts';
import { isGivenName } from '../../matchers/entities/given-names.ts';
import { fullNames, NAME, OF_PLACE, type Person, pairsOfNames } from '../../matchers/entities/people.ts';
import { NATIONAL } from '../../matchers/entities/public-people.ts';
import { type Found, findAll, isIn, withoutOverlaps } from '../../matchers/find-all.ts';
import { isPseudonymous } from './first-names.ts';
import { casesOf } from './surnames.ts';

// Outside a review: somebody of whom a sentence tells what happened to them.

/** Outside a review: one person of a case, or what happened to them, right before the name. */
const SUBJECT =
  /\b(?:child|baby|boy|girl|toddler|teenager|infant|schoolboy|schoolgirl|pupil|[pb]h?lentyn|m?bachgen|m?ferch|baban|(?:mother|father|mum|dad|son|daughter|brother|sister|aunt|uncle|cousin|stepfather|stepmother|stepdad|stepmum|grandmother|grandfather|survivor|mam|tad)(?: (?!and\b|group)[^.,;:()]{1,40},)?|year[- ]old|little|missing:?|victim)[,:]?\s+(?:\w+ )?$/i;
/** The same, sure enough for a name that no list has. */
const OF_SOMEBODY =
  /\b(?:[mf]arwolaeth|(?:death|murder|killing|manslaughter|suicide|abuse|case|neglect|injuries|murders|deaths|loss|trial|conviction|sentencing|disappearance|memory|inquest|welfare|safety|whereabouts) of|(?:mother|father|mum|dad|parents?|family|friends|relatives|killers?|siblings?) of|happened to|failed|justice for|remembering|condolences to|tributes to|named (?:\w+ ){0,3}as|name (?:was|is)|(?:review|inquest|inquiry) (?:of|about|into)|(?:victim|boy|girl|child|teenager|toddler|baby) as|(?:perpetrated|committed|inflicted|murdered|killed|abused|assaulted|raped|stabbed|groomed|neglected|harmed|hands|crimes|arrest|jailing|convictions?|sentencing) (?:by|of))(?: (?:his|her|their) (?:\w+ )?(?:friend|son|daughter|child|brother|sister|mother|father|partner|wife|husband),?)?(?: (?:baby|little|young|toddler|murdered|schoolboy|schoolgirl|teenager|tragic))*[,:]?\s+$/i;
const ITS_CASE =
  /^(?:[’']s (?:murder|death|killing|inquest|trial|case|parents?|mother|father|mum|dad|stepfather|stepmother|foster carers?|family|killers?|last|short|story)|,? \(?(?:aged )?\d{1,2}[,)]|, (?:the|an?) (?:[\w-]+ ){0,2}(?:boy|girl|child|baby|toddler|schoolgirl|schoolboy|teenager)|, (?:the )?(?:mum|mother|dad|father|parents|grandmother|grandfather|grandparents|nan|sister|brother|aunt|uncle|carers?) of (?:the|a|one|our) (?:[\w-]+ )?(?:boy|girl|child|children|baby|toddler|teenager|young person|twins)|,? (?:who )?(?:was (?:\w+ )?(?:killed|murdered|stabbed|found dead|jailed|last seen|beaten|starved)|was \d+ when|died|drowned|took (?:his|her|their) own|went missing)|, who killed| (?:(?:serious|safeguarding|local|child|practice|murder) ){0,3}(?:case|review|murder|death|killing|inquest|trial))(?!\w)/i;
export const ABOUT_A_CASE =
  /\b(?:placement|foster|[mf]arwolaeth|mam|tad|[pb]lentyn|bachgen|child|baby|boy|girl|toddler|school(?:boy|girl)|teenager|pupil|review|case|lost|mother|father|mum|dad|parents?|carers?|inquest|trial|neglect|abuse|murder(?:ed)?|deaths?|died|killed|missing|victim|survivor|aunt|uncle|condolences|tributes?|vigil|memory|welfare|justice|killers?|stabbed|drowned|dead|jailed|convicted|happened to|removed|rest in peace|RIP|remember(?:ing)?|family of)\b/i;
/** `the death of Queen Victoria`, `the case of Baby Loss`. */
const HISTORIC = /^(?:Queen|King|Pope|Saint|Princess|Prince|Lord|Lady)\b/;

/** `Sam Example, 26, from Sampleton`: how news names a person of whom nobody had heard. */
const FROM = /, \d{1,2},? (?:from|of) \p{Lu}/u;
const isFrom = (text: string, { index, length }: Found): boolean =>
  text.slice(index + length, index + length + 12).search(FROM) === 0;

/** `14-year-old Sam` */
const AGED = new RegExp(`(?:year|month|week)[- ]old (${NAME})(?![\\p{L}’'-]| \\p{Lu})`, 'gu');

export function findSubjects(sentence: Pick<Sentence, 'text'>): readonly Found[] {
  const { text } = sentence;
  if (isPseudonymous(text)) return [];
  const known = [
    ...(isIn(FROM, text) ? pairsOfNames(sentence).filter((one) => isFrom(text, one)) : []),
    ...givenNames(AGED, text),
  ];
  if (!isIn(ABOUT_A_CASE, text)) return known;
  return withoutOverlaps([
    ...known,
    ...subjects(text, fullNames(sentence), pairsOfNames(sentence)),
    ...casesOf(text),
    ...bereaved(text),
    ...givenNames(MOURNED, text),
    ...givenNames(PARENT, text),
  ]);
}

/** `Rest in peace Sam`, `what happened to little Sam` */
const MOURNED = new RegExp(
  `\\b(?:RIP|[Rr]est in peace|[Ii]n memory of|(?:(?:death|murder|loss) of|losing)(?: little| baby| young)?),? (${NAME})(?![\\p{L}’'-])`,
  'gu',
);
const givenNames = (pattern: RegExp, text: string): readonly Found[] =>
  findAll(pattern, text).filter(({ index, length }) => isGivenName(text.slice(index, index + length)));
const LOST = /^,? (?:who lost|whose (?:\w+ )?(?:son|daughter|child|baby|boy|girl|twins?|brother|sister))\b/;
/** `Mr and Mrs Example, who lost their son` */
const bereaved = (text: string): readonly Found[] =>
  titledNames(text).filter(
    ({ index, length }) =>
      LOST.test(text.slice(index + length)) || FOSTERED.test(text.slice(Math.max(0, index - 24), index)),
  );
/** `whose foster mum Mrs Sampler` */
const FOSTERED = /\bfoster (?:mum|mother|dad|father|carers?|parents?),? $/i;
/** `his mum Sam` */
const PARENT = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose) (?:foster |birth )?(?:mum|mother|dad|father|step-?(?:dad|mum|father|mother)),? (${NAME})(?![\\p{L}’'-])`,
  'gu',
);

/** Of names in prose, those of a case: `the death of Sam Example`, `the Sam Example review`. */
function subjects(text: string, known: readonly Person[], pairs: readonly Person[]): readonly Found[] {
  const before = ({ index }: Found) => text.slice(Math.max(0, index - 60), index);
  const after = ({ index, length }: Found) => text.slice(index + length, index + length + 90).replace(OF_PLACE, '');
  const isReal = ({ index, length }: Found) => !NATIONAL.test(text.slice(index, index + length + 2));
  return [
    ...known.filter((name) => SUBJECT.test(before(name)) || ITS_CASE.test(after(name))),
    ...pairs.filter((name) => OF_SOMEBODY.test(before(name)) && !HISTORIC.test(text.slice(name.index))),
  ].filter(isReal);
}
