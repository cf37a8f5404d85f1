import { z } from 'zod';
import { parseWithSchema } from '../fields/parse-with-schema.ts';
import { identifier } from '../fields/values.ts';
import { WORD_TABLES, type Wording } from '../model/wording.ts';
import { readYamlFile } from '../text/front-matter.ts';
import { type Problem, type Result, reportInto } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import type { Yaml } from '../text/yaml.ts';

/** content/language/en-GB.yaml: what a board says in other words than the layouts do. Which keys there are, checks/wording.ts knows. */
const wordingSchema = z.strictObject(
  Object.fromEntries(
    WORD_TABLES.map((table) => [table, z.record(z.string(), identifier('Worried about a child?')).optional()]),
  ) as Record<(typeof WORD_TABLES)[number], z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>>,
);

export function parseWording(file: SourceFile): Result<Wording> {
  const problems: Problem[] = [];
  const report = reportInto(problems, file.path);
  const yaml: Yaml | undefined = readYamlFile(file, report);
  const gate = { rule: 'wording', unknownRule: 'unknown-key', noun: 'key' } as const;
  const words = yaml && parseWithSchema(wordingSchema, yaml.data ?? {}, { ...gate, ...yaml }, report);
  const language = file.path.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const value = words && {
    language,
    file: file.path,
    words,
    positionOfKey: (table: string, key: string) => yaml.positionOfKey([table, key]),
  };
  return { value, problems };
}
