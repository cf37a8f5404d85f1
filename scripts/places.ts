import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The layouts that come with the project. */
export const LAYOUTS = join(ROOT, 'layouts');

/** What is expensive to make and safe to delete. */
export const CACHE = join(ROOT, '.cache');
