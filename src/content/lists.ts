import { z } from 'zod';
import { text } from '../fields/values.ts';
import type { Glossary } from '../model/archive.ts';
import type { Topic } from '../model/model.ts';
import type { Result } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import { parseYamlFile } from './yaml-file.ts';

/** topics.yaml: the closed list of topics, by the id that issues and addresses use. */
export const topicsSchema = z.record(
  z
    .string()
    .max(100, 'A topic’s key becomes the name of a folder. Use up to 100 letters.')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'A topic’s key becomes its address. Use small letters, digits and hyphens.',
    }),
  z.strictObject({ name: text('Early help'), about: text('Help before things get worse').optional() }),
);

/** glossary.yaml: acronyms and what they stand for. */
export const glossarySchema = z.record(
  z.string().min(1, 'This line has no acronym. Write it before the colon.'),
  text('Child Sexual Exploitation'),
);

export function parseTopics(file: SourceFile): Result<ReadonlyMap<string, Topic>> {
  const { value, problems } = parseYamlFile(file, topicsSchema, 'topics');
  return { value: value && new Map(Object.entries(value).map(([id, topic]) => [id, { id, ...topic }])), problems };
}

export const parseGlossary = (file: SourceFile): Result<Glossary> => parseYamlFile(file, glossarySchema, 'glossary');
