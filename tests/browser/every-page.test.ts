import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import '../support/built-boards.ts';
import { writtenKinds } from '../../src/blocks/index.ts';
import { aBuiltSite } from '../support/a-built-site.ts';
import { anIssue } from '../support/an-issue.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { onePageOfEachKind } from '../support/page-kinds.ts';
import { readSite, textsOf } from '../support/site-files.ts';
import { audit, isAudited, openWindow, overflow, serve, showIn, VIEWS, visitIn } from '../support/visit.ts';

// Pages of both boards and of one with each kind of block, in real Chromium: one of each kind, and every night each of them.

const browser = await sharedBrowser();
/** Kinds that have no picture: those are in the boards' own issues. */
const EXAMPLES = writtenKinds.map(({ example }) => example).filter((example) => !/\.(?:jpg|png|svg)/.test(example));
const boards = [
  { folder: join(inject('dist'), 'site'), prefix: '/' },
  { folder: join(inject('exampleshire'), 'site'), prefix: '/bulletins/' },
  {
    folder: await aBuiltSite([
      anIssue({
        slug: '2017-11',
        keys: { date: '2017-11-01' },
        body: `Hello.\n\n## Each kind\n\n${EXAMPLES.join('\n\n')}`,
      }),
    ]),
    prefix: '/',
  },
];
const pages = new Map(
  (
    await Promise.all(
      boards.map(async ({ folder, prefix }) => {
        const at = await serve(folder, prefix);
        return textsOf(readSite(folder, 'https://example.org/'), /\.html$/).map(
          ([path, html]) => [at(path.replace(/(^|\/)index\.html$/, '$1')), html] as const,
        );
      }),
    )
  )
    .flat()
    // One at a former address leads on at once.
    .filter(([, html]) => !html.includes('http-equiv="refresh"')),
);
const seenPages = onePageOfEachKind(pages);

/** What is found on a page, in any view, that has no faults. */
const SOUND = { headings: 1, complaints: [], strangers: [], cookies: [], stored: 0 };

/** A page that is missing is missing. */
const isExpected = (path: string, complaint: string) => path.endsWith('/404.html') && complaint.includes('404');

const window = await openWindow(browser, VIEWS[0]);
afterAll(() => window.close());

test('a page with faults would not pass', async () => {
  const page = await browser.newPage();
  await page.setContent('<img src="a.png"><p style="color:#aaa;background:#fff">Pale words.</p>');
  const rules = (await audit(page)).map((line) => line.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'html-has-lang', 'document-title']));
  await page.close();
});

test('one page of each kind is looked at, of each board', () => {
  expect(pages.size).toBeGreaterThan(50);
  expect(seenPages.length).toBeGreaterThan(15);
  expect(new Set(seenPages.map((address) => new URL(address).port)).size).toBe(3);
});

describe('a page', () => {
  test.each(seenPages.map((address, at) => [new URL(address).pathname, address, at] as const))(
    '%s is right',
    async (path, address, at) => {
      // Loaded on a desk or on a phone, in turn.
      await showIn(window, VIEWS[at % VIEWS.length] ?? VIEWS[0]);
      const { page, complaints, strangers } = await visitIn(window, address);
      // What is folded up is part of the page.
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      for (const view of VIEWS) {
        await showIn(page, view);
        const faults = isAudited(view, at) ? await audit(page) : [];
        expect({ view, faults, overflow: await overflow(page) }).toEqual({ view, faults: [], overflow: 0 });
      }
      expect({
        headings: await page.locator('h1').count(),
        complaints: complaints.filter((line) => !isExpected(path, line)),
        strangers,
        cookies: await page.context().cookies(),
        stored: await page.evaluate(() => localStorage.length + sessionStorage.length),
      }).toEqual(SOUND);
    },
  );
});
