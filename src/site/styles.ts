import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../model/model.ts';
import { darkPalette, lightPalette, type Palette } from '../model/palette.ts';
import { versionOf } from './scripts.ts';

/** The files of layouts/site/styles, in the order in which they overrule one another. */
const STYLE_FILES = [
  'fonts',
  'base',
  'frame',
  'prose',
  'lists',
  'issue',
  'blocks',
  'contacts',
  'pages',
  'search',
  'events',
  'reviews',
  'exit',
  'print',
  'sheets',
] as const;

export interface Styles {
  readonly css: string;
  /** Changes with the styles, so that browsers may keep them. */
  readonly version: string;
}

/** One style sheet: the board's colours as custom properties, then the files of layouts/site/styles. */
export function readStyles(layoutsFolder: string, board: Pick<Board, 'colours'>): Styles {
  const files = STYLE_FILES.map((name) => readFileSync(join(layoutsFolder, 'site', 'styles', `${name}.css`), 'utf8'));
  const css = [colourProperties(board), ...files].join('\n');
  return { css, version: versionOf(css) };
}

function colourProperties({ colours }: Pick<Board, 'colours'>): string {
  const light = lightPalette(colours);
  return `:root {
${declare(light)}  color-scheme: light dark;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
${declare(darkPalette(colours))}  }
}
`;
}

/** `onBrand` becomes `--on-brand`. */
function declare(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `  --${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${colour};\n`)
    .join('');
}
