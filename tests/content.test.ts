import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArchive } from '../src/build/read-archive.ts';
import { CLIP } from '../src/email/gate/size.ts';
import { buildInto } from './support/build-into.ts';
import { READING } from './support/reading.ts';

// Whatever a board has written into content/: it has no errors, and what is made of it holds together.

let out: string;
const files = new Map<string, string>();

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'bulletin-content-'));
  await buildInto(out, 'content');
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile())
      files.set(
        path.slice(out.length + 1).replaceAll('\\', '/'),
        entry.name.endsWith('.html') ? readFileSync(path, 'utf8') : '',
      );
  }
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

test('no page has a link within the archive that leads nowhere', () => {
  const { archive } = readArchive('content', READING);
  const { pathname } = new URL(archive?.board.address ?? '');
  const broken = [...files].flatMap(([path, html]) =>
    [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, address = '']) => {
      const url = new URL(address.replaceAll('&amp;', '&'), `${archive?.board.address}`);
      if (!path.startsWith('site/') || !url.href.startsWith(archive?.board.address ?? '')) return [];
      const file = `site/${decodeURIComponent(url.pathname.slice(pathname.length))}`.replace(/\/$/, '/index.html');
      const target = address.startsWith('#') ? html : files.get(file);
      if (target === undefined) return [`${path}: ${address}`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor === '' || target.includes(`id="${anchor}"`) ? [] : [`${path}: ${address}`];
    }),
  );
  expect(files.size).toBeGreaterThan(5);
  expect(broken).toEqual([]);
});

test('no mail is so long that Gmail would hide its end', () => {
  const long = [...files]
    .filter(
      ([path, html]) => path.startsWith('email/') && !path.endsWith('index.html') && Buffer.byteLength(html) > CLIP,
    )
    .map(([path]) => path);
  expect(long).toEqual([]);
});
