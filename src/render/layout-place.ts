import { relative, sep } from 'node:path';

/** How messages name a place in a layout. Lines and columns begin with 1. */
export interface Place {
  readonly at: (path: string, line?: number, column?: number) => string;
  /** Where only is known that it is in one of these or in what they use. */
  readonly among: (paths: readonly string[]) => string;
}

export const inFile: Place = {
  at: (path, line, column) => [nameOf(path), line, column].filter(Boolean).join(':'),
  among: (paths) => `${paths.map(nameOf).join(', ')} or a file that is used there`,
};

const inPart = (path: string) => `${path} or a part of it`;
/** In a text that was made of a layout: its lines are not those of a file. */
export const inMade: Place = { at: inPart, among: ([path = '']) => inPart(path) };

function nameOf(path: string): string {
  // Where a board’s own layouts are put over ours, each is named as in the board’s folder.
  const near = relative('', path).replace(/^.*[\\/]layouts[\\/]\d+[\\/]/, 'layouts/');
  return near.startsWith('..') ? path : near.split(sep).join('/');
}
