import { type Found, findAll } from '../find-all.ts';
import { isGivenName } from './given-names.ts';
import { COUNTRY, isGroup } from './groups.ts';
import { knownPlaces } from './places.ts';

// Names of schools, hospitals, courts and homes, by what they end or start with, and by the words beside them.

/** Words that only say what kind of place it is: `Primary School`, `The Crown Court`, `GP Practice`. */
const GENERIC: ReadonlySet<string> = new Set(
  `the a an our your their his her every each any all both another one two three this that some many most no nearby local new old good best
  safe safer what when if after before since while why how from to and of in at for or with by working keeping
  primary secondary middle high infant junior first upper lower special nursery free boarding independent maintained church state private
  children’s childrens general community comprehensive grammar catholic muslim jewish christian baptist methodist evangelical parish
  acute mental health family crown county magistrates youth supreme appeal appeals virtual safeguarding training national police staff early years healthy
  operation sixth form further education higher learning royal mother father baby care nursing residential rest retirement secure young offender
  offenders remand open women’s men’s approved registered unregistered forest summer pupil referral director attorney secretary solicitor
  sunday online after-school breakfast homework holiday football boxing swimming gymnastics sports sport social leisure dance judo drama
  medical gp doctor’s doctors dental walk-in drop-in minor injuries urgent well sexual outpatient antenatal child children development
  paediatric neonatal maternity accident emergency intensive special core group help hub conference meeting services service council
  information governance adolescent drug alcohol substance misuse domestic abuse human designated named lead head heads teacher teachers board trust partnership forum
  supported living accommodation housing bail probation custody prison foster day house centre unit ward clinic adult adults people’s person person’s
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
  he she they it we i mum dad mam nan gran mummy daddy grandma grandad aunt uncle mr mrs ms miss dr sir lord lady
  instagram facebook snapchat tiktok whatsapp youtube christmas easter eid ramadan ofsted england wales scotland britain europe
  islam hospital school college court home academy surgery practice year reception key stage level teams zoom saved green red`
    .replaceAll('’', "'")
    .split(/\s+/),
);

const isGeneric = (word: string): boolean =>
  GENERIC.has(word.toLowerCase().replaceAll('’', "'").replace(/s'$/, 's').replace(/[.,]$/, '')) || /^\d/.test(word);

/** Whether a name that ends as such names do has more than words for a kind of place: not `The Secondary School`. */
export const isProper = (name: string): boolean => !name.split(/\s+/).slice(0, -1).every(isGeneric);

/** `a Somerset care home`: of a county that has many. */
export function isOfTown(text: string, { index, length }: Found): boolean {
  const name = /^(.+?) \p{Ll}/u.exec(text.slice(index, index + length))?.[1];
  return (
    name !== undefined &&
    /\b(?:an?|another|one|some|two|three) (?:\p{Ll}+ )?$/iu.test(text.slice(Math.max(0, index - 24), index)) &&
    knownPlaces({ text: `in ${name}` }).includes(name)
  );
}

/** `Peter Ward`, not `on Elizabeth Ward`: a surname. */
export function isSurname(text: string, { index, length }: Found): boolean {
  const [first = ''] =
    /^\p{L}+(?= (?:Ward|Church|Chapel|Temple|Court)$)/u.exec(text.slice(index, index + length)) ?? [];
  return isGivenName(first) && !/\b(?:on|in|at|to|from|of|the)\s$/i.test(text.slice(Math.max(0, index - 6), index));
}

const COUNTRIES = new RegExp(`^${COUNTRY}$`);

/** Whether words with a capital, right after “went to”, may be an institution: no town, no person, no `Early Help`. */
export function mayBeInstitution(name: string): boolean {
  const words = name.split(/\s+/);
  const [first = ''] = words;
  return (
    !words.every(isGeneric) &&
    !isGroup(first) &&
    !COUNTRIES.test(name) &&
    knownPlaces({ text: `in ${name}` }).length === 0 &&
    !(isGivenName(first) && words.length < 3 && !/[’']s$/.test(first))
  );
}

/** `Exampleton Primary School`, `St Anne’s RC Academy`: capitalised words before the last one. @param last the source of a pattern */
export const endingWith = (last: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}’'])(?:St\\.? )?(?:\\p{Lu}[\\p{L}’'&-]*\\.?\\s+(?:(?:and|of|the|for|on|upon|in|ul|al|Church|C)\\s+)?){1,6}?(?:${last})(?![\\p{L}])(?!\\s+(?:NHS|Trust|Foundation|University Hospitals)\\b)`,
    'gu',
  );

/** `Ysgol Bryn Derw`, `HMP Exampleton`. @param first the source of a pattern */
export const startingWith = (first: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${first})(?:\\s+(?:[Yy]r?|o|[Dd]e|\\p{Lu}[\\p{L}’']+)){1,4}`, 'gu');

const NAME = "(?:The )?\\p{Lu}\\p{L}*\\p{Ll}[’']?s?(?: (?:\\p{Lu}\\p{L}*\\p{Ll}[’']?s?|of|and(?= \\p{Lu})|y|yr)){0,4}";

const withCapitals = (kinds: string) =>
  kinds.replace(/(?<=^|\|)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** `the college (Northbrook)`, `School: Moorside`, `| GP | Larkhill |`. @param kind a word for such a place */
const afterKind = (kind: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${withCapitals(kind)})(?: \\(|: ?|,? (?:called|named) |, | \\| ?| [–-] )[“"‘']?(${NAME})(?=[”"’']?(?:[,).|;]|\\s*$))`,
    'gu',
  );
/** `Elmwood, a secure unit`, `Elmwood (children’s home)`. */
const beforeKind = (kind: string) =>
  new RegExp(
    `(?<!\\p{L})[“"‘']?(${NAME})[”"’']?(?:, (?:an?|the|his|her|their) | \\((?:an? )?)(?:[\\p{Ll}’'-]+ ){0,3}?(?:${kind})(?!\\p{L})`,
    'gu',
  );
/** `excluded from Hilltop`. @param deeds the source of a pattern for what somebody does there */
const afterDeed = (deeds: string) => new RegExp(`(?<!\\p{L})(?:${deeds}) (?:the )?[“"‘']?(${NAME})(?!\\p{L})`, 'gu');

export interface Beside {
  readonly kind: string;
  readonly deeds: string;
}

/** Finds names that say what they are only by the words beside them. */
export function besideWords({ kind, deeds }: Beside): (text: string) => readonly Found[] {
  const patterns = [afterKind(kind), beforeKind(kind), afterDeed(deeds)];
  return (text) =>
    patterns
      .flatMap((pattern) => findAll(pattern, text))
      .filter(
        ({ index, length }) =>
          /^\p{Lu}/u.test(text.slice(index)) && mayBeInstitution(text.slice(index, index + length)),
      );
}
