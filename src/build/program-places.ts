import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..');

/** What the program is made of: its modules and npm's list of packages. In the package it is program-places.packed.ts. */
export const PROGRAM = {
  modules: SOURCES,
  names: /(?<!\.test)\.m?[jt]s$/,
  packages: join(SOURCES, '../node_modules/.package-lock.json'),
};
