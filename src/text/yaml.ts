import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Position, Report } from './problem.ts';
import { findUnprintable, isUtf16, NOT_TEXT, unprintableWords } from './source.ts';
import { writeYaml } from './typed-yaml.ts';
import type { TypingOf } from './typing.ts';
import { CAN_BE_READ, explainFault, findTooDeep, placeFault } from './yaml-faults.ts';

// The one place that knows the `yaml` package. Traps closed here:
// - every plain value stays the text that was typed (the failsafe schema): `2026-02-30`, `10:30`, `0123` and `no` would
//   otherwise become 2 March, 630, 123 and false. The schemas in this folder say what is a number;
// - aliases and anchors can grow without bound: refused;
// - unknown tags (`!!js/function`) are only warnings there: refused;
// - `title: Update #2` loses its end to a comment, `“…”` is printed: typed-yaml.ts writes what was meant;
// - `"\x00"` makes a control character: refused;
// - thousands of open brackets overflow its stack: refused before it sees them;
// - several errors are reported at once, each with its line, and one mistake once.

export interface Yaml {
  readonly data: unknown;
  /** The place of the value at a path, or of its nearest ancestor. */
  positionOf(path: readonly PropertyKey[]): Position;
  positionOfKey(path: readonly PropertyKey[]): Position;
}

/** Not by the parser: it misses the end of a line that closes a bracket before a key it cannot place. */
function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  for (const { index } of `\n${text}`.matchAll(/\n/g)) lines.addNewLine(index);
  return lines;
}

/**
 * @param firstLine the file's line (from 1) on which `text` starts
 * @param typingOf how the values of its keys are typed
 * @returns undefined when the text is not YAML; everything wrong has then been reported
 */
export function readYaml(
  text: string,
  firstLine: number,
  rule: string,
  report: Report,
  typingOf: TypingOf = () => undefined,
): Yaml | undefined {
  if (isUtf16(text)) return void report('character', { line: firstLine, column: 1 }, NOT_TEXT);
  const typed = text.split('\n');
  const { lines: written, moved } = writeYaml(typed, typingOf);
  const yaml = written.join('\n');
  const lines = countLines(yaml);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    const { after = 0, by = 0 } = moved.get(line - 1) ?? {};
    // What was written may end later than what was typed.
    const end = (typed[line - 1]?.length ?? 0) + 1;
    return { line: line + firstLine - 1, column: col > after ? Math.max(1, Math.min(col - by, end)) : col };
  };
  const deep = findTooDeep(written);
  const document = parseDocument(deep === undefined ? yaml : '', {
    schema: 'failsafe',
    prettyErrors: false,
    merge: false,
    // The parser compares each key with all others: 20,000 in one line take it five seconds.
    uniqueKeys: false,
  });
  const faults = deep === undefined ? findFaults(document, yaml) : [{ code: 'TOO_DEEP', offset: deep }];
  const refused = new Set<number>();
  for (const { code, offset } of faults) {
    const found = at(offset);
    const placed = placeFault(code, found);
    // The parser may stumble thousands of times over one line: the first fault speaks for it.
    if (!refused.has(found.line) && !refused.has(placed.line))
      report(rule, placed, explainFault(code, typed[placed.line - firstLine] ?? ''));
    refused.add(found.line).add(placed.line);
  }
  if (faults.some(({ code }) => !CAN_BE_READ.has(code))) return undefined;
  reportUnprintable(document, (offset, message) => report('character', at(offset), message));

  const root = readPart(document.contents, document.contents?.range?.[0] ?? 0);
  const offsetOf = (path: readonly PropertyKey[], wanted: 'key' | 'value'): number => {
    let part = root;
    for (const name of path) {
      const next = part.parts.get(String(name));
      if (!next) return part.value;
      part = next;
    }
    return part[wanted];
  };
  return {
    data: root.data,
    positionOf: (path) => at(offsetOf(path, 'value')),
    positionOfKey: (path) => at(offsetOf(path, 'key')),
  };
}

/** A value as plain data, the offsets of it and of its key, and what is in it by key or index. */
interface Part {
  readonly data: unknown;
  readonly key: number;
  readonly value: number;
  readonly parts: ReadonlyMap<string, Part>;
}

function readPart(node: Node | null, key: number): Part {
  const [start, end] = node?.range ?? [key, key];
  const place = { key, value: end > start ? start : key };
  if (isMap(node)) {
    const parts = new Map(node.items.map((pair) => [nameOf(pair), readPart(pair.value as Node, startOf(pair.key))]));
    return { ...place, data: Object.fromEntries([...parts].map(([name, { data }]) => [name, data])), parts };
  }
  if (isSeq(node)) {
    const parts = new Map(node.items.map((item, index) => [String(index), readPart(item as Node, startOf(item))]));
    return { ...place, data: [...parts.values()].map(({ data }) => data), parts };
  }
  // An empty value (`title:`) is a missing one.
  const data = isScalar(node) && node.value !== '' && node.value !== null ? node.value : undefined;
  return { ...place, data, parts: new Map() };
}

const nameOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');
const startOf = (node: unknown) => (node as Node | null)?.range?.[0] ?? 0;

interface Fault {
  readonly code: string;
  readonly offset: number;
}

const NOT_KEYS = new Map([
  ['<<', 'MERGE'],
  ['__proto__', 'PROTO'],
]);
const UNCLOSED = /^Missing closing|must end with a|must be sufficiently indented and end with/;

/** Everything that cannot be read, or is not supported. */
function findFaults(document: Document.Parsed, text: string): readonly Fault[] {
  const directive = text.search(/^%/m);
  if (directive >= 0) return [{ code: 'BAD_DIRECTIVE', offset: directive }];
  const errors = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code,
    message,
    offset: pos[0],
  }));
  const open = errors.findIndex(({ message }) => UNCLOSED.test(message));
  // What follows an open quote or bracket is read as part of it.
  return open < 0 ? [...errors, ...findTraps(document, text)] : errors.slice(0, open + 1);
}

/** What YAML can read, and is not read here. */
function findTraps(document: Document.Parsed, text: string): readonly Fault[] {
  const traps: Fault[] = [];
  visit(document, (_, node) => {
    if (isMap(node)) traps.push(...findKeyTraps(node.items));
    else if (isAlias(node)) traps.push({ code: 'BAD_ALIAS', offset: startOf(node) });
    if ((isScalar(node) || isCollection(node)) && node.anchor)
      traps.push({ code: 'BAD_ALIAS', offset: text.lastIndexOf('&', startOf(node)) });
  });
  return traps;
}

function findKeyTraps(pairs: readonly Pair[]): readonly Fault[] {
  const seen = new Set<string>();
  return pairs.flatMap((pair) => {
    const name = nameOf(pair);
    const code = !isScalar(pair.key) ? 'BAD_KEY' : (NOT_KEYS.get(name) ?? (seen.has(name) ? 'TWIN' : undefined));
    seen.add(name);
    return code ? { code, offset: startOf(pair.key) } : [];
  });
}

/** Quotes can write `"\x00"`. */
function reportUnprintable(document: Document.Parsed, report: (offset: number, message: string) => void): void {
  visit(document, {
    Scalar(_, node) {
      const unprintable = findUnprintable(String(node.value ?? ''));
      if (unprintable) report(startOf(node), unprintableWords(unprintable.code));
    },
  });
}

/** The place of each top-level key’s value. */
export function keyPlaces(yaml: Yaml): Record<string, Position> {
  return Object.fromEntries(Object.keys((yaml.data ?? {}) as object).map((key) => [key, yaml.positionOf([key])]));
}
