import type { BoardParts } from '../../../content/board.ts';
import { Memory } from '../../../content/memory.ts';
import type { Issue } from '../../../model/model.ts';
import { plainLines, type SourceFile } from '../../../text/source.ts';
import { readAsMeant } from '../../engine/as-meant.ts';
import { type FoundName, NameFinder } from './find-names.ts';
import { knownNames, placesIn } from './known-names.ts';

export interface OddName {
  readonly name: string;
  readonly offset: number;
  readonly other: string;
  readonly otherFile: string;
  readonly otherLine: number;
}

export type NameIndex = ReadonlyMap<string, readonly OddName[]>;

interface Place extends FoundName {
  readonly file: SourceFile;
}

/** Two names that are both used often are two names, such as Marton Hall and Morton Hall. */
const FEW = 2;
const RARER = 4;

const PLACES = 'places';
const FOUND = 'names';

/** What the index is made of, by file. */
export const NAMES: readonly string[] = [PLACES, FOUND];

export function indexNames(
  issues: Iterable<Issue>,
  board: BoardParts | undefined,
  files: Iterable<SourceFile>,
  memory = new Memory(),
): NameIndex {
  const texts = [...files];
  const places = texts.flatMap((file) => memory.recall(PLACES, file, () => placesIn(meantText(file))));
  const known = knownNames(issues, board, places);
  let finder: NameFinder | undefined;
  const findIn = (file: SourceFile) => {
    finder ??= new NameFinder(known);
    return finder.findIn(meantText(file));
  };
  memory.readAgainst(FOUND, JSON.stringify(known));
  /** By key, then by spelling. */
  const groups = new Map<string, Map<string, Place[]>>();
  for (const file of texts) {
    for (const found of memory.recall(FOUND, file, findIn)) {
      const group = groups.get(found.key) ?? new Map<string, Place[]>();
      groups.set(found.key, group);
      const plain = plainName(found.name);
      const same = group.get(plain) ?? [];
      group.set(plain, same);
      same.push({ file, ...found });
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
    const otherLine = meantText(first.file).slice(0, first.offset).split('\n').length;
    const other = { other: oneLine(first.name), otherFile: first.file.path, otherLine };
    for (const { file, name, offset } of others.flatMap(([, places]) => (isRare(places.length) ? places : [])))
      index.set(file.path, [...(index.get(file.path) ?? []), { name, offset, ...other }]);
  }
  return index;
}

const meantText = ({ text }: SourceFile) => readAsMeant(plainLines(text)).text;

const oneLine = (name: string) => name.replace(/\s+/g, ' ');

/** Capitals, an article and the form of an apostrophe do not matter. */
const plainName = (name: string) =>
  oneLine(name)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the /, '')
    .replace(/\s?&\s?/g, ' and ');
