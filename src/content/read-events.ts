import type { EventBlock } from '../blocks/index.ts';
import { parseParts } from '../fields/parse-with-schema.ts';
import type { Block } from '../model/model.ts';
import { partsOf } from '../model/panels.ts';
import { excerpt } from '../text/excerpt.ts';
import type { BlockMark } from '../text/fenced-block.ts';
import { plainText, type Token } from '../text/markdown.ts';
import { atLine, type Report } from '../text/problem.ts';
import { ACROSS } from '../text/tab-table.ts';
import { type Cell, paragraphOf, readCells } from './event-cells.ts';
import { type Column, readColumns } from './event-columns.ts';
import { type RowCells, readRow, type TablePlace } from './event-rows.ts';
import { findKind, readFields } from './read-block.ts';

/** A row of a table, or what is between tables, which has no cells. */
interface Part {
  readonly tokens: readonly Token[];
  readonly cells: readonly Cell[];
}

const placeOf = ({ tokens }: Part) => atLine(tokens[0]?.map?.[0] ?? 0);
const wordsIn = ({ cells }: Part) => cells.map(({ words }) => words);
const isRow = (part: Part | undefined) => (part?.cells.length ?? 0) > 0;

/**
 * The rows of an `::: events` become events, and what is between them prose.
 * @param level of the events’ titles, and so of headings between them
 * @param lines the file
 */
export function readEvents(
  mark: BlockMark,
  body: readonly Token[],
  level: number,
  lines: readonly string[],
  report: Report,
): Block[] {
  const kind = findKind(mark, report);
  if (!kind) return [];
  const { typed, places } = readFields(kind, mark, body, report);
  const { waive, ...sound } = parseParts(kind.fields, typed) as Readonly<Record<string, unknown>>;
  const shared = Object.fromEntries(Object.entries(typed).filter(([name]) => name in sound)) as TablePlace['shared'];
  const place = { table: atLine(mark.line), shared };
  const parts = partsOf(body).flatMap((part) => readPart(part, lines));
  const columns = readHeadings(parts, place, report);
  if (!columns) return [];
  // That no column has the venues was reported.
  const known = columns.some(({ role }) => role === 'where') ? {} : { where: '–' };
  const isBelow = (part: Part) => lines[placeOf(part).line - 2]?.trim() !== '';
  const blocks = readParts(parts, columns, level, { ...place, shared: { ...known, ...shared } }, isBelow, report);
  const first = blocks.find(({ kind: made }) => made === 'event') as EventBlock | undefined;
  const waived = { waive, fieldAt: { ...first?.fieldAt, waive: places.get('waive') ?? [] } };
  return waive ? blocks.map((block) => (block === first ? ({ ...block, ...waived } as EventBlock) : block)) : blocks;
}

function readPart(tokens: readonly Token[], lines: readonly string[]): readonly Part[] {
  const [first] = tokens;
  if (first?.type !== 'table_open') return [{ tokens, cells: [] }];
  const rows = partsOf(
    tokens.filter(({ type }) => !/^(?:table|thead|tbody)_/.test(type)),
    first.level + 2,
  );
  return rows
    .map((row) => ({ tokens: row, cells: readCells(row, lines) }))
    .filter((part) => wordsIn(part).join('') !== '')
    .map((part) => (part.tokens[0]?.markup === ACROSS ? asProse(part) : part));
}

/** Words across the table. */
const asProse = ({ tokens, cells: [cell] }: Part): Part => ({
  tokens: cell ? paragraphOf([['', cell]], tokens) : [],
  cells: [],
});

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
      'No column says where. Add a column “Venue”, or add a line “where:” above the table with the venue of every row.',
    );
  return columns && has('title') && (has('date') || shared.when !== undefined) ? columns : undefined;
}

/** A table of courses has some eight columns; what has more was pasted in by mistake. */
const MOST_IN_ROW = 30;

function readParts(
  parts: readonly Part[],
  first: readonly Column[],
  level: number,
  place: TablePlace,
  isBelow: (part: Part) => boolean,
  report: Report,
): Block[] {
  const blocks: Block[] = [];
  let columns = first;
  let above: RowCells | undefined;
  const head = parts.findIndex(isRow);
  for (const [index, part] of parts.entries()) {
    if (index === head) continue;
    const isWithin = isRow(parts[index - 1]);
    if (!isRow(part)) {
      if (isWithin && isBelow(part)) reportLoose(part, report);
      addProse(blocks, part, level);
      continue;
    }
    const headings = headingsAgain(part, columns, isWithin);
    if (headings) {
      columns = headings;
      above = undefined;
      continue;
    }
    if (part.cells.length > MOST_IN_ROW) {
      report(
        'events-table',
        placeOf(part),
        'This table is too large. Keep only the columns and rows that readers need.',
      );
      break;
    }
    const cells = fillMerged(part.cells, columns, above, report);
    const row = readRow(part.tokens, cells, columns, place, report);
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

const MONTH_OR_SENTENCE = /[.!?:]$|^\p{L}+ 20\d\d$/u;

/** A line that may be a cell’s, and is printed between the events. */
function reportLoose(part: Part, report: Report): void {
  const [open, words] = part.tokens;
  if (open?.type !== 'paragraph_open' || !words || MONTH_OR_SENTENCE.test(plainText([words]))) return;
  const message =
    'This line is printed between the events. If it belongs to a cell of a row, write that row on one line. If not, leave an empty line before it.';
  report('events-table', placeOf(part), message, 'warning');
}

/** Within a block headings are from level 4 on. */
function addProse(blocks: Block[], part: Part, level: number): void {
  const body = part.tokens.map((token) => {
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
