import type { TypingOf } from './typing.ts';

/** By line, from 0: beyond `after` characters, its columns are `by` higher than as typed. */
export type MovedColumns = ReadonlyMap<number, { readonly after: number; readonly by: number }>;

/** A key with what is typed for the colon and space after it: `number:3`, `number = 3`, a full-width colon, a no-break space. */
const LOOSE_KEY = /^( *)([A-Za-z][\w-]*)(?:\s*：\s*|\s*=+\s+|:(?=[^\s/:])|:[^\S \n\t]\s*)/;
const LED_BY_TAB = /^ *\t\s*/;
const CAPITAL_KEY = /^( *(?:- +)*)([A-Z][\w-]*)(?=:)/;
const SPACED_KEY = /^ +([A-Za-z][\w-]*):/;

/** Lines as typed, with a colon and a space after each key, small letters in those that are known, and spaces in place of tabs before it. */
export function evenKeys(typed: readonly string[], typingOf: TypingOf) {
  const moved = new Map<number, { after: number; by: number }>();
  // Whether a line may lie deeper than the one above: that one could hold keys, or is deeper itself.
  let mayBeDeeper = false;
  const lines = typed.map((line, at) => {
    const spaced = SPACED_KEY.exec(line)?.[1];
    const isStray = LED_BY_TAB.test(line) || (!mayBeDeeper && spaced !== undefined && typingOf(spaced) !== undefined);
    const unled = isStray ? line.replace(/^\s+/, (space) => (mayBeDeeper ? space.replaceAll('\t', '  ') : '')) : line;
    const even = evenKey(unled, typingOf);
    if (even !== line) moved.set(at, { after: isStray ? 0 : even.indexOf(':'), by: even.length - line.length });
    if (line.trim() !== '') mayBeDeeper = /^[\s-]/.test(even) || mayHaveKeys(even, typingOf);
    return even;
  });
  return { lines, moved };
}

/** A key with nothing behind it, but for a comment. */
function mayHaveKeys(line: string, typingOf: TypingOf): boolean {
  const key = /^([^\s:][^:]*):\s*(?:#\s.*)?$/.exec(line)?.[1];
  const typing = key === undefined ? undefined : typingOf(key);
  return key !== undefined && (!typing || typing.isList);
}

function evenKey(line: string, typingOf: TypingOf): string {
  const [loose = '', indent = '', key = ''] = LOOSE_KEY.exec(line) ?? [];
  const isKey = loose !== '' && (indent === '' || typingOf(key) !== undefined);
  const even = isKey ? `${indent}${key}: ${line.slice(loose.length)}` : line;
  // Word starts each line with a capital.
  return even.replace(CAPITAL_KEY, (typed, before: string, name: string) =>
    typingOf(name) || !typingOf(name.toLowerCase()) ? typed : before + name.toLowerCase(),
  );
}
