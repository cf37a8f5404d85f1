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

/** What it finds only when it renders, and how a missing name is written where it is asked for. */
const PATTERNS: readonly (readonly [RegExp, ((name: string) => RegExp)?])[] = [
  [/^filter not found: (\w+)?/, (name) => new RegExp(`\\|\\s*(?=${name}\\b)`)],
  [/^test not found: (\w+)?/, (name) => new RegExp(`\\bis\\s+(?:not\\s+)?(?=${name}\\b)`)],
  [/^template not found: ([\w./-]+$)?/, (name) => new RegExp(`["'](?=${name.replaceAll('.', '\\.')}["'])`)],
  [/^Unable to call `(?:.*\["(?=\w+"\]`))?(\w+)?/, (name) => new RegExp(`(?<!\\w)(?=${name}\\s*\\()`)],
  [/^cannot import '(\w+)?/, (name) => new RegExp(`\\bimport\\b[^%]*?(?<!\\w)(?=${name}\\b)`)],
  [/^Cannot use "in" operator/],
  [/^no super block available/],
  [/^template names must be a string/],
];

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
  const pattern = PATTERNS.find(([said]) => said.test(reason));
  if (!pattern) return new CallFailed(`${somewhere}: ${withStop(reason)}`, { cause });
  const [said, asked] = pattern;
  const name = said.exec(reason)?.[1];
  const places = asked && name ? placesOf(asked(name), readTexts(paths.toReversed()), place) : [];
  return new LayoutFault(`${places.join(' or ') || somewhere}: ${withStop(reason)}`);
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

function placesOf(written: RegExp, texts: ReadonlyMap<string, string>, place: Place): readonly string[] {
  return [...texts].flatMap(([path, text]) => {
    const found = written.exec(text);
    if (!found) return [];
    const before = text.slice(0, found.index + found[0].length).split('\n');
    return [place.at(path, before.length, (before.at(-1)?.length ?? 0) + 1)];
  });
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
