import { groupBy } from './group-by.ts';

// What surrounds the words of a Markdown file as typed: front matter, comments and code. The one place that looks for them.

export type Range = readonly [start: number, end: number];

export interface Surroundings {
  /** The line, from 0, of the second `---`; -1 where there is no front matter, or it has no end. */
  readonly frontMatterEnd: number;
  /** In order, and none within another. */
  readonly comments: readonly Range[];
  /** Code between fences or backticks, with these. What four spaces make code of, only Markdown knows. */
  readonly code: readonly Range[];
}

export const FRONT_MATTER_FENCE = /^---[ \t]*$/;
const CODE_FENCE = /^ {0,3}(`{3,}(?=[ \t]*[a-z]{0,10}[ \t]*$)|~{3}(?=[ \t]*$))/;
/** What may open one of them; a backslash takes the meaning from the sign after it. */
const OPENING = /\\[\s\S]|^ {0,3}(?:`{3,}(?=[ \t]*[a-z]{0,10}[ \t]*$)|~{3}(?=[ \t]*$))|`+|<!--/gm;

/** Where a comment that starts at `start` ends, or -1: it must be closed before the next one starts. */
export function endOfComment(source: string, start: number): number {
  const next = source.indexOf('<!--', start + 4);
  const within = next < 0 ? source.slice(start) : source.slice(start, next);
  const end = within.indexOf('-->', 4);
  return end < 0 ? -1 : start + end + 3;
}

/** The code fence that is open after a line, where `open` was before it; `''` where none is. */
export function fenceAfter(open: string, line: string): string {
  const fence = CODE_FENCE.exec(line)?.[1] ?? '';
  if (open === '') return fence;
  return fence.startsWith(open) ? '' : open;
}

/** Whether each line is code between fences. Their last line is none, and those of a quotation or an item count. */
export function findCode(lines: readonly string[]): readonly boolean[] {
  let fence = '';
  return lines.map((line) => {
    fence = fenceAfter(fence, line.replace(/^(?:[ \t]*> ?)*[ \t]*/, ''));
    return fence !== '';
  });
}

/** @param text with `\n` alone at the ends of its lines */
export function readSurroundings(text: string): Surroundings {
  const lines = text.split('\n');
  const opened = FRONT_MATTER_FENCE.test(lines[0] ?? '');
  const frontMatterEnd = opened ? lines.findIndex((line, at) => at > 0 && FRONT_MATTER_FENCE.test(line)) : -1;
  const comments: Range[] = [];
  const code: Range[] = [];
  // By their length, or a text of many lengths would take too long.
  const ticks = groupBy([...text.matchAll(/`+/g)].reverse(), ([run]) => run.length);
  const opening = new RegExp(OPENING);
  opening.lastIndex = lines.slice(0, frontMatterEnd + 1).join('\n').length;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [sign] = found;
    if (sign.startsWith('\\')) continue;
    const isFence = /^ *(?:```|~~~)/.test(sign) && (found.index === 0 || text[found.index - 1] === '\n');
    const end =
      sign === '<!--'
        ? endOfComment(text, found.index)
        : isFence
          ? endOfFence(text, found.index)
          : endOfSpan(text, found.index, sign.length, ticks);
    if (end < 0) continue;
    (sign === '<!--' ? comments : code).push([found.index, end]);
    opening.lastIndex = end;
  }
  return { frontMatterEnd, comments, code };
}

/** A fence that is never closed goes on to the end. */
function endOfFence(text: string, start: number): number {
  let open = '';
  for (let at = start; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    open = fenceAfter(open, text.slice(at, end));
    if (open === '') return end;
    at = end + 1;
  }
  return text.length;
}

/** Code between backticks ends with as many as it starts with, in its paragraph; three or more may be a fence in a list. */
function endOfSpan(text: string, start: number, width: number, ticks: Map<number, RegExpExecArray[]>): number {
  const starts = ticks.get(width) ?? [];
  while ((starts.at(-1)?.index ?? text.length) <= start) starts.pop();
  const close = starts.at(-1)?.index;
  if (close === undefined || (width < 3 && /\n[ \t]*\n/.test(text.slice(start, close)))) return -1;
  return close + width;
}

export const isWithin = (ranges: readonly Range[], offset: number): boolean =>
  ranges.some(([start, end]) => start <= offset && offset < end);

/** The text with `sign` in place of each character of these ranges; its lines stay. */
export function blankRanges(text: string, ranges: readonly Range[], sign = ' '): string {
  let blanked = '';
  let from = 0;
  for (const [start, end] of ranges) {
    blanked += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, sign);
    from = end;
  }
  return blanked + text.slice(from);
}
