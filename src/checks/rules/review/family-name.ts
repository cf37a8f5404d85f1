import { oncePer } from '../../engine/once-per.ts';
import { type Passage, sentencesOf, type Typed } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { namesOfFamily, realNames, titledNames } from '../../matchers/entities/beside-names.ts';
import { isDoer, isStaff, isSubject } from '../../matchers/entities/evidence.ts';
import { isGivenName } from '../../matchers/entities/given-names.ts';
import { doers, fullNames, pairsOfNames } from '../../matchers/entities/people.ts';
import { hasPublic, isPublic } from '../../matchers/entities/public-people.ts';
import { type Found, foundIn, isIn, withoutOverlaps } from '../../matchers/find-all.ts';
import { type Detail, defineDetail, unsure } from './detail.ts';
import { firstNamesIn, isPseudonym, isPseudonymous, mayBePseudonym } from './first-names.ts';
import { ABOUT_A_CASE, findSubjects } from './subjects.ts';
import { casesOf, familiesIn } from './surnames.ts';

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
    'Jayden, 15, had not been to school for eight months.',
    'Mum Rachel was ashamed when the nurse called.',
  ],
  passes: [
    aReview('His mother told nobody. Ms A asked for help. The report’s author is Dr Sam Example.'),
    'Clare’s Law lets people ask about a partner. Welcome from our chair, Sam Example.',
    'Father Michael leads the service. Foster mum Rachel tells her story. Well done to Jayden, 9, who won the prize.',
    'The mums at Rachel House met a nurse. Jayden, 35, joins our team in May. A young person, 15, had not been to school for eight months.',
  ],
  advised: [
    aReview('Mother told nobody.'),
    aReview('Mother asked for help.'),
    'We remember Child A and the review that followed.',
    'A young person had not been to school for eight months.',
    'A mother was ashamed when the nurse called.',
  ],
  why: `A review hides who its child was, and one name of the family undoes it: of a parent, a partner, a brother. It gets
    in with what is copied from minutes. In a block about a case we look for names anywhere: an error where a title, a relative, an age or what somebody
    did is beside the name, else a warning. A first name alone is a warning where the case has a first name, too. Elsewhere we look in what is said of one person and what happened to them, beside a relative (“Mum Rachel”) and beside a child’s age. Authors, chairs and reviewers are not flagged. A name that is
    itself a pseudonym needs a waiver, or a word such as “pseudonym” in its sentence.`,
  source: 'UK GDPR, article 4(1). The list of first names is our own.',
  find: (sentence, inReview, passage, typed) => {
    const { text } = sentence;
    if (!CAPITAL.test(text) || isPseudonymous(text)) return [];
    const subjects = findSubjects(sentence).map(unsure);
    const isAnyPublic = hasPublic(text);
    const isOther = (one: Found) => (isAnyPublic && isPublic(text, one)) || isStaff(text, one);
    if (!inReview) {
      const relatives = isIn(CARERS, text)
        ? []
        : namesOfFamily(text).filter(
            (one) => one.isSure && !isOther(one) && !TITLE_OF_KIN.test(text.slice(0, one.index)),
          );
      return withoutOverlaps([...subjects, ...relatives.map(unsure), ...firstNamesOfCase(text, passage, typed)]);
    }
    const inCase = (one: Detail) => (typed && mayBePseudonym(typed, passage, foundIn(text, one)) ? unsure(one) : one);
    const others: readonly Detail[] = [
      ...titledNames(text),
      ...fullNames(sentence).map((one) => ({ ...one, isSure: isSubject(text, one) })),
      ...doers(sentence).map(unsure),
      ...(typed ? firstNamesIn(text, typed, passage) : []),
      ...(isIn(SMALL, text) ? [] : fullNames({ text: asTitle(text) }).map(unsure)),
      ...[...familiesIn(text), ...casesOf(text)].map(unsure),
    ];
    const found = [...namesOfFamily(text), ...[...others, ...subjects].filter((one) => !isOther(one))].map(inCase);
    return withoutOverlaps<Detail>([...realNames(text), ...found]).filter(
      (one) => !(typed && isNamedBefore(typed, foundIn(text, one))),
    );
  },
});

/** Who fosters or adopts may tell of it by name, and so may who leads a group or wins an award. */
const CARERS =
  /\b(?:carers?|foster(?:s|ed|ing)?|adopt\p{L}*|volunteer\p{L}*|runs?|leads?|led|founded|award|won|winner|congratulations|retires?)\b/iu;
/** `Father Michael`, `Sister Agnes`, `Grandma Rose’s café`: no relative of anybody here. */
const TITLE_OF_KIN =
  /(?<![’']s |\b(?:[Hh]is|[Hh]er|[Tt]heir) )(?:Father|Mother|Sister|Brother|Uncle|Aunt\p{L}*|Grand\p{L}+) $/u;
/** A child of whom all may read, and lists of names with figures. */
const CELEBRATED =
  /\b(?:congratulations|well done|winners?|won|prize|award|readers?|reading|groups?)\b|\(\d{1,2}\)[^()]{1,30}\(\d{1,2}\)[^()]{1,30}\(\d{1,2}\)/i;
/** Right behind a name: `, 15,` or `(aged 9)`. */
const CHILDS_AGE = /^(?:, (?:aged )?(?:[1-9]|1[0-7])(?=,)| \((?:aged )?(?:[1-9]|1[0-7])\))/;

/** Outside a review: a first name alone, of which only a case says what follows, or which has a child’s age. */
function firstNamesOfCase(text: string, passage: Passage, typed: Typed | undefined): readonly Detail[] {
  const isOfCase = isIn(ABOUT_A_CASE, text);
  if (!typed || !(isOfCase || /\d/.test(text))) return [];
  const isCelebrated = isIn(CELEBRATED, text);
  return firstNamesIn(text, typed, passage)
    .filter(
      (one) =>
        (isOfCase && isDoer(text, one)) || (!isCelebrated && CHILDS_AGE.test(text.slice(one.index + one.length))),
    )
    .map(unsure);
}

/** The surnames of those whose work is public, such as a coroner’s. */
const publicSurnames = oncePer(
  ({ passages }: Typed): ReadonlySet<string | undefined> =>
    new Set(
      passages
        .filter(({ text }) => hasPublic(text))
        .flatMap(sentencesOf)
        .flatMap((sentence) =>
          pairsOfNames(sentence)
            .filter((one) => isPublic(sentence.text, one))
            .map(({ index, length }) => lastWord(sentence.text.slice(index, index + length))),
        ),
    ),
);
const lastWord = (name: string) => name.split(/\s+/).at(-1);
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx)\b/;
/** `Ms Wood` where a coroner of that name was named; the pseudonym of the case. */
const isNamedBefore = (typed: Typed, name: string): boolean =>
  (TITLE.test(name) && publicSurnames(typed).has(lastWord(name))) || isPseudonym(typed, name);

const CAPITAL = /\p{Lu}\p{L}/u;
const SMALL = /\p{Ll}{2}/u;
/** `THE CHILD IS SAM EXAMPLE`: in capitals, nothing says what a name is but the name. */
const asTitle = (text: string) =>
  text.replace(/\p{Lu}{2,}/gu, (word) =>
    word.length > 3 || isGivenName(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase(),
  );
