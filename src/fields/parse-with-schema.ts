import { z } from 'zod';
import { excerpt } from '../text/excerpt.ts';
import { nearest, suggest } from '../text/nearest.ts';
import type { Position, Report } from '../text/problem.ts';
import { formOf, insideOf } from './schema.ts';

/** Where the parts of the data are, and which rules report them. */
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
  /** How the value of a name is written, where something better than the schema’s own form is known. */
  readonly forms?: Readonly<Record<string, string>>;
  /** What else to say about a name that is near no other. */
  readonly unknownHint?: string;
  positionOf(path: readonly PropertyKey[]): Position;
  positionOfKey(path: readonly PropertyKey[]): Position;
}

/**
 * The one gate from `unknown` to the model: every mismatch becomes a problem with its place and what to type.
 * @returns undefined when anything was wrong
 */
export function parseWithSchema<S extends z.ZodType>(
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
      report(gate.unknownRule, at, `“${excerpt(spell(key))}” is not a ${gate.noun} here. ${hint}`);
    }
  }
  for (const issue of issues) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') continue;
    const name = String(path.findLast((part) => typeof part === 'string') ?? '');
    const value = valueAt(data, path);
    const empty = typeof value === 'string' && value.trim() === '';
    const better = path.length === 1 ? gate.forms?.[name] : undefined;
    const form = lineOf(spell(name), better ?? formAt(schemaAt(schema, path)), typeof path.at(-1) === 'number');
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
          ? `“${spell(name)}:” has no value. ${form ? `Write it like “${form}”.` : 'Write one after the colon.'}`
          : `“${spell(name)}” is missing. Add a line ${form ? `like “${form}”` : `that starts “${spell(name)}:”`}.`,
      );
    } else {
      const particular = issue.code === 'custom' ? (issue.params?.rule as string | undefined) : undefined;
      report(
        particular ?? gate.rule,
        gate.positionOf(path),
        wording(issue, spell(name), value, form, shapeAt(schema, path) ?? shapeAt(schema, [...path, 0])),
      );
    }
  }
  return undefined;
}

/** Of an object that could not be read as a whole, the keys that could, so that the rest of a file is checked in the same run. */
export function parseParts<S extends z.ZodObject>(schema: S, data: unknown): Partial<z.output<S>> {
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
  form: string | undefined,
  shape: Shape | undefined,
): string {
  if (issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'too_big') return issue.message;
  if (issue.code === 'invalid_value' && typeof value === 'string')
    return `“${excerpt(value)}” is not a ${name}. ${suggest(value, issue.values.map(String))}`;
  if (issue.code === 'too_small') return `“${name}” is an empty list. Add at least one entry, after “- ”.`;
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  const [first, second] = Object.keys(shape ?? {});
  if (expected === 'array' && shape)
    return `“${name}” is a list of entries with keys of their own. Write each on lines below it: “  - ${first}:”, and under that “    ${second}:”.`;
  if (expected === 'array') {
    const typed = typeof value === 'string' && !/[[\]{}":]/.test(value) ? `${name}: [${excerpt(value)}]` : form;
    return `“${name}” is a list. ${typed ? `Write it like “${typed}”.` : 'Write it in square brackets, with commas between its entries.'}`;
  }
  if (expected === 'object' || expected === 'record') {
    if (name === '') return 'This line is not “key: value”. Write a key, a colon, a space, and the value.';
    return `“${name}” has keys of its own. Write each on a line below it, after two spaces${first ? `: “  ${first}:”` : ''}.`;
  }
  const what = Array.isArray(value) ? 'a list' : isGroup(value) ? 'a group of keys' : `“${excerpt(value)}”`;
  const quotes = typeof value === 'object' ? ' A value that starts with [ or { needs quotes.' : '';
  return `“${name}” cannot be ${what}.${form ? ` Write it like “${form}”.` : ''}${quotes}`;
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

/** Whether a name is there, even with nothing after it. */
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

const formAt = (schema: z.ZodType | undefined) => schema && formOf(schema);

/** A line as an editor types it: `date: DD/MM/YYYY`; what is an entry of a list has no name. */
const lineOf = (name: string, form: string | undefined, isEntry: boolean) =>
  form === undefined || isEntry ? form : `${name}: ${form}`;
