import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../build/read-archive.ts';
import { ADDRESSES_FILE } from '../content/gather-content.ts';
import { addressesOf, parsePublishedAddresses, renderPublishedAddresses } from '../content/published-addresses.ts';
import { countProblems, formats } from '../report/findings.ts';
import { say } from '../text/said.ts';
import { defineCommand, folders, Stop, unusedOut } from './command.ts';
import { LAYOUTS } from './places.ts';
import { dayFrom } from './today.ts';

export const run = defineCommand(
  {
    name: 'npm run addresses',
    about: `Adds today’s pages to ${ADDRESSES_FILE}, the record of every published address. Publishing does this automatically.`,
    options: { content: folders.content, out: unusedOut },
  },
  ({ values }, io) => {
    const path = join(values.content, ADDRESSES_FILE);
    const reading = { drafts: false, today: dayFrom(undefined, io), layouts: LAYOUTS };
    const { archive, problems, secrets } = readArchive(values.content, reading);
    io.keepSecret(secrets);
    if (!archive)
      throw new Stop(say`${formats.pretty(problems)}\nNothing was recorded: ${countProblems(problems)}.`, 1);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const had = parsePublishedAddresses({ path, text });
    const record = renderPublishedAddresses(had, addressesOf(archive));
    if (record !== text) writeFileSync(path, record);
    const count = parsePublishedAddresses({ path, text: record }).length;
    io.stdout.write(say`${path}: ${count} addresses, ${count - had.length} of them new\n`);
    return 0;
  },
);
