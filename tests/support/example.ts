/**
 * The board that tests are about: the two origin bulletins, kept here so that a board may write its own issues into content/
 * without a test noticing.
 */
export const EXAMPLE = 'tests/boards/bradford';

/** A board that does not exist, under a path: every kind of block, languages, a correction, a withdrawal, a draft. */
export const EXAMPLESHIRE = 'tests/boards/exampleshire';

/** What only the first example says: its names, its places, its account and its colours. */
export const BRADFORD = /bradford|\bBSCB\b|bsafe|mc ?millan|signs of safety|#?12455a|#?a03a13/i;
