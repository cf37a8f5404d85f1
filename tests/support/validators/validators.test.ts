import { describe, expect, test } from 'vitest';
import { findBrokenLinks } from '../broken-links.ts';
import { weighPage } from '../page-weight.ts';
import { aSiteOf } from '../site-files.ts';
import { findAtomFaults } from './atom.ts';
import { findCalendarFaults } from './calendar.ts';
import { findHtmlFaults } from './html.ts';
import { findJsonFeedFaults } from './json-feed.ts';
import { findSitemapFaults } from './sitemap.ts';

// A validator that finds nothing proves nothing: each is given what is right, and the same with one slip.

const PAGE =
  '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>A title</title></head><body><main><h1 id="top">A</h1></main></body></html>\n';

describe('the HTML validator', () => {
  test('accepts a sound page', () => expect(findHtmlFaults('a.html', PAGE)).toEqual([]));
  test.each([
    ['an id twice', '<h1 id="top">A</h1>', '<h1 id="top">A</h1><p id="top">B</p>', 'no-dup-id'],
    ['a picture without words', '<h1 id="top">A</h1>', '<h1>A</h1><img src="a.png">', 'wcag/h37'],
    ['an element that is not closed', '</h1>', '', 'close'],
    ['a style of its own', '<h1 id="top">', '<h1 style="color: red">', 'no-inline-style'],
  ])('finds %s', (_name, right, wrong, rule) => {
    expect(findHtmlFaults('a.html', PAGE.replace(right, wrong)).join('\n')).toContain(rule);
  });
});

