import { distance } from 'fastest-levenshtein';

/** Names longer than this are nobody's slip, and would take long to compare. */
const LONGEST = 100;

export { distance };

const letters = (name: string) => [...name].sort().join('');

/** Whether two words have the same letters, in any order. */
export const isAnagram = (name: string, other: string): boolean =>
  name.length === other.length && letters(name) === letters(other);

/** The known name that was probably meant: at most a third of the letters differ. Letters that only changed places (`titel`) are one slip. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  if (wanted.length > LONGEST) return undefined;
  const ranked = known
    .map((candidate) => ({ candidate, away: slips(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.max(1, Math.floor(Math.max(candidate.length, wanted.length) / 3)))
    .sort((a, b) => a.away - b.away);
  return ranked[0]?.candidate;
}

/** Letters that are added, missing or different; two in the wrong order count as one. */
export function slips(name: string, other: string): number {
  const away = distance(name, other);
  return away === 2 && isAnagram(name, other) ? 1 : away;
}

/** The second half of an "unknown name" message: the nearest name, or all of them. */
export function suggest(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near) return `Did you mean “${near}”?`;
  return known.length === 0 ? 'There are none yet.' : `Known: ${[...new Set(known)].join(', ')}.`;
}
