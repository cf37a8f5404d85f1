import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import '../support/built-boards.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { thorough } from '../support/thorough.ts';
import { closeWindows, STILL, serve } from '../support/visit.ts';

// What other programs take from a page, and which of its pictures a browser takes, under the policy of the archive.

const ARCHIVE = 'https://bulletin.example.org/';
const dist = inject('dist');

const browser = await sharedBrowser();
const at = await serve(join(dist, 'site'));
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...STILL });
afterEach(() => closeWindows(context));
afterAll(() => context.close());

async function open(path: string, where: Pick<typeof context, 'newPage'> = context) {
  const page = await where.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(at(path.slice(1)), { waitUntil: 'load' });
  return { page, complaints };
}

describe.each([
  ['/', ['Periodical'], 'card.png'],
  ['/about/', ['Periodical', 'BreadcrumbList'], 'card.png'],
  ['/years/2018/', ['BreadcrumbList'], 'card.png'],
  ['/issues/2018-02/', ['PublicationIssue', 'BreadcrumbList'], 'issues/2018-02/card.png'],
  ['/issues/2017-11/', ['PublicationIssue', 'Event', 'Event', 'BreadcrumbList'], 'issues/2017-11/card.png'],
])('%s', (path, types, card) => {
  test(`gives search engines ${types.join(', ')}, and programs that show links a card that is there and as large as it says`, async () => {
    const { page, complaints } = await open(path);
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    const things = texts.map((text) => JSON.parse(text) as Record<string, unknown>);
    const found = things.flatMap((thing) => ('@graph' in thing ? (thing['@graph'] as object[]) : [thing]));
    expect(found.map((thing) => (thing as Record<string, unknown>)['@type'])).toEqual(types);
    // The policy has nothing against them.
    expect(complaints).toEqual([]);
    const meta = (name: string) =>
      page
        .locator(`meta[property="${name}"], meta[name="${name}"]`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('content')));
    expect(await meta('og:image')).toEqual([`${ARCHIVE}${card}`]);
    expect(await meta('twitter:card')).toEqual(['summary_large_image']);
    const { format, width, height } = await sharp(readFileSync(join(dist, 'site', card))).metadata();
    expect([format, String(width), String(height)]).toEqual([
      'png',
      ...(await meta('og:image:width')),
      ...(await meta('og:image:height')),
    ]);
    expect(await meta('og:image:alt')).toEqual([expect.stringContaining('Safeguarding Update')]);
  });
});

describe('pictures', () => {
  test.each(thorough ? [320, 768, 1000, 1280, 1600] : [320, 1280])(
    'are as large as a window of %i px needs, and hardly larger',
    async (width) => {
      // A browser takes a larger one that it has.
      const fresh = await browser.newContext({ viewport: { width, height: 800 }, ...STILL });
      for (const path of ['/', '/issues/2017-11/', '/issues/2018-02/']) {
        const { page } = await open(path, fresh);
        const images = page.locator('main picture img');
        expect(await images.count()).toBeGreaterThan(0);
        for (const image of await images.all()) {
          await image.scrollIntoViewIfNeeded();
          await expect
            .poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0))
            .toBe(true);
          const { shown, taken, offered } = await image.evaluate((one: HTMLImageElement) => ({
            shown: one.getBoundingClientRect().width * devicePixelRatio,
            taken: Number(/-(\d+)\.webp$/.exec(one.currentSrc)?.[1]),
            offered: [...(one.previousElementSibling?.getAttribute('srcset') ?? '').matchAll(/ (\d+)w/g)].map(
              ([, one]) => Number(one),
            ),
          }));
          const enough = offered.find((one) => one >= shown) ?? offered.at(-1) ?? 0;
          expect(offered.length).toBeGreaterThan(1);
          expect(taken, `${path}: ${shown} px of ${offered}`).toBeGreaterThanOrEqual(enough);
          expect(
            offered.indexOf(taken) - offered.indexOf(enough),
            `${path}: ${shown} px of ${offered}`,
          ).toBeLessThanOrEqual(1);
        }
      }
      await fresh.close();
    },
  );

  test('have their measures, and only the first of a page is fetched before anybody scrolls', async () => {
    for (const path of ['/', '/issues/2017-11/', '/issues/2018-02/']) {
      const { page } = await open(path);
      const images = await page.locator('main img').evaluateAll((all) =>
        (all as HTMLImageElement[]).map((one) => ({
          loading: one.getAttribute('loading'),
          width: one.width > 0,
          ratio: one.getAttribute('height'),
        })),
      );
      for (const [index, image] of images.entries()) {
        // The lead picture, where there is one, comes before every other.
        const lead = index === 0 && (path === '/' || (await page.locator('.issue-head-picture').count()) > 0);
        expect(image, `${path} ${index}`).toMatchObject({
          loading: lead ? null : 'lazy',
          width: true,
          ratio: expect.stringMatching(/^\d+$/),
        });
      }
    }
  });
});

test('an issue can be forwarded once, and a section shows its address to those who point at it', async () => {
  const { page } = await open('/issues/2017-11/');
  expect(await page.getByRole('link', { name: /^Forward/ }).count()).toBe(1);
  const head = page.locator('.section-head').first();
  const opacity = () => head.locator('a').evaluate((link) => getComputedStyle(link).opacity);
  expect(await opacity()).toBe('0');
  await head.locator('a').focus();
  expect(await opacity()).toBe('1');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await head.hover();
  expect(await opacity()).toBe('1');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(':is(.forward, .section-link):visible').count()).toBe(0);
});

test('an issue opens the device’s own sheet for sharing, where there is one, with its title and address', async () => {
  const share = async (prepare: () => void) => {
    const { page, complaints } = await open('/issues/2017-11/', {
      newPage: async () => {
        const made = await context.newPage();
        await made.addInitScript(prepare);
        return made;
      },
    });
    return { page, complaints, button: page.getByRole('button', { name: 'Share this issue' }) };
  };
  const without = await share(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  expect(await without.button.count()).toBe(0);
  const { page, complaints, button } = await share(() =>
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        Object.assign(globalThis, { shared: [...((globalThis as { shared?: unknown[] }).shared ?? []), data] });
        return Promise.reject(new DOMException('closed', 'AbortError'));
      },
    }),
  );
  await button.press('Enter');
  expect(await page.evaluate(() => (globalThis as { shared?: unknown }).shared)).toEqual([
    { title: await page.title(), url: `${ARCHIVE}issues/2017-11/` },
  ]);
  expect(complaints).toEqual([]);
});
