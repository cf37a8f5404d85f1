import { event } from '../blocks/event.ts';
import type { EventBlock } from '../blocks/index.ts';
import { fieldWords } from '../blocks/kind.ts';
import { numberIn } from '../fields/booking.ts';
import { parseWithSchema } from '../fields/parse-with-schema.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Token } from '../text/markdown.ts';
import { atLine, type Position, type Report } from '../text/problem.ts';
import { type Cell, hasNamedLink, inOneLine, paragraphOf } from './event-cells.ts';
import type { Column } from './event-columns.ts';
import { readWhen } from './event-when.ts';

const ADDRESS = /(?<!\S)\S*@\S+|(?:https?:\/\/|www\.)\S+/gi;
const HOST = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/;
/** Words that the button says too. */
const OF_BUTTON =
  /(?<!\p{L})(?:please|to|book(?:ing)?|now|here|an?|your|places?|links?|click|e-?mail|via|on|by|at|register|sign|up|online|form|the|this|or|and|us|ring|call|tel|(?:tele)?phone|number|ffoniwch|ffôn|archebu|archebwch|bwcio|yma|lle|dolen|e-?bost|drwy|cofrestru)(?!\p{L})/giu;
const FULL =
  /^(?:(?:now |course |event )?(?:is )?(?:fully booked|full|sold out)|no places(?: left| available)?|llawn)$/i;
