import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import '../../tests/support/built-boards.ts';
import { aSource } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue } from '../../tests/support/an-issue.ts';
import { LAYOUTS } from '../cli/places.ts';
import { listSite } from './site-files.ts';

const read = (name: string) => readFileSync(join(inject('dist'), 'site/desk', name), 'utf8');
const listed = (bulletin = aBulletin()) =>
  listSite(aSource(anIssue(), { bulletin }), LAYOUTS).others.flatMap(({ path }) =>
    path.startsWith('desk/') ? path : [],
  );

test('a board may leave the desk out', () => {
  expect(listed()).toContain('desk/index.html');
  expect(listed(aBulletin({ desk: 'off' }))).toEqual([]);
});

test('search engines are asked not to list it, and neither the sitemap nor a page for readers has it', () => {
  expect(read('index.html')).toContain('<meta name="robots" content="noindex">');
  for (const path of ['sitemap.xml', 'index.html', 'issues/2018-02/index.html'])
    expect(readFileSync(join(inject('dist'), 'site', path), 'utf8')).not.toContain('desk/');
});

test('it compiles nothing in the browser, and holds no place of this machine', () => {
  const modules = readdirSync(join(inject('dist'), 'site/desk'))
    .filter((name) => name.endsWith('.js'))
    .map(read);
  expect(modules.length).toBeGreaterThan(20);
  // zod asks whether it may compile, unless it is told not to: src/fields/jitless.ts.
  expect(modules.flatMap((code) => code.match(/\beval\(|new Function\b/g) ?? [])).toEqual([]);
  expect(modules.filter((code) => code.includes(process.cwd()))).toEqual([]);
});

test('the first findings need at most 480 KB, as hosts send them', () => {
  const files = new Set(['index.html', 'desk.css', 'board.json', 'desk.js', 'open-page.js', 'worker.js']);
  // What these bring along at once.
  for (const name of files)
    for (const [, other = ''] of read(name).matchAll(/(?:import|from)\s*["']\.\/([\w-]+\.js)["']/g)) files.add(other);
  expect(files).toContain('dist.js');
  const sizes = [...files].map((name) => gzipSync(read(name)).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(480_000);
});
