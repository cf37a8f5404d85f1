import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { renderBillOfMaterials } from '../supply/bill-of-materials.ts';
import { readLockfile } from '../supply/lockfile.ts';
import { readArguments } from './arguments.ts';
import { LOCKFILE } from './places.ts';

const { values } = readArguments({
  name: 'npm run sbom',
  about: 'Prints what the project is made of: every package with its hash and licence, as CycloneDX 1.6.',
  options: { out: { type: 'string', value: 'FILE', about: 'write it there instead' } },
});

const bill = renderBillOfMaterials(readLockfile(readFileSync(LOCKFILE, 'utf8')));
if (values.out === undefined) {
  process.stdout.write(bill);
} else {
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, bill);
}
