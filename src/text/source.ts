/** A text file as read: `path` with forward slashes, relative to where the command runs. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The text without byte-order mark and with every line ended by `\n` alone. Lines and columns stay what an editor sees. */
export function plainLines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/**
 * Characters that no writer types and every output treats differently: control characters, invisible spaces, the
 * private-use marks that the e-mail pipeline keeps for its own slots, and the overrides that reverse the reading order.
 */
const UNPRINTABLE =
  /[\p{Cc}\p{Co}\p{Cs}\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\ufffd\ufffe\uffff]/u;
/** Of the control characters, those that text files have. */
const LAYOUT = /[\t\n\r]/g;
const EVERY_UNPRINTABLE = new RegExp(UNPRINTABLE, 'gu');

/** Offset and code point (`U+0000`) of the first character that cannot be published, if there is one. */
export function findUnprintable(text: string): { offset: number; code: string } | undefined {
  // Same length, so that the offset stays right.
  const found = UNPRINTABLE.exec(text.replace(LAYOUT, ' '));
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { offset: found.index, code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}

export function dropUnprintable(line: string): string {
  return line.replace(EVERY_UNPRINTABLE, (sign) => (sign === '\t' ? sign : ''));
}

/** UTF-16, with its mark or without, read as UTF-8. */
export const isUtf16 = (text: string): boolean => /^(?:\ufffd\ufffd|.?\0)/.test(text);

export const NOT_TEXT =
  'This file is not plain text: many of its lines have characters that cannot be printed. Save it as UTF-8 text.';

export function unprintableWords(code: string): string {
  return code === 'U+FFFD'
    ? 'A character was lost here when the file was saved in another encoding. Type it again and save the file as UTF-8.'
    : `There is an invisible character (${code}) here, probably from pasted text. Delete it and type the word again.`;
}

const encoder = new TextEncoder();

export const countBytes = (text: string): number => encoder.encode(text).length;
