import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPictures } from '../../src/build/check-pictures.ts';
import { readArchive } from '../../src/build/read-archive.ts';
import { describeRefusal } from '../../src/cli/describe-error.mjs';
import { formats } from '../../src/report/findings.ts';
import { aFolder } from '../support/a-folder.ts';
import { READING } from '../support/reading.ts';
import { ADDRESSED, REFUSED, type Spoil, spoilBoard } from './boards.ts';

// What every command reads of a spoilt board. What it takes, and that no command falls or hangs, is tried every night: commands.nightly.test.ts.

/** All that is said of a board, as a command prints it. */
async function read(spoil: Spoil): Promise<string> {
  const content = join(spoilBoard(aFolder(), spoil), 'content');
  try {
    const { archive, problems } = readArchive(content, READING);
    const all = archive
      ? [...problems, ...(await checkPictures({ content, cache: join(content, 'cache') }))]
      : problems;
    expect(all.some(({ severity }) => severity === 'error')).toBe(true);
    return formats.pretty(all)(String);
  } catch (error) {
    const told = describeRefusal(error);
    if (told === undefined) throw error;
    return told;
  }
}

test.each(Object.entries(REFUSED))('is refused in words: %s', async (_name, [spoil, message]) => {
  const told = await read(spoil);
  expect(told).toContain(message);
  expect(told).not.toContain('root:');
});

test('an address that runs something is refused in every place that takes one', async () => {
  const told = await read((content) => {
    for (const [name, text] of ADDRESSED) writeFileSync(join(content, 'issues', name), text);
  });
  const refused = [...ADDRESSED.keys()].filter((name) => new RegExp(`${name}:\\d+:\\d+ {2}[a-z-]+ {2}`).test(told));
  expect(refused).toEqual([...ADDRESSED.keys()]);
});
