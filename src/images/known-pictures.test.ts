import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { type KnownPictures, recallPicture } from './known-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'bulletin-known-'));
const path = join(folder, 'chair.jpg');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a picture is read once for each purpose, and again when it has changed', async () => {
  const known: KnownPictures = new Map();
  const read = vi.fn(async () => read.mock.calls.length);
  writeFileSync(path, 'one');
  expect(await recallPicture(known, 'size', path, read)).toBe(1);
  expect(await recallPicture(known, 'size', path, read)).toBe(1);
  expect(await recallPicture(known, 'traces', path, read)).toBe(2);
  writeFileSync(path, 'three');
  expect(await recallPicture(known, 'size', path, read)).toBe(3);
});

test('what could not be read is read again', async () => {
  const known: KnownPictures = new Map();
  const broken = () => Promise.reject(new Error('broken'));
  await expect(recallPicture(known, 'size', path, broken)).rejects.toThrow('broken');
  expect(await recallPicture(known, 'size', path, async () => 'read')).toBe('read');
});
