import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { recallPicture } from './known-pictures.ts';

const path = join(aFolder(), 'chair.jpg');

test('a picture is read once for each purpose, and again when it has changed', async () => {
  const read = vi.fn(async () => read.mock.calls.length);
  writeFileSync(path, 'one');
  expect(await recallPicture('size', path, read)).toBe(1);
  expect(await recallPicture('size', path, read)).toBe(1);
  expect(await recallPicture('traces', path, read)).toBe(2);
  writeFileSync(path, 'three');
  expect(await recallPicture('size', path, read)).toBe(3);
});

test('what could not be read is read again', async () => {
  const broken = () => Promise.reject(new Error('broken'));
  await expect(recallPicture('place', path, broken)).rejects.toThrow('broken');
  expect(await recallPicture('place', path, async () => 'read')).toBe('read');
});
