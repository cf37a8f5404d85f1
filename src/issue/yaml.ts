import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Position, Report } from './problem.ts';

// The one place that knows the `yaml` package. Traps closed here:
// - every plain value stays the text that was typed (the failsafe schema): `2026-02-30`, `10:30`, `0123` and `no` would
//   otherwise become 2 March, 630, 123 and false. The schemas in this folder say what is a number;
// - aliases and anchors can grow without bound: refused;
// - unknown tags (`!!js/function`) are only warnings there: refused;
// - several errors are reported at once, each with its line.

/** A YAML text read: plain data, and where each part of it stands. */
export interface Yaml {
  readonly data: unknown;
  /** Where the value at a path stands; of its nearest ancestor when the value is missing. */
  positionOf(path: readonly PropertyKey[]): Position;
  /** Where the key itself stands, for “unknown key”. */
  positionOfKey(path: readonly PropertyKey[]): Position;
}

/** In words for an editor, the YAML errors that people really make. */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon in it needs quotes. Write: title: "Part one: the start"',
  TAB_AS_INDENT: 'A tab stands where spaces are needed. Replace it by two spaces.',
  DUPLICATE_KEY: 'This key stands twice. Delete one of the two lines.',
  BAD_ALIAS: 'References (* and &) are not read here. Write the value out, or put it in quotes.',
  MISSING_CHAR: 'A quote or bracket is opened here and never closed. Add the missing one, or leave both away.',
  BAD_INDENT: 'The spaces before this line do not fit the line above. Start it under the line it belongs with.',
  UNEXPECTED_TOKEN: 'This line does not read as “key: value”. Write a key, a colon, a space, and the value.',
  MULTILINE_IMPLICIT_KEY: 'This line does not read as “key: value”. Write a key, a colon, a space, and the value.',
  MISSING_COLON: 'This line does not read as “key: value”. Write a key, a colon, a space, and the value.',
};

/**
 * @param firstLine the file's line (from 1) on which `text` starts
 * @returns undefined when the text is not YAML; everything wrong has then been reported
 */
export function readYaml(text: string, firstLine: number, rule: string, report: Report): Yaml | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, merge: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };

  let broken = false;
  const refuse = (offset: number, message: string) => {
    broken = true;
    report(rule, at(offset), message);
  };
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    refuse(pos[0], EXPLANATIONS[code] ?? `This cannot be read: ${message.split('\n')[0]}`);
  }
  visit(document, (_, node) => {
    if (isAlias(node) || (!isPair(node) && (node as Node).anchor)) {
      refuse((node as Node).range?.[0] ?? 0, EXPLANATIONS.BAD_ALIAS ?? '');
    }
  });
  if (broken) return undefined;

  const root = document.contents;
  const offsetOf = (path: readonly PropertyKey[], wanted: 'key' | 'value'): number => {
    let node: unknown = root;
    let offset = root?.range?.[0] ?? 0;
    for (const [depth, part] of path.entries()) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
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
