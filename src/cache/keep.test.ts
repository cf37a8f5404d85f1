import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { keep, recall, store } from './keep.ts';

let folder: string;
let made: number;
const entry = (name = 'a.png') => join(folder, 'kept', name);
const keepWords = async (name = 'a.png', words = 'The bytes of a picture.') => {
  const bytes = await keep(join(folder, 'kept'), name, async () => {
    made++;
    return Buffer.from(words);
  });
  return bytes.toString();
};

beforeEach(() => {
  folder = aFolder();
  made = 0;
});

test('what was made is taken from where it is kept, and nothing else is left there', async () => {
  expect([await keepWords(), await keepWords(), made]).toEqual([
    'The bytes of a picture.',
    'The bytes of a picture.',
    1,
  ]);
  expect(readdirSync(join(folder, 'kept'))).toEqual(['a.png']);
});

test.each<[damage: string, damage: () => unknown]>([
  [
    'one bit is another',
    () =>
      writeFileSync(
        entry(),
        readFileSync(entry()).map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
      ),
  ],
  [
    'its seal is another',
    () =>
      writeFileSync(
        entry(),
        readFileSync(entry()).map((byte, at) => (at === 3 ? byte ^ 1 : byte)),
      ),
  ],
  ['it lost its end', () => truncateSync(entry(), 40)],
  ['it is empty', () => truncateSync(entry())],
  ['it is shorter than a seal', () => truncateSync(entry(), 5)],
  ['it has zeros for bytes', () => writeFileSync(entry(), Buffer.alloc(55))],
  ['it was kept before entries had seals', () => writeFileSync(entry(), 'The bytes of a picture.')],
  [
    'it is another entry',
    async () => {
      await keepWords('b.png', 'Another picture.');
      made--;
      copyFileSync(entry('b.png'), entry());
    },
  ],
  [
    'a folder is in its place',
    () => {
      rmSync(entry());
      mkdirSync(join(entry(), 'within'), { recursive: true });
    },
  ],
  [
    'a link to nowhere is in its place',
    () => {
      rmSync(entry());
      symlinkSync(join(folder, 'nowhere'), entry());
    },
  ],
])('an entry is made and kept again when %s', async (_what, damage) => {
  await keepWords();
  await damage();
  expect([await keepWords(), await keepWords(), made]).toEqual([
    'The bytes of a picture.',
    'The bytes of a picture.',
    2,
  ]);
});

test('where nothing can be kept, it is made each time', async () => {
  writeFileSync(join(folder, 'kept'), 'A file where the folder belongs.');
  expect([await keepWords(), await keepWords(), made]).toEqual([
    'The bytes of a picture.',
    'The bytes of a picture.',
    2,
  ]);
});

test('an error in making is the caller’s, and nothing is kept of it', async () => {
  const fail = () => Promise.reject(new Error('no picture'));
  await expect(keep(join(folder, 'kept'), 'a.png', fail)).rejects.toThrow('no picture');
  expect(await keepWords()).toBe('The bytes of a picture.');
});

test('what other makers have kept is not looked at', async () => {
  await store(folder, 'findings', Buffer.from('Words.'), 'these');
  expect([await recall(folder, 'findings', 'those'), await recall(folder, 'findings')]).toEqual([undefined, undefined]);
  expect(String(await recall(folder, 'findings', 'these'))).toBe('Words.');
});
