import type { EventBlock } from '../blocks/index.ts';
import { parseParts } from '../fields/parse-with-schema.ts';
import type { Block } from '../model/model.ts';
import { partsOf } from '../model/panels.ts';
import { excerpt } from '../text/excerpt.ts';
import type { BlockMark } from '../text/fenced-block.ts';
import type { Token } from '../text/markdown.ts';
import { atLine, type Report } from '../text/problem.ts';
import type { RowMark } from '../text/table-rows.ts';
import { readCells } from './event-cells.ts';
import { type Column, readColumns } from './event-columns.ts';
import { type RowCells, readRow, type TablePlace } from './event-rows.ts';
import { findKind, readFields } from './read-block.ts';
import { isRow, type Part, splitLines, takeRow } from './split-rows.ts';

const placeOf = (part: Part) => atLine(part[0]?.map?.[0] ?? 0);
const wordsIn = (row: Part) => readCells(row).map(({ words }) => words);

/**
 * The rows of an `::: events` become events, and what is between them prose.
 * @param level of the events’ titles, and so of headings between them
 */
export function readEvents(mark: BlockMark, body: readonly Token[], level: number, report: Report): Block[] {
  const kind = findKind(mark, report);
  if (!kind) return [];
  const { typed, places } = readFields(kind, mark, body, report);
  const { waive, ...sound } = parseParts(kind.fields, typed) as Readonly<Record<string, unknown>>;
  const shared = Object.fromEntries(Object.entries(typed).filter(([name]) => name in sound)) as TablePlace['shared'];
  const place = { table: atLine(mark.line), shared };
  const parts = splitLines(partsOf(body)).filter((part) => !isRow(part) || wordsIn(part).join('') !== '');
  const columns = readHeadings(parts, place, report);
  if (!columns) return [];
  // That no column has the venues was reported.
  const known = columns.some(({ role }) => role === 'where') ? {} : { where: '–' };
  const blocks = readParts(parts, columns, level, { ...place, shared: { ...known, ...shared } }, report);
  const first = blocks.find(({ kind: made }) => made === 'event') as EventBlock | undefined;
  const waived = { waive, fieldAt: { ...first?.fieldAt, waive: places.get('waive') ?? [] } };
  return waive ? blocks.map((block) => (block === first ? ({ ...block, ...waived } as EventBlock) : block)) : blocks;
}

function readHeadings(parts: readonly Part[], { table, shared }: TablePlace, report: Report) {
  const first = parts.find(isRow);
  if (!first) {
    const advice = 'Paste the table below its fields, with a row for each event and a heading for each column.';
    report('events-table', table, `“::: events” has no table. ${advice}`);
    return undefined;
  }
  const columns = readColumns(wordsIn(first));
  const at = placeOf(first);
  const has = (role: Column['role']) => columns?.some((column) => column.role === role);
  const say = (message: string) => report('events-table', at, message);
  if (!columns) {
    const order = 'Course, Date, Time, Venue or Booking, in the order of the columns';
    say(`This table has no headings. Add a first row that names each column: ${order}.`);
  } else if (!has('title')) say('No column has the titles. Write “Course” as the heading of the column that has them.');
  else if (!has('date') && shared.when === undefined)
    say('No column has the dates. Write “Date” as the heading of the column that has them.');
  else if (!has('where') && shared.where === undefined)
    say(
      'No column says where. Add a column “Venue”, or, above the table, a line “where:” with the venue of every row.',
    );
  return columns && has('title') && (has('date') || shared.when !== undefined) ? columns : undefined;
}

function readParts(
  parts: readonly Part[],
  first: readonly Column[],
  level: number,
  place: TablePlace,
  report: Report,
): Block[] {
  const blocks: Block[] = [];
  let columns = first;
  let above: RowCells | undefined;
  const head = parts.findIndex(isRow);
  for (let index = 0; index < parts.length; index++) {
    const { part, end } = takeRow(parts, index, columns, report);
    const isWithin = isRow(parts[index - 1]);
    index = end - 1;
    if (index === head) continue;
    if (!isRow(part)) {
      addProse(blocks, part, level);
      continue;
    }
    const headings = headingsAgain(part, columns, isWithin);
    if (headings) {
      columns = headings;
      above = undefined;
      continue;
    }
    checkLength(part, columns, report);
    const cells = fillMerged(readCells(part), columns, above, report);
    const row = readRow(part, cells, columns, place, report);
    if (row) blocks.push(row);
    above = cells;
  }
  return blocks;
}

/** The headings in a row that is not the first: repeated as on each page of a long table, or those of the next table. */
function headingsAgain(row: Part, before: readonly Column[], isWithin: boolean): readonly Column[] | undefined {
  const words = wordsIn(row);
  const again = /\d/.test(words.join(' ')) ? undefined : readColumns(words);
  const isSame = again?.map(({ heading }) => heading).join() === before.map(({ heading }) => heading).join();
  return isSame || !isWithin ? again : undefined;
}

function checkLength(row: Part, columns: readonly Column[], report: Report): void {
  const { tooLong } = (row[0]?.meta ?? {}) as Partial<RowMark>;
  const cells = readCells(row);
  const filled = cells.findLastIndex(({ words }) => words !== '') + 1;
  if (tooLong)
    report('events-table', placeOf(row), 'This table is too large. Keep only the columns and rows that readers need.');
  else if (filled > columns.length) {
    const message = `This row has ${filled} cells and the first row has ${columns.length}, so the rest would be lost. Give every column a heading.`;
    report('events-table', cells[columns.length]?.at ?? placeOf(row), message);
  }
}

/** Within a block headings are from level 4 on. */
function addProse(blocks: Block[], part: Part, level: number): void {
  const body = part.map((token) => {
    const tag = /^h[4-6]$/.test(token.tag) ? `h${Number(token.tag[1]) - 4 + level}` : token.tag;
    return { ...token, tag, level: token.level - 1 } as Token;
  });
  const last = blocks.at(-1);
  if (last?.kind === 'prose') blocks[blocks.length - 1] = { ...last, body: [...last.body, ...body] };
  else blocks.push({ kind: 'prose', at: placeOf(part), body });
}

/** What a row does not take from the one above. */
const OWN: ReadonlySet<Column['role']> = new Set(['date', 'weekday', 'until']);

/** Where a row has no title, its empty cells are those above, as they are where cells were merged in Word. */
function fillMerged(
  cells: RowCells,
  columns: readonly Column[],
  above: RowCells | undefined,
  report: Report,
): RowCells {
  const title = columns.findIndex(({ role }) => role === 'title');
  const taken = above?.[title]?.words;
  const at = cells.find((cell) => cell?.words)?.at;
  if (!above || !taken || !at || cells[title]?.words) return cells;
  const message = `This row has no title, so it has that of the row above, “${excerpt(taken)}”. Write its own if it is another event.`;
  report('events-table', at, message, 'info');
  return columns.map(({ role }, index) => (cells[index]?.words || OWN.has(role) ? cells[index] : above[index]));
}
