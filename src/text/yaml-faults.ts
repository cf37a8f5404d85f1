import type { Position } from './problem.ts';
import { explainLine, explainTabs, type LineFault } from './yaml-line.ts';

// What the parser stumbles over, reported as the mistakes that people make: one a line, however often it stumbles there. Where the
// line itself gives away what it was to be, the reader (yaml.ts) goes on as if it were so.

/** A text that was parsed, however well. */
export interface Parsed {
  /** What the parser says: `pos` is where from and up to. */
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly pos: readonly [number, number];
  }[];
  /** Its lines, and the file's line of the first. */
  readonly written: readonly string[];
  readonly firstLine: number;
  readonly at: (offset: number) => Position;
  /** Where the quote or bracket was opened that is still open somewhere. */
  readonly openingOf: (offset: number) => number;
  /** Keys that appear twice in one place, up to `end`. */
  readonly findTwins: (end: number) => readonly number[];
  /** What YAML can read, and is not read here. */
  readonly findTraps: () => readonly (readonly [offset: number, message: string])[];
}

/** What was reported. */
export interface Reported {
  /** The file's lines of which something was said. */
  readonly refused: ReadonlySet<number>;
  /** Lines as they should be typed, by their place in `written`. */
  readonly fixed: ReadonlyMap<number, string>;
}

/** In words for an editor, the YAML errors that people really make. What a line itself gives away comes from yaml-line.ts. */
export const EXPLANATIONS = {
  TAB_AS_INDENT: 'There is a tab where spaces are needed. Replace it with two spaces.',
  BAD_ALIAS: 'References (* and &) are not supported. Write the value out, or put it in quotes.',
  TAG_RESOLVE_FAILED: 'Tags (!) are not supported. Write the value without it, or put it in quotes.',
  BAD_DQ_ESCAPE: 'In double quotes, a backslash starts a code. Use single quotes instead.',
  BAD_DIRECTIVE: 'A line cannot start with %. Write a key, a colon, a space, and the value.',
  MULTIPLE_DOCS: 'This “...” or “---” line ends the keys, so those below it would be lost. Delete it.',
  BAD_INDENT: 'This line’s indent does not match the lines above. Align it with the line it belongs to.',
  UNCLOSED: 'A quote or bracket opens here and is never closed. Close it, or delete it.',
  BLOCK_IN_FLOW:
    'Between { and }, a value with a colon needs quotes, and nothing can start with a dash. Put the value in quotes, or write each key on a line of its own, after two spaces.',
  NO_PAIR: 'This line is not “key: value”. Write a key, a colon, a space, and the value.',
} as const;
const byCode: Readonly<Record<string, string | undefined>> = EXPLANATIONS;
const TWIN = 'This key appears twice. Delete one of the lines.';
const ABOUT_THE_LINE =
  /^(BLOCK_AS_IMPLICIT_KEY|MISSING_CHAR|UNEXPECTED_TOKEN|MULTILINE_IMPLICIT_KEY|BAD_SCALAR_START)$/;
const UNCLOSED = /^Missing closing|must be sufficiently indented and end with/;

/** Reports everything that cannot be read, or is not supported. */
export function reportFaults(
  { errors, written, firstLine, at, openingOf, findTwins, findTraps }: Parsed,
  report: (place: Position, message: string) => void,
): Reported {
  const refused = new Set<number>();
  const refuse = (place: Position, message: string) => {
    // The parser stumbles several times over one mistake.
    if (!refused.has(place.line)) report(place, message);
    refused.add(place.line);
  };
  const open = errors.findIndex(({ message }) => UNCLOSED.test(message));
  const tabs = errors.some(({ code }) => code === 'TAB_AS_INDENT') ? explainTabs(written) : undefined;
  const explain = explainOnce(written);
  const directive = written.findIndex((line) => line.startsWith('%'));
  /** Lines as they should be typed, by their place in `written`. */
  const fixed = new Map<number, string>();
  const opened = errors[open] && openingOf(errors[open].pos[0]);
  for (const offset of findTwins(opened ?? Number.POSITIVE_INFINITY)) {
    const place = at(offset);
    refuse(place, TWIN);
    if (isWholeLine(written, place.line - firstLine)) fixed.set(place.line - firstLine, '');
  }
  // What follows an open quote or bracket is read as part of it.
  for (const { code, message, pos } of errors.slice(0, open < 0 ? undefined : open + 1)) {
    const unclosed = UNCLOSED.test(message);
    const place = at(unclosed ? openingOf(pos[0]) : pos[0]);
    const line = place.line - firstLine;
    const tab = code === 'TAB_AS_INDENT' ? tabs?.get(line) : undefined;
    const here = tab ?? (unclosed || ABOUT_THE_LINE.test(code) ? explain(line) : undefined);
    const known = byCode[unclosed ? 'UNCLOSED' : ABOUT_THE_LINE.test(code) ? 'NO_PAIR' : code];
    if (directive >= 0) refuse({ line: directive + firstLine, column: 1 }, EXPLANATIONS.BAD_DIRECTIVE);
    else if (here) {
      refuse({ line: place.line, column: here.column }, here.message);
      // What an open bracket was to hold, nobody knows.
      if (!fixed.has(line) && (tab || !/:\s+\[/.test(written[line] ?? ''))) fixed.set(line, here.fixed);
    } else if (code === 'BLOCK_AS_IMPLICIT_KEY') {
      refuse({ line: place.line + 1, column: 1 }, EXPLANATIONS.BAD_INDENT);
      refused.add(place.line);
    } else refuse(place, known ?? `This cannot be read: ${message.split('\n')[0]}`);
  }
  for (const [offset, message] of open < 0 ? findTraps() : []) refuse(at(offset), message);
  return { refused, fixed };
}

/** The parser may stumble thousands of times over one line. */
function explainOnce(written: readonly string[]): (line: number) => LineFault | undefined {
  const known = new Map<number, LineFault | undefined>();
  return (line) => {
    if (!known.has(line)) known.set(line, explainLine(written[line] ?? ''));
    return known.get(line);
  };
}

/** Whether a line holds one key with all of its value, so that the others can be read without it. */
function isWholeLine(written: readonly string[], at: number): boolean {
  const line = written[at] ?? '';
  const below = written[at + 1] ?? '';
  const depth = (one: string) => one.search(/\S/);
  return (
    /^\s*[\w-]+:\s+[^\s"'[{|>].*$/.test(line) &&
    (below.trim() === '' || depth(below) <= depth(line)) &&
    !/^\s*-/.test(below)
  );
}
