import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readArchive } from '../src/build/read-archive.ts';
import { CLIP } from '../src/email/gate/size.ts';
import { aFolder } from './support/a-folder.ts';
import { findBrokenLinks } from './support/broken-links.ts';
import { buildBoard } from './support/built-archive.ts';
import { READING } from './support/reading.ts';
import { readSite, textsOf } from './support/site-files.ts';

// Whatever a board has written into content/: it has no errors, and what is made of it holds together.

const out = aFolder();
beforeAll(() => buildBoard('content', READING, out));

test('no page has a link within the archive that leads nowhere', () => {
  const address = readArchive('content', READING).archive?.board.address ?? '';
  const site = readSite(join(out, 'site'), address);
  expect(site.files.size).toBeGreaterThan(5);
  expect(findBrokenLinks(site)).toEqual([]);
});

test('no mail is so long that Gmail would hide its end', () => {
  const mails = textsOf(readSite(join(out, 'email'), ''), /(?<!index|proof)\.html$/);
  expect(mails.filter(([, html]) => Buffer.byteLength(html) > CLIP).map(([path]) => path)).toEqual([]);
});
