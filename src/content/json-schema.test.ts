import { describe, expect, test } from 'vitest';
import { writtenKinds } from '../blocks/index.ts';
import { jsonSchemas } from './json-schema.ts';

const schemas = jsonSchemas();

/** Every object schema within a schema, however deep. */
function objectsIn(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap(objectsIn);
  return 'properties' in schema ? [schema as Record<string, unknown>, ...inner] : inner;
}

describe('the JSON Schemas', () => {
  test('are those of every file and every kind of block', () => {
    expect(Object.keys(schemas)).toEqual([
      'bulletin',
      'issue',
      'topics',
      'glossary',
      ...writtenKinds.map(({ name }) => `block-${name}`),
    ]);
  });

  test.each(Object.entries(schemas))('%s can be printed and refuses unknown keys at every depth', (_name, schema) => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
    for (const object of objectsIn(schema)) expect(object.additionalProperties).toBe(false);
  });

  test('say what an issue needs, with an example of each', () => {
    expect(schemas.issue).toMatchObject({
      required: ['title', 'number', 'date', 'summary', 'status'],
      properties: {
        number: { type: ['integer', 'string'], examples: ['2'] },
        date: { type: 'string', examples: ['2018-02-01'] },
        status: { enum: ['draft', 'published', 'withdrawn'] },
        topics: { type: 'array', examples: ['[neglect, early-help]'] },
        image: { required: ['src'] },
      },
    });
  });

  test('say what is typed, not what becomes of it', () => {
    expect(schemas['block-event']).toMatchObject({
      required: ['title', 'when', 'where'],
      properties: {
        when: { type: 'array', items: { type: 'string' } },
        status: { enum: ['open', 'full', 'cancelled'], default: 'open' },
      },
    });
    expect(schemas.bulletin).toMatchObject({ properties: { language: { default: 'en-GB' } } });
  });

  test('say that a mailer is a name, or a name with tags of its own', () => {
    expect(schemas.bulletin).toMatchObject({
      properties: {
        mailers: {
          items: {
            anyOf: [
              { type: 'string' },
              {
                type: 'object',
                required: ['name'],
                properties: { unsubscribe: { type: 'string' }, fragment: { enum: ['yes', 'no'] } },
                additionalProperties: false,
              },
            ],
          },
        },
      },
    });
  });

  test('say of lists what a key and its value are', () => {
    expect(schemas.topics).toMatchObject({ propertyNames: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } });
    expect(schemas.glossary).toMatchObject({ additionalProperties: { type: 'string' } });
  });
});
