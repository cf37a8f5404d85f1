import { z } from 'zod';
import { isProblem, type Reading, readDateOrMonth, readDay, readPlainDate } from './dates.ts';
import { suggest } from './nearest.ts';
import type { Position, Report } from './problem.ts';

/** One line of text. `example` is what a message tells an editor to type when the line is missing. */
export const text = (example: string) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ examples: [example] });

export const wholeNumber = (example: string) =>
  z
    .string()
    .regex(/^[1-9]\d*$/, {
      error: (issue) => `“${issue.input}” is not a whole number. Write it in digits, such as ${example}.`,
    })
    .transform(Number)
    .meta({ examples: [example] });

/** A schema for text that `read` understands; what `read` finds wrong is reported under `rule`. */
export function reading<T>(rule: string, example: string, read: (written: string) => Reading<T>) {
  return z
    .string()
    .trim()
    .transform((written, context): T => {
      const result = read(written);
      if (!isProblem(result)) return result.value;
      context.addIssue({ code: 'custom', message: result.problem, params: { rule } });
      return z.NEVER;
    })
    .meta({ examples: [example] });
}

export const plainDate = (example: string) => reading('date', example, readPlainDate);
export const day = (example: string) => reading('date', example, readDay);
export const dateOrMonth = (example: string) => reading('date', example, readDateOrMonth);

/** An address of the web or of a mailbox: `https://…` or `name@example.org`. Anything else is refused. */
export function readAddress(written: string): Reading<string> {
  if (/^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(written)) return { value: `mailto:${written}` };
  if (/^mailto:[^\s@<>"']+@[^\s@<>"']+$/.test(written)) return { value: written };
  if (/^https:\/\/[^\s<>"']+$/.test(written) && URL.canParse(written)) return { value: written };
  if (/^http:\/\//.test(written)) {
    return {
      problem: `“http:” addresses can be read on the way. Write “https:” instead, once you have checked that it opens.`,
    };
  }
  return { problem: `This is not an address. Write https://… or a mailbox such as training@example.org.` };
}

export const address = (example: string) => reading('address', example, readAddress);

/** Where the parts of the data stand, and which rule names speak of them. */
export interface Gate {
  /** Rule for values that do not fit; a schema may name a more particular one. */
  readonly rule: string;
  /** Rule for names that nobody knows. */
  readonly unknownRule: string;
  /** What a name is called in messages: key (YAML) or field (block). */
  readonly noun: 'key' | 'field';
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
  for (const issue of parsed.error.issues) {
    const path = issue.path;
    const name = path.filter((part) => typeof part === 'string').at(-1) ?? '';
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(shapeAt(schema, path) ?? {});
      for (const key of issue.keys) {
        const at = gate.positionOfKey([...path, key]);
        report(gate.unknownRule, at, `“${shown(key)}” is not a ${gate.noun} here. ${suggest(key, known)}`);
      }
      continue;
    }
    const missing = valueAt(data, path) === undefined;
    const example = examplesAt(schema, path)[0];
    if (missing) {
      const line = example ? `${name}: ${example}` : `${name}: …`;
      report(gate.rule, gate.positionOf(path), `“${name}” is missing. Add a line such as “${line}”.`);
    } else {
      const particular = issue.code === 'custom' ? (issue.params?.rule as string | undefined) : undefined;
      report(particular ?? gate.rule, gate.positionOf(path), wording(issue, name, valueAt(data, path), example));
    }
  }
  return undefined;
}

function wording(issue: z.core.$ZodIssue, name: string, value: unknown, example: unknown): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'custom' || issue.code === 'invalid_format') return issue.message;
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return `“${shown(value)}” is not a ${name}. ${suggest(String(value), known)}`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array') {
    return `“${name}” is a list. Write it as ${example ?? '[one, two]'}.`;
  }
  const instead = example ? ` Write it like “${example}”.` : '';
  return `“${name}” cannot be ${Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a group of keys' : `“${shown(value)}”`}.${instead}`;
}

/** What was typed, cut so that a message stays one line. */
function shown(value: unknown): string {
  const line = String(value).replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], data);
}

type Shape = Record<string, z.ZodType>;

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.in as z.ZodType) : schema;
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

function examplesAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly unknown[] {
  let found = schemaAt(schema, path);
  for (
    ;
    found;
    found = found instanceof z.ZodOptional || found instanceof z.ZodDefault ? (found.unwrap() as z.ZodType) : undefined
  ) {
    const examples = found.meta()?.examples;
    if (Array.isArray(examples)) return examples;
  }
  return [];
}
