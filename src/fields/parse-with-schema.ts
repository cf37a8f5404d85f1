import type { z } from 'zod';
import { excerpt } from '../text/excerpt.ts';
import { nearest, suggest } from '../text/nearest.ts';
import type { Position, Report } from '../text/problem.ts';
import { missingWording, wording } from './mismatch-words.ts';
import { formOf, isList, optionsInWords, type Shape, schemaAt, shapeAt } from './schema.ts';

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

/** The one gate from `unknown` to the model: every mismatch becomes a problem with its place and what to type. */
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
  const found = schemaAt(schema, path);
  const better = path.length === 1 ? forms[key] : undefined;
  const form = lineOf(name, better ?? (found && formOf(found)), typeof path.at(-1) === 'number');
  const options = found && optionsInWords(found);
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

/** A line as an editor types it: `date: DD/MM/YYYY`; what is an entry of a list has no name. */
const lineOf = (name: string, form: string | undefined, isEntry: boolean) =>
  form === undefined || isEntry ? form : `${name}: ${form}`;
