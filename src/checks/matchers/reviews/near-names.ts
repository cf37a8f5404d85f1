import { distance } from '../../../text/nearest.ts';

/** Shorter names are too near to too many words; so “Child A” and “Child B” are two children. */
const SHORTEST = 4;

/**
 * Whether a word is a name with one slip: a letter more, less or other, but for the first, by which people tell names apart.
 * Plurals and possessives are no slip, and “Review 2017” and “Review 2018” are two.
 */
export function isSlip(word: string, name: string): boolean {
  if (word === name || Math.min(word.length, name.length) < SHORTEST || word[0] !== name[0] || /^\d/.test(name))
    return false;
  if (Math.abs(word.length - name.length) > 1 || word === `${name}s` || name === `${word}s`) return false;
  return distance(word, name) === 1;
}

/**
 * For each name that is a slip of another, the other: of two spellings the rarer is told of, of equals the one that sorts later.
 * Two names one slip apart share what is left of them without one letter, so no name is compared with all.
 * @param counts how often each name stands
 */
export function findNearNames(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const sharers = new Map<string, string[]>();
  const names = [...counts.keys()].sort();
  for (const name of names) {
    const short = new Set([name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))]);
    for (const rest of short) sharers.set(rest, [...(sharers.get(rest) ?? []), name]);
  }
  const near = new Map<string, string>();
  for (const name of names) {
    for (let at = 0; at <= name.length && !near.has(name); at++) {
      const rest = at === name.length ? name : name.slice(0, at) + name.slice(at + 1);
      const other = sharers.get(rest)?.find((one) => differsByASlip(name, one) && isRarer(name, one, counts));
      if (other !== undefined) near.set(name, other);
    }
  }
  return near;
}

/** Names of several words differ in one of them. */
function differsByASlip(name: string, other: string): boolean {
  const [words, others] = [name.split(' '), other.split(' ')];
  if (words.length !== others.length) return false;
  const different = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ''] as const]));
  return different.length === 1 && different.every(([one, two]) => isSlip(one, two));
}

function isRarer(name: string, other: string, counts: ReadonlyMap<string, number>): boolean {
  const difference = (counts.get(name) ?? 0) - (counts.get(other) ?? 0);
  return difference < 0 || (difference === 0 && name > other);
}
