import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchRecord } from './record.ts';
import { makeSearch } from './write-search.ts';

const record = (address: string, html: string, lang?: string): SearchRecord => ({
  address,
  title: 'Title',
  html,
  lang,
});
const records = [
  record('/issues/2018-02/', '<p>Neglect.</p>'),
  record('/issues/2018-02/#cymraeg', '<p>Diogelu plant.</p>', 'cy'),
  record(
    '/issues/2018-02/#event',
    '<p>Town Hall.<span class="unseen">Secret</span></p><p class="block-links">Book</p>',
  ),
];
const make = async () =>
  new Map((await makeSearch(records, 'en-GB')).map(({ path, content }) => [path, Buffer.from(content)] as const));
const textsIn = (files: ReadonlyMap<string, Buffer>) =>
  [...files].filter(([path]) => path.startsWith('fragment/')).map(([, bytes]) => gunzipSync(bytes).toString());

test('the same records make the same files', async () => {
  const [one, other] = [await make(), await make()];
  expect(one.size).toBeGreaterThan(5);
  expect(other).toEqual(one);
});

test('only what our own interface loads is written, with Pagefind’s licence', async () => {
  const names = [...(await make()).keys()].sort().map((name) => name.replace(/_[0-9a-f]+\./, '_HASH.'));
  expect([...new Set(names)]).toEqual([
    'LICENSE.txt',
    'catalogue.json',
    'fragment/en-gb_HASH.pf_fragment',
    'index/en-gb_HASH.pf_index',
    'pagefind-entry.json',
    'pagefind.en-gb_HASH.pf_meta',
    'pagefind.js',
    'wasm.en-gb.pagefind',
  ]);
});

test('an index of older issues has no program of its own', async () => {
  const names = (await makeSearch(records, 'en-GB', '1998/')).map(({ path }) => path);
  expect(names.filter((name) => !/^1998\/(?:fragment|index)\//.test(name)).sort()).toEqual([
    '1998/catalogue.json',
    '1998/pagefind-entry.json',
    expect.stringMatching(/^1998\/pagefind\.en-gb_[0-9a-f]+\.pf_meta$/),
  ]);
});

test('the catalogue names each record as Pagefind does', async () => {
  const files = await make();
  const catalogue: [string][] = JSON.parse(String(files.get('catalogue.json')));
  const addresses = catalogue.map(([id]) => {
    const text = gunzipSync(files.get(`fragment/${id}.pf_fragment`) ?? '').toString();
    return JSON.parse(text.slice(text.indexOf('{'))).url;
  });
  expect(addresses).toEqual(records.map(({ address }) => address));
});

test('a section in another language is in the one index', async () => {
  const files = await make();
  const { languages } = JSON.parse(String(files.get('pagefind-entry.json')));
  expect(Object.keys(languages)).toEqual(['en-gb']);
  expect(languages['en-gb'].page_count).toBe(records.length);
});

test('buttons and what is said to screen readers alone are not in it', async () => {
  const texts = textsIn(await make()).join('\n');
  expect(texts).toContain('Town Hall');
  expect(texts).not.toMatch(/Secret|Book/);
});
