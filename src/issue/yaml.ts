import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Position, Report } from './problem.ts';
import { findUnprintable, unprintableWords } from './source.ts';
import { explainLine, explainTabs, type LineFault, quoted } from './yaml-line.ts';

// The one place that knows the `yaml` package. Traps closed here:
// - every plain value stays the text that was typed (the failsafe schema): `2026-02-30`, `10:30`, `0123` and `no` would
//   otherwise become 2 March, 630, 123 and false. The schemas in this folder say what is a number;
// - aliases and anchors can grow without bound: refused;
// - unknown tags (`!!js/function`) are only warnings there: refused;
// - `title: Update #2` loses its end to a comment, `“…”` is printed, `"\x00"` makes a control character: refused;
// - thousands of open brackets overflow its stack: refused before it sees them;
// - several errors are reported at once, each with its line, and one mistake once.

/** A YAML text read: plain data, and where each part of it stands. */
export interface Yaml {
  readonly data: unknown;
  /** Where the value at a path stands; of its nearest ancestor when the value is missing. */
  positionOf(path: readonly PropertyKey[]): Position;
  /** Where the key itself stands, for “unknown key”. */
  positionOfKey(path: readonly PropertyKey[]): Position;
}

/** In words for an editor, the YAML errors that people really make. What a line itself gives away comes from yaml-line.ts. */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab stands where spaces are needed. Replace it by two spaces.',
  BAD_ALIAS: 'References (* and &) are not read here. Write the value out, or put it in quotes.',
  TAG_RESOLVE_FAILED: 'Tags (!) are not read here. Write the value without it, or put it in quotes.',
  BAD_DQ_ESCAPE: 'A backslash between double quotes starts a code. Put the value between single quotes instead.',
  BAD_DIRECTIVE: 'A line cannot start with %. Write a key, a colon, a space, and the value.',
  MULTIPLE_DOCS: 'A line of “...” or “---” ends the keys, so those below it would be lost. Delete that line.',
  BAD_INDENT: 'The spaces before this line do not fit the line above. Start it under the line it belongs with.',
  UNCLOSED: 'A quote or bracket is opened here and never closed. Add the missing one, or leave both away.',
  BLOCK_IN_FLOW:
    'Between { and } a value with a colon in it needs quotes, and nothing may start with a dash. Put the value in quotes, or write each key on a line of its own, after two spaces.',
  NO_PAIR: 'This line does not read as “key: value”. Write a key, a colon, a space, and the value.',
};
const MERGE = 'Keys are not merged from elsewhere here (<<). Delete the line, and write the keys themselves.';
const TWIN = 'This key stands twice. Delete one of the two lines.';
const ABOUT_THE_LINE =
  /^(BLOCK_AS_IMPLICIT_KEY|MISSING_CHAR|UNEXPECTED_TOKEN|MULTILINE_IMPLICIT_KEY|BAD_SCALAR_START)$/;
const UNCLOSED = /^Missing closing|must be sufficiently indented and end with/;

/**
 * @param firstLine the file's line (from 1) on which `text` starts
 * @returns undefined when the text is not YAML; everything wrong has then been reported
 */
export function readYaml(text: string, firstLine: number, rule: string, report: Report): Yaml | undefined {
  return readAsMeant(text, firstLine, rule, report, 0);
}

/** As often as lines are mended in one run: each time all is read anew. */
const MOST_ROUNDS = 5;
/** Lines that are mended at a time: who has typed more mistakes has enough to do. */
const MOST_MENDED = 1000;

