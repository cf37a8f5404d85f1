import { spanAt, type Typed } from '../checks/engine/passages.ts';
import { findTimes } from '../checks/matchers/find-times.ts';
import { openText } from '../checks/matchers/open-text.ts';
import { withoutQuotes } from '../content/read-block.ts';
import { readYaml } from '../text/yaml.ts';
import { quoted } from '../text/yaml-line.ts';
import type { Fix } from './fix.ts';

// What can be fixed without asking, because there is only one way to fix it.

/** A bullet at the start of a line, as other programs type lists. */
const BULLET = /^([ \t]*)([·•‣▪●][ \t]*)(?=[^\n]*[\p{L}\d])/gmu;

const ADDRESS = /(?<![\w+.-])(http):\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)(?=[/?#\s)>\]"'’”,;]|\.(?![\w-])|$)/gim;

const CURLY = /^(?:[“”„]([^“”„]*)[“”]|[‘’]([^‘’]*)[’‘])/u;

/** @param hosts known to open with `https:` */
export function findFixes(typed: Typed, hosts: readonly string[]): readonly Fix[] {
  return [
    ...findTimes(typed),
    ...findBulletFixes(typed),
    ...findQuoteFixes(typed),
    ...findFieldFixes(typed),
    ...findHttpsFixes(typed, hosts),
  ];
}

/** `• One` → `- One`. */
function findBulletFixes(typed: Typed): readonly Fix[] {
  if (typed.isSettings || typed.text.search(BULLET) < 0) return [];
  return [...openText(typed).words.matchAll(BULLET)].map(({ index, 1: indent = '', 2: bullet = '' }) => ({
    ...spanAt(typed, index + indent.length, bullet.length),
    to: '- ',
  }));
}

/** `title: “Neglect”` → `title: "Neglect"`, where YAML takes the quotes for part of the value. */
function findQuoteFixes({ text, isSettings, surroundings }: Typed): readonly Fix[] {
  if (!/[“”„‘’]/.test(text)) return [];
  const lines = text.split('\n');
  const end = isSettings ? lines.length : surroundings.frontMatterEnd;
  const first = isSettings ? 0 : 1;
  const fixes: Fix[] = [];
  readYaml(lines.slice(first, Math.max(first, end)).join('\n'), first + 1, 'yaml', (rule, { line, column }) => {
    const found = rule === 'curly-quotes' ? CURLY.exec((lines[line - 1] ?? '').slice(column - 1)) : null;
    const value = found?.[1] ?? found?.[2];
    if (found && value !== undefined) fixes.push({ line, column, length: found[0].length, to: quoted(value) });
  });
  return fixes;
}

/** `title: ‘A course’` → `title: A course`: a block's fields have no quotes around them. */
function findFieldFixes(typed: Typed): readonly Fix[] {
  const quotedFields = typed.passages.flatMap(({ kind, block, text, offset }) => {
    if (kind !== 'field' || block === undefined) return [];
    const written = text.replace(/^[^:]*:\s*/, '').trimEnd();
    const to = withoutQuotes(written);
    return to === written ? [] : { at: offset + text.lastIndexOf(written), length: written.length, to };
  });
  if (quotedFields.length === 0) return [];
  const { isApart } = openText(typed);
  return quotedFields.flatMap(({ at, length, to }) => (isApart(at) ? [] : { ...spanAt(typed, at, length), to }));
}

/** `http:` → `https:`, for the hosts that bulletin.yaml lists. */
function findHttpsFixes(typed: Typed, hosts: readonly string[]): readonly Fix[] {
  if (hosts.length === 0 || typed.text.search(ADDRESS) < 0) return [];
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  return [...openText(typed).addresses.matchAll(ADDRESS)].flatMap(({ index, 1: scheme = '', 2: host = '' }) =>
    known.has(host.toLowerCase()) ? { ...spanAt(typed, index, scheme.length), to: 'https' } : [],
  );
}
