import { distance } from '../../../text/nearest.ts';

/** Letters. Shorter names are like too many words. “Child A” and “Child B” are two children. */
const SHORTEST = 4;

/**
 * Whether a word is a name with one slip: one letter added, missing or different, but not the first, by which people tell names apart.
 * Plurals and possessives are not slips, and “Review 2017” and “Review 2018” are two names.
 */
export function isSlip(word: string, name: string): boolean {
  if (word === name || Math.min(word.length, name.length) < SHORTEST || word[0] !== name[0] || /^\d/.test(name))
    return false;
  if (Math.abs(word.length - name.length) > 1 || word === `${name}s` || name === `${word}s`) return false;
  return distance(word, name) === 1;
}

/**
 * For each name that is a slip of another, the other. The rarer of two spellings is the slip; if they are equally frequent, the one that
 * sorts later. Two names one slip apart are equal without one letter, so that no name has to be compared with all others.
 * @param counts how often each name is used
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
