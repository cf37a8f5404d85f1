import { expect, test } from 'vitest';
import { listInCatalogue, renderRecord, type SearchRecord } from './record.ts';

const aRecord = (parts: Partial<SearchRecord> = {}): SearchRecord => ({
  address: '/issues/2018-02/#training',
  title: 'Training',
  html: '<p>Words.</p>',
  within: 'The issue',
  issue: { number: 'No. 2', date: '2018-02-01', dateInWords: '1 February 2018', topics: ['neglect', 'training'] },
  ...parts,
});

const detailsOf = (html: string) => JSON.parse(decodeURIComponent(/<p id="([^"]*)">/.exec(html)?.[1] ?? ''));

test('a page beside the issues has no number and no date', () => {
  const html = renderRecord(aRecord({ issue: undefined }));
  expect(detailsOf(html)).toEqual({ within: 'The issue' });
});

test('what a result says is kept whole, and apart from what is searched', () => {
  const html = renderRecord(aRecord({ within: 'A “b”, <c> & d', withinLang: 'cy' }));
  expect(detailsOf(html)).toEqual({
    within: 'A “b”, <c> & d',
    withinLang: 'cy',
    number: 'No. 2',
    date: '2018-02-01',
    day: '1 February 2018',
  });
  expect(html.replace(/<p id="[^"]*">/, '')).not.toContain('<c>');
});

test('a title is text', () => {
  expect(renderRecord(aRecord({ title: '</h1><script>x</script> & more' }))).toContain(
    '<h1 data-pagefind-meta="title" data-pagefind-weight="7">&lt;/h1&gt;&lt;script&gt;x&lt;/script&gt; &amp; more</h1>',
  );
});

test.each([
  [
    'facts',
    '<dl><dt>When</dt><dd><time>5 May</time>\n</dd><dt>Where</dt><dd>Town Hall (north)</dd></dl>',
    'When: 5 May. Where: Town Hall (north).',
  ],
  ['cells', '<tr><th>Day</th><th>Place?</th></tr><tr><td>5 May</td><td>Hall.</td></tr>', 'Day. Place? 5 May. Hall.'],
  ['parts of a line', '<p><span>From May</span><span lang="cy">Yn lle</span></p>', 'From May. Yn lle'],
  [
    'a caption, its credit and its button',
    '<figcaption>Two chairs <span class="credit">Ann, All rights reserved</span><a class="figure-whole" href="/x.jpg">Open it</a></figcaption><p>Words</p>',
    'Two chairs Ann, All rights reserved. Words',
  ],
  ['a caption', '<figcaption>Two chairs</figcaption><p>Words</p>', 'Two chairs. Words'],
])('the words of %s do not run into one another', (_what, html, words) => {
  const said = renderRecord(aRecord({ html }))
    .replace(/^.*<\/h1>/s, '')
    .replace(/<[^>]*>/g, '');
  expect(said.replace(/\s+/g, ' ').trim()).toBe(words);
});

test('the catalogue has the year and the topics of each record, and keeps their order', () => {
  const page = aRecord({ address: '/about/', issue: undefined });
  expect(listInCatalogue([aRecord(), page], ({ address }) => `id of ${address}`)).toEqual([
    ['id of /issues/2018-02/#training', '2018', ['neglect', 'training']],
    ['id of /about/', '', []],
  ]);
});
