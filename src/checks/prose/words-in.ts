/** One word of a text. */
export interface Word {
  readonly text: string;
  /** In small letters, with typewriter apostrophes. */
  readonly lower: string;
  /** Where it starts and ends in its text. */
  readonly start: number;
  readonly end: number;
  /** Whether nothing but space or a hyphen stands between it and the word before. */
  readonly joins: boolean;
}

/** `multi-agency` is two of them, `children’s` and `9.15am` are one, and `&` is “and”. */
const WORD = /[\p{L}\p{N}]+(?:(?:['’](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}]+)*|&/gu;
const BETWEEN = /^[\s\-‐‑]*$/;

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    words.push({
      text: word,
      lower: word === '&' ? 'and' : word.toLowerCase().replaceAll('’', "'"),
      start: index,
      end,
      joins:
        words.length > 0 &&
        (index === last + 1 ? isJoint(text.charCodeAt(last)) : BETWEEN.test(text.slice(last, index))),
    });
    last = end;
  }
  return words;
}

/** A space or a hyphen. */
const isJoint = (code: number) => code === 0x20 || code === 0x2d || code === 0x2011 || code === 0x2010 || code === 0xa0;
