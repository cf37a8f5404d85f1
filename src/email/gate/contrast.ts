import { LEAST_CONTRAST } from '../../model/palette.ts';
import { type Appearance, appearances, coloursOf, contrastOf } from './appearance.ts';
import type { Sheet } from './css.ts';
import type { Shape } from './read-mail.ts';
import { type EmailRule, nameElement } from './rule.ts';

const NAMES: Readonly<Record<Appearance, string>> = {
  light: 'in the light appearance',
  stripped: 'without style blocks',
  dark: 'in the dark appearance',
  inverted: 'when a mail program turns the colours over',
};

const judged = new WeakMap<Sheet, WeakMap<Shape, readonly string[]>>();

/** The colours of every text that is shown, as `appearance.ts` computes them. Large text is held to the same number. */
export const contrast: EmailRule = {
  rule: 'mail-contrast',
  find({ texts, sheet }, report) {
    const known = judged.get(sheet) ?? new WeakMap<Shape, readonly string[]>();
    judged.set(sheet, known);
    const seen = new Set<Shape>();
    for (const { text, parent } of texts) {
      if (!parent || parent.shape.hidden || seen.has(parent.shape) || text.trim() === '' || isUnseen(parent.name))
        continue;
      seen.add(parent.shape);
      const messages = known.get(parent.shape) ?? judge(parent.shape, sheet);
      known.set(parent.shape, messages);
      for (const message of messages) report('mail-contrast', 'layout', message);
    }
  },
};

const isUnseen = (name: string) => name === 'title' || name === 'head' || name === 'html';

function judge(shape: Shape, sheet: Sheet): readonly string[] {
  const unreadable = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const { ink, paper, unknown } = coloursOf(shape, sheet, appearance);
    if (unknown !== undefined)
      return [
        `“${unknown}” in or around ${nameElement(shape)} is no colour that can be computed. Write six digits, such as #1b2429.`,
      ];
    const ratio = contrastOf({ ink, paper });
    if (ratio >= LEAST_CONTRAST) continue;
    const found = `${ink} on ${paper}, which is ${Math.floor(ratio * 10) / 10}:1`;
    unreadable.set(found, [...(unreadable.get(found) ?? []), appearance]);
  }
  return [...unreadable].map(
    ([found, where]) =>
      `Text in ${nameElement(shape)} is ${found}, ${LISTED.format(where.map((one) => NAMES[one]))}. Text needs ${LEAST_CONTRAST}:1: choose another colour.`,
  );
}

const LISTED = new Intl.ListFormat('en-GB');
