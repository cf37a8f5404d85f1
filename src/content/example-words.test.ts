import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { READING } from '../../tests/support/reading.ts';
import { readArchive } from '../build/read-archive.ts';

/** Keys of bulletin.yaml that another board may leave as they are in the example. */
const TRUE_OF_OTHERS =
  /^\s*(?:-\s)?(?:title|language|timezone|brand|accent|src|licence|role|name|phone|reply|kept|rule|reason|until)\b/;

test('every fact of the example that another board has kept is found, on its line', () => {
  const content = join(aFolder(), 'content');
  cpSync('content', content, { recursive: true });
  const bulletin = readFileSync(join(content, 'bulletin.yaml'), 'utf8').replaceAll('example.org', 'mercia.gov.uk');
  writeFileSync(join(content, 'bulletin.yaml'), bulletin);
  const { problems } = readArchive(content, { ...READING, today: () => '2026-11-30' });
  const found = new Set(
    problems.filter(({ file, rule }) => file.endsWith('bulletin.yaml') && rule === 'skeleton').map(({ line }) => line),
  );
  const kept = bulletin.split('\n').flatMap((line, index) => {
    const isFact = /\S/.test(line) && !/^\s*#|:$/.test(line) && !TRUE_OF_OTHERS.test(line);
    return isFact && !/mercia|mailers:|\bshort:/.test(line) && !found.has(index + 1) ? [line.trim()] : [];
  });
  expect(kept).toEqual([
    'about: Ask for the police if a child is in danger now.',
    'about: To report something that has already happened.',
    'about: For any adult who is worried about a child.',
    'about: For children and young people, about anything.',
  ]);
  const writings = problems.filter(({ rule, file }) => rule === 'skeleton' && file.endsWith('.md'));
  expect(writings.map(({ file }) => file.slice(content.length - 8)).length).toBeGreaterThan(2);
});
