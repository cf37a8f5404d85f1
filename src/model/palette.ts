import { type Colour, contrast, lightenOn, mix, readableOn } from '../fields/colour.ts';
import type { Board } from './board.ts';

export type BoardColours = Board['colours'];

/** The colours of one appearance. Each text colour reads at 4.5:1 or better on each background it is used on. */
export type Palette = Readonly<ReturnType<typeof lightPalette>>;

const WHITE = '#ffffff';
const PAPER = '#fdfcfa';
const INK = '#1b2429';
const NIGHT = '#12181b';
const MOON = '#eef1f0';

/** What is written on what, in pages and mails. */
export const TEXT_PAIRS: readonly (readonly [text: keyof Palette, background: keyof Palette])[] = [
  ...(['ink', 'quiet', 'link', 'label'] as const).flatMap((text) =>
    (['paper', 'card', 'notice'] as const).map((background) => [text, background] as const),
  ),
  ['onBrand', 'brand'],
  ['onButton', 'button'],
];

/** The least contrast of text, WCAG 2.2 AA. */
export const LEAST_CONTRAST = 4.5;

/** The least contrast that a colour has as text on the backgrounds of a light page, 1 to 21. */
export function contrastOnPages(colours: BoardColours, name: keyof BoardColours): number {
  const { card, notice } = lightPalette(colours);
  return Math.min(...[WHITE, PAPER, card, notice].map((background) => contrast(colours[name], background)));
}

/** The board's colours that are too pale to be read, each with its least contrast, 1 to 4.5. */
export function unreadableColours(colours: BoardColours): readonly { name: keyof BoardColours; ratio: number }[] {
  return (['brand', 'accent'] as const)
    .map((name) => ({ name, ratio: contrastOnPages(colours, name) }))
    .filter(({ ratio }) => ratio < LEAST_CONTRAST);
}

/** The shade nearest to a colour that people can read: itself, or as little darker as it can be. */
export function nearestReadable(colours: BoardColours, name: keyof BoardColours): Colour {
  const shades = Array.from({ length: 101 }, (_, percent) => mix(colours[name], '#000000', percent / 100));
  const isReadable = (shade: Colour) => contrastOnPages({ ...colours, [name]: shade }, name) >= LEAST_CONTRAST;
  return shades.find(isReadable) ?? '#000000';
}

export function lightPalette({ brand, accent }: BoardColours) {
  return {
    paper: PAPER,
    card: mix(WHITE, brand, 0.05),
    /** The tint behind what must not be missed. */
    notice: mix(WHITE, accent, 0.07),
    line: mix(PAPER, brand, 0.2),
    ink: INK,
    quiet: '#4d5a61',
    link: brand,
    label: accent,
    /** A solid band with `onBrand` text on it. */
    brand,
    onBrand: WHITE,
    button: brand,
    onButton: WHITE,
  };
}

export function darkPalette({ brand, accent }: BoardColours): Palette {
  const card = mix(NIGHT, mix(brand, WHITE, 0.3), 0.16);
  const notice = mix(NIGHT, mix(accent, WHITE, 0.2), 0.2);
  const backgrounds = [NIGHT, card, notice];
  const link = lightenOn(brand, backgrounds, 7.5);
  return {
    paper: NIGHT,
    card,
    notice,
    line: mix(NIGHT, MOON, 0.22),
    ink: MOON,
    quiet: readableOn('#a9b5ba', backgrounds, WHITE),
    link,
    label: lightenOn(accent, backgrounds, 6),
    brand: readableOn(brand, [WHITE], '#000000', 7),
    onBrand: WHITE,
    button: link,
    onButton: NIGHT,
  };
}
