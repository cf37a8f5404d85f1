import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CallFailed, isCallFailed, isLayoutFault, LayoutFault } from './layout-fault.ts';
import type { Place } from './layout-place.ts';

// What Nunjucks throws, and what it wraps, as messages. It puts a line “(file)” before a message for each template that the fault went
// through, the outermost first. Traps closed here:
// - the last of them is not always the file that matters: what comes after an included part has the name of the part, what a macro or a base
//   prints with the file that uses it. Line and column are right, so the file is found by what is there;
// - line and column are of an element's beginning, or, where it was a function that threw, of the last call before.

/** Of every error that it makes itself or wraps. */
const NAME = 'Template render error';

const NO_VALUE = 'attempted to output null or undefined value';

/** What it finds only when it renders. Its words name what is missing. */
const FOUND =
  /^(?:(?:filter|test|template) not found: |Unable to call `|cannot import '|Cannot use "in" operator|no super block available|template names must be a string)/;

const TRAIL = /^\s*(?:Template render error: )?\((.+)\)(?: \[Line \d+(?:, Column \d+)?\])?$/;

const USED = /[{[]%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']/g;
const PRINTS = /^(?:\{\{.*?(?:\}\}|$)|\[\[.*?(?:\]\]|$))/;
const TAG = /(?:\{[{%]|\[[[%]).*?(?:[%}]\}|[%\]]\])/g;

/** An error of Nunjucks' parser has both, one of its renderer may have them; each begins with 1, and 0 is none. */
interface TemplateError extends Error {
  readonly lineno?: number;
  readonly colno?: number;
}

/** What to throw for what Nunjucks threw: a LayoutFault or a CallFailed. `readTexts` gives the named files, and those that they use. */
export function renderFault(
  error: unknown,
  folder: string,
  readTexts: (paths: readonly string[]) => ReadonlyMap<string, string>,
  place: Place,
): Error {
  const cause = unwrap(error);
  if (isLayoutFault(cause) || isCallFailed(cause)) return cause;
  const { lineno, colno } = cause as TemplateError;
  const { paths } = readMessage(error as Error);
  const { reason } = readMessage(cause);
  const somewhere = paths.length > 0 ? place.among(paths) : place.at(folder);
  if (reason === NO_VALUE && cause.name === NAME) {
    const printed = [...readTexts(paths.toReversed())].flatMap(([file, text]) => {
      const [found] = PRINTS.exec(lineOf(text, lineno).slice((colno ?? 1) - 1)) ?? [];
      return found ? [`${place.at(file, lineno, colno)}: “${found}”`] : [];
    });
    const what = printed.join(' or ') || `${somewhere}: what is printed at line ${lineno}, column ${colno}`;
    return new LayoutFault(`${what} has no value. Is a name in it misspelt?`);
  }
  const message = `${somewhere}: ${withStop(reason)}`;
  return FOUND.test(reason) ? new LayoutFault(message) : new CallFailed(message, { cause });
}

/** What to throw for what Nunjucks threw when it read a text: always a fault of the text. */
export function compileFault(error: unknown, text: string, path: string, place: Place): LayoutFault {
  const { name, message, lineno, colno } = error as TemplateError;
  if (name !== NAME) return new LayoutFault(`${place.at(path)} cannot be read: ${withStop(message)}`);
  // It has no place where the end comes too soon.
  const line = lineno ?? text.trimEnd().split('\n').length;
  const tag = [...lineOf(text, line).matchAll(TAG)].find(
    ({ index, 0: found }) => colno !== undefined && index < colno && colno <= index + found.length,
  )?.[0];
  return new LayoutFault(`${place.at(path, line, colno)}: ${withStop(tag ? `${message}, in “${tag}”` : message)}`);
}

/** The templates at `paths`, and after them what they extend, include or import by a name that is written out. */
export function readUsed(
  paths: readonly string[],
  folder: string,
  read = new Map<string, string>(),
): ReadonlyMap<string, string> {
  const fresh = paths.filter((path) => !read.has(path) && statSync(path, { throwIfNoEntry: false })?.isFile());
  const texts = fresh.map((path) => readFileSync(path, 'utf8'));
  for (const [index, path] of fresh.entries()) read.set(path, texts[index] ?? '');
  const used = texts.flatMap((text) => [...text.matchAll(USED)].map(([, name = '']) => resolve(folder, name)));
  return used.length > 0 ? readUsed(used, folder, read) : read;
}

function unwrap(error: unknown): Error {
  let cause = error as Error;
  while (cause.name === NAME && cause.cause instanceof Error) cause = cause.cause;
  return cause;
}

function readMessage({ name, message }: Error): { readonly paths: readonly string[]; readonly reason: string } {
  const lines = name === NAME ? message.split('\n') : [];
  const before = lines.findIndex((line) => !TRAIL.test(line));
  const paths = lines.slice(0, Math.max(0, before)).map((line) => TRAIL.exec(line)?.[1] ?? '');
  return { paths: [...new Set(paths)], reason: before > 0 ? lines.slice(before).join('\n').trim() : message };
}

const lineOf = (text: string, line = 0) => text.split(/\r?\n/)[line - 1] ?? '';
const withStop = (words: string) => `${words.replace(/\.+$/, '')}.`;
