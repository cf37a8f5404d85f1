import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { writeFiles } from '../../src/build/output.ts';
import { makeSearch } from '../../src/search/write-search.ts';
import { aBuiltSite } from '../support/a-built-site.ts';
import { aBulletin, anIssue } from '../support/an-issue.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { thorough } from '../support/thorough.ts';
import {
  audit,
  closeWindows,
  openWindow,
  overflow,
  STILL,
  serve,
  shiftOf,
  showIn,
  VIEWS,
  type Visit,
  visit,
  visitIn,
} from '../support/visit.ts';

// The search as readers use it, under a path prefix and the strict policy.

const HOSTILE = '<img src=x onerror=alert(1)>';

const issues = [
  anIssue({
    slug: '2018-02',
    keys: { summary: 'What happened.', topics: '[neglect]' },
    body: 'The launch is for everybody.\n\n## Recognising neglect\n\nNeglect harms children. Neglected children need adults.\n\n## Training highlights\n\nA session about bruises.\n',
  }),
  anIssue({
    slug: '2017-11',
    keys: { number: '1', title: 'Lessons of the year', summary: 'What happened.', topics: '[training]' },
    body: `## Training about neglect\n\nTwo sessions.\n\n## Hostile \\${HOSTILE}\n\nOddity \\<script>alert(2)\\</script> &lt;b&gt; stays.\n`,
  }),
  anIssue({
    slug: '2017-09',
    keys: { number: '7', title: 'Other languages', summary: 'What happened.', topics: '[early-help]' },
    body: '## Diogelu plant {lang=cy}\n\nMae pob plentyn yn bwysig.\n\n## بچوں کی حفاظت {lang=ur}\n\nہر بچہ اہم ہے۔\n',
  }),
  // Enough for two helpings of results.
  ...[1, 2, 3, 4, 5, 6].map((month) =>
    anIssue({
      slug: `2016-0${month}`,
      keys: { number: String(month + 10), title: `Month ${month}`, summary: 'What happened.', topics: '[early-help]' },
      body: `## Playground ${month}\n\nA playground.\n\n## Second playground ${month}\n\nAnother playground.\n`,
    }),
  ),
  anIssue({
    slug: '2018-03',
    keys: { number: '20', title: 'Unready', status: 'draft' },
    body: '## Unready\n\nUnready playground.\n',
  }),
];

const browser = await sharedBrowser();
const folder = await aBuiltSite(issues, {
  bulletin: aBulletin({
    address: 'https://org.example/bulletins/',
    contacts:
      '[{ role: emergency, name: In danger, phone: "999", about: Ask for the police, verified: 2018-01-25 }, ' +
      '{ role: other, name: Designated officer (LADO), phone: 01632 960104, about: About people in work, verified: 2018-01-25 }]',
  }),
  glossary: {
    path: 'content/glossary.yaml',
    text: 'FGM: Female genital mutilation\nLADO: Local authority designated officer\n',
  },
});
const site = await serve(folder, '/bulletins/');
const at = (query: string) => site(`search/${query}`);
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...STILL });
afterEach(() => closeWindows(context));
afterAll(() => context.close());

const open = (query: string): Promise<Visit> => visit(context, at(query));
const said = (page: Page) => page.locator('main [role=status]');
const titles = (page: Page) => page.locator('.search-result h2').allTextContents();
/** Waits for the words; fails with what is said instead. */
async function says(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction((expected) => document.querySelector('main [role=status]')?.textContent === expected, words)
    .catch(() => {});
  expect(await said(page).textContent()).toBe(words);
}
/** Types words in place of others, and waits for their first result. */
async function search(page: Page, words: string, first: string): Promise<void> {
  await page.getByLabel('Search all issues').fill(words);
  await expect.poll(async () => (await titles(page))[0]).toBe(first);
}
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id);

