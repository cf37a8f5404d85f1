import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../build/read-archive.ts';
import { ADDRESSES_FILE } from '../content/gather-content.ts';
import { addressesOf, parsePublishedAddresses, renderPublishedAddresses } from '../content/published-addresses.ts';
import { countProblems, formats } from '../report/findings.ts';
import { folders, readArguments, unusedOut } from './arguments.ts';
import { LAYOUTS } from './places.ts';
import { dayFrom } from './today.ts';

const { values } = readArguments({
  name: 'npm run addresses',
  about: `Adds what is published now to ${ADDRESSES_FILE}, the record of every address. The publishing workflow does it by itself.`,
  options: { content: folders.content, out: unusedOut },
});

const path = join(values.content, ADDRESSES_FILE);
const { archive, problems } = readArchive(values.content, {
  drafts: false,
  today: dayFrom(undefined),
  layouts: LAYOUTS,
});
if (!archive) {
  process.stderr.write(`${formats.pretty(problems)}\nNothing was recorded: ${countProblems(problems)}.\n`);
  process.exit(1);
}
const text = readIfThere(path);
const had = parsePublishedAddresses({ path, text });
const ledger = renderPublishedAddresses(had, addressesOf(archive));
if (ledger !== text) writeFileSync(path, ledger);
const count = parsePublishedAddresses({ path, text: ledger }).length;
process.stdout.write(`${path}: ${count} addresses, ${count - had.length} of them new\n`);

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
