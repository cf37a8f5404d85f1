import { parseParts } from '../fields/parse-with-schema.ts';
import { type Board, bulletinSchema } from '../model/board.ts';
import { LEAST_CONTRAST, unreadableColours } from '../model/palette.ts';
import type { ReaderText } from '../model/reader-text.ts';
import { hasErrors, type Result } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import { keyPlaces, type Yaml } from '../text/yaml.ts';
import { reportEmptyGuards } from './empty-guards.ts';
import { parseYamlFile } from './yaml-file.ts';

/** @example a path: ['contacts', '0', 'phone'] */
interface TypedValue extends ReaderText {
  readonly path: readonly string[];
}

/** A bulletin.yaml as far as it could be read, and every value in it as it was typed. */
export type BoardParts = Partial<Board> &
  Pick<Board, 'file' | 'keyAt'> & {
    readonly typed: readonly TypedValue[];
    /** The place of the value at a path: `['mailers', 0, 'like']`. */
    readonly placeOf: Yaml['positionOf'];
  };

/** Beside errors there may be parts all the same: they are checked in the same run, and never published. */
export interface BoardReading extends Result<Board> {
  readonly parts: BoardParts | undefined;
}

export function parseBoard(file: SourceFile): BoardReading {
  const { value: board, yaml, problems, report } = parseYamlFile(file, bulletinSchema, 'bulletin');
  if (!yaml) return { value: undefined, parts: undefined, problems };
  reportEmptyGuards(yaml, 'bulletin', report);
  const origin = { file: file.path, keyAt: keyPlaces(yaml) };
  const parts: BoardParts = {
    ...(board ?? parseParts(bulletinSchema, yaml.data ?? {})),
    ...origin,
    typed: listValues(yaml, yaml.data, []),
    placeOf: yaml.positionOf,
  };
  const { colours } = parts;
  for (const { name, ratio } of colours ? unreadableColours(colours) : []) {
    const found = Math.floor(ratio * 10) / 10;
    const advice = `“${colours?.[name]}” has a contrast of ${found}:1 on the page’s backgrounds; text needs ${LEAST_CONTRAST}:1. Choose a darker colour.`;
    report('colour-contrast', yaml.positionOf(['colours', name]), advice);
  }
  const accessibility = board?.accessibility?.status === 'draft' ? undefined : board?.accessibility;
  const value = board && !hasErrors(problems) ? { ...board, accessibility, ...origin } : undefined;
  return { value, parts, problems };
}

/** Every value as it was typed. A key with nothing after it has none. */
function listValues(yaml: Yaml, value: unknown, path: readonly string[]): TypedValue[] {
  if (typeof value === 'string') return [{ text: value, at: yaml.positionOf(path), path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => listValues(yaml, one, [...path, key]));
}
