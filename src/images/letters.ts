import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font, Path } from 'opentype.js';

// The one place that knows opentype.js. Letters become outlines here, so that a drawing looks the same on a machine that has no
// fonts at all. Of the formats that the package brings, opentype.js reads .woff; .woff2 it does not. The Latin file lacks ŵ and ŷ,
// the other one has them: each character is taken from the first that has it.

const require = createRequire(import.meta.url);

const FONT_PACKAGE = '@fontsource/atkinson-hyperlegible-next/package.json';
const SUBSETS = ['latin', 'latin-ext'];
const WEIGHTS = { regular: 400, bold: 700 } as const;

export type Weight = keyof typeof WEIGHTS;

export interface Letters {
  /** The version of the font: part of the cache key. */
  readonly version: string;
  /** The text without signs that the font lacks; undefined where it lacks a letter, since half a title is none. */
  readonly drawable: (text: string) => string | undefined;
  readonly measure: (text: string, weight: Weight, size: number) => number;
  /** SVG path data; `x` is the left end and `y` the base line. */
  readonly outline: (text: string, weight: Weight, size: number, x: number, y: number) => string;
}

export function readLetters(): Letters {
  const { version } = require(FONT_PACKAGE) as { version: string };
  const folder = join(dirname(require.resolve(FONT_PACKAGE)), 'files');
  const fonts = new Map<Weight, readonly Font[]>();
  const fontsOf = (weight: Weight) => {
    const known = fonts.get(weight) ?? SUBSETS.map((subset) => readFont(folder, subset, weight));
    fonts.set(weight, known);
    return known;
  };
  /** At size 1. One text is asked about at every size, and asking the font is slow. */
  const widths = new Map<string, number>();
  const has = (character: string) => fontsOf('bold').some((font) => font.charToGlyphIndex(character) > 0);

  return {
    version,
    drawable(text) {
      const characters = [...text.normalize('NFC').replace(/\p{Cf}/gu, '')];
      if (characters.some((one) => /[\p{L}\p{M}\p{N}]/u.test(one) && !has(one) && !isPictographPart(one)))
        return undefined;
      const known = characters.map((one) => (/\s/.test(one) ? ' ' : has(one) ? one : ' '));
      return known.join('').replace(/ +/g, ' ').trim() || undefined;
    },
    measure(text, weight, size) {
      const key = `${weight} ${text}`;
      const width =
        widths.get(key) ??
        runsOf(text, fontsOf(weight)).reduce((sum, { font, run }) => sum + font.getAdvanceWidth(run, 1), 0);
      widths.set(key, width);
      return width * size;
    },
    outline(text, weight, size, x, y) {
      let at = x;
      return runsOf(text, fontsOf(weight))
        .map(({ font, run }) => {
          const path = pathData(font.getPath(run, at, y, size));
          at += font.getAdvanceWidth(run, size);
          return path;
        })
        .join('');
    },
  };
}

function readFont(folder: string, subset: string, weight: Weight): Font {
  // Its two builds have different exports, and which one an import finds depends on who loads it. Loading it takes longer than a kept card.
  const { parse } = require('opentype.js') as typeof import('opentype.js');
  const bytes = readFileSync(join(folder, `atkinson-hyperlegible-next-${subset}-${WEIGHTS[weight]}-normal.woff`));
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}

/** opentype.js's own `toPathData` writes very small numbers as `1e-15`, at which some programs stop drawing. */
function pathData({ commands }: Path): string {
  const round = (number: number) => Math.round(number * 100) / 100;
  return commands
    .map((command) => {
      const { type, x, y, x1, y1, x2, y2 } = { x: 0, y: 0, x1: 0, y1: 0, x2: 0, y2: 0, ...command };
      const points = { M: [x, y], L: [x, y], Q: [x1, y1, x, y], C: [x1, y1, x2, y2, x, y], Z: [] }[type];
      return `${type}${points.map(round).join(' ')}`;
    })
    .join('');
}

/** U+FE0F asks for a coloured sign, U+20E3 draws a key round a digit: marks, but of no letter. */
const isPictographPart = (character: string) => /[\ufe00-\ufe0f\u20e3]/.test(character);

function runsOf(text: string, fonts: readonly Font[]): { font: Font; run: string }[] {
  const runs: { font: Font; run: string }[] = [];
  for (const character of text) {
    const font = fonts.find((one) => one.charToGlyphIndex(character) > 0) ?? fonts[0];
    const last = runs.at(-1);
    if (!font) continue;
    if (last?.font === font) last.run += character;
    else runs.push({ font, run: character });
  }
  return runs;
}
