import type { BoardParts } from '../../../content/board.ts';
import type { Issue } from '../../../model/model.ts';
import { plainLines, type SourceFile } from '../../../text/source.ts';
import { readAsMeant } from '../../engine/as-meant.ts';
import { NameFinder } from './find-names.ts';
import { knownNames } from './known-names.ts';

export interface OddName {
  readonly name: string;
  readonly offset: number;
  readonly other: string;
  readonly otherFile: string;
  readonly otherLine: number;
}

export type NameIndex = ReadonlyMap<string, readonly OddName[]>;

interface Place {
  readonly file: SourceFile;
  readonly text: string;
  readonly offset: number;
  readonly name: string;
}

/** Two names that are both used often are two names, such as Marton Hall and Morton Hall. */
const FEW = 2;
const RARER = 4;

export function indexNames(
  issues: Iterable<Issue>,
  board: BoardParts | undefined,
  files: Iterable<SourceFile>,
): NameIndex {
  const texts = Array.from(files, (file) => ({ file, text: readAsMeant(plainLines(file.text)).text }));
  const typed = texts.map(({ text }) => text);
  const finder = new NameFinder(knownNames(issues, board, typed));
  /** By key, then by spelling. */
  const groups = new Map<string, Map<string, Place[]>>();
  for (const { file, text } of texts) {
    for (const { key, name, offset } of finder.findIn(text)) {
      const group = groups.get(key) ?? new Map<string, Place[]>();
      groups.set(key, group);
      const plain = plainName(name);
      const places = group.get(plain) ?? [];
      group.set(plain, places);
      places.push({ file, text, offset, name });
    }
  }
  const own = plainName(board?.board?.name ?? '');
  const index = new Map<string, OddName[]>();
  for (const group of groups.values()) {
    const [right, ...others] = [...group].sort(
      ([a, one], [b, other]) => Number(b === own) - Number(a === own) || other.length - one.length,
    );
    const [first] = right?.[1] ?? [];
    if (!right || !first || others.length === 0) continue;
    const isRare = (count: number) => right[0] === own || count <= FEW || count * RARER <= right[1].length;
    const otherLine = first.text.slice(0, first.offset).split('\n').length;
    const other = { other: oneLine(first.name), otherFile: first.file.path, otherLine };
    for (const { file, name, offset } of others.flatMap(([, places]) => (isRare(places.length) ? places : [])))
      index.set(file.path, [...(index.get(file.path) ?? []), { name, offset, ...other }]);
  }
  return index;
}

const oneLine = (name: string) => name.replace(/\s+/g, ' ');

/** Capitals, an article and the form of an apostrophe do not matter. */
const plainName = (name: string) =>
  oneLine(name)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the /, '')
    .replace(/\s?&\s?/g, ' and ');
