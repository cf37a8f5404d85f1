import { explainLine, explainTabs } from './yaml-line.ts';

// What the parser stumbles over, in words for an editor. Where the line itself gives away what it was to be, the reader (yaml.ts) goes
// on as if it were so.

/** Lines count from 0 in the text, columns from 1. */
export interface YamlFault {
  /** The parser's code, or one of those below. */
  readonly code: string;
  readonly message?: string;
  readonly line: number;
  readonly column: number;
}

interface ExplainedFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly stumbled: number;
  /** The line as it should be typed, where that is known. */
  readonly fixed?: string | undefined;
}

/** The errors that people really make. What a line itself gives away comes from yaml-line.ts. */
const EXPLANATIONS = {
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
  TOO_DEEP: 'This line has too many brackets or spaces in front. Put its value in quotes.',
  TWIN: 'This key appears twice. Delete one of the lines.',
  MERGE: 'Merging keys (<<) is not supported. Delete the line, and write the keys out.',
  PROTO: '“__proto__” cannot be a key. Delete the line.',
};
const words: Readonly<Record<string, string | undefined>> = EXPLANATIONS;
const NO_PAIR = 'This line is not “key: value”. Write a key, a colon, a space, and the value.';
const ABOUT_THE_LINE =
  /^(UNCLOSED|BLOCK_AS_IMPLICIT_KEY|MISSING_CHAR|UNEXPECTED_TOKEN|MULTILINE_IMPLICIT_KEY|BAD_SCALAR_START)$/;

/** What to say of each fault. The parser may stumble thousands of times over one line: the first of each kind speaks for it. */
export function explainFaults(faults: readonly YamlFault[], lines: readonly string[]): readonly ExplainedFault[] {
  const tabs = explainTabs(lines);
  const seen = new Set<string>();
  return faults.flatMap((fault) => {
    const key = `${fault.line} ${fault.code}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const tab = fault.code === 'TAB_AS_INDENT' ? tabs.get(fault.line) : undefined;
    return [{ ...fault, ...(tab ?? explainFault(fault, lines)), stumbled: fault.line }];
  });
}

function explainFault({ code, line, message = '' }: YamlFault, lines: readonly string[]) {
  const typed = lines[line] ?? '';
  if (code === 'BAD_KEY') return { message: explainLine(typed)?.message ?? NO_PAIR };
  const isAboutLine = ABOUT_THE_LINE.test(code);
  const here = isAboutLine ? explainLine(typed) : undefined;
  // What an open bracket was to hold, nobody knows.
  if (here) return { ...here, fixed: /:\s+\[/.test(typed) ? undefined : here.fixed };
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return { line: line + 1, column: 1, message: EXPLANATIONS.BAD_INDENT };
  const unknown = isAboutLine ? NO_PAIR : `This cannot be read: ${message.split('\n')[0]}`;
  const fixed = code === 'TWIN' && isWholeLine(lines, line) ? '' : undefined;
  return { message: words[code] ?? unknown, fixed };
}

/** Whether a line holds one key with all of its value, so that the others can be read without it. */
function isWholeLine(lines: readonly string[], at: number): boolean {
  const [line = '', below = ''] = lines.slice(at, at + 2);
  const depth = (one: string) => one.search(/\S/);
  return (
    /^\s*[\w-]+:\s+[^\s"'[{|>].*$/.test(line) &&
    (below.trim() === '' || depth(below) <= depth(line)) &&
    !/^\s*-/.test(below)
  );
}
