import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A finished archive as a host would serve it. */
export interface SiteFiles {
  /** Where the board publishes it, with a slash at its end. */
  readonly address: string;
  /** By path within the site: `issues/2018-02/index.html`. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export function readSite(folder: string, address: string): SiteFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const);
  return { address, files: new Map(files) };
}

/** A site of a few files that a test makes up. */
export function aSiteOf(
  files: Readonly<Record<string, string>>,
  address = 'https://example.org/bulletins/',
): SiteFiles {
  return { address, files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])) };
}

/** The files whose path matches, with their text. */
export function textsOf(site: SiteFiles, pattern: RegExp): readonly (readonly [path: string, text: string])[] {
  return [...site.files].filter(([path]) => pattern.test(path)).map(([path, bytes]) => [path, bytes.toString('utf8')]);
}

/** The address at which a file is read: that of its folder for an index page. */
export const addressOf = ({ address }: SiteFiles, path: string): string =>
  `${address}${path.replace(/(^|\/)index\.html$/, '$1')}`;
