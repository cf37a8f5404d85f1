/**
 * The board that tests are about: the two origin bulletins, kept here so that a board may write its own issues into content/
 * without a test noticing.
 */
export const EXAMPLE = 'tests/boards/bradford';

/** A board that does not exist, under a path: every kind of block, languages, a correction, a withdrawal, a draft. */
export const EXAMPLESHIRE = 'tests/boards/exampleshire';
