import { z } from 'zod';
import type { Typing, TypingOf } from '../text/typing.ts';

// What a schema of this project says of its values, through `optional()`, `array()` and the like.

/** What readers have of a value: language, a value that is shown and no more (a date, a licence), or nothing, as it is for the checks. */
export type Use = 'sentences' | 'words' | 'value' | 'hidden';

interface Note {
  readonly use: Use;
  /** How a value is written, for messages: it fails where it is copied as it is, such as `DD/MM/YYYY`. */
  readonly form?: string;
}

const notes = z.registry<Note>();

export const usedAs = <S extends z.ZodType>(use: Use, schema: S, form?: string): S => {
  notes.add(schema, form === undefined ? { use } : { use, form });
  return schema;
};

/** Words, where nothing is said. */
export function useOf(schema: z.ZodType): Use {
  return findIn(schema, (layer) => notes.get(layer)?.use) ?? 'words';
}

export function exampleOf(schema: z.ZodType): string | undefined {
  const examples = [...layersOf(schema)].map((layer) => layer.meta()?.examples).find(Array.isArray);
  return examples && String(examples[0]);
}

export const optionsOf = (schema: z.ZodType): readonly string[] | undefined =>
  findIn(schema, (layer) => (layer instanceof z.ZodEnum ? layer.options.map(String) : undefined));

export const formOf = (schema: z.ZodType): string | undefined => findIn(schema, (layer) => notes.get(layer)?.form);

export const isNeeded = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success;

export const isList = (schema: z.ZodType): boolean => findIn(schema, elementOf) !== undefined;

const findIn = <T>(schema: z.ZodType, find: (layer: z.ZodType) => T | undefined): T | undefined =>
  [...layersOf(schema)].map(find).find((found) => found !== undefined);

/** A schema, and what it is made of, from the outside in. */
function* layersOf(schema: z.ZodType): Generator<z.ZodType> {
  for (let layer: z.ZodType | undefined = schema; layer; layer = insideOf(layer) ?? elementOf(layer)) yield layer;
}

const elementOf = (schema: z.ZodType) => (schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined);

const typings = new WeakMap<z.ZodType, TypingOf>();

/** How the values of a schema's keys are typed, at any depth. */
export function typingOf(schema: z.ZodType): TypingOf {
  const known = typings.get(schema);
  if (known) return known;
  const byKey = new Map<string, Typing | undefined>();
  let others: Typing | undefined;
  const visit = (part: z.ZodType) => {
    const inner = [...layersOf(part)].at(-1);
    if (inner instanceof z.ZodRecord) {
      others = typedAs(inner.valueType as z.ZodType);
      visit(inner.valueType as z.ZodType);
    }
    for (const [key, value] of Object.entries(inner instanceof z.ZodObject ? inner.shape : {})) {
      const typing = typedAs(value);
      // Where two keys of one name differ, a comment may follow.
      byKey.set(key, byKey.get(key)?.isWords === false ? byKey.get(key) : typing);
      visit(value);
    }
  };
  visit(schema);
  const find: TypingOf = (key) => (byKey.has(key) ? byKey.get(key) : others);
  typings.set(schema, find);
  return find;
}

function typedAs(schema: z.ZodType): Typing | undefined {
  const inner = [...layersOf(schema)].at(-1);
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return undefined;
  const use = findIn(schema, (layer) => notes.get(layer)?.use);
  return { isWords: use === 'words' || use === 'sentences', isList: isList(schema) };
}

export function insideOf(schema: z.ZodType): z.ZodType | undefined {
  // What only changes how a value is written (`mailchimp` for `{ name: mailchimp }`) comes before the schema, not after it.
  if (schema instanceof z.ZodPipe) return (schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType;
  const isAround = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isAround ? (schema.unwrap() as z.ZodType) : undefined;
}

export type Shape = Record<string, z.ZodType>;

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  const inner = schema && insideOf(schema);
  return inner ? unwrap(inner) : schema;
}

export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((found, part) => {
    const inner = unwrap(found);
    if (inner instanceof z.ZodObject) return (inner.shape as Shape)[String(part)];
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    return inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : undefined;
  }, schema);
}

export function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Shape | undefined {
  const found = unwrap(schemaAt(schema, path));
  return found instanceof z.ZodObject ? (found.shape as Shape) : undefined;
}

/** `draft, published or withdrawn` */
export const optionsInWords = (schema: z.ZodType): string | undefined =>
  optionsOf(schema)
    ?.join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
