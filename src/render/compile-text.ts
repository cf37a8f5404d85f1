import nunjucks from 'nunjucks';
import type { Place } from './layout-place.ts';
import { compileFault } from './nunjucks-faults.ts';
import type { Compiled } from './precompiled.ts';

// A template is compiled once. For each environment anew it took a fifth of the time in which a preview makes an archive again: what was made of
// a text is kept, for the process, and a command may keep it for the next (src/build/kept.ts).

export const { compiler } = nunjucks as unknown as {
  readonly compiler: {
    compile(
      text: string,
      asyncFilters: readonly string[],
      tags: readonly object[],
      path: string,
      options: object,
    ): string;
  };
};

/** A template as JavaScript, by the path of its file and the options it is read with. */
export interface CompiledText {
  readonly text: string;
  readonly code: string;
}

interface Kept extends CompiledText {
  readonly compiled: Compiled;
}

/** The last of each file. What a filter or a value is, is asked when a template is rendered. */
const kept = new Map<string, Kept>();

/** What an earlier process has made. It is run: take it only from where nobody else writes. */
let earlier: ReadonlyMap<string, CompiledText> = new Map();

export function takeCompiled(made: ReadonlyMap<string, CompiledText>): void {
  earlier = made;
}

/** What was taken over, and what was compiled since; undefined where nothing was. */
export function listCompiled(): ReadonlyMap<string, CompiledText> | undefined {
  const made = [...kept].filter(([key, { text }]) => earlier.get(key)?.text !== text);
  return made.length === 0
    ? undefined
    : new Map([...earlier, ...made.map(([key, { text, code }]) => [key, { text, code }] as const)]);
}

/** @throws LayoutFault */
export function compile(text: string, path: string, options: nunjucks.ConfigureOptions, place: Place): Compiled {
  const { throwOnUndefined, trimBlocks, lstripBlocks, tags } = options;
  const key = JSON.stringify([path, throwOnUndefined, trimBlocks, lstripBlocks, tags]);
  const known = kept.get(key);
  if (known?.text === text) return known.compiled;
  try {
    const before = earlier.get(key);
    const code = before?.text === text ? before.code : compiler.compile(text, [], [], path, options);
    const compiled = new Function(code)() as Compiled;
    kept.set(key, { text, code, compiled });
    return compiled;
  } catch (error) {
    throw compileFault(error, text, path, place);
  }
}
