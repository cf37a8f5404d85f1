import { TO_COME } from '../fields/read-day.ts';
import { takeDays } from '../fields/written-day.ts';
import type { Token } from '../text/markdown.ts';
import { atLine, type Report } from '../text/problem.ts';
import type { RowMark } from '../text/table-rows.ts';
import { readCells } from './event-cells.ts';
import { type Column, readColumns } from './event-columns.ts';

// Rows that a line break within a cell has split, as Word pastes it: the columns say what belongs together.

/** The tokens of a row, or of what is between rows. */
export type Part = readonly Token[];

export const isRow = (part: Part | undefined) => part?.[0]?.type === 'bulletin_row_open';

const cellsOf = (part: Part) => part.filter(({ type }) => type === 'inline');
const wordsOf = (part: Part | undefined) =>
  part ? readCells([part[0] as Token, ...cellsOf(part), part[0] as Token]) : [];
/** A line of words may be a cell’s. */
const isLine = (part: Part | undefined) => part?.[0]?.type === 'paragraph_open';
const areTogether = (one: Part | undefined, next: Part | undefined) =>
  one !== undefined && one[0]?.map?.[1] === next?.[0]?.map?.[0];

/** What goes on in the next line, and what goes on from the line above. */
const OPEN_END = /(?:[,;:&/–-]|\b(?:and|or|of|the|to|in|with|for|a|ac|neu))$/i;
const GOES_ON = /^[(\p{Ll}&–-]/u;

/** The parts, with each line of a paragraph right below a row by itself: the first may be a cell’s. */
export const splitLines = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, index) => {
    const [open, inline, close] = part;
    const isBelow = isLine(part) && isRow(parts[index - 1]) && areTogether(parts[index - 1], part);
    if (!isBelow || !open || !inline || !close) return [part];
    const lines: Token[][] = [[]];
    for (const child of inline.children ?? [])
      if (child.type === 'softbreak') lines.push([]);
      else lines.at(-1)?.push(child);
    const contents = inline.content.split('\n');
    return lines.map((children, at): Part => {
      const map: [number, number] = [(open.map?.[0] ?? 0) + at, (open.map?.[0] ?? 0) + at + 1];
      return [{ ...open, map }, { ...inline, map, children, content: contents[at] ?? '' }, close] as Token[];
    });
  });

/**
 * The part at `from`, with what belongs to its cells from the parts after it.
 * @returns also the index of the first part that is not in it
 */
export function takeRow(parts: readonly Part[], from: number, columns: readonly Column[], report: Report) {
  let part = parts[from] as Part;
  let end = from + 1;
  const next = () => parts[end];
  if (isLine(part) && isOwn(next(), columns) && areTogether(part, next())) {
    if (!leads(part, next() as Part)) return { part, end };
    part = joinParts(part, next() as Part);
    end++;
  }
  while (isRow(part) && areTogether(part, next()) && goesOn(part, next() as Part, parts[end + 1], columns)) {
    part = joinParts(part, next() as Part);
    end++;
  }
  if (isRow(part) && isLine(next()) && areTogether(part, next()))
    reportLoose(next() as Part, parts[end + 1], columns, report);
  return { part, end };
}

/** A row with a day of its own, or the columns’ headings again, is no rest of another. */
function isOwn(part: Part | undefined, columns: readonly Column[]): boolean {
  if (!part || !isRow(part)) return false;
  const words = wordsOf(part).map((cell) => cell.words);
  const date = columns.findIndex(({ role }) => role === 'date');
  const day = words[date] ?? '';
  return (
    date < 0 || words[0] === '' || takeDays(day) !== undefined || TO_COME.test(day) || readColumns(words) !== undefined
  );
}

function goesOn(row: Part, next: Part, after: Part | undefined, columns: readonly Column[]): boolean {
  if (isOwn(next, columns) || !(isRow(next) || isLine(next))) return false;
  const [before, words] = [wordsOf(row), wordsOf(next)];
  const room = columns.length - before.length;
  if (isRow(next)) return room > 0 && words.length - 1 <= room;
  const [first = { words: '' }] = words;
  const isWithin = room > 0 && isRow(after) && areTogether(next, after) && !isOwn(after, columns);
  return isWithin || GOES_ON.test(first.words) || OPEN_END.test(before.at(-1)?.words ?? '');
}

/** Whether a line is the start of the first cell below it. */
const leads = (line: Part, row: Part) =>
  OPEN_END.test(wordsOf(line)[0]?.words ?? '') || GOES_ON.test(wordsOf(row)[0]?.words ?? '');

/** A row of the cells of both, of which the last and the first are one. */
function joinParts(one: Part, next: Part): Part {
  const [cells, more] = [cellsOf(one), cellsOf(next)];
  const [last, first] = [cells.at(-1) as Token, more[0] as Token];
  const joined = {
    ...last,
    content: `${last.content}\n${first.content}`,
    children: [
      ...(last.children ?? []),
      { ...last, type: 'softbreak', content: '', children: null, level: 0 },
      ...(first.children ?? []),
    ],
  } as Token;
  const row = (isRow(one) ? one : next)[0] as Token;
  const columnsOf = (part: Part) => (part[0]?.meta as RowMark | null)?.columns ?? [1];
  const { tooLong } = row.meta as RowMark;
  const meta: RowMark = { columns: [...columnsOf(one), ...columnsOf(next).slice(1)], tooLong };
  const open = { ...row, map: [one[0]?.map?.[0], next[0]?.map?.[1]], meta } as Token;
  return [open, ...cells.slice(0, -1), joined, ...more.slice(1), (isRow(one) ? one : next).at(-1) as Token];
}

const MONTHS_OR_SENTENCE = /[.!?:]$|^\p{L}+ 20\d\d$/u;

/** A line that may be a cell’s, and is printed between the events. */
function reportLoose(line: Part, after: Part | undefined, columns: readonly Column[], report: Report): void {
  const words = wordsOf(line)[0]?.words ?? '';
  const isLed = isOwn(after, columns) && areTogether(line, after) && leads(line, after as Part);
  if (isLed || MONTHS_OR_SENTENCE.test(words)) return;
  const message =
    'This line is printed between the events. If it belongs to a cell of a row, write that row on one line. If not, leave an empty line before it.';
  report('events-table', atLine(line[0]?.map?.[0] ?? 0), message, 'warning');
}
