import { z } from 'zod';
import { nearest, suggest } from '../text/nearest.ts';
import type { Position, Report } from '../text/problem.ts';
import { shown } from '../text/shown.ts';
import { exampleOf, insideOf } from './schema.ts';

/** Where the parts of the data stand, and which rule names speak of them. */
export interface Gate {
  /** Rule for values that do not fit; a schema may name a more particular one. */
  readonly rule: string;
  /** Rule for names that nobody knows. */
  readonly unknownRule: string;
  /** What a name is called in messages: key (YAML) or field (block). */
  readonly noun: 'key' | 'field';
  /** A name as an editor types it, where the model spells it otherwise. */
  readonly spell?: (name: string) => string;
  /** Other words for the names, which are not near them in letters: `audience` for `for`. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** What to type for a name, where something better than the schema’s own example is known. */
  readonly examples?: Readonly<Record<string, string>>;
  /** What else to say about a name that is near no other. */
  readonly unknownHint?: string;
  positionOf(path: readonly PropertyKey[]): Position;
  positionOfKey(path: readonly PropertyKey[]): Position;
}

/**
 * The one gate from `unknown` to the model: every mismatch becomes a problem with its place and what to type.
 * @returns undefined when anything was wrong
 */
export function readWith<S extends z.ZodType>(
  schema: S,
  data: unknown,
  gate: Gate,
  report: Report,
): z.output<S> | undefined {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const { spell = (name) => name } = gate;
  const misspelt = new Set<string>();
  for (const { path, ...issue } of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = Object.keys(shapeAt(schema, path) ?? {});
    for (const key of issue.keys) {
      const synonym = gate.synonyms && Object.hasOwn(gate.synonyms, key) ? gate.synonyms[key] : undefined;
      const near = synonym && known.includes(synonym) ? synonym : nearest(key, known);
      if (near) misspelt.add(JSON.stringify([...path, near]));
      const at = gate.positionOfKey([...path, key]);
      const hint = near
        ? `Did you mean “${spell(near)}”?`
        : [suggest(key, known.map(spell)), gate.unknownHint].filter(Boolean).join(' ');
      report(gate.unknownRule, at, `“${shown(spell(key))}” is not a ${gate.noun} here. ${hint}`);
    }
  }
  for (const issue of issues) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') continue;
    const name = String(path.findLast((part) => typeof part === 'string') ?? '');
    const value = valueAt(data, path);
    const empty = typeof value === 'string' && value.trim() === '';
    // What stands in a list is typed without a key.
    const better = path.length === 1 ? gate.examples?.[name] : undefined;
    const example = better
      ? `${name}: ${better}`
      : typedAs(schemaAt(schema, path), typeof path.at(-1) === 'number' ? undefined : name);
    if (issue.code === 'invalid_key') {
      report(gate.rule, gate.positionOfKey(path), issue.issues[0]?.message ?? issue.message);
    } else if (value === undefined || empty) {
      // A misspelt key was named above; that the right one is missing says nothing new.
      if (misspelt.has(JSON.stringify(path))) continue;
      const written = empty || isWritten(data, path);
      report(
        written && gate.noun === 'field' ? 'field-empty' : gate.rule,
        gate.positionOf(path),
        written
          ? `“${name}:” has nothing after it. Write it like “${example ?? `${name}: …`}”.`
          : `“${name}” is missing. Add a line such as “${example ?? `${name}: …`}”.`,
      );
    } else {
      const particular = issue.code === 'custom' ? (issue.params?.rule as string | undefined) : undefined;
      report(
        particular ?? gate.rule,
        gate.positionOf(path),
        wording(issue, name, value, example, shapeAt(schema, path) ?? shapeAt(schema, [...path, 0])),
      );
    }
  }
  return undefined;
}

/** Of an object that could not be read as a whole, the keys that could, so that the rest of a file is checked in the same run. */
export function readParts<S extends z.ZodObject>(schema: S, data: unknown): Partial<z.output<S>> {
  const parts = Object.entries(schema.shape as Shape).flatMap(([key, part]) => {
    const parsed = part.safeParse(isGroup(data) && Object.hasOwn(data, key) ? data[key] : undefined);
    return parsed.success && parsed.data !== undefined ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(parts) as Partial<z.output<S>>;
}

function wording(
  issue: z.core.$ZodIssue,
  name: string,
  value: unknown,
  example: string | undefined,
  shape: Shape | undefined,
): string {
  if (issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'too_big') return issue.message;
  const like = example ? `Write it like “${example}”.` : '';
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return `“${shown(value)}” is not a ${name}. ${suggest(value, issue.values.map(String))}`;
  }
  if (issue.code === 'too_small')
    return `“${name}” is an empty list. ${like || 'Write at least one below it, after “- ”.'}`;
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (expected === 'array' && shape && example === undefined) {
    const inner = Object.entries(shape).map(([key, part]) => typedAs(part, key) ?? `${key}: …`);
    return `“${name}” is a list of entries with keys of their own. Write each on lines below it: “  - ${inner[0]}”, and under that “    ${inner[1]}”.`;
  }
  if (expected === 'array') {
    const typed = typeof value === 'string' && !/[[\]{}":]/.test(value) ? `${name}: [${shown(value)}]` : example;
    return `“${name}” is a list. Write it like “${typed}”.`;
  }
  if (expected === 'object' || expected === 'record') {
    if (name === '') return 'This is not “key: value”. Write a key, a colon, a space, and the value.';
    const inner = Object.entries(shape ?? {}).map(([key, part]) => typedAs(part, key))[0];
    return `“${name}” has keys of its own. Write each on a line below it, after two spaces, such as “  ${inner ?? 'key: value'}”.`;
  }
  const what = Array.isArray(value) ? 'a list' : isGroup(value) ? 'a group of keys' : `“${shown(value)}”`;
  const quotes = typeof value === 'object' ? ' A value that starts with [ or { needs quotes.' : '';
  return `“${name}” cannot be ${what}. ${like}${quotes}`;
}

const isGroup = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );
}

/** Whether a name stands there, if only with nothing after it. */
function isWritten(data: unknown, path: readonly PropertyKey[]): boolean {
  const parent = valueAt(data, path.slice(0, -1));
  return isGroup(parent) && Object.hasOwn(parent, path.at(-1) ?? '');
}

type Shape = Record<string, z.ZodType>;

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  const inner = schema && insideOf(schema);
  return inner ? unwrap(inner) : schema;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((found, part) => {
    const inner = unwrap(found);
    if (inner instanceof z.ZodObject) return (inner.shape as Shape)[String(part)];
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    return inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : undefined;
  }, schema);
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Shape | undefined {
  const found = unwrap(schemaAt(schema, path));
  return found instanceof z.ZodObject ? (found.shape as Shape) : undefined;
}

/** How an editor types the value of `name`: `topics: [neglect, early-help]`; without a name, the value alone. */
function typedAs(schema: z.ZodType | undefined, name: string | undefined): string | undefined {
  const example = schema && exampleOf(schema);
  return name === undefined || example === undefined ? example : `${name}: ${example}`;
}
