import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

// What every test in a browser asks of a page.

export interface Visit {
  readonly page: Page;
  /** What the browser complained of, breaches of the content security policy among it. */
  readonly complaints: readonly string[];
  /** Requests that left the server. */
  readonly strangers: readonly string[];
}

/** Opens an address in a window of its own and gives what happened meanwhile. */
export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  return visitIn(await context.newPage(), address);
}

/** Opens an address in a window that may have shown another, and gives what happened since. */
export async function visitIn(page: Page, address: string): Promise<Visit> {
  const complaints: string[] = [];
  const strangers: string[] = [];
  for (const type of ['console', 'pageerror', 'request']) page.removeAllListeners(type);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => new URL(request.url()).hostname !== 'localhost' && strangers.push(request.url()));
  await page.goto(address, { waitUntil: 'load' });
  return { page, complaints, strangers };
}

/** How somebody sees a page. */
export interface View {
  readonly scheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

/** On a desk in light colours, and on the narrowest phone in dark ones. */
export const VIEWS: readonly View[] = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 320 },
];

/** In both colours on both. */
export const EVERY_VIEW: readonly View[] = VIEWS.flatMap(({ width }) => VIEWS.map(({ scheme }) => ({ scheme, width })));

/**
 * A window for many pages, one after another: one of its own for each would start a process and compile axe anew, which is two thirds
 * of an audit's time.
 */
export async function openWindow(browser: Browser, { scheme, width }: View): Promise<Page> {
  return browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
}

/**
 * What axe finds, a line a place. `apart` are selectors of what is left out. Legacy mode saves it a second page, which it needs only for
 * frames of other origins; we have none, and the audits of hundreds of pages take half as long.
 */
export async function audit(page: Page, apart: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await apart.reduce((narrowed, one) => narrowed.exclude(one), axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim()}`),
  );
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page | Frame) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
