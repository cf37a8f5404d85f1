import { MONTH } from '../../checks/matchers/prose-days.ts';
import { readColumns } from '../../content/event-columns.ts';
import { takeDays } from '../../fields/written-day.ts';
import { splitTabRow } from '../../text/tab-table.ts';
import { splitPipeRow } from '../../text/table-rows.ts';
import { bodyOf, type Part, plainLine } from './parts.ts';
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
      : `[${words}](${href})${details ? `, ${details.replace(/^\(([^()]*)\)$/, '$1')}` : ''}`;
  const [, name = '', address = ''] = BARE.exec(item) ?? [];
  return address === '' ? undefined : `[${name.replace(/[\s:(–—,-]+$/, '')}](${address})`;
}

/** A table of training: its columns have a name, a day and a place. It stays as it is, within `::: events`: one for each of its terms. */
export function readTable(part: Part): string | undefined {
  const body = bodyOf(part);
  // In plain text what the table is about is a line right above it.
  const isAbove = body.length > 2 && !/[|\t]/.test(body[0] ?? '') && /[|\t]/.test(body[1] ?? '');
  const lines = isAbove ? body.slice(1) : body;
  const isPiped = lines.length > 2 && /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/.test(lines[1] ?? '') && lines[0]?.includes('|');
  const split = isPiped ? splitPipeRow : splitTabRow;
  const [head = [], ...rows] = lines.map((line) => split(line).map((cell) => cell.trim()));
  const filled = isPiped ? rows.slice(1) : rows;
  const columns = head.length > 2 && filled.length > 0 ? readColumns(head) : undefined;
  const roles = new Set(columns?.map(({ role }) => role));
  if (!roles.has('title') || !roles.has('date') || !(roles.has('where') || roles.has('delivery'))) return undefined;
  const dates = columns?.findIndex(({ role }) => role === 'date') ?? -1;
  const isDated = (cells: readonly string[]) => takeDays(cells[dates] ?? '') !== undefined;
  const terms = filled.map((cells) => (isTerm(cells) ? plainLine(cells[0] ?? '') : undefined));
  const courses = filled.filter((_, at) => terms[at] === undefined);
  if (courses.filter(isDated).length * 2 <= courses.length) return undefined;
  const above = part.lines.slice(0, part.lines.length - lines.length);
  return [...above, ...(isAbove ? [''] : []), writeTables(lines, terms).join('\n\n')].join('\n');
}

/** @param terms of each line below the head: its words, if it is the name of a term */
function writeTables(lines: readonly string[], terms: readonly (string | undefined)[]): readonly string[] {
  const head = lines.slice(0, lines.length - terms.length);
  const written: string[] = [];
  let rows: string[] = [];
  for (const [at, term] of [...terms, ''].entries()) {
    if (term === undefined) rows.push(lines[head.length + at] ?? '');
    else {
      if (rows.length > 0) written.push(['::: events', ...head, ...rows, ':::'].join('\n'));
      if (term) written.push(term);
      rows = [];
    }
  }
  return written;
}

const PART_OF_YEAR = new RegExp(`\\b(?:terms?|autumn|spring|summer|winter|quarter|semester|\\d{4}|${MONTH})\\b`, 'i');
/** `Autumn term`, across the table. Another name alone is a course whose day is missing. */
const isTerm = ([name = '', ...others]: readonly string[]) => PART_OF_YEAR.test(name) && !others.some(Boolean);
