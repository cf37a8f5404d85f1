import { distance } from 'fastest-levenshtein';

/**
 * The known name that `name` was probably meant to be, or undefined when none is near.
 * Near is at most a third of the longer name's letters, so that short names do not match everything.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.max(1, Math.floor(Math.max(candidate.length, wanted.length) / 3)))
    .sort((a, b) => a.away - b.away);
  return ranked[0]?.candidate;
}

/** The second half of an "unknown name" message: the nearest name, or all of them. */
export function suggest(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near ? `Did you mean “${near}”?` : `Known: ${[...known].join(', ')}.`;
}
