import { z } from 'zod';
import { writtenKinds } from '../blocks/index.ts';
import { mailerEntry } from '../fields/mailer-entry.ts';
import { bulletinSchema } from '../model/board.ts';
import { issueSchema } from './issue.ts';
import { glossarySchema, topicsSchema } from './lists.ts';

/**
 * What editors may type, as JSON Schema 2020-12: `issue` is an issue’s front matter, `block-event` the field lines of an
 * `::: event`. Field names are the model’s (`openTo` is written `open to`).
 */
export function jsonSchemas(): Record<string, object> {
  const blocks = writtenKinds.map((kind) => [`block-${kind.name}`, kind.fields] as const);
  const schemas: (readonly [string, z.ZodType])[] = [
    ['bulletin', bulletinSchema],
    ['issue', issueSchema],
    ['topics', topicsSchema],
    ['glossary', glossarySchema],
    ...blocks,
  ];
  // What is typed, not what becomes of it: a date is text here.
  return Object.fromEntries(
    schemas.map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input', override: allowName })]),
  );
}

/** A mailer may be its name alone. */
function allowName({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (zodSchema !== mailerEntry) return;
  const { examples, ...keys } = jsonSchema;
  for (const key of Object.keys(keys)) delete jsonSchema[key];
  jsonSchema.anyOf = [{ type: 'string' }, keys];
}
