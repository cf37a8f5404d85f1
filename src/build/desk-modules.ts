import { type BrowserBundle, bundleForBrowser } from '../bundle/browser-bundle.ts';
import { keep } from '../cache/keep.ts';
import { digestProgram } from './program.ts';

// The modules of the desk's page, made from their TypeScript. In the package they are made already: desk-modules.packed.ts.

export const DESK_MODULES = ['../desk/page/desk.ts', '../desk/engine/worker.ts', '../desk/engine/pdf-worker.ts'].map(
  (path) => new URL(path, import.meta.url),
);

/** @param folder where what was made is kept */
export async function readDeskModules(folder: string): Promise<BrowserBundle> {
  const make = async () => Buffer.from(JSON.stringify(await bundleForBrowser(DESK_MODULES)));
  return JSON.parse(String(await keep(folder, `${digestProgram()}.json`, make))) as BrowserBundle;
}
