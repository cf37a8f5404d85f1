/** The source of a pattern for any of some words, which are parted by spaces. In a word, `_` is a space: `sign_up`. */
export const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', '\\s+')})`;
