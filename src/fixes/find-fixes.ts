import type { Typed } from '../checks/engine/passages.ts';
import { findTimes } from '../checks/matchers/find-times.ts';
import { openText } from '../checks/matchers/open-text.ts';
import { withoutQuotes } from '../content/read-block.ts';
import type { TypingOf } from '../text/typing.ts';
import type { Fix } from './fix.ts';
import { findKeyFixes } from './key-fixes.ts';
import { findLinkFixes } from './link-fixes.ts';
import { findListFixes } from './list-fixes.ts';
import { findParagraphFixes } from './paragraph-fixes.ts';
import { findTableFixes } from './table-fixes.ts';

// What can be fixed without asking, because there is only one way to fix it.

const ADDRESS = /(?<![\w+.-])(http):\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)(?=[/?#\s)>\]"'’”,;]|\.(?![\w-])|$)/gim;

/** @param hosts known to open with `https:` */
export function findFixes(typed: Typed, typingOf: TypingOf, hosts: readonly string[]): readonly Fix[] {
  const { isApart } = openText(typed);
  return [
    ...findTableFixes(typed),
    ...findParagraphFixes(typed),
    ...findTimeFixes(typed),
    ...findListFixes(typed, isApart),
    ...findKeyFixes(typed, typingOf),
    ...findFieldFixes(typed, isApart),
    ...findLinkFixes(typed),
    ...findHttpsFixes(typed, hosts),
  ];
}

/** `09.15 AM` → `9.15am`. */
const findTimeFixes = (typed: Typed): readonly Fix[] =>
  findTimes(typed).map(({ line, column, length, to }) => ({
    offset: (typed.lineStarts[line - 1] ?? 0) + column - 1,
    length,
    to,
  }));

/** `title: ‘A course’` → `title: A course`: a block's fields have no quotes around them. */
function findFieldFixes(typed: Typed, isApart: (offset: number) => boolean): readonly Fix[] {
  const quotedFields = typed.passages.flatMap(({ kind, block, text, offset }) => {
    if (kind !== 'field' || block === undefined) return [];
    const written = text.replace(/^[^:]*:\s*/, '').trimEnd();
    const to = withoutQuotes(written);
    return to === written ? [] : { offset: offset + text.lastIndexOf(written), length: written.length, to };
  });
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
