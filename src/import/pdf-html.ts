import { escapeXml } from '../render/xml.ts';
import { type Block, pitchOf, type Row, textOf } from './pdf-rows.ts';
import type { Run } from './pdf-text.ts';

// What was read of a PDF as simple HTML, which is then read as any other: only what its places show, and no more headings than letters of another
// size.

/** In sizes of letters. */
const WORD_GAP = 0.15;
/** In characters. */
const LONGEST_HEADING = 120;
const MARKED = /^(?:[•·●▪■◦○‣⁃\u2013-]|\uf0b7|\d{1,2}[.)]|\(?[a-z]\))\s/u;

/** @param headings sizes of letters that headings have, the largest first */
export function writeBlock(block: Block, headings: readonly number[]): string {
  if (block.kind === 'lines')
    return partLines(block.rows)
      .map((rows) => writeParagraph(rows, headings))
      .join('\n');
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${writeLines(cell)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('\n')}</table>`;
}

/** Sizes of letters that are larger than those of most of the text. */
export function headingSizes(runs: readonly Run[]): readonly number[] {
  const lengths = new Map<number, number>();
  for (const { size, text } of runs) lengths.set(stepOf(size), (lengths.get(stepOf(size)) ?? 0) + text.length);
  const [usual] = [...lengths].toSorted(([, one], [, other]) => other - one)[0] ?? [0];
  return [...lengths.keys()].filter((size) => size >= usual * 1.15).sort((a, b) => b - a);
}

/** Programs round sizes. */
const stepOf = (size: number) => Math.round(size * 2) / 2;
const sizeOf = (row: Row) => stepOf(Math.max(...row.map(({ size }) => size)));
const topOf = (row: Row) => row[0]?.y ?? 0;

function partLines(rows: readonly Row[]): readonly (readonly Row[])[] {
  const pitch = pitchOf(rows);
  const parts: Row[][] = [];
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1];
    const step = above ? topOf(row) - topOf(above) : 0;
    const isSame = above && sizeOf(above) === sizeOf(row) && step > 0 && step <= pitch * 1.3;
    if (isSame) parts.at(-1)?.push(row);
    else parts.push([row]);
  }
  return parts;
}

function writeParagraph(rows: readonly Row[], headings: readonly number[]): string {
  const level = headings.indexOf(sizeOf(rows[0] ?? []));
  const isHeading = level >= 0 && rows.map(textOf).join(' ').length <= LONGEST_HEADING;
  const tag = isHeading ? `h${Math.min(6, level + 1)}` : 'p';
  return `<${tag}>${isHeading ? rows.map(writeRow).join(' ') : writeLines(rows)}</${tag}>`;
}

/** A line goes on in the next one where that starts in small letters, or most lines end where there was no more place. */
function writeLines(rows: readonly Row[]): string {
  const right = Math.max(...rows.map(rightOf));
  const isFull = (row: Row, at: number) => {
    const [word = ''] = textOf(rows[at + 1] ?? []).split(/\s/);
    return rightOf(row) + (word.length * sizeOf(row)) / 2 > right;
  };
  const isProse = rows.slice(0, -1).filter(isFull).length > (rows.length - 1) / 2;
  return rows
    .map((row, at) => {
      const next = textOf(rows[at + 1] ?? []);
      if (at === rows.length - 1) return writeRow(row);
      const goesOn = !MARKED.test(next) && (/^\p{Ll}/u.test(next) || (isProse && isFull(row, at)));
      if (!goesOn) return `${writeRow(row)}<br>`;
      return `${writeRow(row)}${/\p{L}-$/u.test(textOf(row)) ? '' : ' '}`;
    })
    .join('');
}

const rightOf = (row: Row) => Math.max(...row.map(({ x, width }) => x + width));

/** Programs part a line where they like: within words, too. */
function writeRow(row: Row): string {
  return row
    .map((run, at) => {
      const before = row[at - 1];
      const gap = before ? run.x - before.x - before.width : 0;
      const space = gap > WORD_GAP * run.size ? ' ' : '';
      return `${space}${writeRun(run)}`;
    })
    .join('');
}

const writeRun = ({ text, href }: Run) => (href === undefined ? escapeXml(text) : linkTo(href, text));
const linkTo = (href: string, words: string) => `<a href="${escapeXml(href)}">${escapeXml(words)}</a>`;
/** Of a picture, which is left out. */
export const writeLink = (href: string) => `<p>${linkTo(href, href)}</p>`;
