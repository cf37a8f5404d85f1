import { breakLines } from '../text/break-lines.ts';

export type Measure = (text: string, size: number) => number;

export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

export interface Step {
  readonly size: number;
  readonly most: number;
}

/** Letters that no picture has room for: what follows them is cut in any case, and need not be measured. */
const LONGEST = 1000;

/** Sets a text in the largest of `steps`, largest first, in which it fits; in the last it is cut with “…”. Lines are about equally long. */
export function setText(whole: string, width: number, steps: readonly Step[], measure: Measure): SetText {
  const text = whole.slice(0, LONGEST);
  const smallest = steps.at(-1) ?? { size: 0, most: 1 };
  for (const step of steps) {
    const { size, most } = step;
    // A word is broken only where it is too wide at every size.
    if (step !== smallest && text.split(' ').some((word) => measure(word, size) > width)) continue;
    const lines = linesOf(text, width, size, measure);
    if (lines.length <= most) return { size, lines: balance(text, width, size, lines.length, measure) };
  }
  const { size, most } = smallest;
  const lines = linesOf(text, width, size, measure).slice(0, most);
  let last = [...(lines.at(-1) ?? '')];
  const cut = () => `${last.join('').replace(/[\s,;:.–—-]+$/, '')}…`;
  while (last.length > 1 && measure(cut(), size) > width) {
    // A word that was cut says something else; one so long that it fills the line has no other end.
    const space = last.lastIndexOf(' ');
    last = last.slice(0, space > 0 ? space : -1);
  }
  return { size, lines: [...lines.slice(0, -1), cut()] };
}

const linesOf = (text: string, width: number, size: number, measure: Measure) =>
  breakLines(text, { width, measure: (part) => measure(part, size) });

function balance(text: string, width: number, size: number, count: number, measure: Measure): readonly string[] {
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 8) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, middle, size, measure).length > count) narrow = middle;
    else wide = middle;
  }
  const lines = linesOf(text, wide, size, measure);
  // A narrow line may have broken a long word that fits whole.
  return lines.join(' ') === text ? lines : linesOf(text, width, size, measure);
}
