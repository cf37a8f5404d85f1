import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { renderBillOfMaterials } from '../supply/bill-of-materials.ts';
import { readLockfile } from '../supply/lockfile.ts';
import { defineCommand } from './command.ts';
import { LOCKFILE } from './places.ts';

export const run = defineCommand(
  {
    name: 'npm run sbom',
    about: 'Prints every package with its hash and licence, as CycloneDX 1.6.',
    options: { out: { type: 'string', value: 'FILE', about: 'write to a file instead' } },
  },
  ({ values: { out } }, { stdout }) => {
    const bill = renderBillOfMaterials(readLockfile(readFileSync(LOCKFILE, 'utf8')));
    if (out === undefined) {
      stdout.write(bill);
      return 0;
    }
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, bill);
    return 0;
  },
);
