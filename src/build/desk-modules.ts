import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserBundle, bundleForBrowser } from '../bundle/browser-bundle.ts';
import { hashOf, keep } from '../cache/keep.ts';

// The modules of the desk's page, made from their TypeScript. In the package they are made already: desk-modules.packed.ts.

export const DESK_MODULES = ['../desk/page/desk.ts', '../desk/engine/worker.ts'].map(
  (path) => new URL(path, import.meta.url),
);
const SOURCES = join(import.meta.dirname, '..');

/** Which packages are installed. */
export const readPackages = (): Buffer => readFileSync(join(SOURCES, '../node_modules/.package-lock.json'));

/** @param folder where what was made is kept */
export async function readDeskModules(folder: string): Promise<BrowserBundle> {
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.m?[jt]s$/.test(name),
  );
  const sources = names.sort().flatMap((name) => [name, readFileSync(join(SOURCES, name))]);
  await mkdir(folder, { recursive: true });
  const make = async () => Buffer.from(JSON.stringify(await bundleForBrowser(DESK_MODULES)));
  const kept = await keep(folder, `${hashOf(readPackages(), ...sources)}.json`, make);
  return JSON.parse(String(kept)) as BrowserBundle;
}
