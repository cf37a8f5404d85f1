import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Site } from './site.ts';

const FONT_PACKAGE = '@fontsource-variable/atkinson-hyperlegible-next/package.json';
/** Latin and, for names such as Łukasz, its extension. The browser takes the second only when a page needs it. */
const FONT_FILES = ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal', 'latin-ext-wght-italic'].map(
  (subset) => `atkinson-hyperlegible-next-${subset}.woff2`,
);

/** Writes what every page loads: the style sheet, the scripts, the fonts with their licence, and the icon. */
export async function writeAssets({ styles, scripts, archive }: Site, outFolder: string): Promise<void> {
  const assets = join(outFolder, 'assets');
  const fonts = join(assets, 'fonts');
  const source = dirname(createRequire(import.meta.url).resolve(FONT_PACKAGE));
  await mkdir(fonts, { recursive: true });
  await writeFile(join(assets, 'site.css'), styles.css);
  for (const [name, { text }] of scripts) await writeFile(join(assets, `${name}.js`), text);
  await writeFile(join(assets, 'icon.svg'), drawIcon(archive.board.colours.brand));
  await copyFile(join(source, 'LICENSE'), join(fonts, 'LICENSE.txt'));
  for (const file of FONT_FILES) await copyFile(join(source, 'files', file), join(fonts, file));
}

/** A page of a bulletin in the board's colour. */
function drawIcon(brand: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${brand}"/><path fill="#fff" d="M8 8h16v4H8zm0 7h16v2H8zm0 5h16v2H8zm0 5h9v2H8z"/></svg>\n`;
}
