import type { Typed } from '../checks/engine/passages.ts';
import { findTimes } from '../checks/matchers/find-times.ts';
import { openText } from '../checks/matchers/open-text.ts';
import { withoutQuotes } from '../content/read-block.ts';
import type { TypingOf } from '../text/typing.ts';
import type { Fix } from './fix.ts';
import { findKeyFixes } from './key-fixes.ts';

// What can be fixed without asking, because there is only one way to fix it.

/** A bullet at the start of a line, as other programs type lists. */
const BULLET = /^([ \t]*)([·•‣▪●][ \t]*)(?=[^\n]*[\p{L}\d])/gmu;

const ADDRESS = /(?<![\w+.-])(http):\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)(?=[/?#\s)>\]"'’”,;]|\.(?![\w-])|$)/gim;

/** @param hosts known to open with `https:` */
export function findFixes(typed: Typed, typingOf: TypingOf, hosts: readonly string[]): readonly Fix[] {
  return [
    ...findTimes(typed).map(({ line, column, ...fix }) => ({
      ...fix,
      offset: (typed.lineStarts[line - 1] ?? 0) + column - 1,
    })),
    ...findBulletFixes(typed),
    ...findKeyFixes(typed, typingOf),
    ...findFieldFixes(typed),
    ...findHttpsFixes(typed, hosts),
  ];
}

/** `• One` → `- One`. */
function findBulletFixes(typed: Typed): readonly Fix[] {
  if (typed.isSettings || typed.text.search(BULLET) < 0) return [];
  return [...openText(typed).words.matchAll(BULLET)].map(({ index, 1: indent = '', 2: bullet = '' }) => ({
    offset: index + indent.length,
    length: bullet.length,
    to: '- ',
  }));
}

/** `title: ‘A course’` → `title: A course`: a block's fields have no quotes around them. */
function findFieldFixes(typed: Typed): readonly Fix[] {
  const quotedFields = typed.passages.flatMap(({ kind, block, text, offset }) => {
    if (kind !== 'field' || block === undefined) return [];
    const written = text.replace(/^[^:]*:\s*/, '').trimEnd();
    const to = withoutQuotes(written);
    return to === written ? [] : { offset: offset + text.lastIndexOf(written), length: written.length, to };
  });
  if (quotedFields.length === 0) return [];
  const { isApart } = openText(typed);
  return quotedFields.filter(({ offset }) => !isApart(offset));
}

/** `http:` → `https:`, for the hosts that bulletin.yaml lists. */
function findHttpsFixes(typed: Typed, hosts: readonly string[]): readonly Fix[] {
  if (hosts.length === 0 || typed.text.search(ADDRESS) < 0) return [];
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  return [...openText(typed).addresses.matchAll(ADDRESS)].flatMap(({ index, 1: scheme = '', 2: host = '' }) =>
    known.has(host.toLowerCase()) ? { offset: index, length: scheme.length, to: 'https' } : [],
  );
}
