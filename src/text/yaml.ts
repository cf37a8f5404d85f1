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
import { EXPLANATIONS, reportFaults } from './yaml-faults.ts';
import { explainLine, quoted } from './yaml-line.ts';

// The one place that knows the `yaml` package. Traps closed here:
// - every plain value stays the text that was typed (the failsafe schema): `2026-02-30`, `10:30`, `0123` and `no` would
//   otherwise become 2 March, 630, 123 and false. The schemas in this folder say what is a number;
// - aliases and anchors can grow without bound: refused;
// - unknown tags (`!!js/function`) are only warnings there: refused;
// - `title: Update #2` loses its end to a comment, `“…”` is printed, `"\x00"` makes a control character: refused;
// - thousands of open brackets overflow its stack: refused before it sees them;
// - several errors are reported at once, each with its line, and one mistake once.

/** A YAML text read: plain data, and the place of each part. */
export interface Yaml {
  readonly data: unknown;
  /** The place of the value at a path, or of its nearest ancestor. */
  positionOf(path: readonly PropertyKey[]): Position;
  /** The place of the key itself, for “unknown key”. */
  positionOfKey(path: readonly PropertyKey[]): Position;
}

/**
 * @param firstLine the file's line (from 1) on which `text` starts
 * @returns undefined when the text is not YAML; everything wrong has then been reported
 */
export function readYaml(text: string, firstLine: number, rule: string, report: Report): Yaml | undefined {
  return readAsMeant(text, firstLine, rule, report, 0);
}

/** As often as lines are fixed in one run: each time all is read anew. */
const MOST_ROUNDS = 5;
/** Lines that are fixed at a time: who has typed more mistakes has enough to do. */
const MOST_FIXED = 1000;

/** @param round how often lines were fixed before */
function readAsMeant(text: string, firstLine: number, rule: string, report: Report, round: number): Yaml | undefined {
  const written = text.split('\n');
  const deep = findTooDeep(written);
  if (deep !== undefined) {
    const message = 'This line has too many brackets or spaces in front. Put its value in quotes.';
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

  const { refused, fixed } = reportFaults(
    {
      errors: [...document.errors, ...document.warnings],
      written,
      firstLine,
      at,
      openingOf: (offset) => openingOf(document, offset),
      findTwins: (end) => findTwins(document, end),
      findTraps: () => findTraps(document, text),
    },
    (place, message) => report(rule, place, message),
  );
  if (refused.size > 0) {
    // Where it is known what each of these lines should be, the others are read as if they were so: one run shows all that is wrong.
    const hopeless = round === MOST_ROUNDS || fixed.size > MOST_FIXED;
    if (hopeless || ![...refused].every((line) => fixed.has(line - firstLine))) return undefined;
    const asMeant = written.map((line, at) => fixed.get(at) ?? line).join('\n');
    const others: Report = (about, at, ...rest) => {
      if (!refused.has(at.line)) report(about, at, ...rest);
    };
    return readAsMeant(asMeant, firstLine, rule, others, round + 1);
  }
  reportValues(document, (problem, offset, message) => report(problem, at(offset), message), text);

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

const MERGE = 'Merging keys (<<) is not supported. Delete the line, and write the keys out.';

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

/** Two keys of one name in one place. What an open quote or bracket has swallowed is no key. */
function findTwins(document: Document.Parsed, end: number): readonly number[] {
  const twins: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const [start = 0] = (isScalar(key) && key.range) || [];
        if (!isScalar(key) || start >= end) continue;
        if (seen.has(String(key.value))) twins.push(start);
        seen.add(String(key.value));
      }
    },
  });
  return twins;
}

function findTraps(document: Document.Parsed, text: string): readonly (readonly [offset: number, message: string])[] {
  const traps: [number, string][] = [];
  const refuse = (offset: number, message: string) => traps.push([offset, message]);
  visit(document, (_, node) => {
    if (isPair(node)) {
      const key = node.key as Node | null;
      if (!isScalar(key)) {
        const start = key?.range?.[0] ?? 0;
        const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
        refuse(start, explainLine(line)?.message ?? EXPLANATIONS.NO_PAIR);
      } else if (key.value === '<<') refuse(key.range?.[0] ?? 0, MERGE);
      else if (key.value === '__proto__') refuse(key.range?.[0] ?? 0, '“__proto__” cannot be a key. Delete the line.');
    } else if (isAlias(node)) refuse(node.range?.[0] ?? 0, EXPLANATIONS.BAD_ALIAS);
    else if ((isScalar(node) || isCollection(node)) && node.anchor) {
      refuse(text.lastIndexOf('&', node.range?.[0] ?? 0), EXPLANATIONS.BAD_ALIAS);
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
        report(
          'curly-quotes',
          start,
          `Curly quotes around a value would be printed. Run “npm run check -- --fix”, or write ${quoted(String(node.value))}`,
        );
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

/** The place of each top-level key’s value. */
export function keyPlaces(yaml: Yaml): Record<string, Position> {
  return Object.fromEntries(Object.keys((yaml.data ?? {}) as object).map((key) => [key, yaml.positionOf([key])]));
}