test('typing finds sections, says how many, and marks what is found', async () => {
  const { page, complaints, strangers } = await open('');
  expect(await said(page).textContent()).toBe('');
  await page.getByLabel('Search all issues').pressSequentially('bruises');
  await says(page, '1 result');
  expect(await titles(page)).toEqual(['Training highlights']);
  // Not the full stop after it.
  expect(await page.locator('.search-result mark').allTextContents()).toEqual(['bruises']);
  expect(await page.locator('.search-result-excerpt').textContent()).toBe('A session about bruises.');
  expect(await page.locator('.search-result-place').textContent()).toBe(
    'No. 2 1 February 2018 Bradford launches its neglect strategy',
  );
  expect(page.url()).toBe(at('?q=bruises'));
  await page.getByLabel('Search all issues').fill('neglect');
  await says(page, '3 results');
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('older issues have an index of their own, and are found with the others', async () => {
  const [date, year] = ['1999-03-01', '1999'];
  const older = {
    address: '/bulletins/issues/1999-03/',
    title: 'Bruises in 1999',
    html: '<p>A talk about bruises.</p>',
    issue: { number: 'No. 99', date, dateInWords: '1 March 1999', topics: ['training'] },
  };
  writeFiles(join(folder, 'assets/search'), await makeSearch([older], 'en-GB', `${year}/`));
  const page = await context.newPage();
  await page.route(/\/search\/\?/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('role="search"', `role="search" data-older="${year}"`);
    await route.fulfill({ response, body });
  });
  const { complaints } = await visitIn(page, at('?q=bruises'));
  await says(page, '2 results');
  expect(await titles(page)).toEqual(expect.arrayContaining(['Training highlights', older.title]));
  await page.goto(at('?topic=training'));
  await says(page, '4 results');
  expect((await titles(page)).at(-1)).toBe(older.title);
  expect(complaints).toEqual([]);
});

test('a result is about the words of its own section, not those of its issue’s title', async () => {
  const { page } = await open('?q=launches');
  await says(page, '1 result');
  expect(await titles(page)).toEqual(['Bradford launches its neglect strategy']);
});

test('the address says what is looked for', async () => {
  const { page } = await open('?q=neglect&year=2017&topic=training');
  await says(page, '1 result');
  expect(await titles(page)).toEqual(['Training about neglect']);
  expect(await page.getByLabel('Search all issues').inputValue()).toBe('neglect');
  expect(await page.getByLabel('Year', { exact: true }).inputValue()).toBe('2017');
  expect(await page.getByLabel('Topic', { exact: true }).inputValue()).toBe('training');
});

test('filters say what they would leave, and work without words from newest to oldest', async () => {
  const { page } = await open('?q=neglect');
  await says(page, '3 results');
  expect(await page.getByLabel('Year', { exact: true }).locator('option').allTextContents()).toEqual([
    'Any year',
    '2018 (2)',
    '2017 (1)',
    '2016 (0)',
  ]);
  await page.getByLabel('Year', { exact: true }).selectOption('2017');
  await says(page, '1 result');
  expect(await page.getByLabel('Year', { exact: true }).locator('option').allTextContents()).toContain('2018 (2)');
  expect(await page.getByLabel('Topic', { exact: true }).locator('option').allTextContents()).toEqual([
    'Any topic',
    'Neglect (0)',
    'Training (1)',
    'Early help (0)',
  ]);
  await page.goBack();
  await says(page, '3 results');
  await page.goto(at('?topic=neglect'));
  await says(page, '3 results');
  expect(await titles(page)).toEqual([
    'Bradford launches its neglect strategy',
    'Recognising neglect',
    'Training highlights',
  ]);
});

test('the keyboard leads through the results to a section, where the words are marked, and Back leads to the same result', async () => {
  const { page, complaints } = await open('');
  await page.getByLabel('Search all issues').fill('neglected');
  await says(page, '3 results');
  await page.keyboard.press('ArrowDown');
  const [first, second] = await titles(page);
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('words');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('words');
  const place = (await titles(page)).indexOf('Recognising neglect');
  for (let step = 0; step <= place; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/bulletins/issues/2018-02/#recognising-neglect');
  const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => `${range}`));
  expect(marked).toEqual(['neglect', 'Neglect', 'Neglected']);
  expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toBe('Recognising neglect');
  await page.goBack();
  await says(page, '3 results');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Recognising neglect');
  expect(await page.getByLabel('Search all issues').inputValue()).toBe('neglected');
  expect(complaints).toEqual([]);
});

