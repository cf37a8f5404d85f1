import type { Position } from './problem.ts';

// What the parser cannot read, in words for an editor.

const TAB = 'There is a tab where spaces are needed. Replace it with two spaces.';
const EXPLANATIONS: Readonly<Record<string, string | undefined>> = {
  TAB_AS_INDENT: TAB,
  BAD_ALIAS: 'References (* and &) are not supported. Write the value out, or put it in quotes.',
  TAG_RESOLVE_FAILED: 'Tags (!) are not supported. Write the value without it, or put it in quotes.',
  BAD_DQ_ESCAPE: 'In double quotes, a backslash starts a code. Use single quotes instead.',
  BAD_DIRECTIVE: 'A line cannot start with %. Write a key, a colon, a space, and the value.',
  MULTIPLE_DOCS: 'This “...” or “---” line ends the keys, so those below it would be lost. Delete it.',
  BAD_INDENT: 'This line’s indent does not match the lines above. Align it with the line it belongs to.',
  BLOCK_AS_IMPLICIT_KEY: 'This line’s indent does not match the lines above. Align it with the line it belongs to.',
  BLOCK_IN_FLOW:
    'Between { and }, a value with a colon needs quotes, and nothing can start with a dash. Put the value in quotes, or write each key on a line of its own, after two spaces.',
  TOO_DEEP: 'This line has too many brackets or spaces in front. Delete those that it does not need.',
  TWIN: 'This key appears twice. Delete one of the lines.',
  MERGE: 'Merging keys (<<) is not supported. Delete the line, and write the keys out.',
  PROTO: '“__proto__” cannot be a key. Delete the line.',
};
const NO_PAIR =
  'This line is not “key: value”. Write a key, a colon, a space, and the value, or join it to the line above.';

/** Beside these, the other keys are read, so that one run shows everything. */
export const CAN_BE_READ: ReadonlySet<string> = new Set(['TWIN']);

/** @param line as it was typed */
export function explainFault(code: string, line: string): string {
  return EXPLANATIONS[code] ?? (/^ *\t/.test(line) ? TAB : NO_PAIR);
}

/** The parser finds a line that lies too deep where the line above ends. */
export function placeFault(code: string, { line, column }: Position): Position {
  return code === 'BLOCK_AS_IMPLICIT_KEY' ? { line: line + 1, column: 1 } : { line, column };
}

/** A value that is whole in quotes. */
const QUOTED_LINE = /^ *(?:- +)*(?:[\w-]+: +)?(["'])(?:(?!\1).)*\1$/;

/** Where a line lies deeper in brackets, dashes or spaces than the parser's stack may follow. */
export function findTooDeep(lines: readonly string[]): number | undefined {
  let brackets = 0;
  let offset = 0;
  for (const line of lines) {
    const start = /^[\s?:-]*/.exec(line)?.[0] ?? '';
    if (start.length > 100) return offset;
    for (const sign of QUOTED_LINE.test(line) ? '' : line) {
      if (sign === '[' || sign === '{') brackets++;
      else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > 50) return offset;
    }
    offset += line.length + 1;
  }
  return undefined;
}
