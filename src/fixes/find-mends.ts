import { spanAt, type Typed } from '../checks/engine/passages.ts';
import { withoutQuotes } from '../content/read-block.ts';
import { readYaml } from '../text/yaml.ts';
import { quoted } from '../text/yaml-line.ts';
import type { Mend } from './mend.ts';
import { openText } from './open-text.ts';

// What can be mended without asking, since there is one way to mend it. A text that has nothing of the kind is not looked at twice.

/** `09.15am`, `9.30 am`, `9:15 AM`; not “at 9 am I …”, nor a space that somebody chose so that it does not break. */
const TIME =
  /(?<![\p{L}\d.:,/£$€#@%+])(\d{1,2})(?:([.:])(\d{2}))? {0,2}([ap]m|[ap]\.m\.)(?![\p{L}\d-]|\.[\p{L}\d]| I\b)/giu;

/** The line's first sign, as other programs start a list. */
const BULLET = /^([ \t]*)([·•‣▪●][ \t]*)(?=[^\n]*[\p{L}\d])/gmu;

const ADDRESS = /(?<![\w+.-])(http):\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)(?=[/?#\s)>\]"'’”,;]|\.(?![\w-])|$)/gim;

const CURLY = /^(?:[“”„]([^“”„]*)[“”]|[‘’]([^‘’]*)[’‘])/u;

/** @param hosts whose addresses are known to open with `https:` */
export function findMends(typed: Typed, hosts: readonly string[]): readonly Mend[] {
  return [
    ...findTimeMends(typed),
    ...findBulletMends(typed),
    ...findQuoteMends(typed),
    ...findFieldMends(typed),
    ...findHttpsMends(typed, hosts),
  ];
}

/** Times as British public bodies write them: `9.15am`. */
export function findTimeMends(typed: Typed): readonly Mend[] {
  if (typed.isSettings || typed.text.search(TIME) < 0) return [];
  const { words } = openText(typed);
  return [...words.matchAll(TIME)].flatMap((found) => {
    const [written, hour = '', , minutes, half = ''] = found;
    if (Number(hour) < 1 || Number(hour) > 12 || Number(minutes ?? 0) > 59) return [];
    // The stop of “p.m.” may be the sentence's too: only where the sentence plainly goes on is it none.
    if (
      half.includes('.') &&
      !/^(?:,| [a-z(])/.test(words.slice(found.index + written.length, found.index + written.length + 2))
    )
      return [];
    const to = `${Number(hour)}${minutes === undefined ? '' : `.${minutes}`}${half.toLowerCase().replaceAll('.', '')}`;
    return written === to ? [] : { ...spanAt(typed, found.index, written.length), to };
  });
}

/** `• One` → `- One`. */
function findBulletMends(typed: Typed): readonly Mend[] {
  if (typed.isSettings || typed.text.search(BULLET) < 0) return [];
  return [...openText(typed).words.matchAll(BULLET)].map(({ index, 1: indent = '', 2: bullet = '' }) => ({
    ...spanAt(typed, index + indent.length, bullet.length),
    to: '- ',
  }));
}

/** `title: “Neglect”` → `title: "Neglect"`, where YAML takes the quotes for part of the value. */
function findQuoteMends({ text, isSettings, surroundings }: Typed): readonly Mend[] {
  if (!/[“”„‘’]/.test(text)) return [];
  const lines = text.split('\n');
  const end = isSettings ? lines.length : surroundings.frontMatterEnd;
  const first = isSettings ? 0 : 1;
  const mends: Mend[] = [];
  readYaml(lines.slice(first, Math.max(first, end)).join('\n'), first + 1, 'yaml', (rule, { line, column }) => {
    const found = rule === 'curly-quotes' ? CURLY.exec((lines[line - 1] ?? '').slice(column - 1)) : null;
    const value = found?.[1] ?? found?.[2];
    if (found && value !== undefined) mends.push({ line, column, length: found[0].length, to: quoted(value) });
  });
  return mends;
}

/** `title: ‘A course’` → `title: A course`: a block's fields have no quotes around them. */
function findFieldMends(typed: Typed): readonly Mend[] {
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

/** `http:` → `https:`, for the hosts of which bulletin.yaml says so. */
function findHttpsMends(typed: Typed, hosts: readonly string[]): readonly Mend[] {
  if (hosts.length === 0 || typed.text.search(ADDRESS) < 0) return [];
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  return [...openText(typed).addresses.matchAll(ADDRESS)].flatMap(({ index, 1: scheme = '', 2: host = '' }) =>
    known.has(host.toLowerCase()) ? { ...spanAt(typed, index, scheme.length), to: 'https' } : [],
  );
}