test.each([
  ['a “%” that stands for nothing', '#%', ['everybody']],
  ['a section', '#recognising-neglect', []],
])('an address with %s has its words marked, and nothing fails', async (_name, hash, found) => {
  const { page, complaints } = await visit(context, site(`issues/2018-02/?highlight=everybody${hash}`));
  await page.waitForFunction(() => CSS.highlights.has('found'));
  const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => `${range}`));
  expect(marked).toEqual(found);
  expect(new URL(page.url()).search).toBe('');
  expect(complaints).toEqual([]);
});

/** Where a clock starts that only the test moves. */
const NOW = Date.UTC(2018, 1, 2, 12);

describe('whoever goes on while the last letters are still looked for', () => {
  let timed: BrowserContext;
  afterEach(() => timed.close());

  /** Opens what is found of the first words, with a clock that the test moves: those typed next are looked for only then. */
  async function openStill(words: string, status: string): Promise<Page> {
    timed = await browser.newContext();
    await timed.clock.install({ time: NOW });
    const { page } = await visit(timed, at(`?q=${words}`));
    await says(page, status);
    await page.clock.pauseAt(NOW + 3_600_000);
    return page;
  }

  test.each([
    ['the same result', 'harms', '1 result', 'Recognising neglect'],
    ['the first result, where that one is gone', 'bruises', '1 result', 'Training highlights'],
    ['the words, where nothing is found', 'zzzz', 'Nothing found.', 'words'],
  ])('finds the focus at %s', async (_where, words, status, place) => {
    const page = await openStill('neglect', '3 results');
    await page.getByLabel('Search all issues').fill(words);
    for (let step = (await titles(page)).indexOf('Recognising neglect'); step >= 0; step--)
      await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Recognising neglect');
    await page.clock.runFor(1000);
    await says(page, status);
    expect(await focused(page)).toBe(place);
  });

  test.each([
    ['button', 'More results', 'playground', '12 results, showing the first 10'],
    ['link', 'use our contacts', 'zzzz', 'Nothing found.'],
  ] as const)('does not lose it with the %s “%s”', async (role, name, words, status) => {
    const page = await openStill(words, status);
    await page.getByLabel('Search all issues').fill('bruises');
    await page.getByRole(role, { name }).focus();
    expect(await focused(page)).toContain(name);
    await page.clock.runFor(1000);
    await says(page, '1 result');
    expect(await focused(page)).toBe('Training highlights');
  });
});

