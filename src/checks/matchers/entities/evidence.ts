import type { Found } from '../find-all.ts';
import { RELATION } from './kinship.ts';

// What is beside a name and says whose it is: that of somebody a text tells of, or of somebody whose work it was.

/** What people do, have or undergo: `Sam was`, `Sam’s cot`, `Sam (14)`, `Sam, then three,`. */
const AFTER =
  /^[*_]{0,3}(?:[’']s? (?!(?:[Ll]aw|[Rr]ule|[Dd]ay)\b)\p{Ll}|,? \(?(?:then |now |aged? |just |only |nearly )*\d{1,2}(?!\d)|,? (?:who|whose|aged|then|himself|herself)\b|,? and (?:his|her)\b| (?:was|is|had|has|did|does|could|would|never|also|often|first|again|told|said|says|went|came|saw|gave|took|left|rang|kept|felt|knew|thought|became|began|got|made|met|spoke|spent|slept|ran|fell|hid|hurt|lost|found|brought|sent|wrote|ate|drank|grew|hit|lay|stood|\p{Ll}{2,}ed)\b)/u;
/** `asked Sam`, `when Sam`, `with Sam`: not a preposition that places have too. */
const BEFORE = /(?<=[\p{Ll},] )(?<!\b(?:in|at|near|from|to|of|around|outside|across|the|an?) )$/u;
const ONE = `(?:${RELATION}|[Cc]hild|[Bb]aby|[Bb]oy|[Gg]irl|[Yy]oung [Pp]erson|[Aa]dult|[Ss]ubject|[Vv]ictim|[MP]G[MF])`;
/** `Child’s name: Sam`, `| Mother | Sam |`, `Subject – Sam`. */
const LABEL = new RegExp(
  `(?:^|[|\\n\\t])[ *•-]*(?:${ONE}(?:[’']s)? ?)?(?:(?:[Ff]irst|[Rr]eal|[Ff]ull) ?)?(?:[Ff]amily|[Nn]ame|${ONE})\\**\\s*(?:[:|\\t]|[–-] )[*\\s]*$`,
  'u',
);
const RELATIVE = new RegExp(`(?<!\\p{L})${ONE}s?,? $`, 'u');

/** Whether a text tells what somebody by this name did or was; those who write reviews are named, too, but after “by” or “with”. */
export function isSubject(text: string, { index, length }: Found): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  return AFTER.test(text.slice(index + length, index + length + 24)) || LABEL.test(before) || RELATIVE.test(before);
}

/** Whether a text tells of somebody by this name; a place, a book or a programme may have it too. */
export const isToldOf = (text: string, found: Found): boolean =>
  isSubject(text, found) || BEFORE.test(text.slice(Math.max(0, found.index - 40), found.index));

/** What names that no list has need too: what happens to people, and to no team, place or programme. */
const OF_PERSON =
  /^(?:[’']s (?:mother|father|mum|mam|dad|parents?|step\p{Ll}+|brothers?|sisters?|siblings?|twin|foster carers?|partner|boyfriend|girlfriend|uncle|aunt|nan|gran\p{Ll}*|body|death|birth|bruis\p{Ll}+|injur\p{Ll}+|bed(?:room)?|cot|teacher|school|behaviour|own)\b|, (?:then |aged )*\d{1,2},|, (?:an? )?(?:\d{1,2}|\p{Ll}{3,9}(?:-\p{Ll}+)?)[ -](?:year|month|week|day)s?[ -]old\b| (?:were )?both (?:aged|murdered|killed|died)\b| \((?:aged )?\d{1,2}\)| (?:was|had been|had also been|never|then|was then|first) (?:\d{1,2}\b|born|killed|stabbed|pregnant|excluded|placed|removed|bullied|beaten|hit|abused|raped|seen (?:alone|by|at)|taken (?:to|into|by)|brought (?:to|in)|admitted|resuscitated|unresponsive|not breathing|pronounced dead|found (?:by|dead|hanging|in|at|with)|arrested|sentenced|detained|adopted|disclosed|(?:the|an?|his|her) (?:only |eldest |youngest |oldest |\p{Ll}+ |\p{Lu}\p{Ll}+ )?(?:child|boy|girl|baby|son|daughter|mother|father|brother|sister|man|woman|teenager|refugee|asylum seeker))\b| (?:disclosed|died|cried|drowned|hanged|absconded|slept|ran away|lived (?:with|in|at)|moved in|went missing|self-harmed|told (?:her|his|the|a)|lay|ate)\b)/u;

/** Whether a text says of a name what only somebody does or suffers. */
export const isDoer = (text: string, { index, length }: Found): boolean =>
  OF_PERSON.test(text.slice(index + length, index + length + 60));

/** The work of those who help a family. */
export const STAFF =
  '(?:(?:[Ss]enior|[Ss]pecialist|[Ff]amily|[Dd]esignated|[Nn]amed|[Ll]ead|[Cc]ommunity|[Ss]chool|[Dd]eputy|[Cc]onsultant|[Ss]upport|[Yy]outh|[Pp]olice|[Pp]robation|[Hh]ousing|[Rr]eviewing|[Kk]ey|[Ii]ndependent|[Bb]usiness|[Pp]artnership|[Ss]afeguarding|[Pp]roject|[Ss]ervice|[Tt]eam|[Tt]raining) )*(?:[Ss]ocial [Ww]orkers?|[Hh]ealth [Vv]isitors?|[Mm]idwi(?:fe|ves)|[Nn]urses?|[Tt]eachers?|[Hh]ead ?[Tt]eachers?|[Dd]octors?|GPs?|[Pp]a?ediatricians?|[Pp]sychiatrists?|[Pp]sychologists?|[Ww]orkers?|[Pp]ractitioners?|[Oo]fficers?|[Mm]anagers?|[Cc]onsultants?|[Ss]urgeons?|[Rr]egistrars?|[Gg]uardians?|[Cc]oordinators?|[Cc]o-ordinators?|[Aa]dvisers?|[Aa]dvocates?|[Cc]onstables?|[Dd]etectives?|[Ss]ergeants?|[Ss]olicitors?|[Aa]dministrators?|DSL|IRO|SENCO|SENCo|LADO|TA|[Tt]eaching [Aa]ssistant|[Tt]herapists?|[Pp]aramedics?)';
const AFTER_WORK = new RegExp(`(?<!\\p{L})${STAFF}(?:,| was| is| called| named|:| [–-])? ?$`, 'u');
const BEFORE_WORK = new RegExp(`^(?:,| \\(| was| is| [–-]) ?(?:the|an?|his|her|their|our)? ?${STAFF}(?!\\p{L})`, 'u');
const RANK = /^(?:Dr|Prof|Professor|PC|DC|DS|DI|Sgt|WPC)\.?\s/;

/** Whether it is the name of somebody whose work was with the family. */
export const isStaff = (text: string, { index, length }: Found): boolean =>
  RANK.test(text.slice(index, index + 12)) ||
  AFTER_WORK.test(text.slice(Math.max(0, index - 60), index)) ||
  BEFORE_WORK.test(text.slice(index + length, index + length + 70));
