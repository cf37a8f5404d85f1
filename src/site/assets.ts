import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Site } from './site.ts';

/** A file of the site, by its path. */
interface Asset {
  readonly path: string;
  readonly content: string | Buffer;
}

const FONT_PACKAGE = '@fontsource-variable/atkinson-hyperlegible-next/package.json';
/** Latin and, for names such as Łukasz, its extension. The browser takes the second only when a page needs it. */
const FONT_FILES = ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal', 'latin-ext-wght-italic'].map(
  (subset) => `atkinson-hyperlegible-next-${subset}.woff2`,
);

/** What every page loads: the style sheet, the scripts, the fonts with their licence, and the icon. */
export async function readAssets({ styles, scripts, archive }: Site): Promise<readonly Asset[]> {
  const source = dirname(createRequire(import.meta.url).resolve(FONT_PACKAGE));
  const font = async (name: string, file: string) => ({
    path: `assets/fonts/${name}`,
    content: await readFile(join(source, file)),
  });
  return [
    { path: 'assets/site.css', content: styles.css },
    ...[...scripts].map(([name, { text }]) => ({ path: `assets/${name}.js`, content: text })),
    { path: 'assets/icon.svg', content: drawIcon(archive.board.colours.brand) },
    await font('LICENSE.txt', 'LICENSE'),
    ...(await Promise.all(FONT_FILES.map((file) => font(file, join('files', file))))),
  ];
}

export async function writeAssets(site: Site, outFolder: string): Promise<void> {
  await mkdir(join(outFolder, 'assets', 'fonts'), { recursive: true });
  for (const { path, content } of await readAssets(site)) await writeFile(join(outFolder, path), content);
}

/** A page of a bulletin in the board's colour. */
function drawIcon(brand: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${brand}"/><path fill="#fff" d="M8 8h16v4H8zm0 7h16v2H8zm0 5h16v2H8zm0 5h9v2H8z"/></svg>\n`;
}
