/** A match: where it starts in a text, and how many characters it has. */
export interface Found {
  readonly index: number;
  readonly length: number;
}

/** Every match of a pattern, or of its first group if it has one. */
export function findAll(pattern: RegExp, text: string): readonly Found[] {
  return [...text.matchAll(pattern)].map((found) => {
    const part = found[1] ?? found[0];
    return { index: found.index + found[0].lastIndexOf(part), length: part.length };
  });
}

/** Of several readings of the same words, the one that starts first. */
export function withoutOverlaps<One extends Found>(found: readonly One[]): readonly One[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.index - b.index)
    .filter(({ index, length }) => {
      const isNew = index >= end;
      if (isNew) end = index + length;
      return isNew;
    });
}
