import type { BoardParts } from '../../../content/board.ts';
import type { Issue } from '../../../model/model.ts';
import { plainLines, type SourceFile } from '../../../text/source.ts';
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

interface Spelling {
  readonly name: string;
  readonly places: { readonly file: SourceFile; readonly offset: number; readonly name: string }[];
}

/** Two names that are both used often are two names, such as Marton Hall and Morton Hall. */
const FEW = 2;
const RARER = 4;

export function indexNames(
  issues: Iterable<Issue>,
  board: BoardParts | undefined,
  files: Iterable<SourceFile>,
): NameIndex {
  const texts = [...files].map((file) => ({ file, text: plainLines(file.text) }));
  const finder = new NameFinder(
    knownNames(
      issues,
      board,
      texts.map(({ text }) => text),
    ),
  );
  const groups = new Map<string, Map<string, Spelling>>();
  for (const { file, text } of texts) {
    for (const { key, name, offset } of finder.findIn(text)) {
      const group = groups.get(key) ?? new Map<string, Spelling>();
      groups.set(key, group);
      const plain = plainName(name);
      const spelling = group.get(plain) ?? { name, places: [] };
      group.set(plain, spelling);
      spelling.places.push({ file, offset, name });
    }
  }
  const own = plainName(board?.board?.name ?? '');
  const index = new Map<string, OddName[]>();
  for (const group of groups.values()) {
    if (group.size < 2) continue;
    const [right, ...others] = [...group].sort(
      ([a, one], [b, other]) => Number(b === own) - Number(a === own) || other.places.length - one.places.length,
    );
    for (const [plain, { places }] of others) noteOdd(index, places, right?.[1], right?.[0] === own && plain !== own);
  }
  return index;
}

function noteOdd(
  index: Map<string, OddName[]>,
  places: Spelling['places'],
  right: Spelling | undefined,
  isOwn: boolean,
): void {
  const first = right?.places[0];
  if (!first || !(isOwn || places.length <= FEW || places.length * RARER <= right.places.length)) return;
  const before = plainLines(first.file.text).slice(0, first.offset);
  const other = { other: oneLine(first.name), otherFile: first.file.path, otherLine: before.split('\n').length };
  for (const { file, offset, name } of places) {
    const odd = index.get(file.path) ?? [];
    index.set(file.path, [...odd, { name, offset, ...other }]);
  }
}

const oneLine = (name: string) => name.replace(/\s+/g, ' ');

/** Capitals, an article and the form of an apostrophe do not matter. */
const plainName = (name: string) =>
  oneLine(name)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the /, '')
    .replace(/\s?&\s?/g, ' and ');
