import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';

// A line right below a quotation or an item of a list, without a mark of its own. Markdown takes each for a part of it; people mean one where
// a sentence goes on, and otherwise the next paragraph.

/** As wide as a program makes lines: the next one may be the rest of its sentence. */
const WIDE = 60;

/** Whether a line is the rest of the one above it. */
export const goesOn = (last: string, next: string): boolean =>
  /^\s*(?!https?:|www\.)[\p{Ll}(–—-]/u.test(next) || (last.length >= WIDE && /[\p{L}\p{N},]$/u.test(last));

const ITEM = /^\s*(?:([-*+])|\d{1,9}([.)]))\s+\S/;
const BLOCK = /^(?:[#>|]|:::|```)/;
/** A number or a letter that counts something else. */
const CLAUSE = /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\(?(?:\d{1,2}|[a-z]|[ivx]+)\)|[A-Z]\))\s/;
const OF_ITEM = /^(?:https?:\/\/|www\.|[^\s@]+@[^\s@]+$)/;

const markOf = (item: RegExpExecArray | null) => item?.[1] ?? item?.[2];

/** @param lines as Markdown has its lists: the lines that end one, though no empty line is before them */
export function findListEnds(lines: readonly string[]): readonly number[] {
  const ends: number[] = [];
  /** Of the list, where one is open. */
  let mark: string | undefined;
  /** Whether its items have such lines. */
  let haveMore = false;
  let end = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const item = ITEM.exec(line);
    haveMore &&= item === null || mark === markOf(item);
    mark = markOf(item) ?? mark;
    if (item || mark === undefined || line.trim() === '' || /^\s/.test(line) || BLOCK.test(line)) continue;
    const last = (lines[at - 1] ?? '').trim();
    if (at >= end) end = endOfLines(lines, at);
    const isBetween = isOfList(ITEM.exec(lines[end] ?? ''), mark) && !/:\s*$/.test(lines[end - 1] ?? '');
    const isMore = haveMore || isBetween || goesOn(last, line) || /[:,–-]$/.test(last) || OF_ITEM.test(line);
    if (last !== '' && isMore && !CLAUSE.test(line)) {
      haveMore ||= isBetween;
      continue;
    }
    if (last !== '') ends.push(at);
    mark = undefined;
    haveMore = false;
  }
  return ends;
}

/** Whether an item is one of the list, or within one. */
const isOfList = (item: RegExpExecArray | null, mark: string) =>
  item !== null && (/^\s{2}/.test(item[0]) || markOf(item) === mark);

function endOfLines(lines: readonly string[], start: number): number {
  let end = start;
  while (
    end < lines.length &&
    lines[end]?.trim() !== '' &&
    !ITEM.test(lines[end] ?? '') &&
    !BLOCK.test(lines[end] ?? '')
  )
    end++;
  return end;
}

/** Markdown’s block rule that ends what is above such a line. */
export const endAbove = (state: StateBlock, line: number, _endLine: number, silent: boolean): boolean =>
  silent && (state.env as { lazyEnds?: ReadonlySet<number> }).lazyEnds?.has(line) === true;
