import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Colour, contrast } from '../../src/fields/colour.ts';
import { LEAST_CONTRAST, lightPalette, TEXT_PAIRS } from '../../src/model/palette.ts';
import '../support/built-boards.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { everyMailRenderer, openBoard } from '../support/every-mailer.ts';
import { EXAMPLE } from '../support/example.ts';
import { fullIssues } from '../support/full-issue.ts';
import { READING } from '../support/reading.ts';
import { thorough } from '../support/thorough.ts';
import { audit, isAudited, openWindow, overflow, serve, VIEWS, visitIn } from '../support/visit.ts';

// Real Chromium, the real files, and the content security policy that the archive is published with.

const dist = inject('dist');
const ARCHIVE = 'https://bulletin.example.org/';

const pages = [
  '',
  'issues/2017-11/',
  'issues/2018-02/',
  'years/',
  'years/2018/',
  'topics/',
  'topics/neglect/',
  'search/',
  '404.html',
] as const;
/** Every mailer’s words are those of the mail for any program: mailers.test.ts. */
const mails = ['2017-11/plain.html', '2018-02/mailchimp.html'] as const;

const browser = await sharedBrowser();
const site = await serve(join(dist, 'site'));

describe('the archive', () => {
  test('can be read with text at 200 %', async () => {
    const page = await openWindow(browser, { width: 1280, scheme: 'light' });
    for (const path of pages) {
      await visitIn(page, site(path));
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await overflow(page), path).toBe(0);
    }
    await page.close();
  });

  test('leads from the home page to an issue, to a section, and to the issue before, by keyboard alone', async () => {
    const { page } = await visitIn(await openWindow(browser, { width: 1280, scheme: 'light' }), site(''));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
    await page.getByRole('link', { name: 'Bradford launches its neglect strategy' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/issues/2018-02/');
    await page.locator('a[rel=prev]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/issues/2017-11/');
    await page
      .getByRole('link', { name: /^Training highlights/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/issues/2017-11/#training-highlights');
    await page.close();
  });
});

describe.each(VIEWS)('the mails at $width px, $scheme', (view) => {
  let window: Page;
  beforeAll(async () => {
    window = await openWindow(browser, view);
  });
  afterAll(() => window?.close());

  test.each([...mails.entries()])('%i. %s is right', async (at, name) => {
    const mail = await openMail(window, name);
    if (isAudited(view, at)) expect(await audit(window, { frame: mail })).toEqual([]);
    expect(await overflow(mail)).toBe(0);
    expect(await mail.locator('h1').count()).toBe(1);
  });
});

describe('the mails', () => {
  test('show every picture from the archive', async () => {
    const window = await openWindow(browser, { width: 700, scheme: 'light' });
    for (const name of mails) {
      const mail = await openMail(window, name);
      const broken = await mail
        .locator('img')
        .evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).length);
      expect(broken, name).toBe(0);
    }
    await window.close();
  });

  test('have the facts of a card in columns where there is room, and one below the other on a phone', async () => {
    for (const [width, beside] of [
      [700, true],
      [360, false],
    ] as const) {
      const window = await openWindow(browser, { width, scheme: 'light' });
      const mail = await openMail(window, '2017-11/plain.html');
      const rows = await mail
        .locator('.facts tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.getBoundingClientRect().top)));
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter(([name = 0, fact = 0]) => (name === fact) === beside)).toHaveLength(rows.length);
      await window.close();
    }
  });

  test('keep the words and figures of a table whole on a phone, and are no wider for it', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.setContent(readFileSync(join(inject('exampleshire'), 'email/2026-04/plain.html'), 'utf8'));
    const cells = page.locator('table:not([role]) :is(th, td)');
    expect(await cells.count()).toBeGreaterThan(10);
    const broken = await cells.evaluateAll((all) =>
      all.flatMap((cell) => {
        const texts: Node[] = [];
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode);
        return texts.flatMap((text) =>
          [...(text.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return range.getClientRects().length > 1 ? word : [];
          }),
        );
      }),
    );
    expect(broken).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  const withoutStyles = (html: string) => html.replace(/<style[\s\S]*?<\/style>/g, '');
  test.each([
    ['light', 'with style blocks', String],
    ['light', 'without style blocks', withoutStyles],
    ['dark', 'with style blocks', String],
  ] as const)('can be read: %s, %s', async (scheme, _as, change) => {
    const { settings } = openBoard(EXAMPLE, READING);
    const palette = lightPalette(settings.board.colours);
    const judged = TEXT_PAIRS.map(([text, background]) => `${palette[text]} on ${palette[background]}`);
    const render = await everyMailRenderer(settings.board);
    const page = await openWindow(browser, { width: 700, scheme });
    for (const [, issue] of fullIssues) {
      await page.setContent(change(render(issue).mails[0]?.html ?? ''));
      const found = await page.evaluate(listColours);
      expect(found.length).toBeGreaterThan(4);
      expect(found.filter((pair) => contrast(...(pair.split(' on ') as [Colour, Colour])) < LEAST_CONTRAST)).toEqual(
        [],
      );
      // The gate looks at these alone, also as programs invert them.
      if (scheme === 'light') expect(found.filter((pair) => !judged.includes(pair))).toEqual([]);
    }
    await page.close();
  });

  test('keep their order, contrast and width when a program strips every style block', async () => {
    const window = await openWindow(browser, { width: 360, scheme: 'light' });
    // Both have the same layout.
    for (const name of thorough ? mails : mails.slice(1)) {
      const mail = await openMail(window, name, withoutStyles);
      expect(await overflow(mail), name).toBe(0);
      expect(await audit(window, { only: ['color-contrast'], frame: mail }), name).toEqual([]);
    }
    await window.close();
  });
});

/** Every ink that words have, and the paper behind them: `#1b2429 on #fdfcfa`. Runs in the browser. */
function listColours(): string[] {
  const asHex = (colour: string) =>
    `#${(colour.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map((channel) => Number(channel).toString(16).padStart(2, '0'))
      .join('')}`;
  const paperOf = (element: Element | null): string => {
    const paper = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
    return /, 0\)$/.test(paper) ? paperOf(element?.parentElement ?? null) : paper;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pairs = new Set<string>();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!element?.checkVisibility() || walker.currentNode.textContent?.trim() === '') continue;
    pairs.add(`${asHex(getComputedStyle(element).color)} on ${asHex(paperOf(element))}`);
  }
  return [...pairs];
}

