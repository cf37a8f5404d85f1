import { z } from 'zod';
import { identifier } from '../fields/values.ts';
import { WORD_TABLES, type Wording } from '../model/wording.ts';
import type { Result } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import { parseYamlFile } from './yaml-file.ts';

/** content/language/en-GB.yaml: what a board says in other words than the layouts do. Which keys there are, checks/wording.ts knows. */
export const wordingSchema = z.strictObject(
  Object.fromEntries(
    WORD_TABLES.map((table) => [table, z.record(z.string(), identifier('Worried about a child?')).optional()]),
  ) as Record<(typeof WORD_TABLES)[number], z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>>,
);

export function parseWording(file: SourceFile): Result<Wording> {
  const { value: words, yaml, problems } = parseYamlFile(file, wordingSchema, 'wording');
  const language = file.path.replace(/^.*\//, '').replace(/\.yaml$/, '');
  if (!words || !yaml) return { value: undefined, problems };
  const positionOfKey = (table: string, key: string) => yaml.positionOfKey([table, key]);
  return { value: { language, file: file.path, words, positionOfKey }, problems };
}
