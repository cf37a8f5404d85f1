import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aBuiltSite } from '../support/a-built-site.ts';
import { anIssue } from '../support/an-issue.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { serve, visit } from '../support/visit.ts';

// The list of training in real Chromium, with the content security policy that the archive is published with.

const event = (title: string, when: string, where: string, ...fields: readonly string[]) =>
  [
    '::: event',
    `title: ${title}`,
    `when: ${when}`,
    `where: ${where}`,
    'book: a@example.org',
    ...fields,
    ':::',
    '',
  ].join('\n');
const review = (name: string, themes: string) =>
  `::: review\ncase: ${name}\ntype: Learning review\nthemes: ${themes}\nfile: [Report of ${name}](https://example.org/r.pdf), PDF, 1 MB\n\nWhat was learned.\n:::\n`;

/** The day of the build is 2 February 2018. */
const issues = [
  anIssue({
    slug: '2016-01',
    keys: { number: '1', topics: '[training]' },
    body: event('Long ago', '2016-02-01', 'Online') + event('Long ago too', '2016-02-02', 'Town Hall'),
  }),
  anIssue({
    slug: '2017-11',
    keys: { number: '2', topics: '[training]' },
    body:
      event('Over', '2018-01-05, 9am to 1pm', 'Town Hall') +
      event('A year ago', '2017-11-20', 'Town Hall') +
      review('Jack', 'neglect, escalation'),
  }),
  anIssue({
    keys: { number: '3' },
    body:
      event('Early help', '2018-03-01, 9am to 1pm', 'Online, Microsoft Teams') +
      event('Taken', '2018-03-02', 'Town Hall', 'status: full') +
      event('Off', '2018-04-02', 'Town Hall', 'status: cancelled') +
      review('Autumn', 'escalation'),
  }),
];

const browser = await sharedBrowser();
const at = await serve(await aBuiltSite(issues));

async function onPage(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext(options);
  const { page, complaints } = await visit(context, at(path));
  await look(page);
  expect(complaints).toEqual([]);
  await context.close();
}

const TITLES = ['Early help', 'Taken', 'Off', 'Over', 'A year ago', 'Long ago too', 'Long ago'];

/** Titles of the events that can be seen, in their order. What is folded up cannot. */
const shown = async (page: Page) => {
  const names = await page.locator('[data-event]:visible a[href^="/issues/"]').allTextContents();
  return names.map((name) => name.trim());
};

describe('the list of events', () => {
  test('can be narrowed by keyboard alone, and says how many remain', async () => {
    await onPage('events/', {}, async (page) => {
      const count = page.getByRole('status').filter({ hasText: /event/ });
      expect(await shown(page)).toEqual(TITLES.slice(0, 5));
      await page.getByLabel('Topic of the issue').focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-attendance');
      await page.keyboard.press('ArrowDown');
      expect(await page.getByLabel('Place').inputValue()).toBe('online');
      expect(await shown(page)).toEqual(['Early help', 'Long ago']);
      expect(await count.textContent()).toBe('Showing 2 of 7 events.');
      // The year in which there is nothing online is gone, heading and all.
      expect(await page.getByRole('heading', { name: '2017' }).count()).toBe(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.getByLabel('Place').inputValue()).toBe('');
      await count.filter({ hasText: '7 of 7' }).waitFor();
      expect(await shown(page)).toEqual(TITLES.slice(0, 5));
      // The button is gone, and the focus has not gone with it.
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-topic');
    });
  });

  test('can be narrowed by topic and place together, also to nothing', async () => {
    await onPage('events/', {}, async (page) => {
      await page.getByLabel('Topic of the issue').selectOption('neglect');
      expect(await shown(page)).toEqual(['Early help', 'Taken', 'Off']);
      await page.getByLabel('Place').selectOption('online');
      expect(await shown(page)).toEqual(['Early help']);
      await page.getByLabel('Topic of the issue').selectOption('training');
      expect(await shown(page)).toEqual(['Long ago']);
      await page.getByLabel('Place').selectOption('on-site');
      expect(await shown(page)).toEqual(['Over', 'A year ago', 'Long ago too']);
    });
  });

  test('stands there whole without a script, and the form does not', async () => {
    await onPage('events/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('form').isVisible()).toBe(false);
      expect(await page.locator('[data-event]').count()).toBe(TITLES.length);
      await page.getByText('2016', { exact: true }).click();
      expect(await shown(page)).toEqual(TITLES);
    });
  });

  test('says how each event stands, in words', async () => {
    await onPage('events/', {}, async (page) => {
      const line = (title: string) => page.locator('[data-event]').filter({ hasText: title });
      expect(
        await line('Early help')
          .getByRole('link', { name: /^Book a place ?: Early help$/ })
          .count(),
      ).toBe(1);
      expect(await line('Taken').textContent()).toContain('Fully booked');
      expect(await line('Off').textContent()).toContain('Cancelled');
      for (const title of ['Taken', 'Off', 'A year ago'])
        expect(
          await line(title)
            .getByRole('link', { name: /Book a place/ })
            .count(),
          title,
        ).toBe(0);
    });
  });

  test('prints as a list, with what is folded up on the screen and without the form', async () => {
    await onPage('events/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('form').isVisible()).toBe(false);
      expect(await page.getByRole('link', { name: /Book a place/ }).count()).toBe(0);
      const folded = page.locator('.past-events').last();
      expect(await folded.evaluate((list) => list.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
      expect(await folded.evaluate((list) => list.getBoundingClientRect().height)).toBeGreaterThan(20);
    });
  });
});

describe('case reviews', () => {
  test('stand at length once, and a theme leads to those that stand elsewhere', async () => {
    await onPage('reviews/', {}, async (page) => {
      expect(await page.getByRole('article').count()).toBe(2);
      await page
        .getByRole('navigation', { name: 'Themes' })
        .getByRole('link', { name: /^Escalation/ })
        .click();
      expect(page.url()).toMatch(/#theme-escalation$/);
      await page
        .getByRole('region', { name: 'Escalation' })
        .getByRole('link', { name: /^Jack \(in full under/ })
        .click();
      expect(page.url()).toMatch(/#case-jack$/);
      await page.getByRole('link', { name: /^No. 2, November 2017 ?: Jack$/ }).click();
      await page.waitForURL('**/issues/2017-11/#jack');
    });
  });
});
