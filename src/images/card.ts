import type { Palette } from '../model/palette.ts';
import type { Letters, Weight } from './letters.ts';
import { type SetText, type Step, setText } from './lines.ts';
import type { Stamp } from './pixels.ts';

export const CARD = { width: 1200, height: 630 } as const;

/** What a card says. A part whose letters the font lacks is left out, but for the heading, which `instead` replaces. */
export interface CardWords {
  readonly name?: string;
  readonly over?: string;
  readonly heading: string;
  readonly under?: string;
  readonly instead: { readonly heading: string; readonly under?: string };
  readonly board: string;
  readonly address: string;
}

export const LOGO_AT = { left: 84, top: 56 } as const;
export const LOGO_ROOM = { width: 240, height: 64 } as const;

const EDGE = 72;
const COLUMN = CARD.width - 2 * EDGE;
const FOOT = 104;
const RULE = 10;
const FOOT_TOP = CARD.height - FOOT;
const LAST_LINE = FOOT_TOP - RULE - 50;
/** The padding of the white field behind a logo, as its colours may be the band's own. */
const CHIP = 12;

/** What fits between the name and the foot, even under a logo. */
const HEADINGS: readonly Step[] = [
  { size: 92, most: 2 },
  { size: 76, most: 3 },
  { size: 60, most: 3 },
  { size: 52, most: 4 },
  { size: 42, most: 5 },
];
const LEADING = 1.14;

/** A card as SVG, in which letters are outlines. Its logo is added when it is painted. */
export function drawCard(
  words: CardWords,
  colours: Palette,
  logo: Pick<Stamp, 'width' | 'height'> | undefined,
  letters: Letters,
): string {
  const { onBrand, brand, paper, ink, quiet, label } = colours;
  const parts: string[] = [];
  const fill = (colour: string, data: string) => parts.push(`<path fill="${colour}" d="${data}"/>`);
  const block = ({ size, lines }: SetText, weight: Weight, colour: string, lastLine: number) => {
    for (const [index, line] of lines.entries()) {
      const y = lastLine - (lines.length - 1 - index) * size * LEADING;
      fill(colour, letters.outline(line, weight, size, EDGE, y));
    }
    return lastLine - (lines.length - 1) * size * LEADING - size;
  };
  const set = (text: string, weight: Weight, width: number, steps: readonly Step[]) =>
    setText(text, width, steps, (one, size) => letters.measure(one, weight, size));

  const { name, over, heading, under } = readable(words, letters);
  let top: number = LAST_LINE;
  if (under) {
    const sentence = set(under, 'regular', COLUMN, [{ size: 38, most: 3 }]);
    top = block(sentence, 'regular', onBrand, LAST_LINE) - 30;
  }
  top = block(set(heading, 'bold', COLUMN, HEADINGS), 'bold', onBrand, top);
  if (over) block(set(over, 'regular', COLUMN, [{ size: 34, most: 1 }]), 'regular', onBrand, top - 20);

  if (logo) {
    parts.push(
      `<rect x="${LOGO_AT.left - CHIP}" y="${LOGO_AT.top - CHIP}" width="${logo.width + 2 * CHIP}" height="${logo.height + 2 * CHIP}" rx="8" fill="${onBrand}"/>`,
    );
  }
  const middle = logo ? LOGO_AT.top + logo.height / 2 : LOGO_AT.top + LOGO_ROOM.height / 2;
  const nameLeft = logo ? LOGO_AT.left + logo.width + CHIP + 28 : EDGE;
  if (name) {
    const { size, lines } = set(name, 'bold', CARD.width - EDGE - nameLeft, [{ size: 36, most: 1 }]);
    fill(onBrand, letters.outline(lines[0] ?? '', 'bold', size, nameLeft, middle + size * 0.34));
  }

  const footLine = FOOT_TOP + FOOT / 2;
  const board = letters.drawable(words.board);
  const address = letters.drawable(words.address);
  const footSteps = [
    { size: 28, most: 1 },
    { size: 24, most: 1 },
    { size: 24, most: 2 },
  ];
  const addressWidth = address ? letters.measure(address, 'regular', 24) : 0;
  if (board) {
    const { size, lines } = set(board, 'bold', COLUMN, footSteps);
    block({ size, lines }, 'bold', ink, footLine + size * (0.34 + ((lines.length - 1) * LEADING) / 2));
    // Who publishes matters more: the address is beside it where there is room.
    const room = COLUMN - 40 - Math.max(...lines.map((line) => letters.measure(line, 'bold', size)));
    if (address && addressWidth <= room)
      fill(quiet, letters.outline(address, 'regular', 24, CARD.width - EDGE - addressWidth, footLine + 8.5));
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}"><rect width="${CARD.width}" height="${CARD.height}" fill="${brand}"/><rect y="${FOOT_TOP - RULE}" width="${CARD.width}" height="${RULE}" fill="${label}"/><rect y="${FOOT_TOP}" width="${CARD.width}" height="${FOOT}" fill="${paper}"/>${parts.join('')}</svg>\n`;
}

function readable({ name = '', over = '', heading, under = '', instead }: CardWords, { drawable }: Letters) {
  const title = drawable(heading);
  return {
    name: drawable(name),
    over: title && drawable(over),
    heading: title ?? drawable(instead.heading) ?? '',
    under: drawable((title ? under : instead.under) ?? ''),
  };
}
