import { suggest } from '../../text/nearest.ts';
import { groups } from './groups.ts';

// How a pack writes what it flags. `put/puts` is either word, `(sexual)` is optional, `<child>` is any word of a group, and a word in
// capitals is found only in capitals. A hyphen counts as a space.

/** The choices in one place, each a list of words. An empty list means that the place is optional. */
type Place = readonly (readonly string[])[];

/** Ways to read one phrase. More would be a mistake with brackets, and slow. */
const MOST_WAYS = 5000;

const SHAPE = /^(?:<[a-z]+>|\(<[a-z]+>\)|\([\p{L}\p{N}'’/-]+\)|[\p{L}\p{N}'’/-]+)$/u;

/** @returns what is wrong with a phrase as it was typed */
export function phraseProblem(written: string): string | undefined {
  const parts = written.split(/\s+/);
  const odd = parts.find((part) => !SHAPE.test(part));
  if (odd)
    return `“${odd}” is not a word or a choice. Write words, “put/puts” for either word, “(very)” for an optional word, and “<child>” for a group.`;
  const unknown = parts.map(groupOf).find((name) => name !== undefined && !Object.hasOwn(groups, name));
  if (unknown !== undefined) {
    const known = Object.keys(groups).map((name) => `<${name}>`);
    return `There is no group “<${unknown}>”. ${suggest(`<${unknown}>`, known)}`;
  }
  if (parts.every((part) => part.startsWith('(')))
    return 'Every word here is optional. Take the brackets off one word.';
  const ways = readPhrase(written).reduce((product, place) => product * place.length, 1);
  return ways > MOST_WAYS
    ? `This phrase can be read in ${ways} ways. Write several phrases with fewer choices each.`
    : undefined;
}

const groupOf = (part: string) => /<([a-z]+)>/.exec(part)?.[1];

/** @example readPhrase('put/puts <self> at (high) risk') */
export function readPhrase(written: string): readonly Place[] {
  return written.split(/\s+/).flatMap((part) => {
    const isOptional = part.startsWith('(');
    const bare = isOptional ? part.slice(1, -1) : part;
    const group = groupOf(bare);
    const choices = ((group !== undefined && groups[group]) || bare.split('/'))
      .filter((one) => one !== '')
      .map(wordsOfChoice);
    return [isOptional ? [...choices, []] : choices];
  });
}

/** How many words a tree of all ways to read a phrase has at most. */
export function countSteps(written: string): number {
  let [steps, ways] = [0, 1];
  for (const place of readPhrase(written)) {
    steps += ways * place.reduce((sum, words) => sum + words.length, 0);
    ways *= place.length;
  }
  return steps;
}

const wordsOfChoice = (choice: string): readonly string[] =>
  choice.split(/[\s-]+/).map((word) => (isCapitals(word) ? word : word.toLowerCase().replaceAll('’', "'")));

const isCapitals = (word: string) => word.length > 1 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
