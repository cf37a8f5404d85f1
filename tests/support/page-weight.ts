import { gzipSync } from 'node:zlib';
import { tagsOf } from './html-tags.ts';
import { addressOf, type SiteFiles } from './site-files.ts';

/** What a browser fetches to show a page, in bytes; pictures are not counted. */
export interface PageWeight {
  readonly path: string;
  /** The page, its style sheets, its scripts and what those import, each compressed with gzip as hosts do. */
  readonly words: number;
  /** The fonts that it asks for first. They are compressed already. */
  readonly fonts: number;
}

/** @throws when something that the page loads is not there */
export function weighPage(site: SiteFiles, path: string): PageWeight {
  const tags = tagsOf(read(site, path).toString('utf8'));
  const loaded = new Set<string>();
  const fonts = new Set<string>();
  for (const { name, attributes } of tags) {
    const rel = attributes.get('rel')?.split(/\s+/) ?? [];
    const href = attributes.get('href') ?? '';
    if (name === 'link' && rel.includes('preload') && attributes.get('as') === 'font')
      fonts.add(fileAt(site, path, href));
    if (name === 'link' && (rel.includes('stylesheet') || rel.includes('modulepreload')))
      addWithImports(site, fileAt(site, path, href), loaded);
    const src = attributes.get('src');
    if (name === 'script' && src) addWithImports(site, fileAt(site, path, src), loaded);
  }
  const gzipped = (file: string) => gzipSync(read(site, file)).length;
  return {
    path,
    words: [path, ...loaded].reduce((sum, file) => sum + gzipped(file), 0),
    fonts: [...fonts].reduce((sum, file) => sum + read(site, file).length, 0),
  };
}

/** A script's static imports come with it; what it imports later, when a reader asks for it, does not. */
function addWithImports(site: SiteFiles, file: string, into: Set<string>): void {
  if (into.has(file)) return;
  into.add(file);
  const imports = /^\s*(?:import|export)\b[^;'"()]*?['"]([^'"]+)['"]|@import\s+(?:url\()?["']([^"']+)/gm;
  for (const [, ofScript, ofStyles] of read(site, file).toString('utf8').matchAll(imports))
    addWithImports(site, fileAt(site, file, ofScript ?? ofStyles ?? ''), into);
}

function fileAt(site: SiteFiles, from: string, address: string): string {
  const { href } = new URL(address, addressOf(site, from));
  return decodeURIComponent(href.replace(/[?#].*$/, '').replace(site.address, ''));
}

function read(site: SiteFiles, path: string): Buffer {
  const bytes = site.files.get(path);
  if (!bytes) throw new Error(`${path} is loaded and is not there.`);
  return bytes;
}
