import { readColumns } from '../../content/event-columns.ts';
import { takeDays } from '../../fields/written-day.ts';
import { splitTabRow } from '../../text/tab-table.ts';
import { splitPipeRow } from '../../text/table-rows.ts';
import { bodyOf, type Part } from './parts.ts';
import { type Said, writeBlock } from './write-block.ts';

const ITEM = /^\s*(?:[-*+•·▪‣◦]|\d{1,2}[.)])\s+(\S.*)$/;
const LINKED = /^(?:\*\*|__)?\[([^\]]+)\]\(([^()\s]+)\)(?:\*\*|__)?[\s,;:.–—-]*(.*)$/;
const BARE = /^([^[\]]{2,100}?)\s*[\s:(–—,-]\s*<?(https:\/\/[^\s<>()]+)>?\)?\.?$/;
/** In characters: what is longer is a paragraph with a link in it. */
const MOST_DETAILS = 80;

/** A list in which each item is a link to a document or a page, with little beside it. */
export function readFiles(part: Part): string | undefined {
  const lines = bodyOf(part);
  const items = lines.map((line) => ITEM.exec(line)?.[1]?.trim());
  if (items.length < 2) return undefined;
  const said: Said[] = part.title === undefined ? [] : [{ field: 'title', value: part.title, line: part.title }];
  for (const [index, item] of items.entries()) {
    const value = item && readItem(item);
    if (!value) return undefined;
    said.push({ field: 'item', value, line: lines[index] ?? '' });
  }
  return writeBlock('resources', said, []);
}

function readItem(item: string): string | undefined {
  const [, words = '', href = '', details = ''] = LINKED.exec(item) ?? [];
  // A list of contents, and mailboxes, are no files.
  if (href !== '')
    return /^(?:#|mailto:|tel:)/i.test(href) || details.length > MOST_DETAILS || details.includes('](')
      ? undefined
      : `[${words}](${href})${details ? `, ${details}` : ''}`;
  const [, name = '', address = ''] = BARE.exec(item) ?? [];
  return address === '' ? undefined : `[${name.replace(/[\s:(–—,-]+$/, '')}](${address})`;
}

/** A table of training: its columns have a name, a day and a place. It stays as it is, within `::: events`. */
export function readTable(part: Part): string | undefined {
  const lines = bodyOf(part);
  const isPiped = lines.length > 2 && /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/.test(lines[1] ?? '') && lines[0]?.includes('|');
  const split = isPiped ? splitPipeRow : splitTabRow;
  const [head = [], ...rows] = lines.map((line) => split(line).map((cell) => cell.trim()));
  const body = isPiped ? rows.slice(1) : rows;
  const columns = head.length > 2 && body.length > 0 ? readColumns(head) : undefined;
  const roles = new Set(columns?.map(({ role }) => role));
  if (!roles.has('title') || !roles.has('date') || !(roles.has('where') || roles.has('delivery'))) return undefined;
  const dates = columns?.findIndex(({ role }) => role === 'date') ?? -1;
  const dated = body.filter((cells) => takeDays(cells[dates] ?? '') !== undefined);
  return dated.length * 2 > body.length
    ? [...part.lines.slice(0, part.lines.length - lines.length), '::: events', ...lines, ':::'].join('\n')
    : undefined;
}
