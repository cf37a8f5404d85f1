/** The source of a pattern for any of some words, which are parted by spaces. In a word, `_` is a space: `sign_up`. */
export const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', '\\s+')})`;

/** Patterns from their sources, all with the same flags; what is a pattern already stays. */
export const patterns = (flags: string, sources: readonly (string | RegExp)[]): readonly RegExp[] =>
  sources.map((source) => (typeof source === 'string' ? new RegExp(source, flags) : source));
