import {
  type Block,
  type Gap,
  isSmall,
  pitchOf,
  type Row,
  rightOf,
  rowsOf,
  sizeOf,
  stepTo,
  textOf,
  topOf,
} from './pdf-rows.ts';
import { readTable } from './pdf-table.ts';
import type { Run } from './pdf-text.ts';

// The order in which somebody reads a page of a PDF, which has only words at places. It goes by the room between them: a gap that runs down several
// rows parts columns or the cells of a table.

interface Band {
  readonly rows: Row[];
  /** Those that no row crosses, with words on both sides. */
  gaps: readonly Gap[];
}

/** In sizes of letters: what parts columns, and what is apart. */
const GUTTER = 0.4;
const FAR = 3;
const APART = 1.8;

export function orderRuns(runs: readonly Run[]): readonly Block[] {
  return joinLines(bandsOf(rowsOf(runs)).flatMap(readBand));
}

function bandsOf(rows: readonly Row[]): readonly Band[] {
  const bands: Band[] = [];
  for (const row of rows) {
    const band = bands.at(-1);
    const above = band?.rows.at(-1);
    const shared =
      band && above && isNear(above, row) && !isAcross(band, row) ? band.gaps.flatMap((gap) => narrow(gap, row)) : [];
    const own = shared.length > 0 ? [] : gapsIn(row);
    if (band && shared.length > 0) {
      band.rows.push(row);
      band.gaps = shared;
    } else if (own.length > 0) bands.push(startColumns(row, own, band));
    else if (band && band.gaps.length === 0) band.rows.push(row);
    else bands.push({ rows: [row], gaps: [] });
  }
  return bands;
}

/** Columns may start at different heights: what is above and does not cross the gap is of one of them. */
function startColumns(row: Row, own: readonly Gap[], above: Band | undefined): Band {
  const rows = [row];
  let gaps = own;
  while (above?.gaps.length === 0) {
    const last = above.rows.at(-1);
    const shared = last && isNear(last, rows[0] ?? row) ? gaps.flatMap((gap) => narrow(gap, last)) : [];
    if (!last || shared.length === 0) break;
    rows.unshift(last);
    above.rows.pop();
    gaps = shared;
  }
  return { rows, gaps };
}

const isNear = (above: Row, row: Row) => topOf(row) - topOf(above) < FAR * sizeOf(row);

/** A heading at the left, and the columns at the right have ended some way above. */
function isAcross({ rows, gaps }: Band, row: Row): boolean {
  const right = Math.min(...gaps.map(([, to]) => to));
  const words = rows.flat().filter(({ x }) => x >= right);
  const isHeading = sizeOf(row) > 1.1 * sizeOf(rows.at(-1) ?? []) && row.every(({ x }) => x < right);
  return isHeading && words.every(({ y }) => topOf(row) - y > APART * sizeOf(row));
}

function gapsIn(row: Row): readonly Gap[] {
  return row.flatMap((run, at) => {
    const end = Math.max(...row.slice(0, at).map(rightOf));
    return at > 0 && run.x - end > GUTTER * sizeOf(row) ? [[end, run.x] as const] : [];
  });
}

/** What a row leaves of a gap. */
const narrow = (gap: Gap, row: Row): readonly Gap[] =>
  row
    .reduce<readonly Gap[]>(
      (left, run) =>
        left.flatMap(([from, to]): readonly Gap[] =>
          run.x >= to || rightOf(run) <= from
            ? [[from, to]]
            : [
                [from, run.x],
                [rightOf(run), to],
              ],
        ),
      [gap],
    )
    .filter(([from, to]) => to - from > GUTTER * sizeOf(row));

function readBand({ rows, gaps }: Band): readonly Block[] {
  if (rows.length === 0) return [];
  const [widest] = gaps.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  if (!widest) return [{ kind: 'lines', rows }];
  const middle = (widest[0] + widest[1]) / 2;
  const left = rows.flatMap((row) => row.filter(({ x }) => x < middle));
  const right = rows.flatMap((row) => row.filter(({ x }) => x >= middle));
  if (!isColumn(left) || !isColumn(right) || hasSameStarts(left, right)) return readTable(rows, gaps);
  return [...orderRuns(left), ...orderRuns(right)];
}

/** Lines that go on from one to the next: those of cells start with a capital or a figure. */
function isColumn(runs: readonly Run[]): boolean {
  const rows = rowsOf(runs);
  const lengths = rows.map((row) => textOf(row).length).sort((a, b) => a - b);
  return rows.length >= 3 && (lengths[rows.length >> 1] ?? 0) >= 18 && rows.filter(isSmall).length >= rows.length / 4;
}

/** Each row of a table starts at one height in all of its cells. */
function hasSameStarts(left: readonly Run[], right: readonly Run[]): boolean {
  const [one, other] = [startsOf(left), startsOf(right)].sort((a, b) => a.length - b.length);
  if (!one || !other || one.length < 3) return false;
  const same = one.filter((y) => other.some((there) => Math.abs(there - y) < 3)).length;
  return same >= one.length * 0.75;
}

function startsOf(runs: readonly Run[]): readonly number[] {
  const rows = rowsOf(runs);
  const pitch = pitchOf(rows);
  return rows.flatMap((row, at) => (at === 0 || stepTo(rows, at) > pitch * 1.3 ? topOf(row) : []));
}

function joinLines(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks.filter(({ rows }) => rows.length > 0)) {
    const last = joined.at(-1);
    if (last?.kind === 'lines' && block.kind === 'lines' && isAbove(last.rows, block.rows))
      joined[joined.length - 1] = { kind: 'lines', rows: [...last.rows, ...block.rows] };
    else joined.push(block);
  }
  return joined;
}

const isAbove = (rows: readonly Row[], others: readonly Row[]) => topOf(rows.at(-1) ?? []) < topOf(others[0] ?? []);
