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
} from 'yaml';
import type { Position, Report } from './problem.ts';
import { findUnprintable, unprintableWords } from './source.ts';
import { explainFaults, type YamlFault } from './yaml-faults.ts';
import { quoted } from './yaml-line.ts';

// The one place that knows the `yaml` package. Traps closed here:
// - every plain value stays the text that was typed (the failsafe schema): `2026-02-30`, `10:30`, `0123` and `no` would
//   otherwise become 2 March, 630, 123 and false. The schemas in this folder say what is a number;
// - aliases and anchors can grow without bound: refused;
// - unknown tags (`!!js/function`) are only warnings there: refused;
// - `title: Update #2` loses its end to a comment, `“…”` is printed, `"\x00"` makes a control character: refused;
// - thousands of open brackets overflow its stack: refused before it sees them;
// - several errors are reported at once, each with its line, and one mistake once.

export interface Yaml {
  readonly data: unknown;
  /** The place of the value at a path, or of its nearest ancestor. */
  positionOf(path: readonly PropertyKey[]): Position;
  positionOfKey(path: readonly PropertyKey[]): Position;
}

/** As often as lines are fixed in one run: each time all is read anew. */
const MOST_ROUNDS = 5;
/** Lines that are fixed at a time: who has typed more mistakes has enough to do. */
const MOST_FIXED = 1000;

/** Not by the parser: it misses the end of a line that closes a bracket before a key it cannot place. */
function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  for (const { index } of `\n${text}`.matchAll(/\n/g)) lines.addNewLine(index);
  return lines;
}

/**
 * @param firstLine the file's line (from 1) on which `text` starts
 * @param round how often lines were fixed before
 * @returns undefined when the text is not YAML; everything wrong has then been reported
 */
export function readYaml(text: string, firstLine: number, rule: string, report: Report, round = 0): Yaml | undefined {
  const written = text.split('\n');
  const lines = countLines(text);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const deep = findTooDeep(written);
  const document = parseDocument(deep === undefined ? text : '', {
    schema: 'failsafe',
    prettyErrors: false,
    merge: false,
    // The parser compares each key with all others: 20,000 in one line take it five seconds.
    uniqueKeys: false,
  });
  const faults =
    deep === undefined ? findFaults(document, written, lines) : [{ code: 'TOO_DEEP', line: deep, column: 1 }];
  const refused = new Set<number>();
  const fixed = new Map<number, string>();
  for (const { line, column, message, stumbled, fixed: asMeant } of explainFaults(faults, written)) {
    if (!refused.has(line)) report(rule, { line: line + firstLine, column }, message);
    refused.add(line).add(stumbled);
    if (asMeant !== undefined && !fixed.has(line)) fixed.set(line, asMeant);
  }
  if (refused.size > 0) {
    // Where it is known what each of these lines should be, the others are read as if they were so: one run shows all that is wrong.
    const hopeless = round === MOST_ROUNDS || fixed.size > MOST_FIXED;
    if (hopeless || ![...refused].every((line) => fixed.has(line))) return undefined;
    const asMeant = written.map((line, at) => fixed.get(at) ?? line).join('\n');
    const others: Report = (about, at, ...rest) => {
      if (!refused.has(at.line - firstLine)) report(about, at, ...rest);
    };
    return readYaml(asMeant, firstLine, rule, others, round + 1);
  }
  reportValues(document, (problem, offset, message) => report(problem, at(offset), message), text);

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

const UNCLOSED = /^Missing closing|must be sufficiently indented and end with/;

/** Everything that cannot be read, or is not supported. */
function findFaults(document: Document.Parsed, written: readonly string[], lines: LineCounter): readonly YamlFault[] {
  const errors = [...document.errors, ...document.warnings];
  const open = errors.findIndex(({ message }) => UNCLOSED.test(message));
  const opened = errors[open] && openingOf(document, errors[open].pos[0]);
  const directive = written.findIndex((line) => line.startsWith('%'));
  const at = (code: string, offset: number, message = '') => {
    const { line, col } = lines.linePos(offset);
    return { code, message, line: line - 1, column: col };
  };
  return [
    ...findTwins(document, opened ?? Number.POSITIVE_INFINITY).map((offset) => at('TWIN', offset)),
    // What follows an open quote or bracket is read as part of it.
    ...errors
      .slice(0, open < 0 ? undefined : open + 1)
      .map(({ code, message, pos }, index) =>
        directive >= 0
          ? { code: 'BAD_DIRECTIVE', line: directive, column: 1 }
          : index === open
            ? at('UNCLOSED', opened ?? 0)
            : at(code, pos[0], message),
      ),
    ...(open < 0 ? findTraps(document, written.join('\n')) : []).map(([code, offset]) => at(code, offset)),
  ];
}

/** Where the quote or bracket was opened that is still open at `offset`. */
function openingOf(document: Document.Parsed, offset: number): number {
  let opening = offset;
  visit(document, {
    Node(_, node) {
      const start = startOf(node);
      const opens = (isScalar(node) && /^QUOTE/.test(node.type ?? '')) || (isCollection(node) && node.flow === true);
      if (opens && start < offset && (node.range?.[2] ?? 0) >= offset) opening = start;
    },
  });
  return opening;
}

/** Two keys of one name in one place. What an open quote or bracket has swallowed is no key. */
function findTwins(document: Document.Parsed, end: number): readonly number[] {
  const twins: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const pair of items) {
        if (!isScalar(pair.key) || startOf(pair.key) >= end) continue;
        if (seen.has(nameOf(pair))) twins.push(startOf(pair.key));
        seen.add(nameOf(pair));
      }
    },
  });
  return twins;
}

/** What YAML can read, and is not read here. */
function findTraps(document: Document.Parsed, text: string): readonly (readonly [code: string, offset: number])[] {
  const traps: [string, number][] = [];
  visit(document, (_, node) => {
    if (isPair(node)) {
      if (!isScalar(node.key)) traps.push(['BAD_KEY', startOf(node.key)]);
      else if (nameOf(node) === '<<') traps.push(['MERGE', startOf(node.key)]);
      else if (nameOf(node) === '__proto__') traps.push(['PROTO', startOf(node.key)]);
    } else if (isAlias(node)) traps.push(['BAD_ALIAS', startOf(node)]);
    else if ((isScalar(node) || isCollection(node)) && node.anchor) {
      traps.push(['BAD_ALIAS', text.lastIndexOf('&', startOf(node))]);
    }
  });
  return traps;
}

const CURLY = /^(?:[“”„][^“”„]*[“”]|[‘’][^‘’]*[’‘])$/u;

/** What YAML reads without a word, though the editor meant something else. */
function reportValues(
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
        const advice = `Run “npm run check -- --fix”, or write ${quoted(String(node.value))}`;
        report('curly-quotes', start, `Curly quotes around a value would be printed. ${advice}`);
      }
      const hash = text.indexOf('#', end);
      if (node.comment && !/^[\s#]/.test(node.comment) && hash >= 0 && !text.slice(end, hash).includes('\n')) {
        const whole = text.slice(start === end ? hash : start).split('\n', 1)[0] ?? '';
        node.value = whole.trim();
        report('comment-lost', hash, `Everything after “#” would be lost as a comment. Write ${quoted(whole.trim())}`);
      }
    },
  });
}

/** The place of each top-level key’s value. */
export function keyPlaces(yaml: Yaml): Record<string, Position> {
  return Object.fromEntries(Object.keys((yaml.data ?? {}) as object).map((key) => [key, yaml.positionOf([key])]));
}
