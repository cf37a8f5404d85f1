import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchFolders } from './watch-folder.ts';

// One watch for all tests: to start one takes longer than to use it.

const ending = new AbortController();
let place: string;
let folder: string;
let watching: Promise<void>;
const seen: string[] = [];
const at = (path: string) => join(folder, path);

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'bulletin-watch-'));
  folder = join(place, 'board/content');
  mkdirSync(at('issues'), { recursive: true });
  writeFileSync(at('issues/one.md'), 'One');
  writeFileSync(at('bulletin.yaml'), 'Board');
  watching = watchFolders([folder], async (files) => void seen.push(...files), ending.signal);
});
afterAll(async () => {
  ending.abort();
  await watching;
  rmSync(place, { recursive: true, force: true });
});

async function noticed(path: string, save: () => void): Promise<void> {
  // What was done for the test before may still be on its way.
  await new Promise((later) => setTimeout(later, 75));
  seen.length = 0;
  save();
  await expect.poll(() => seen).toContain(relative('', at(path)));
}

test('a file that is written is noticed, each time', async () => {
  await noticed('issues/one.md', () => writeFileSync(at('issues/one.md'), 'Two'));
  await noticed('issues/one.md', () => writeFileSync(at('issues/one.md'), 'Three'));
  await noticed('bulletin.yaml', () => writeFileSync(at('bulletin.yaml'), 'Another'));
});

test('a file that an editor writes beside and puts in its place is noticed, and when it is written afterwards', async () => {
  await noticed('issues/one.md', () => {
    writeFileSync(at('aside'), 'Four');
    renameSync(at('aside'), at('issues/one.md'));
  });
  await noticed('issues/one.md', () => writeFileSync(at('issues/one.md'), 'Five'));
});

test('a new file, another name and a deletion are noticed', async () => {
  await noticed('issues/two.md', () => writeFileSync(at('issues/two.md'), ''));
  await noticed('issues/three.md', () => renameSync(at('issues/two.md'), at('issues/three.md')));
  await noticed('issues/three.md', () => rmSync(at('issues/three.md')));
});

test('a new folder is noticed, and what is written into it, also when it is deleted and made again', async () => {
  for (const words of ['One', 'Two']) {
    await noticed('pages', () => mkdirSync(at('pages')));
    await noticed('pages/about.md', () => writeFileSync(at('pages/about.md'), words));
    await noticed('pages', () => rmSync(at('pages'), { recursive: true }));
  }
});

test.each([
  ['the folder', ''],
  ['the folder above it', '..'],
])('%s is noticed when it comes back, and what is written into it then', async (_what, path) => {
  const away = join(place, 'away');
  await noticed('', () => renameSync(at(path), away));
  await noticed(path, () => renameSync(away, at(path)));
  await noticed('issues/one.md', () => writeFileSync(at('issues/one.md'), 'Six'));
});
