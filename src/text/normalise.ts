import type { Position } from './problem.ts';

// What Word, Outlook and PDF put into pasted text and no reader sees: spaces and hyphens that do not break, hyphens that only show at
// the end of a line, invisible characters. Each is read as what it stands for, once, before anything else reads the text.

/** Spaces that do not break or have a width of their own, and how people type one in HTML. */
const SPACE = /[\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|&(?:nbsp|#160|#x0*a0|ensp|emsp|thinsp);/gi;
const HYPHEN = /[\u2010\u2011]|&#(?:8208|8209|x201[01]);/gi;
/** A line broken within its paragraph, by Shift and Enter in Word. */
const BREAK = /[\v\u2028\u2029]/g;
/** Word's own bullets, in its symbol font. */
const SYMBOL_BULLET = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076\uf06e\uf071\uf0e0]/g;
/** Word’s boxes to tick, its telephone and its envelope, in fonts of signs. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf06f': '☐',
  '\uf0a3': '☐',
  '\uf052': '☑',
  '\uf0fe': '☑',
  '\uf0fd': '☒',
  '\uf054': '☒',
  '\uf0fb': '✗',
  '\uf028': '☎',
  '\uf02a': '✉',
  '\uf04a': '☺',
};
const SYMBOL = new RegExp(`[${Object.keys(SYMBOLS).join('')}]`, 'g');
/** Two letters in one, as PDFs have them. */
const LIGATURE = /[\ufb00-\ufb06]/g;
/** With the marks around a left-to-right part, and what stands for a picture. Joiners stay between other letters: some scripts and emoji need them. */
const INVISIBLE =
  /[\u00ad\u200b\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff\ufffc]|&(?:shy|ZeroWidthSpace|#173|#8203|#x0*ad|#x200b);|(?<=^|[\w\s])[\u200c-\u200f]|[\u200c-\u200f](?=[\w\s])/gi;

export const ODD_SIGNS = new RegExp(
  [SPACE, HYPHEN, BREAK, LIGATURE, SYMBOL_BULLET, SYMBOL, INVISIBLE].map(({ source }) => source).join('|'),
  'gi',
);

/** What one of them stands for. */
export function plainSign(sign: string): string {
  if (sign.match(SPACE)) return ' ';
  if (sign.match(HYPHEN)) return '-';
  if (sign.match(BREAK)) return '<br>';
  if (sign.match(LIGATURE)) return sign.normalize('NFKC');
  return sign.match(SYMBOL_BULLET) ? '•' : (SYMBOLS[sign] ?? '');
}

/** @example normaliseLine('943\u2011476\u00a05919') // '943-476 5919' */
export const normaliseLine = (line: string): string => line.replace(ODD_SIGNS, plainSign);

/** From a place in the lines as they were normalised to the place in the file that an editor sees. */
export function placeAsTyped(lines: readonly string[]): <P extends Position>(at: P) => P {
  return (at) => {
    const line = lines[at.line - 1] ?? '';
    let moved = 0;
    for (const { 0: sign, index } of line.matchAll(ODD_SIGNS)) {
      const read = plainSign(sign).length;
      if (index - moved + read >= at.column) break;
      moved += sign.length - read;
    }
    return moved === 0 ? at : { ...at, column: at.column + moved };
  };
}
