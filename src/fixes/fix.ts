import { plainLines } from '../text/source.ts';

/** One change that can be made without asking: some characters become others. */
export interface Fix {
  /** From 0, in the text without its byte-order mark, with `\n` alone at the ends of its lines. */
  readonly offset: number;
  readonly length: number;
  readonly to: string;
}

/** The first of any fixes that overlap: the others are found again in the next round. */
export function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  const kept: Fix[] = [];
  for (const fix of [...fixes].sort((a, b) => a.offset - b.offset)) {
    const last = kept.at(-1);
    if (!last || last.offset + last.length <= fix.offset) kept.push(fix);
  }
  return kept;
}

const MARK = '\ufeff';

/** The text with fixes in order that do not overlap. Everything else, such as line ends and the byte-order mark, stays byte for byte. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const plain = plainLines(text);
  const ends = text.match(/\r\n|\r|\n/g) ?? [];
  let line = 0;
  const asTyped = (from: number, to?: number) => plain.slice(from, to).replace(/\n/g, () => ends[line++] ?? '\n');
  let written = text.startsWith(MARK) ? MARK : '';
  let from = 0;
  for (const { offset, length, to } of fixes) {
    written += asTyped(from, offset) + to.replaceAll('\n', ends[0] ?? '\n');
    from = offset + length;
    line += plain.slice(offset, from).split('\n').length - 1;
  }
  return written + asTyped(from);
}
