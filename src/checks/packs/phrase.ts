import { suggest } from '../../text/nearest.ts';
import { groups } from './groups.ts';

// How a pack writes what it flags. Words stand as they are read; `put/puts` is either, `(sexual)` may be there or not, `<child>` is any
// word of a group, and a word in capitals is only found in capitals. A hyphen is a space.

/** What may stand in one place: each a list of words; none where the place may be empty. */
type Place = readonly (readonly string[])[];

/** Ways of reading one phrase. More would be a slip of brackets, and would take long. */
const MOST_WAYS = 5000;

const SHAPE = /^(?:<[a-z]+>|\(<[a-z]+>\)|\([\p{L}\p{N}'’/-]+\)|[\p{L}\p{N}'’/-]+)$/u;

/** @returns what is wrong with a phrase as it was typed */
export function phraseProblem(written: string): string | undefined {
  const parts = written.split(/\s+/);
  const odd = parts.find((part) => !SHAPE.test(part));
  if (odd)
    return `“${odd}” is neither a word nor a choice. Write words, “put/puts” for either, “(very)” for what may be left out, and “<child>” for a group.`;
  const unknown = parts.map(groupOf).find((name) => name !== undefined && !Object.hasOwn(groups, name));
  if (unknown !== undefined) {
    const known = Object.keys(groups).map((name) => `<${name}>`);
    return `There is no group “<${unknown}>”. ${suggest(`<${unknown}>`, known)}`;
  }
  if (parts.every((part) => part.startsWith('(')))
    return 'Everything here may be left out. Take the brackets off one word.';
  const ways = readPhrase(written).reduce((product, place) => product * place.length, 1);
  return ways > MOST_WAYS
    ? `This phrase can be read in ${ways} ways. Write it as several, with fewer choices each.`
    : undefined;
}

const groupOf = (part: string) => /<([a-z]+)>/.exec(part)?.[1];

/** @example readPhrase('put/puts <self> at (high) risk') */
export function readPhrase(written: string): readonly Place[] {
  return written.split(/\s+/).flatMap((part) => {
    const isOptional = part.startsWith('(');
    const bare = isOptional ? part.slice(1, -1) : part;
    const group = groups[groupOf(bare) ?? ''];
    const choices = (group ?? bare.split('/')).filter((one) => one !== '').map(wordsOfChoice);
    return [isOptional ? [...choices, []] : choices];
  });
}

const wordsOfChoice = (choice: string): readonly string[] =>
  choice.split(/[\s-]+/).map((word) => (isCapitals(word) ? word : word.toLowerCase().replaceAll('’', "'")));

const isCapitals = (word: string) => word.length > 1 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
