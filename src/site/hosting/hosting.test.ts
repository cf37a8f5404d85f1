import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aSite, renderAll } from '../../../tests/support/a-site.ts';
import { aBulletin, anIssue, type IssueParts } from '../../../tests/support/an-issue.ts';
import { formerFile } from '../../fields/former-address.ts';
import { listPages } from '../pages.ts';
import { FILE_HEADERS, HEADERS, HOST_POLICY } from './headers.ts';
import { hostingLayouts, listHostingFiles } from './hosting.ts';

function filesOf(address: string, ...issues: readonly IssueParts[]): Readonly<Record<string, string>> {
  const site = aSite(issues.map(anIssue), { bulletin: aBulletin({ address }) });
  return Object.fromEntries(renderAll(listHostingFiles(site.archive, listPages(site)), hostingLayouts));
}

const ROOT = 'https://bulletin.example.org/';
const PREFIX = 'https://example.org/bulletins/';
const withdrawn = { status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: R. }' };

describe('redirects', () => {
  test('go from each former address, in both spellings, to the issue', () => {
    expect(filesOf(ROOT, { keys: { formerly: '[spring, /old/march.html]' } })._redirects).toBe(
      '/issues/spring /issues/2018-02/ 301\n/issues/spring/ /issues/2018-02/ 301\n/old/march.html /issues/2018-02/ 301\n',
    );
  });

  test('have the path of the archive on both sides', () => {
    expect(filesOf(PREFIX, { keys: { formerly: '[/old.html]' } })._redirects).toBe(
      '/bulletins/old.html /bulletins/issues/2018-02/ 301\n',
    );
  });

  test('of a withdrawn issue go to the notice', () => {
    expect(filesOf(ROOT, { keys: { ...withdrawn, formerly: '[/old.html]' } })._redirects).toContain(
      '/old.html /issues/2018-02/ 301',
    );
  });

  test.each([
    ['old/march.html', 'old/march.html'],
    ['old/march.htm', 'old/march.htm'],
    ['old/march/', 'old/march/index.html'],
    ['old/march', 'old/march/index.html'],
    ['old/march.pdf', 'old/march.pdf/index.html'],
  ])('at %s there is a file: %s', (path, file) => expect(formerFile(path)).toBe(file));
});

describe('the sitemap', () => {
  test('names pages that may be found, with the day of their last change, under the path', () => {
    const map = filesOf(
      PREFIX,
      { keys: { formerly: '[/old.html]', corrections: '[{ date: 2018-02-09, text: Wrong. }]' } },
      { slug: '2018-01', keys: { number: '1', ...withdrawn } },
    )['sitemap.xml'];
    expect(map).toContain(`<url><loc>${PREFIX}issues/2018-02/</loc><lastmod>2018-02-09</lastmod></url>`);
    expect(map).toContain(`<url><loc>${PREFIX}</loc><lastmod>2018-02-09</lastmod></url>`);
    expect(map).toContain(`<url><loc>${PREFIX}about/</loc></url>`);
    expect(map).not.toMatch(/2018-01|old\.html|404|index\.html/);
  });

  test('stays small with two hundred issues, and names each', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      slug: `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      keys: { number: String(index + 1) },
    }));
    const map = filesOf(ROOT, ...many)['sitemap.xml'] ?? '';
    expect(map.match(/\/issues\//g)).toHaveLength(200);
    // The format allows 50,000 addresses and 50 MB.
    expect(map.length).toBeLessThan(50_000);
  });
});

test('robots.txt gives the sitemap’s whole address', () => {
  expect(filesOf(PREFIX, {})['robots.txt']).toBe(
    'User-agent: *\nAllow: /bulletins/\nSitemap: https://example.org/bulletins/sitemap.xml\n',
  );
});

describe('headers', () => {
  test('are sent with every file below the path', () => {
    const lines = filesOf(PREFIX, {})._headers?.split('\n') ?? [];
    expect(lines[0]).toBe('/bulletins/*');
    expect(lines[1]).toBe(`  Content-Security-Policy: ${HOST_POLICY}`);
  });

  test('make files to download what a browser saves and does not show', () => {
    expect(filesOf(PREFIX, {})._headers).toMatch(/\n\/bulletins\/files\/\*\n {2}Content-Disposition: attachment\n$/);
  });

  const guide = readFileSync('docs/hosting.md', 'utf8');

  test.each(Object.entries({ ...HEADERS, ...FILE_HEADERS }))('docs/hosting.md says the same of %s', (name, value) => {
    expect(guide).toContain(`| \`${name}\` | \`${value}\``);
  });

  test('every example in docs/hosting.md has this policy and no other', () => {
    const written = [...guide.matchAll(/default-src 'none'[^"`]*/g)].map(([policy]) => policy);
    expect(written.length).toBeGreaterThan(2);
    expect(new Set(written)).toEqual(new Set([HOST_POLICY]));
  });
});
