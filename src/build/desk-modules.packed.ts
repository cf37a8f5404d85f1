import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserBundle } from '../bundle/browser-bundle.ts';

// desk-modules.ts in the package, which holds what that makes.

const MADE = join(import.meta.dirname, '../../lib/desk.json');

export const readDeskModules = async (): Promise<BrowserBundle> => JSON.parse(readFileSync(MADE, 'utf8'));
