import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * A layout that cannot be rendered: whoever designs has a file to correct, and needs no stack of the program. The message begins with the
 * file and, where it is known, the line and the column. A fault that comes from a thread has its name and no class.
 */
export class LayoutFault extends Error {
  override readonly name = 'LayoutFault';
}

export const isLayoutFault = (error: unknown): error is Error => error instanceof Error && error.name === 'LayoutFault';

/** Where a fault lies, as it is told. Lines and columns begin with 1. */
export type Place = (path: string, line?: number, column?: number) => string;

export const inFile: Place = (path, line, column) =>
  line ? [nameOf(path), line, column].filter(Boolean).join(':') : `${nameOf(path)} or a file that it uses`;
/** In a text that was made of a layout: its lines are not those of a file. */
export const inMade: Place = (path) => `${path} or a part of it`;

/** From where the command runs, as it is typed. */
function nameOf(path: string): string {
  const near = relative('', path);
  return near.startsWith('..') ? path : near.split(sep).join('/');
}

/** “(file)”, on a line of each template that it was in, the innermost with the place, and then the reason. */
const TOLD = /^(.*)\(([^\n]+)\)(?: \[Line (\d+)(?:, Column (\d+))?\])?\n\s*(?:Error: )?(.+)$/s;
const OUTER = /\(([^\n]+)\)\n/g;
const NUNJUCKS = 'Template render error';
const NO_VALUE = /^attempted to output/;
/** What else Nunjucks finds only when it renders. Any other error comes from a function of ours that a template calls. */
const AMISS = /^(?:filter not found|template not found|Unable to call)/;
const USED = /[{[]%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']/g;
const VALUE = /^(?:\{\{.*?(?:\}\}|$)|\[\[.*?(?:\]\]|$))/;
const TAG = /(?:\{[{%]|\[[[%]).*?(?:[%}]\}|[%\]]\])/g;

/**
 * What to throw in place of what Nunjucks threw, which wraps in errors of its own also what comes from elsewhere.
 * @param readTexts what may have printed, by its path: the files that are named, and those that they use
 */
export function faultOf(
  error: unknown,
  readTexts: (paths: readonly string[]) => ReadonlyMap<string, string>,
  place: Place,
): unknown {
  let cause = error;
  while (cause instanceof Error && cause.name === NUNJUCKS && cause.cause !== undefined) cause = cause.cause;
  if (isLayoutFault(cause)) return cause;
  const [, outer = '', path = '', line, column, reason = ''] = TOLD.exec((error as Error).message) ?? [];
  const paths = [...[...outer.matchAll(OUTER)].map(([, name = '']) => name), path];
  // Of the outermost, since what comes after a part is told with the part's file.
  const somewhere = place(paths[0] ?? '');
  if (AMISS.test(reason)) return new LayoutFault(`${somewhere}: ${reason}.`);
  if (!NO_VALUE.test(reason)) return cause;
  const texts = readTexts(paths);
  const printed = [...texts].flatMap(([file, text]) => {
    const [tag] = VALUE.exec(lineOf(text, Number(line)).slice(Number(column) - 1)) ?? [];
    return tag ? [`${place(file, Number(line), Number(column))}: “${tag}”`] : [];
  });
  const found = printed.join(' or ') || `${somewhere}: something that it prints`;
  return new LayoutFault(`${found} has no value. Is a name in it misspelt?`);
}

/** The templates at `paths`, and whatever they extend, include or import by a name that is written out. */
export function readUsed(
  paths: readonly string[],
  folder: string,
  read = new Map<string, string>(),
): ReadonlyMap<string, string> {
  for (const path of paths) {
    if (read.has(path) || !statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const text = readFileSync(path, 'utf8');
    read.set(path, text);
    readUsed(
      [...text.matchAll(USED)].map(([, name = '']) => join(folder, name)),
      folder,
      read,
    );
  }
  return read;
}

const lineOf = (text: string, line: number) => text.split('\n')[line - 1] ?? '';

/** The tag round a place, where it is on one line. @param line from 1, as `column` */
export function tagAt(text: string, line = 0, column = 0): string | undefined {
  return [...lineOf(text, line).matchAll(TAG)].find(
    ({ index, 0: tag }) => index < column && column <= index + tag.length,
  )?.[0];
}
