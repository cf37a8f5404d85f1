import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { stampFolder } from './folder-stamp.ts';

let folder: string;
const at = (path: string) => join(folder, path);
const LONG_AGO = new Date(0);

beforeEach(() => {
  folder = aFolder();
  mkdirSync(at('parts'));
  writeFileSync(at('parts/footer.njk'), 'words');
  utimesSync(at('parts/footer.njk'), LONG_AGO, LONG_AGO);
});

test('a folder in which nothing was saved has the same stamp', () => {
  expect(stampFolder(folder)).toBe(stampFolder(folder));
});

test.each([
  ['a file with as many letters and the time that it had before', () => replaceWith('WORDS')],
  ['a new file', () => writeFileSync(at('parts/masthead.njk'), '')],
  ['another name', () => renameSync(at('parts/footer.njk'), at('parts/end.njk'))],
  ['a deletion', () => rmSync(at('parts/footer.njk'))],
])('its stamp changes with %s', (_name, change) => {
  const before = stampFolder(folder);
  change();
  expect(stampFolder(folder)).not.toBe(before);
});

/** As a program that copies a file with its time. */
function replaceWith(text: string): void {
  writeFileSync(at('aside'), text);
  utimesSync(at('aside'), LONG_AGO, LONG_AGO);
  renameSync(at('aside'), at('parts/footer.njk'));
}
