export interface Word {
  readonly text: string;
  /** In small letters, with typewriter apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether only space or a hyphen is between it and the word before. */
  readonly joins: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/**
 * The words of a text: `multi-agency` is two words, `children’s` and `9.15am` are one, and `&` is “and”. It reads every word of every
 * issue, so it goes character by character: a pattern would take three times as long.
 */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let joins = false;
  for (let at = 0; at < text.length; ) {
    const end = text[at] === '&' ? at + 1 : endOfWord(text, at);
    if (end === at) {
      joins &&= isJoint(text, at);
      at++;
      continue;
    }
    const word = text.slice(at, end);
    words.push({ text: word, lower: lowerOf(word), start: at, end, joins });
    joins = true;
    at = end;
  }
  return words;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (isLetter(text, at) || (at > start && isWithin(text, at))) at++;
  return at;
}

/** The apostrophe of `children’s`, the stop of `9.15am`. */
function isWithin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x27 || code === 0x2019) return isLetter(text, at + 1) && !isDigit(text, at + 1);
  return (code === 0x2e || code === 0x2c) && isDigit(text, at - 1) && isDigit(text, at + 1);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return LETTER.test(text.charAt(at));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x20 || code === 0x2d) return true;
  // These separate words (blank-marks.ts), although they count as space.
  return code !== 0x2028 && code !== 0x2029 && SPACE.test(text.charAt(at));
}

function lowerOf(word: string): string {
  if (word === '&') return 'and';
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
