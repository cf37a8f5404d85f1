import type { Typing, TypingOf } from './typing.ts';

/** By line, from 0: beyond `after` characters, its columns are `by` higher than as typed. */
type MovedColumns = ReadonlyMap<number, { readonly after: number; readonly by: number }>;

/** A key with what is typed for the colon and space after it: `number:3`, `number = 3`, a full-width colon, a no-break space. */
const LOOSE_KEY = /^( *)([A-Za-z][\w-]*)(?:\s*：\s*|\s*=+\s+|:(?=[^\s/:])|:[^\S \n\t]\s*)/;
const LED_BY_TAB = /^ *\t\s*/;
const CAPITAL_KEY = /^( *(?:- +)*)([A-Z][\w-]*)(?=:)/;
const SPACED_KEY = /^ +([A-Za-z][\w-]*):/;

/** Lines as typed, with a colon and a space after each key, small letters in those that are known, and spaces in place of tabs before it. */
function evenKeys(typed: readonly string[], typingOf: TypingOf) {
  const moved = new Map<number, { after: number; by: number }>();
  // Whether a line may lie deeper than the one above: that one could hold keys, or is deeper itself.
  let mayBeDeeper = false;
  const lines = typed.map((line, at) => {
    const spaced = SPACED_KEY.exec(line)?.[1];
    const isStray = LED_BY_TAB.test(line) || (!mayBeDeeper && spaced !== undefined && typingOf(spaced) !== undefined);
    const unled = isStray ? line.replace(/^\s+/, (space) => (mayBeDeeper ? space.replaceAll('\t', '  ') : '')) : line;
    const even = evenKey(unled, typingOf);
    if (even !== line) moved.set(at, { after: isStray ? 0 : even.indexOf(':'), by: even.length - line.length });
    if (line.trim() !== '') mayBeDeeper = /^[\s-]/.test(even) || mayHaveKeys(even, typingOf);
    return even;
  });
  return { lines, moved };
}

