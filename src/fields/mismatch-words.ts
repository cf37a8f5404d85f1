import type { z } from 'zod';
import { excerpt } from '../text/excerpt.ts';
import { suggest } from '../text/nearest.ts';
import { isNeeded, type Shape } from './schema.ts';

// What editors learn of a value that does not fit its schema.

/** Within another key there may be no lines: `image: { src: desk.jpg }`. */
export function missingWording(
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

export function wording(
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
