import { z } from 'zod';
import { parseWithSchema } from '../fields/parse-with-schema.ts';
import { text } from '../fields/values.ts';
import type { Glossary } from '../model/archive.ts';
import type { Topic } from '../model/model.ts';
import { readYamlFile } from '../text/front-matter.ts';
import { type Problem, type Result, reportInto } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';

/** topics.yaml: the closed list of topics, by the id that issues and addresses use. */
export const topicsSchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'A topic’s key becomes its address. Use small letters, digits and hyphens.',
  }),
  z.strictObject({ name: text('Early help'), about: text('Help before things get worse').optional() }),
);

/** glossary.yaml: acronyms and what they stand for. */
export const glossarySchema = z.record(z.string().min(1), text('Child Sexual Exploitation'));

export function parseTopics(file: SourceFile): Result<ReadonlyMap<string, Topic>> {
  const { value, problems } = parseList(file, topicsSchema, 'topics');
  return { value: value && new Map(Object.entries(value).map(([id, topic]) => [id, { id, ...topic }])), problems };
}

export function parseGlossary(file: SourceFile): Result<Glossary> {
  return parseList(file, glossarySchema, 'glossary');
}

function parseList<S extends z.ZodType>(file: SourceFile, schema: S, rule: string): Result<z.output<S>> {
  const problems: Problem[] = [];
  const report = reportInto(problems, file.path);
  const yaml = readYamlFile(file, report);
  const value =
    yaml &&
    parseWithSchema(schema, yaml.data ?? {}, { rule, unknownRule: 'unknown-key', noun: 'key', ...yaml }, report);
  return { value, problems };
}