/** A key with nothing behind it, but for a comment. */
function mayHaveKeys(line: string, typingOf: TypingOf): boolean {
  const key = /^([^\s:][^:]*):\s*(?:#\s.*)?$/.exec(line)?.[1];
  const typing = key === undefined ? undefined : typingOf(key);
  return key !== undefined && (!typing || typing.isList);
}

function evenKey(line: string, typingOf: TypingOf): string {
  const [loose = '', indent = '', key = ''] = LOOSE_KEY.exec(line) ?? [];
  const isKey = loose !== '' && (indent === '' || typingOf(key) !== undefined);
  const even = isKey ? `${indent}${key}: ${line.slice(loose.length)}` : line;
  // Word starts each line with a capital.
  return even.replace(CAPITAL_KEY, (typed, before: string, name: string) =>
    typingOf(name) || !typingOf(name.toLowerCase()) ? typed : before + name.toLowerCase(),
  );
}

// Editors type `title: ICON: babies cry` and mean what they typed. Before YAML reads a file, such values get the quotes that YAML
// wants. Lines stay lines, and a value keeps its column.

export interface YamlLines {
  readonly lines: readonly string[];
  readonly moved: MovedColumns;
}

/** A key or a dash, and the value that starts on its line. */
interface Entry {
  readonly depth: number;
  /** The line up to its value. */
  readonly start: string;
  readonly value: string;
  /** With the space before it. */
  readonly comment: string;
  /** Undefined where the value may have keys or entries of its own. */
  readonly text: { readonly isWords: boolean } | undefined;
  /** How the entries below it are typed. */
  readonly items: Typing | undefined;
}

const KEY = /^(?<dashes> *(?:- +)*)(?:(?<key>[^\s"'#&*!|>%@`[\]{},?:-][^:#]*):(?:\s+|$))?(?<rest>.*)$/;
const ITEM = /^(?<dashes> *- +)(?<rest>.*)$/;
/** A line that does not go on with the one above. */
const STARTS = /^\s*(?:- |#|\.{3}\s*$|$|\S+\s*:(?:\s|$))/;
const BLOCK = /^[|>][+-]?\d?[+-]?$/;
/** A backslash that starts no code of YAML is a backslash: `"C:\docs"`. */
const QUOTED = String.raw`"(?:[^"\\]|\\["\\/ 0abtnvfreN_LP\t\n]|\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\U[\da-fA-F]{8})*"|'(?:[^']|'')*'`;
const CURLY = String.raw`[“”„][^“”„]*[“”]|[‘’](?:[^‘’]|(?<=\p{L})’(?=\p{L}))*[’‘]`;
const IN_QUOTES = new RegExp(`^(?:${QUOTED})$`);
/** Quotes around a value that YAML does not read so. */
const IN_OTHER_QUOTES = new RegExp(`^(?:${CURLY}|"[^"]*"|'(?:[^']|(?<=\\p{L})'(?=\\p{L}))*')$`, 'u');
const QUOTED_WITH_COMMENT = new RegExp(`^(?:${QUOTED}|${CURLY})(\\s+#.*)?$`, 'u');
const COMMENT = /(?:^|\s)#(?:\s.*)?$/;
const CURLY_IN_BRACKETS = /(?=[“”„‘’])(?<=[[{,:]\s*)(?:[“”„]([^“”„"\\]*)[“”]|[‘’]([^‘’"\\]*)[’‘])(?=\s*[\]},])/g;
/** In a value in brackets: what is quoted, a comment, and what opens or closes. */
const BRACKETS = new RegExp(`(?<=[[{,:\\s])(?:${QUOTED}|["'])|\\s#.*|[[\\]{}]`, 'g');
/** Signs in which YAML sees more than text. */
const MEANS_MORE = /^(?:[[\]{}#&*!|>'"%@`,]|[-?:](?:\s|$))|:(?:\s|$)|\s#/;

/** `"Part one: the start"`; in single quotes where there are double ones inside. */
export function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replace(/'/g, "''")}'` : `"${value}"`;
}

/** @param typed a file, or its front matter */
export function writeYaml(typed: readonly string[], typingOf: TypingOf): YamlLines {
  const { lines, moved } = evenKeys(typed, typingOf);
  const written: string[] = [];
  let items: Typing | undefined;
  while (written.length < lines.length) {
    const line = lines[written.length] ?? '';
    const entry = readEntry(line, items, typingOf);
    if (entry) items = entry.items;
    for (const one of entry ? writeEntry(entry, lines, written.length) : [line]) written.push(one);
  }
  return { lines: written, moved };
}

function readEntry(line: string, items: Typing | undefined, typingOf: TypingOf): Entry | undefined {
  const item = items && ITEM.exec(line);
  const { dashes = '', key, rest = '' } = (item ?? KEY.exec(line))?.groups ?? {};
  if (key === undefined && dashes.trim() === '') return undefined;
  const typing = item ? items : key === undefined ? undefined : typingOf(key.trim());
  const text = item || !typing?.isList ? typing : undefined;
  const value = rest.slice(0, rest.length - lengthOfComment(rest, text?.isWords === true)).trimEnd();
  return {
    depth: item ? dashes.indexOf('-') : dashes.length,
    start: line.slice(0, line.length - rest.length),
    value,
    comment: rest.slice(value.length),
    text,
    items: item || (typing?.isList && value === '') ? typing : undefined,
  };
}

/** Words have a comment only after quotes: `title: Update # 4` has none. */
function lengthOfComment(rest: string, isWords: boolean): number {
  const afterQuotes = QUOTED_WITH_COMMENT.exec(rest);
  if (afterQuotes) return afterQuotes[1]?.length ?? 0;
  return isWords ? 0 : (COMMENT.exec(rest)?.[0].length ?? 0);
}

/** The entry's lines, as YAML reads them. */
function writeEntry(entry: Entry, lines: readonly string[], at: number): readonly string[] {
  const { depth, start, value, comment, text } = entry;
  const isDeeper = (line: string) => line.search(/\S/) > depth;
  const linesWhile = (goesOn: (line: string) => boolean) => {
    let end = at + 1;
    while (end < lines.length && goesOn(lines[end] ?? '')) end++;
    return lines.slice(at, end);
  };
  if (BLOCK.test(value)) return linesWhile((line) => line.trim() === '' || isDeeper(line));
  if (!text && /^[[{]/.test(value)) {
    const inBrackets = linesWhile((line) => line.trim() === '' || isDeeper(line) || /^\s*[\]}]/.test(line));
    const count = countBracketed(start, inBrackets);
    if (count > 0) return inBrackets.slice(0, count).map((line) => line.replace(CURLY_IN_BRACKETS, '"$1$2"'));
  }
  if (value === '' || comment.trim() !== '') return [start + writeValue(value) + comment];
  const whole = [value, ...linesWhile((line) => isDeeper(line) && !STARTS.test(line)).slice(1)].join('\n').trimEnd();
  return (start + writeValue(whole)).split('\n');
}

function writeValue(value: string): string {
  if (IN_QUOTES.test(value)) return value;
  if (IN_OTHER_QUOTES.test(value)) return quoted(value.slice(1, -1));
  return MEANS_MORE.test(value) ? quoted(value) : value;
}

/** How many lines a value in brackets takes; 0 where they never close, or something follows. */
function countBracketed(start: string, lines: readonly string[]): number {
  const text = lines.join('\n').slice(start.length);
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(BRACKETS)) {
    if (sign === '"' || sign === "'") return 0;
    open += /^[[{]$/.test(sign) ? 1 : /^[\]}]$/.test(sign) ? -1 : 0;
    if (open > 0) continue;
    const [rest = '', ...below] = text.slice(index + 1).split('\n');
    return /^\s*(?:#.*)?$/.test(rest) ? lines.length - below.length : 0;
  }
  return 0;
}
