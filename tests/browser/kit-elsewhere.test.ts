import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import '../support/built-boards.ts';
import { aList, anIssue } from '../support/an-issue.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { copyContent } from '../support/content-copy.ts';
import { EXAMPLESHIRE } from '../support/example.ts';
import { READING_EXAMPLESHIRE } from '../support/reading.ts';
import { audit, closeWindows, isAudited, openWindow, overflow, VIEWS, visit, visitIn } from '../support/visit.ts';

// The kits of a board whose archive lies under a path: an issue in Welsh, one with a section in Urdu, and a draft.

const WELSH = '2025-11';
const WITH_URDU = '2026-06';
const DRAFT = '2026-09';

const browser = await sharedBrowser();
const dist = inject('exampleshire');
/** The draft, and an issue that is none. */
const copy = copyContent(EXAMPLESHIRE);
for (const name of readdirSync(join(copy.content, 'issues')))
  if (name !== `${DRAFT}.md`) rmSync(join(copy.content, 'issues', name));
copy.write('addresses.txt', aList('https://org.example/bulletins/').text);
copy.write('issues/2026-08.md', anIssue({ slug: '2026-08', keys: { topics: '[training]' } }).text);
await copy.build({ ...READING_EXAMPLESHIRE, drafts: true });
const context = await browser.newContext({
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});
await context.route('https://org.example/bulletins/**', (route) =>
  route.fulfill({ path: join(dist, 'site', new URL(route.request().url()).pathname.replace('/bulletins/', '')) }),
);
afterEach(() => closeWindows(context));
afterAll(() => context.close());

const at = (path: string, built = dist) => pathToFileURL(join(built, 'email', path)).href;
const open = (path: string, built = dist) => visit(context, at(path, built));
const subjectOf = (page: Page) => page.locator('.value').first();

/** The mail that a kit shows, when all of it is there. */
async function previewIn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames()[1]?.locator('h1').count()).toBe(1);
  const frame = page.frames()[1];
  if (!frame) throw new Error('The kit shows no mail.');
  await frame.waitForLoadState('networkidle');
  return frame;
}

describe('the kit of an issue under a path', () => {
  test('shows the mail with the pictures of the archive, and leads nowhere but into it', async () => {
    const { page } = await open(`${WITH_URDU}/index.html`);
    const mail = await previewIn(page);
    const widths = await mail
      .locator('img')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    expect(widths.length).toBeGreaterThan(1);
    expect(widths.filter((width) => width === 0)).toEqual([]);
    const links = await page.locator('td:last-child > a').allTextContents();
    const inside = links.filter((href) => href.startsWith('https://org.example/'));
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter((href) => !href.startsWith('https://org.example/bulletins/'))).toEqual([]);
  });

  test('shows a section in Urdu from right to left, in the light and in the dark', async () => {
    const { page } = await open(`${WITH_URDU}/index.html`);
    for (const view of ['Desktop', 'Dark']) {
      await page.getByRole('radio', { name: view }).check();
      const mail = await previewIn(page);
      const styles = await mail
        .locator('[lang="ur"] :is(h2, li)')
        .evaluateAll((all) => all.map((one) => [getComputedStyle(one).direction, getComputedStyle(one).textAlign]));
      expect(styles.length, view).toBeGreaterThan(2);
      expect(new Set(styles.map(String)), view).toEqual(new Set(['rtl,right']));
      const english = await mail.locator('h1').evaluate((one) => getComputedStyle(one).direction);
      expect(english).toBe('ltr');
    }
  });
});

describe('the kit of an issue in Welsh', () => {
  test('names the language of what is to be copied, and of the mail', async () => {
    const { page } = await open(`${WELSH}/index.html`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await subjectOf(page).getAttribute('lang')).toBe('cy');
    const mail = await previewIn(page);
    expect(await mail.locator('html').getAttribute('lang')).toBe('cy');
    expect(await mail.locator('a[href^="mailto:"]', { hasText: 'Dad-danysgrifio' }).getAttribute('href')).toBe(
      'mailto:bulletin@example.org?subject=Dad-danysgrifio%3A%20Keeping%20Children%20Safe',
    );
  });

  test('hands out its letters as they are', async () => {
    const { page } = await open(`${WELSH}/index.html`);
    await page.getByRole('button', { name: 'Copy the plain text: Mailchimp' }).press('Enter');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      readFileSync(join(dist, 'email', WELSH, 'mailchimp.txt'), 'utf8'),
    );
  });
});

describe('the kit of a draft', () => {
  test('says that it is one: in the subject, on the page, in the mail, its text and the list', async () => {
    const { page } = await open(`${DRAFT}/index.html`, copy.out);
    expect(await subjectOf(page).textContent()).toMatch(/^DRAFT: /);
    expect(await page.locator('.draft').textContent()).toContain('DRAFT');
    expect(await (await previewIn(page)).getByText('DRAFT', { exact: true }).isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Plain text' }).check();
    expect(await page.locator('pre').textContent()).toContain('*** DRAFT ***');
    expect(readFileSync(join(copy.out, 'email', DRAFT, 'email.eml'), 'utf8')).toMatch(
      /^Subject: (?:=\?UTF-8\?Q\?)?DRAFT(?::|=3A)/m,
    );
    const { page: list } = await open('index.html', copy.out);
    expect(await list.getByRole('listitem').filter({ hasText: 'DRAFT: ' }).locator('.tag').count()).toBe(1);
  });

  test('leaves every other issue unmarked', async () => {
    const { page } = await open('2026-08/index.html', copy.out);
    expect(await page.locator('.draft').count()).toBe(0);
    expect(await (await previewIn(page)).getByText('DRAFT', { exact: true }).count()).toBe(0);
  });
});

test.each(
  [WELSH, WITH_URDU, DRAFT].flatMap((slug, index) =>
    VIEWS.filter((view) => isAudited(view, index)).map((view) => ({ slug, ...view })),
  ),
)('the kit of $slug can be used by everybody: $scheme, $width px', async ({ slug, ...view }) => {
  const page = await openWindow(browser, view);
  await visitIn(page, at(`${slug}/index.html`, slug === DRAFT ? copy.out : dist));
  expect(await audit(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.close();
});
