/** What is wrong with one line of YAML, and where in it (from 1). */
export interface LineFault {
  readonly column: number;
  readonly message: string;
  /** The line as it is to be typed. */
  readonly fixed: string;
}

const KEY = /^(\s*(?:- )?)([A-Za-z][\w-]*)(.*)$/;

/** What follows a key, what is wrong with it, and how to write its value where that changes. The first that fits is reported. */
const MISTAKES: readonly (readonly [rest: RegExp, why: string, write?: (value: string) => string])[] = [
  [/^:[^\s:/].*$/, 'There is no space after the colon.'],
  [/^:[\u00a0\u202f]\s*(.*)$/, 'The space after the colon is not an ordinary one.'],
  [/^：\s*(.*)$/, 'This is not an ordinary colon.'],
  [/^\s*=+\s*(.*)$/, 'A key and its value need a colon between them.'],
  [/^:\s+(["'].*)$/, 'This quote is not closed, or there is text after it.', quoted],
  [/^:\s+(\[.*)$/, 'This bracket is not closed, or there is text after it.', closeBracket],
  [/^:\s+([-?:,@`%|>&*!#{}\]].*)$/, 'A value that starts with this sign needs quotes.', quoted],
  [/^:\s+(.*:(?:\s.*)?)$/, 'A value with a colon in it needs quotes.', quoted],
];

/**
 * In words for an editor, why YAML could not read a line.
 * @returns undefined when nothing about the line alone looks wrong
 */
export function explainLine(line: string): LineFault | undefined {
  const parts = KEY.exec(line);
  if (!parts) return undefined;
  const [, indent = '', key = '', rest = ''] = parts;
  for (const [pattern, why, write = (value: string) => value] of MISTAKES) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const value = (found[1] ?? rest.slice(1)).trim();
    const valueAt = value === '' ? 0 : rest.lastIndexOf(value);
    const written = `${key}: ${write(value)}`;
    const message = `${why} Write: ${shorten(written)}`;
    return { column: indent.length + key.length + valueAt + 1, message, fixed: `${indent}${written}` };
  }
  return undefined;
}

const LED_BY_TAB = /^ *\t/;

/**
 * What lines that start with a tab were to be, by their place in `written`: deeper than the last line without one, where that is a key
 * with nothing after its colon or lies deeper itself, or not deeper.
 */
export function explainTabs(written: readonly string[]): ReadonlyMap<number, LineFault> {
  const faults = new Map<number, LineFault>();
  let isDeeper = false;
  for (const [at, line] of written.entries()) {
    if (!LED_BY_TAB.test(line)) {
      if (line.trim() !== '') isDeeper = /^[\s-]|:\s*$/.test(line);
      continue;
    }
    faults.set(at, {
      column: 1,
      message: isDeeper
        ? 'There is a tab where spaces are needed. Replace it with two spaces.'
        : 'There is a tab before this key. Delete it.',
      fixed: line.replace(/^\s+/, (start) => (isDeeper ? start.replaceAll('\t', '  ') : '')),
    });
  }
  return faults;
}

const shorten = (words: string) => (words.length > 120 ? `${words.slice(0, 119)}…` : words);

/** `"Part one: the start"`; in single quotes where there are double ones inside. */
export function quoted(value: string): string {
  const straight = value.replace(/^[“‘”](.*)[”’“]$/u, '$1');
  const bare = /^(["'])(?:(?!\1).)*$/.test(straight) ? straight.slice(1) : straight.replace(/^(["'])([^"']*)\1$/, '$2');
  return /["\\]/.test(bare) ? `'${bare.replace(/'/g, "''")}'` : `"${bare}"`;
}

function closeBracket(value: string): string {
  return value.includes(']') ? quoted(value) : value.replace(/,?$/, ']');
}
