import { patterns } from '../any-of.ts';
import { type Found, findAll } from '../find-all.ts';
import { isDoer } from './evidence.ts';
import { isGivenName } from './given-names.ts';
import { RELATION } from './kinship.ts';
import { isPersonal, NAME } from './people.ts';

// Names of which the words beside them say that they are somebody’s: a title, a relative, a pseudonym, “called”.

/** A name, and whether its words are those of names. */
export interface Named extends Found {
  readonly isSure: boolean;
}

const FULL = `(?:\\p{Lu}\\.[ \\t]?)?${NAME}(?:[ \\t]+${NAME}){0,2}`;
/** `Ms Jones`, `Mr and Mrs Patel`, `Ms T. Jones`; not `Ms A`, which hides a name. */
const TITLED = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Miss|Mx)\\.?\\s+(?:(?:and|&)\\s+(?:Mr|Mrs|Ms|Miss)\\.?\\s+)?(?:\\p{Lu}\\.? ){0,2}(?!Justice )${NAME}(?: ${NAME})?`,
  'gu',
);
/** `his mother, Sarah Jones`, `Mum’s new partner Craig Watson`, `Father - Lee Marsh`, `a sister called Emma`. */
const RELATED = new RegExp(
  `(?<!\\p{L}|(?:[Ii]ntimate|[Bb]usiness|[Ss]trategic|[Ss]tatutory|[Ss]afeguarding) )${RELATION}s?(?:[’']s (?:new |former |then |ex-)?${RELATION})?(?:[ \\t]*[,:(–-]|(?:,? (?:who (?:was|is) )?(?:called|named|known as)))?[ \\t]*(?<=[\\s(])[“"‘']?(${FULL})(?!\\p{L})`,
  'gu',
);
const PSEUDONYM =
  '(?:Child|Baby|Adult|Young Person|Sibling|Subject|Family|Mother|Father|Case|Person) (?:[A-Z]{1,2}\\d?|\\d{1,2})';
const BESIDE = patterns('gu', [
  // `Child K (Keith)`, `Thomas Reid (Baby T)`, `Child K’s real name is Keith`, `Keith to his friends`
  `\\b${PSEUDONYM},? (?:\\(|\\[|[–-] |(?:whose )?(?:real )?(?:first )?name (?:is|was) )(?:real(?:ly)? (?:name:? )?|known as |called )?(?:real name [^()]{1,20}: )?(${NAME}(?: ${NAME})?)`,
  `(?<!\\p{L})(${NAME}(?: ${NAME})?) \\(${PSEUDONYM}\\)`,
  `\\b${PSEUDONYM}, (${NAME}),`,
  `(?<!\\p{L})(${NAME}(?: ${NAME})?) \\((?:the )?(?:birth )?${RELATION}\\)`,
  `\\b(?:[Rr]eal|[Ff]ull|[Ff]amily|[Ff]irst) name:? (?:is |was )?(${NAME}(?: ${NAME})?)`,
  `\\b(?:called|nicknamed|was|known as) [“"‘']?(${NAME})[”"’']? (?:to|by) (?:his|her|their) (?:friends|family|mates|classmates|mum|dad)`,
  // `knew her as Sam`, `called him Sam in every email`, `whose name is Sam`, `Child K4 (known to his class as Sam)`
  `\\b(?:call(?:s|ed|ing)?|named|kn[eo]ws?|address(?:es|ed)) (?:him|her|the (?:boy|girl|baby|child)) (?:as |by )?(?:(?:his|her) (?:real |first )?name,? )?[“"‘']?(${NAME})(?![\\p{L}-]| \\p{Lu})`,
  `\\bwhose (?:real |first |birth )?name (?:is|was) [“"‘']?(${NAME})`,
  `(?<=(?:${PSEUDONYM}|\\b(?:[Hh]e|[Ss]he|boy|girl|child|baby|mother|father|sister|brother))[ ,(]{1,2}(?:who )?(?:(?:was|is|were|had been) )?(?:also |better |always )?)(?:called|nicknamed|(?:known|registered|referred to)(?: [^.;()]{1,40}?)? (?:as|by)) [“"‘']?(${NAME})(?![\\p{L}-]| \\p{Lu})`,
]);
const AGED = new RegExp(`(?<!\\p{L})(${NAME}),? \\((?:aged )?\\d{1,2}\\)`, 'gu');

/** With the title. */
export const titledNames = (text: string): readonly Found[] => findAll(TITLED, text);

/** Names of which relatives or ages beside them say that they are those of a family. */
export const namesOfFamily = (text: string): readonly Named[] => [
  ...findAll(RELATED, text).flatMap((found) => asRelative(text, found)),
  ...listOfAges(text),
];

/** Names of which a pseudonym or “real name” beside them says that they are none. */
export const realNames = (text: string): readonly Named[] =>
  BESIDE.flatMap((pattern) => findAll(pattern, text)).flatMap((found) => {
    const name = text.slice(found.index, found.index + found.length);
    return isPersonal(name) ? [{ ...found, isSure: isGivenName(name.split(' ')[0] ?? '') }] : [];
  });

/** What is beside a relative: other words with a capital may start something else. */
function asRelative(text: string, { index, length }: Found): readonly Named[] {
  const [first = '', second] = text.slice(index, index + length).split(/\s+/);
  const isFull = second !== undefined && isPersonal(second);
  const isCalled = /(?:[Gg]rand\w+|[Nn]an|[Aa]unt\w*|[Uu]ncle|M[ua]m|Dad|, |: |\(|- |– |[“‘"']) ?$/.test(
    text.slice(Math.max(0, index - 14), index),
  );
  const one = { index, length: first.length };
  if (!isPersonal(first) || (!isFull && !isCalled && !isGivenName(first) && !isDoer(text, one))) return [];
  // `Dad, Gurdeep, thought`: between two commas. `Mother, Wren and Baby` is a list.
  const isKnown =
    isGivenName(first) || isFull || isDoer(text, one) || /^[,;:.)”’"]/.test(text.slice(index + first.length));
  if (!isKnown) return [];
  const end = isFull ? text.indexOf(second, index + first.length) + second.length : index + first.length;
  return [{ index, length: end - index, isSure: isGivenName(first) }];
}

/** `Aisha (9), Yusuf (6)`: one alone may be a pseudonym. */
function listOfAges(text: string): readonly Named[] {
  const found = findAll(AGED, text).filter(({ index, length }) => isGivenName(text.slice(index, index + length)));
  return found.length > 1 ? found.map((one) => ({ ...one, isSure: true })) : [];
}