test('a long list is shown in helpings, the newest first, and the reader goes on where the next begins', async () => {
  const { page } = await open('?q=playground');
  await says(page, '12 results, showing the first 10');
  const dates = await page
    .locator('.search-result time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
  expect(new Set(dates).size).toBeGreaterThan(3);
  expect(dates).toEqual(dates.toSorted().reverse());
  await page.getByRole('button', { name: 'More results' }).press('Enter');
  await says(page, '12 results');
  const all = await titles(page);
  expect(all).toHaveLength(12);
  expect(await focused(page)).toBe(all[10]);
  expect(await page.getByRole('button', { name: 'More results' }).isVisible()).toBe(false);
});

test('when nothing is found, it says what to try', async () => {
  const { page, complaints } = await open('?q=zzzz&year=2018');
  await says(page, 'Nothing found.');
  expect(await page.getByRole('link', { name: 'use our contacts' }).isVisible()).toBe(true);
  expect(await audit(page)).toEqual([]);
  await page.getByLabel('Search all issues').fill('');
  await page.getByLabel('Year', { exact: true }).selectOption('');
  await says(page, '');
  expect(await page.getByRole('link', { name: 'use our contacts' }).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test('sections are found in their own language', async () => {
  const { page } = await open('');
  for (const [word, title, lang, dir] of [
    ['plentyn', 'Diogelu plant', 'cy', ''],
    ['حفاظت', 'بچوں کی حفاظت', 'ur', 'rtl'],
  ] as const) {
    await search(page, word, title);
    expect(await titles(page)).toHaveLength(1);
    const link = page.locator('.search-result a');
    expect(await link.getAttribute('lang')).toBe(lang);
    expect((await link.getAttribute('dir')) ?? '').toBe(dir);
  }
});

test('hostile text is text', async () => {
  const { page, complaints, strangers } = await open('?q=oddity');
  await says(page, '1 result');
  expect(await titles(page)).toEqual([`Hostile ${HOSTILE}`]);
  expect(await page.locator('.search-result-excerpt').textContent()).toContain('<script>alert(2)</script>');
  expect(await page.locator('.search-results :is(img, script)').count()).toBe(0);
  await page.goto(at(`?q=${encodeURIComponent(HOSTILE)}&year=%3Cb%3E&topic=x`));
  expect(await page.getByLabel('Search all issues').inputValue()).toBe(HOSTILE);
  expect(await page.getByLabel('Year', { exact: true }).inputValue()).toBe('');
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('a search finds whom to ring, with the number', async () => {
  const { page, complaints } = await open('');
  for (const [words, name, number] of [
    ['LADO', 'Designated officer (LADO)', 'tel:01632960104'],
    ['who do i call', 'In danger', 'tel:999'],
    ['allegation teacher', 'Designated officer (LADO)', 'tel:01632960104'],
  ] as const) {
    await search(page, words, name);
    expect(await page.locator('.search-result .contact-phone a').first().getAttribute('href')).toBe(number);
    expect(await page.locator('.search-results').textContent()).not.toContain('volunteer');
  }
  expect(complaints).toEqual([]);
});

test('an abbreviation opens its entry of the glossary', async () => {
  const { page } = await open('?q=FGM');
  await says(page, '1 result');
  await page.getByRole('link', { name: 'FGM' }).click();
  await page.waitForURL('**/bulletins/glossary/#fgm');
  expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toContain('Female genital');
});

test('a draft is not found', async () => {
  const { page } = await open('?q=unready');
  await says(page, 'Nothing found.');
});

test('a search may begin on the home page, and works as an address', async () => {
  const { page } = await visit(context, at('../'));
  await page.getByLabel('Search all issues').fill('bruises');
  await page.keyboard.press('Enter');
  await page.waitForURL(at('?q=bruises'));
  await says(page, '1 result');
});

test('without a script the page leads to topics and years, and has no form that does nothing', async () => {
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const { page } = await visit(bare, at('?q=bruises'));
  expect(await page.getByRole('search').count()).toBe(0);
  expect(await page.locator('.search-without').isVisible()).toBe(true);
  expect(await page.getByRole('region', { name: 'All topics' }).getByRole('link').allTextContents()).toEqual([
    'Neglect',
    'Training',
    'Early help',
  ]);
  expect(await page.getByRole('region', { name: 'All years' }).getByRole('link').allTextContents()).toEqual([
    '2018',
    '2017',
    '2016',
  ]);
  await bare.close();
});

test('when the index cannot be loaded it says so, and tries again at the next search', async () => {
  await context.route('**/catalogue.json', (route) => route.abort(), { times: 1 });
  const { page } = await open('?q=bruises');
  await page.getByText('Search did not load.').waitFor();
  expect(await page.getByRole('region', { name: 'All topics' }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Search' }).click();
  await says(page, '1 result');
});

test('results are right in every view', async () => {
  const window = await openWindow(browser, VIEWS[0]);
  for (const view of VIEWS) {
    await showIn(window, view);
    const { page } = await visitIn(window, at('?q=playground'));
    await says(page, '12 results, showing the first 10');
    expect([view, await shiftOf(page)]).toEqual([view, 0]);
    // On a desk the audit is that of a search that finds nothing.
    if (thorough || view !== VIEWS[0]) expect([view, await audit(page)]).toEqual([view, []]);
    expect([view, await overflow(page)]).toEqual([view, 0]);
  }
  await window.close();
});