/** @param round how often lines were mended before */
function readAsMeant(text: string, firstLine: number, rule: string, report: Report, round: number): Yaml | undefined {
  const written = text.split('\n');
  const deep = findTooDeep(written);
  if (deep !== undefined) {
    const message = 'This line lies deeper in brackets or spaces than any key needs. Put its value in quotes.';
    report(rule, { line: deep + firstLine, column: 1 }, message);
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    merge: false,
    // The parser compares each key with all others: 20,000 in one line take it five seconds.
    uniqueKeys: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };

  const refused = new Set<number>();
  const refuse = (place: Position, message: string) => {
    // The parser stumbles several times over one mistake.
    if (!refused.has(place.line)) report(rule, place, message);
    refused.add(place.line);
  };
  const errors = [...document.errors, ...document.warnings];
  const open = errors.findIndex(({ message }) => UNCLOSED.test(message));
  const tabs = errors.some(({ code }) => code === 'TAB_AS_INDENT') ? explainTabs(written) : undefined;
  const explain = explainOnce(written);
  const directive = written.findIndex((line) => line.startsWith('%'));
  /** Lines that are told as they should be typed, by their place in `written`. */
  const mended = new Map<number, string>();
  refuseTwins(document, errors[open]?.pos[0], (offset) => {
    const place = at(offset);
    refuse(place, TWIN);
    if (isWholeLine(written, place.line - firstLine)) mended.set(place.line - firstLine, '');
  });
  // What follows an open quote or bracket is read as part of it.
  for (const { code, message, pos } of errors.slice(0, open < 0 ? undefined : open + 1)) {
    const unclosed = UNCLOSED.test(message);
    const place = at(unclosed ? openingOf(document, pos[0]) : pos[0]);
    const line = place.line - firstLine;
    const tab = code === 'TAB_AS_INDENT' ? tabs?.get(line) : undefined;
    const here = tab ?? (unclosed || ABOUT_THE_LINE.test(code) ? explain(line) : undefined);
    const known = EXPLANATIONS[unclosed ? 'UNCLOSED' : ABOUT_THE_LINE.test(code) ? 'NO_PAIR' : code];
    if (directive >= 0) refuse({ line: directive + firstLine, column: 1 }, EXPLANATIONS.BAD_DIRECTIVE ?? '');
    else if (here) {
      refuse({ line: place.line, column: here.column }, here.message);
      // What an open bracket was to hold, nobody knows.
      if (!mended.has(line) && (tab || !/:\s+\[/.test(written[line] ?? ''))) mended.set(line, here.mended);
    } else if (code === 'BLOCK_AS_IMPLICIT_KEY') {
      refuse({ line: place.line + 1, column: 1 }, EXPLANATIONS.BAD_INDENT ?? '');
      refused.add(place.line);
    } else refuse(place, known ?? `This cannot be read: ${message.split('\n')[0]}`);
  }
  if (open < 0) refuseTraps(document, text, (offset, message) => refuse(at(offset), message));
  if (refused.size > 0) {
    // Where it is known what each of these lines should be, the others are read as if they were so: one run shows all that is wrong.
    const hopeless = round === MOST_ROUNDS || mended.size > MOST_MENDED;
    if (hopeless || ![...refused].every((line) => mended.has(line - firstLine))) return undefined;
    const asMeant = written.map((line, at) => mended.get(at) ?? line).join('\n');
    const others: Report = (about, at, ...rest) => {
      if (!refused.has(at.line)) report(about, at, ...rest);
    };
    return readAsMeant(asMeant, firstLine, rule, others, round + 1);
  }
  mendValues(document, (problem, offset, message) => report(problem, at(offset), message), text);

  const root = document.contents;
  const indexes = new Map<YAMLMap, Map<string, Pair>>();
  const pairsOf = (map: YAMLMap) => {
    const index =
      indexes.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    indexes.set(map, index);
    return index;
  };
  const offsetOf = (path: readonly PropertyKey[], wanted: 'key' | 'value'): number => {
    let node: unknown = root;
    let offset = root?.range?.[0] ?? 0;
    for (const [depth, part] of path.entries()) {
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(part));
        if (!pair) return offset;
        const key = (pair.key as Node).range?.[0] ?? offset;
        const value = (pair.value as Node | null)?.range;
        offset = wanted === 'key' && depth === path.length - 1 ? key : value && value[1] > value[0] ? value[0] : key;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(part)];
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      }
    }
    return offset;
  };
  return {
    data: toPlain(root),
    positionOf: (path) => at(offsetOf(path, 'value')),
    positionOfKey: (path) => at(offsetOf(path, 'key')),
  };
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