const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>https://example.org/bulletins/feed.xml</id><title>T</title><updated>2018-02-01T00:00:00Z</updated>
<link rel="self" href="https://example.org/bulletins/feed.xml"/><author><name>Board</name></author>
<entry><id>https://example.org/bulletins/a/</id><title>A</title><updated>2018-02-01T00:00:00Z</updated>
<link rel="alternate" href="https://example.org/bulletins/a/"/><content type="html">&lt;p&gt;A&lt;/p&gt;</content></entry>
</feed>`;

describe('the Atom validator', () => {
  const faultsOf = async (text: string) => (await findAtomFaults(aSiteOf({ 'feed.xml': text }))).join('\n');
  test('accepts a sound feed', async () => expect(await faultsOf(ATOM)).toBe(''));
  test.each([
    ['text that is no XML', '<title>T</title>', '<title>T & U</title>', /feed\.xml/],
    ['a missing date', '<updated>2018-02-01T00:00:00Z</updated>', '', /feed\.xml/],
    [
      'a feed that names another as itself',
      'rel="self" href="https://example.org/bulletins/feed.xml"',
      'rel="self" href="https://example.org/feed.xml"',
      /self link/,
    ],
    ['an address without its host', '&lt;p&gt;A', '&lt;a href="/b/"&gt;A', /“\/b\/”/],
    ['no author', '<author><name>Board</name></author>', '', /author/],
  ])('finds %s', async (_name, right, wrong, fault) =>
    expect(await faultsOf(ATOM.replace(right, wrong))).toMatch(fault),
  );
});

describe('the JSON Feed validator', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    home_page_url: 'https://example.org/bulletins/',
    feed_url: 'https://example.org/bulletins/feed.json',
    authors: [{ name: 'Board' }],
    items: [
      {
        id: 'https://example.org/bulletins/a/',
        url: 'https://example.org/bulletins/a/',
        content_html: '<p>A</p>',
        date_published: '2018-02-01T00:00:00Z',
      },
    ],
  };
  const faultsOf = (change: object) =>
    findJsonFeedFaults(aSiteOf({ 'feed.json': JSON.stringify({ ...feed, ...change }) })).join('\n');
  test('accepts a sound feed', () => expect(faultsOf({})).toBe(''));
  test.each([
    ['another version', { version: '1' }, /version/],
    ['an author as version 1 wrote it', { author: { name: 'B' } }, /additional/],
    ['an address of another feed', { feed_url: 'https://example.org/feed.json' }, /feed_url/],
    ['one item twice', { items: [feed.items[0], feed.items[0]] }, /two entries/],
    ['a day that is none', { items: [{ ...feed.items[0], date_published: '2018-02-31T00:00:00Z' }] }, /2018-02-31/],
  ])('finds %s', (_name, change, fault) => expect(faultsOf(change)).toMatch(fault));
});

describe('the sitemap validator', () => {
  const map = (...paths: readonly string[]) =>
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>https://example.org/bulletins/${path}</loc></url>`).join('')}</urlset>`;
  const hidden = PAGE.replace('<title>', '<meta name="robots" content="noindex"><title>');
  const faultsOf = (text: string) =>
    findSitemapFaults(aSiteOf({ 'index.html': PAGE, 'b/index.html': hidden, '404.html': PAGE, 'sitemap.xml': text }));
  test('accepts one that names what may be found', async () => expect(await faultsOf(map(''))).toEqual([]));
  test.each([
    ['a page that is missing', map('b/'), 'https://example.org/bulletins/ is not named'],
    ['a page that must not be found', map('', 'b/'), 'https://example.org/bulletins/b/ is no page that may be found'],
    ['a page twice', map('', ''), 'https://example.org/bulletins/ is named twice'],
  ])('finds %s', async (_name, text, fault) => expect(await faultsOf(text)).toContain(fault));
  test('finds a date that is none', async () =>
    expect(await faultsOf(map('').replace('</loc>', '</loc><lastmod>May</lastmod>'))).not.toEqual([]));
});

describe('the calendar validator', () => {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//A//B//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:1@example.org',
    'DTSTAMP:20180201T000000Z',
    'DTSTART:20180301T100000Z',
    'DTEND:20180301T110000Z',
    'SUMMARY:Training',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  const calendar = lines.join('\r\n');
  const faultsOf = (text: string) => findCalendarFaults(aSiteOf({ 'a.ics': text })).join('\n');
  test('accepts a sound calendar', () => expect(faultsOf(calendar)).toBe(''));
  test.each([
    ['lines of another kind', /\r\n/g, '\n', /CRLF/],
    ['an end before the start', 'DTEND:20180301T11', 'DTEND:20180301T09', /before it starts/],
    ['a time in no zone', '20180301T100000Z', '20180301T100000', /in no zone/],
    ['a missing name', 'UID:1@example.org\r\n', '', /no UID/],
    ['a line that is too long', 'Training', 'Training '.repeat(9), /octets/],
  ])('finds %s', (_name, right, wrong, fault) => expect(faultsOf(calendar.replace(right, wrong))).toMatch(fault));
});

describe('the search for broken links', () => {
  const brokenIn = (html: string) => findBrokenLinks(aSiteOf({ 'index.html': html, 'b/index.html': PAGE }));
  test('accepts what is there, and leaves other sites alone', () =>
    expect(
      brokenIn('<a href="/bulletins/b/#top">B</a><a href="b/">B</a><a href="https://example.com/x">X</a>'),
    ).toEqual([]));
  test.each([
    ['a page that is not there', '/bulletins/c/', 'is no file'],
    ['an anchor that is not there', '/bulletins/b/#end', 'is no id there'],
    ['an address that misses the path', '/b/', 'is not below https://example.org/bulletins/'],
    ['an anchor on the same page', '#nowhere', 'is no id there'],
  ])('finds %s', (_name, href, fault) =>
    expect(brokenIn(`<a href="${href}">B</a>`)).toEqual([`index.html: ${href} ${fault}`]),
  );
});

test('a page’s weight counts what it loads, and what that loads, once', () => {
  const files = {
    'index.html':
      '<link rel="stylesheet" href="a.css?v=1"><link rel="preload" as="font" href="f.woff2"><script src="a.js" defer></script>',
    'a.css': 'p{}',
    'a.js': "import './b.js';",
    'b.js': Array.from({ length: 3000 }, (_, index) => `x${index * 7919};`).join(''),
    'f.woff2': '12345',
  };
  const whole = weighPage(aSiteOf(files), 'index.html');
  expect(whole.fonts).toBe(5);
  expect(whole.words).toBeGreaterThan(weighPage(aSiteOf({ ...files, 'a.js': '' }), 'index.html').words + 1000);
  expect(() => weighPage(aSiteOf({ ...files, 'b.js': '', 'a.css': '@import "c.css";' }), 'index.html')).toThrow(
    'c.css',
  );
});
