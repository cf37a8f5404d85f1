import { join } from 'node:path';

// program-places.ts in the package: its bundles, and the list of packages that are in them or beside them.

const ROOT = join(import.meta.dirname, '../..');

export const PROGRAM = { modules: join(ROOT, 'lib'), names: /./, packages: join(ROOT, 'package.json') };
