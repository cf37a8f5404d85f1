import { z } from 'zod';
import { excerpt } from '../text/excerpt.ts';
import { nearest, suggest } from '../text/nearest.ts';
import type { Position, Report } from '../text/problem.ts';
import { formOf, insideOf, isList, isNeeded, optionsOf } from './schema.ts';

/** Where the parts of the data are, and which rules report them. */
export interface Gate {
  /** Rule for values that do not fit; a schema may name a more particular one. */
  readonly rule: string;
  /** What a name is called: a key (YAML), or a field (block). */
  readonly noun?: 'key' | 'field';
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
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? reportUnknown(schema, data, issue, gate, report) : [],
    ),
  );
  for (const issue of issues) {
    // A misspelt key was named above; that the right one is missing says nothing new.
    const isSaid = misspelt.has(JSON.stringify(issue.path)) && isBlank(valueAt(data, issue.path));
    if (issue.code !== 'unrecognized_keys' && !isSaid) reportIssue(schema, data, issue, gate, report);
  }
  return undefined;
}

/** @returns the paths of the names that were meant */
function reportUnknown(
  schema: z.ZodType,
  data: unknown,
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
  { noun = 'key', spell = asTyped, synonyms = {}, unknownHint, positionOfKey }: Gate,
  report: Report,
): string[] {
  const parts = shapeAt(schema, path) ?? {};
  const known = Object.keys(parts);
  const isTaken = (name: string) => !(parts[name] && isList(parts[name])) && isWritten(data, [...path, name]);
  const free = known.filter((name) => !isTaken(name)).map(spell);
  return keys.flatMap((key) => {
    const synonym = Object.hasOwn(synonyms, key) ? synonyms[key] : undefined;
    const near = synonym && known.includes(synonym) ? synonym : nearest(key, known);
    const meant =
      near &&
      (isTaken(near) ? `“${spell(near)}” is here already. Delete this line.` : `Did you mean “${spell(near)}”?`);
    const hint = meant ?? [suggest(key, free), unknownHint].filter(Boolean).join(' ');
    report(`unknown-${noun}`, positionOfKey([...path, key]), `“${excerpt(spell(key))}” is not a ${noun} here. ${hint}`);
    return near ? [JSON.stringify([...path, near])] : [];
  });
}

function reportIssue(
  schema: z.ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  { rule, noun = 'key', spell = asTyped, forms = {}, positionOf, positionOfKey }: Gate,
  report: Report,
): void {
  const { path } = issue;
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  const name = spell(key);
  const value = valueAt(data, path);
  const better = path.length === 1 ? forms[key] : undefined;
  const form = lineOf(name, better ?? formAt(schemaAt(schema, path)), typeof path.at(-1) === 'number');
  const options = optionsAt(schema, path);
  if (issue.code === 'invalid_key') {
    report(rule, positionOfKey(path), issue.issues[0]?.message ?? issue.message);
  } else if (!isBlank(value)) {
    const particular = issue.code === 'custom' ? (issue.params?.rule as string | undefined) : undefined;
    report(particular ?? rule, positionOf(path), wording(issue, name, value, form, keysAt(schema, path, value)));
  } else if (value !== undefined || isWritten(data, path)) {
    const advice = form ? `Write it like “${form}”.` : `Write ${options ?? 'one after the colon'}.`;
    report(noun === 'field' ? 'field-empty' : rule, positionOf(path), `“${name}:” has no value. ${advice}`);
  } else {
    report(rule, positionOf(path), missingWording(path, name, form, options));
  }
}

/** The keys of a value or of the entries of a list; none where an entry may be written without them, as this value is. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): Shape | undefined {
  const isEntry = typeof value === 'string' && schemaAt(schema, path)?.safeParse([value]).success;
  return isEntry ? undefined : (shapeAt(schema, path) ?? shapeAt(schema, [...path, 0]));
}

/** Within another key there may be no lines: `image: { src: desk.jpg }`. */
function missingWording(
  path: readonly PropertyKey[],
  name: string,
  form: string | undefined,
  options: string | undefined,
): string {
  const owner = path.slice(0, -1).findLast((part) => typeof part === 'string');
  const then = options && `, then ${options}`;
  if (owner === undefined)
    return `“${name}” is missing. Add a line ${form ? `like “${form}”` : `that starts “${name}:”${then ?? ''}`}.`;
  const entry = form ? `“${form}” there` : `“${name}:” there${then ?? ', then its value'}`;
  return `“${name}” is missing from “${owner}”. Add ${entry}.`;
}

const isBlank = (value: unknown) => value === undefined || (typeof value === 'string' && value.trim() === '');
const asTyped = (name: string) => name;

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
    return `“${excerpt(value)}” is not ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}. ${suggest(value, issue.values.map(String))}`;
  if (issue.code === 'too_small') return `“${name}” is an empty list. Add at least one entry, after “- ”.`;
  const isEntry = typeof issue.path.at(-1) === 'number';
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (expected === 'array' || (expected === 'object' && isEntry)) return listWording(name, value, form, shape);
  const [first] = Object.keys(shape ?? {});
  if (expected === 'object' || expected === 'record')
    return name === ''
      ? 'This line is not “key: value”. Write a key, a colon, a space, and the value.'
      : `“${name}” has keys of its own. Write each on a line below it, after two spaces${first ? `: “  ${first}:”` : ''}.`;
  const what = Array.isArray(value) ? 'a list' : 'a group of keys';
  const subject = isEntry ? `An entry of “${name}”` : `“${name}”`;
  return `${subject} cannot be ${what}. ${form ? `Write it like “${form}”.` : 'Write one value in its place.'}`;
}

function listWording(name: string, value: unknown, form: string | undefined, shape: Shape | undefined): string {
  const [first, second] = Object.keys(shape ?? {}).filter((key) => shape?.[key] && isNeeded(shape[key]));
  if (first !== undefined)
    return `“${name}” is a list of entries with keys of their own. Write each on lines below it: “  - ${first}:”${second ? `, and under that “    ${second}:”` : ''}.`;
  const line = typeof value === 'string' && !/[[\]{}":]/.test(value) ? `${name}: [${excerpt(value)}]` : form;
  return `“${name}” is a list. ${line ? `Write it like “${line}”.` : 'Write it in square brackets, with commas between its entries.'}`;
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

/** `draft, published or withdrawn` */
function optionsAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const found = schemaAt(schema, path);
  return (
    found &&
    optionsOf(found)
      ?.join(', ')
      .replace(/, (?=[^,]*$)/, ' or ')
  );
}

const formAt = (schema: z.ZodType | undefined) => schema && formOf(schema);

/** A line as an editor types it: `date: DD/MM/YYYY`; what is an entry of a list has no name. */
const lineOf = (name: string, form: string | undefined, isEntry: boolean) =>
  form === undefined || isEntry ? form : `${name}: ${form}`;
