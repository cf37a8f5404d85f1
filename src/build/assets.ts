import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Board } from '../model/model.ts';
import { darkPalette, lightPalette, type Palette } from '../model/palette.ts';

const STYLE_FILES =
  'fonts base frame prose lists issue blocks contacts pages search events reviews exit print sheets'.split(' ');

const FONT_PACKAGE = '@fontsource-variable/atkinson-hyperlegible-next/package.json';
/** Latin and, for names such as Łukasz, its extension. The browser takes the second only when a page needs it. */
const FONT_FILES = ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal', 'latin-ext-wght-italic'].map(
  (subset) => `atkinson-hyperlegible-next-${subset}.woff2`,
);

/** Of one sign, which the fonts above have with a stroke: layouts/site/fonts/plain-zero.py makes them. */
const ZERO_FILES = ['plain-zero-normal.woff', 'plain-zero-italic.woff'];

export interface AssetData {
  readonly content: string | Buffer;
}

/** What every page loads: the style sheet, the scripts, the fonts with their licence, and the icon. */
export function readAssets(layoutsFolder: string, board: Pick<Board, 'address' | 'colours'>) {
  const scripts = join(layoutsFolder, 'site', 'scripts');
  const names = readdirSync(scripts).filter((name) => name.endsWith('.js'));
  const versioned: readonly (readonly [name: string, text: string])[] = [
    ['site.css', readStyles(layoutsFolder, board)],
    ...names.sort().map((name) => [name, readFileSync(join(scripts, name), 'utf8')] as const),
  ];
  const fonts = dirname(createRequire(import.meta.url).resolve(FONT_PACKAGE));
  const asset = (name: string, content: string | Buffer) => ({
    path: `assets/${name}`,
    layout: 'asset',
    data: { content },
  });
  return {
    files: [
      ...versioned.map(([name, text]) => asset(name, text)),
      asset('icon.svg', drawIcon(board.colours.brand)),
      asset('fonts/LICENSE.txt', readFileSync(join(fonts, 'LICENSE'))),
      ...FONT_FILES.map((file) => asset(`fonts/${file}`, readFileSync(join(fonts, 'files', file)))),
      ...ZERO_FILES.map((file) => asset(`fonts/${file}`, readFileSync(join(layoutsFolder, 'site', 'fonts', file)))),
    ],
    versions: Object.fromEntries(versioned.map(([name, text]) => [name, versionOf(text)])),
  };
}

const versionOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

function drawIcon(brand: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${brand}"/><path fill="#fff" d="M8 8h16v4H8zm0 7h16v2H8zm0 5h16v2H8zm0 5h9v2H8z"/></svg>\n`;
}

/** The board's colours, light and dark, as custom properties. */
export function declareColours({ colours }: Pick<Board, 'colours'>): string {
  return `:root {
${declare(lightPalette(colours))}  color-scheme: light dark;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
${declare(darkPalette(colours))}  }
}
`;
}

function readStyles(layoutsFolder: string, board: Pick<Board, 'address' | 'colours'>): string {
  // Paper has whole addresses, pages only their paths.
  const origin = `:root {\n  --origin: "${new URL(board.address).origin}";\n}\n`;
  const files = STYLE_FILES.map((name) => readFileSync(join(layoutsFolder, 'site', 'styles', `${name}.css`), 'utf8'));
  return [origin + declareColours(board), ...files].join('\n');
}

/** `onBrand` becomes `--on-brand`. */
function declare(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `  --${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${colour};\n`)
    .join('');
}
