import { oncePer } from '../../engine/once-per.ts';
import type { Passage, Typed } from '../../engine/passages.ts';
import { isDoer, isToldOf } from '../../matchers/entities/evidence.ts';
import { isGivenName } from '../../matchers/entities/given-names.ts';
import { isPersonal, NAME } from '../../matchers/entities/people.ts';
import { isOrdinary } from '../../matchers/entities/unusual-words.ts';
import { findAll, isIn, matchesOf } from '../../matchers/find-all.ts';
import { isSlip } from '../../matchers/reviews/near-names.ts';
import type { Detail } from './detail.ts';

/** `Sam’s bruises`, `Both Sam and her brother`: a first name alone. */
const ALONE = new RegExp(
  `(?<![\\p{L}’'-]|(?<!\\p{L})(?!(?:When|After|Before|Once|While|As|If|Although|Because|Since|Then|By|For|With|Both|And|But|That|Did|Was|Had|Has|Is|Nobody|Why|How|Only|Poor|Young|Little|Baby) )\\p{Lu}\\p{L}* |\\bthe |\\b(?:Dr|St|Mr|Ms|Mrs|PC|DC|DS|DI)\\.? |[“"‘'])(${NAME})(?![\\p{L}-]| \\p{Lu}\\p{L}|[’']s (?:Law|Rule|\\p{Lu})|[”"’'](?!s))`,
  'gu',
);
/** What says it of all names, wherever it is in a file. */
const RENAMED =
  /\bnot (?:his|her|their|the (?:\w+[’']s)|a|the) real names?\b|\bpseudonyms?\b|\b(?:names? (?:has|have) (?:all )?been|(?:names(?: and (?:\w+ ){0,2}details)?(?: in this \w+)?|(?:his|her|their) name) (?:has|have|were|was) (?:all )?(?:been )?) ?(?:changed|anonymi[sz]ed)\b|\bname chosen\b/i;
const NOT_REAL = new RegExp(
  `${RENAMED.source}|\\b(?:called|named|known as|referred to as) [^.;()]{1,30} (?:in|throughout) this (?:report|review|briefing|summary)\\b|\\bwe (?:call|have called|will call|have named|named) (?:(?:him|her|(?:the|this) (?:child|boy|girl|baby)) )(?!child |baby |adult |young )`,
  'i',
);
/** Whether a text says that its names are not real. */
export const isPseudonymous = (text: string): boolean => isIn(NOT_REAL, text);

/** Birds, trees and flowers, from which boards take pseudonyms. */
const OF_NATURE =
  /^(?:Robin|Wren|Jay|Ash|Rowan|Hazel|Holly|Ivy|Olive|Willow|Linnet|Merlin|Heather|Fern|Daisy|Rose|Lily|Poppy|Iris|Jasmine|Violet|Bryony|Laurel|Linden|Alder|Aspen|Juniper|Myrtle|Briar|Lark|Martin|Phoenix|River|Sky|Skye|Star|Amber|Jade|Ruby|Pearl)$/;

/** Names that start a sentence as ordinary words: `Faith and culture`, `Will agencies`. */
const OF_WORDS =
  /^(?:Faith|Grace|Joy|Summer|Dawn|Eve|Will|Mark|Frank|Bill|Rob|Sue|Dean|Carol|Christian|Miles|Mason|Grant|Gene|Guy|Pat|Penny|Basil|Max|Nick|Mae)(?! (?:was|had|is|has|said|told|did|lived|died)\b|[’'])/;
/** `in Georgia` */
const AFTER_IN = /\b(?:in|at|near|from|to|of|around|and) $/;
const PLACES = /^(?:Georgia|Jordan|Victoria|Florence|Chelsea|Austin|Alba|Iona|Lee|Eve|Lincoln)\b/;

/** Its block, or its section: “not her real name” is said of one case, not of all in the issue. */
const partOf = ({ blockIndex, section }: Passage) => blockIndex ?? section;

/** Where a file says what it calls people, and the names of its cases in small letters. */
const pseudonymsOf = oncePer(({ text, passages }: Typed) => {
  const titles = passages.filter(
    ({ kind, name }) => kind === 'heading' || kind === 'key' || name === 'case' || name === 'title',
  );
  const bold = passages.filter(({ text: words }) => BOLD.test(words));
  const cases = titles
    .filter(({ name }) => name === 'case')
    .flatMap(({ text: title }) => title.toLowerCase().split(/[^\p{L}]+/u));
  const quoted = new Set(matchesOf(QUOTED, text).map(([, name]) => name));
  const parts = new Set(passages.filter((one) => NOT_REAL.test(one.text)).map(partOf));
  return { parts, isSaid: RENAMED.test(text), titles, bold, cases, quoted };
});
/** A line that is a heading in all but its mark: it may hold a real name, as a quotation may. */
const BOLD = /^\*\*[^*\n]+\*\*$/;
/** `the death of ‘Robert’` */
const QUOTED = new RegExp(`[‘'“"](${NAME})[’'”"](?!\\p{L})`, 'gu');

/** `case: Louise`, not `case: Child L` */
const NAMED =
  /:\s*(?:.*[^\p{L}])?(?!(?:Child|Children|Baby|Infant|Adult|Family|Case|Person|People|Young|Subject|Review|Sibling|The|And|Mr|Mrs|Ms|Miss)(?!\p{L}))\p{Lu}\p{Ll}{2,}(?!\p{L})/u;
/** Whether a name is like that of its case: a board that calls a child by a first name calls her mother by one too. */
export const mayBePseudonym = (typed: Typed, { blockIndex }: Passage, name: string): boolean =>
  !/\s/.test(name) &&
  pseudonymsOf(typed).titles.some(
    (one) => one.name === 'case' && one.blockIndex === blockIndex && NAMED.test(one.text),
  );

const INITIALS = /^(?:(?:Mr|Mrs|Ms|Miss|Mx)\b\.?|\p{Lu})$/u;
/** Whether each word of a name is one of a case’s, but for a title and initials: `Ms G. Georgina` starts a new sentence. */
export function isPseudonym(typed: Typed, name: string): boolean {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word !== '' && !INITIALS.test(word));
  return words.length > 0 && words.every((word) => pseudonymsOf(typed).cases.includes(word.toLowerCase()));
}

/** First names alone, unless the file has them as a pseudonym, in the name of a case or a heading. */
export function firstNamesIn(text: string, typed: Typed, passage: Passage): readonly Detail[] {
  const found = findAll(ALONE, text);
  if (found.length === 0) return [];
  const { parts, isSaid, titles, bold, cases, quoted } = pseudonymsOf(typed);
  if (parts.has(partOf(passage))) return [];
  // A slip in the pseudonym is another rule’s.
  const isGivenHere = (name: string) =>
    titles.some((one) => one.text.includes(name)) || cases.some((one) => isSlip(name.toLowerCase(), one));
  const mayBeGiven = (name: string) => quoted.has(name) || bold.some((one) => one.text.includes(name));
  return found.flatMap((one) => {
    const name = text.slice(one.index, one.index + one.length);
    const before = text.slice(0, one.index);
    const isWord = OF_WORDS.test(text.slice(one.index)) && /(?:^|[.!?:])\W*$/.test(before);
    const isPlace = PLACES.test(name) && AFTER_IN.test(before);
    if (isWord || isPlace || OF_NATURE.test(name) || !isPersonal(name)) return [];
    const isCommon = isGivenName(name);
    if (!(isCommon || (isDoer(text, one) && !isOrdinary(name))) || isGivenHere(name)) return [];
    return { ...one, isSure: isCommon && isToldOf(text, one) && !isSaid && !mayBeGiven(name) };
  });
}