/**
 * A mail as a program shows it: in a frame of the program’s own page, which has the landmarks, with its pictures fetched from
 * the archive’s own address.
 */
async function openMail(window: Page, name: string, change: (html: string) => string = (html) => html): Promise<Frame> {
  const origin = 'https://program.example.org';
  const width = window.viewportSize()?.width;
  const program = `<!doctype html><html lang="en"><title>A mail program</title><meta name="color-scheme" content="light dark">
    <main><iframe title="Message" src="/${name}" width="${width}" height="700"></iframe></main>
    <link rel="stylesheet" href="data:text/css,body{margin:0}iframe{border:0;display:block}">`;
  await window.unrouteAll();
  await window.route(`${ARCHIVE}**`, (route) =>
    route.fulfill({ path: join(dist, 'site', new URL(route.request().url()).pathname) }),
  );
  await window.route(`${origin}/program`, (route) => route.fulfill({ contentType: 'text/html', body: program }));
  await window.route(`${origin}/${name}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: change(readFileSync(join(dist, 'email', name), 'utf8')) }),
  );
  await window.goto(`${origin}/program`, { waitUntil: 'load' });
  const mail = window.frame({ url: `${origin}/${name}` });
  if (!mail) throw new Error('The program shows no mail.');
  return mail;
}