/** The line (from 0) that lies deeper in brackets, dashes or spaces than the parser's stack may follow. */
function findTooDeep(lines: readonly string[]): number | undefined {
  let brackets = 0;
  for (const [number, line] of lines.entries()) {
    for (const sign of line) {
      if (sign === '[' || sign === '{') brackets++;
      else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > 50) return number;
    }
    const start = /^[\s?:-]*/.exec(line)?.[0] ?? '';
    if (start.length > 100) return number;
  }
  return undefined;
}

/** Where the quote or bracket was opened that is still open at `offset`. */
function openingOf(document: Document.Parsed, offset: number): number {
  let opening = offset;
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0] ?? 0;
      const opens = (isScalar(node) && /^QUOTE/.test(node.type ?? '')) || (isCollection(node) && node.flow === true);
      if (opens && start < offset && (node.range?.[2] ?? 0) >= offset) opening = start;
    },
  });
  return opening;
}

/** Two keys of one name in one place. @param end where an open quote or bracket was noticed: what it has swallowed is no key */
function refuseTwins(document: Document.Parsed, end: number | undefined, refuse: (offset: number) => void): void {
  const last = end === undefined ? Number.POSITIVE_INFINITY : openingOf(document, end);
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const [start = 0] = (isScalar(key) && key.range) || [];
        if (!isScalar(key) || start >= last) continue;
        if (seen.has(String(key.value))) refuse(start);
        seen.add(String(key.value));
      }
    },
  });
}

function refuseTraps(document: Document.Parsed, text: string, refuse: (offset: number, message: string) => void): void {
  visit(document, (_, node) => {
    if (isPair(node)) {
      const key = node.key as Node | null;
      if (!isScalar(key)) {
        const start = key?.range?.[0] ?? 0;
        const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
        refuse(start, explainLine(line)?.message ?? EXPLANATIONS.NO_PAIR ?? '');
      } else if (key.value === '<<') refuse(key.range?.[0] ?? 0, MERGE);
      else if (key.value === '__proto__') refuse(key.range?.[0] ?? 0, '“__proto__” cannot be a key. Delete the line.');
    } else if (isAlias(node)) refuse(node.range?.[0] ?? 0, EXPLANATIONS.BAD_ALIAS ?? '');
    else if ((isScalar(node) || isCollection(node)) && node.anchor) {
      refuse(text.lastIndexOf('&', node.range?.[0] ?? 0), EXPLANATIONS.BAD_ALIAS ?? '');
    }
  });
}

const CURLY = /^(?:[“”„][^“”„]*[“”]|[‘’][^‘’]*[’‘])$/u;

/** What YAML reads without a word, though the editor meant something else. */
function mendValues(
  document: Document.Parsed,
  report: (rule: string, offset: number, message: string) => void,
  text: string,
): void {
  visit(document, {
    Scalar(_, node) {
      const value = String(node.value ?? '');
      const [start, end] = node.range ?? [0, 0];
      const unprintable = findUnprintable(value);
      if (unprintable) report('character', start, unprintableWords(unprintable.code));
      if (node.type === 'PLAIN' && CURLY.test(value)) {
        node.value = value.slice(1, -1);
        report(
          'curly-quotes',
          start,
          `Curly quotes do not hold a value together: they would be printed. “npm run check -- --fix” changes them. Write ${quoted(String(node.value))}`,
        );
      }
      const hash = text.indexOf('#', end);
      if (node.comment && !/^[\s#]/.test(node.comment) && hash >= 0 && !text.slice(end, hash).includes('\n')) {
        const whole = text.slice(start === end ? hash : start).split('\n', 1)[0] ?? '';
        node.value = whole.trim();
        report('comment-lost', hash, `What follows “#” would be lost as a comment. Write ${quoted(whole.trim())}`);
      }
    },
  });
}

function toPlain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', toPlain(value)]),
    );
  }
  if (isSeq(node)) return node.items.map(toPlain);
  // An empty value (`title:`) is a missing one.
  return isScalar(node) && node.value !== '' && node.value !== null ? node.value : undefined;
}

/** Where the value of each key at the top stands. */
export function keyPlaces(yaml: Yaml): Record<string, Position> {
  return Object.fromEntries(Object.keys((yaml.data ?? {}) as object).map((key) => [key, yaml.positionOf([key])]));
}
