import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserBundle } from '../bundle/browser-bundle.ts';

// desk-modules.ts in the package, which holds what that makes.

const ROOT = join(import.meta.dirname, '../..');

/** Which packages this one is made of. */
export const readPackages = (): Buffer => readFileSync(join(ROOT, 'licences.txt'));

export const readDeskModules = async (): Promise<BrowserBundle> =>
  JSON.parse(readFileSync(join(ROOT, 'lib', 'desk.json'), 'utf8'));