const CANCELLED = /^(?:cancell?ed|withdrawn|wedi[’']i (?:g|ch)anslo)$/i;

/** `Full – join the waiting list` */
const AFTER_STATUS = /\s*(?:\s[–—-]\s|[:;,.(!]).*$/;
/** `Full (day course)`, `Cancelled (was 3 May): book at …`: what follows says otherwise. */
const OPEN_AGAIN =
  /\b(?:days?|half|board)\b|\bbook (?:at|now|here|via|by|your)\b|\bplaces? (?:added|left|available)\b|\bnew date\b/i;

/** What a cell says about booking: an address, as a link or among words, or a telephone number, that there are no places, or something else. */
function readBookingCell({ words: written, links, token }: Cell) {
  const words = inOneLine(written);
  const isHost = HOST.test(words);
  const number = numberIn(words) ?? '';
  const address = links[0] ?? token.content.match(ADDRESS)?.[0] ?? (isHost ? words : number || undefined);
  const [start = ''] = OPEN_AGAIN.test(words) ? [words] : words.split(AFTER_STATUS);
  const status = FULL.test(start) ? 'full' : CANCELLED.test(start) ? 'cancelled' : undefined;
  const rest = isHost
    ? ''
    : words
        .replace(ADDRESS, '')
        .replace(address === number ? number : '', '')
        .replace(OF_BUTTON, '');
  return {
    fields: { ...(address && { book: withoutMailto(address) }), ...(status && { status }) },
    /** Whether it says more than the button and the status do. */
    saysMore: status ? start !== words : address === undefined || links.length > 1 || /[\p{L}\p{N}]/u.test(rest),
  };
}

const withoutMailto = (href: string): string => href.replace(/^mailto:/, '');

export interface TablePlace {
  /** Where its `::: events` is. */
  readonly table: Position;
  /** What the block’s own fields say for every row, as typed. */
  readonly shared: Readonly<Record<string, string>>;
}

/** In the order of the columns; a row may end before them. */
export type RowCells = readonly (Cell | undefined)[];

/** A cell that is not empty, and its column. */
interface Filled extends Column {
  readonly cell: Cell;
}

/** A field of the event, as typed. */
interface Value {
  readonly name: string;
  readonly value: string | readonly string[];
  readonly at: Position;
}

type Cells = Readonly<Partial<Record<Column['role'], Cell>>>;

/** One row becomes an event, or undefined when it could not be read. */
export function readRow(
  row: readonly Token[],
  cells: RowCells,
  columns: readonly Column[],
  { table, shared }: TablePlace,
  report: Report,
): EventBlock | undefined {
  const at = atLine(row[0]?.map?.[0] ?? 0);
  const filled = columns.flatMap((column, index) => {
    const cell = cells[index];
    return cell?.words ? [{ ...column, cell }] : [];
  });
  const byRole: Cells = Object.fromEntries(filled.map(({ role, cell }) => [role, cell]));
  const missing = findMissing(byRole, columns, shared);
  if (missing) {
    report('event-field', at, missing);
    return undefined;
  }
  const { values, shown } = sortCells(filled, byRole, shared);
  const placeOf = ([name]: readonly PropertyKey[]) => values.find((one) => one.name === name)?.at ?? at;
  const fields = parseWithSchema(
    event.fields,
    { ...shared, ...Object.fromEntries(values.map(({ name, value }) => [name, value])) },
    { rule: 'event-field', noun: 'field', spell: fieldWords, positionOf: placeOf, positionOfKey: placeOf },
    (rule, place, message) => report(rule, place, message.replace(FOR_FIELDS, 'Give each a row of its own.')),
  );
  const fieldAt = Object.fromEntries(values.map((one) => [one.name, [one.value].flat().map(() => one.at)]));
  return fields && ({ kind: 'event', at, table, fieldAt, body: textOf(shown, row), ...fields } as EventBlock);
}

/** What the reader of sessions says to those who write `when:`. */
const FOR_FIELDS = /Write a “when:” line for each(?: sitting)?\./;

function findMissing(cells: Cells, columns: readonly Column[], shared: TablePlace['shared']): string | undefined {
  const column = (role: Column['role']) => `the column “${excerpt(columns.find((one) => one.role === role)?.heading)}”`;
  if (!cells.title) return `This row has no title. Write it in ${column('title')}, or delete the row.`;
  if (!cells.date && shared.when === undefined)
    return `This row has no date. Write it in ${column('date')}. If it is not an event, move it out of the table.`;
  if (!cells.where && shared.where === undefined)
    return `This row has no venue. Write it in ${column('where')}, or add a line “where:” above the table with the venue of all such rows.`;
  return undefined;
}

/** Columns whose words are the values of fields. */
const PLAIN: ReadonlySet<Column['role']> = new Set(['title', 'where', 'for', 'level', 'cost', 'closes']);

/** The fields that a row says, and the cells that say something else. */
function sortCells(
  filled: readonly Filled[],
  byRole: Cells,
  { when: sharedDay, book: sharedBook }: TablePlace['shared'],
) {
  const heading = filled.find(({ role }) => role === 'date')?.heading;
  const when = readWhen(byRole, sharedDay, heading);
  const values: Value[] = when.at ? [{ name: 'when', value: when.lines, at: when.at }] : [];
  const shown: Filled[] = [];
  for (const one of filled) {
    const { role, cell } = one;
    const { fields, saysMore } = saidIn(role, cell);
    for (const [name, value] of Object.entries(fields)) values.push({ name, value, at: cell.at });
    if (saysMore && !when.used.has(cell)) shown.push(one);
  }
  // A title that is a link leads to where places are booked, if nothing else does.
  const { title } = byRole;
  const link = title?.links[0];
  const isBooked = sharedBook !== undefined || values.some(({ name }) => name === 'book');
  if (!title || link === undefined || isBooked) return { values, shown };
  return {
    values: [...values, { name: 'book', value: withoutMailto(link), at: title.at }],
    shown: shown.filter(({ cell }) => cell !== title),
  };
}

/** The fields that a cell says, and whether it says something else. The day and its times are for `readWhen`. */
function saidIn(
  role: Column['role'],
  cell: Cell,
): { readonly fields: Readonly<Record<string, string>>; readonly saysMore: boolean } {
  if (role === 'book' || role === 'status') return readBookingCell(cell);
  return PLAIN.has(role)
    ? { fields: { [role]: inOneLine(cell.words) }, saysMore: hasNamedLink(cell) }
    : { fields: {}, saysMore: true };
}

/** What is about the event first, then the other cells, a line each, with the headings of their columns. */
function textOf(shown: readonly Filled[], row: readonly Token[]): readonly Token[] {
  const about = shown.filter(({ role }) => role === 'about');
  const others = shown.filter(({ role }) => role !== 'about');
  return [
    ...about.flatMap(({ cell }) => paragraphOf([['', cell]], row)),
    ...paragraphOf(
      others.map(({ heading, cell }) => [heading, cell]),
      row,
    ),
  ];
}
