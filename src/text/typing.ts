/** What a key has: one text or a list of them; and whether it is words, in which “#” starts no comment. */
export interface Typing {
  readonly isWords: boolean;
  readonly isList: boolean;
}

/** Undefined for a key that is not known, or has keys of its own. */
export type TypingOf = (key: string) => Typing | undefined;
