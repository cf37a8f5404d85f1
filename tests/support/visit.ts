import axe, { type RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { startServer } from '../../src/preview/server.ts';
import { HOST_POLICY } from '../../src/site/hosting/headers.ts';
import { readFolder } from './read-folder.ts';
import { thorough } from './thorough.ts';

// What every test in a browser asks of a page.

/**
 * Serves a folder until the test file ends, with the content security policy that the archive is published with.
 * @returns the address of a path in it
 */
export async function serve(folder: string, prefix = '/'): Promise<(path: string) => string> {
  const site = await startServer({
    mounts: [{ path: prefix, read: readFolder(folder), headers: { 'content-security-policy': HOST_POLICY } }],
    port: 0,
    describeError: String,
  });
  afterAll(() => site.close());
  return (path) => `http://localhost:${site.port}${prefix}${path}`;
}

export interface Visit {
  readonly page: Page;
  /** What the browser complained of, breaches of the content security policy among it. */
  readonly complaints: readonly string[];
  /** Requests that left the server. */
  readonly strangers: readonly string[];
}

/** Closes the windows that a test has opened, but one: the next one's share the process, which would start anew with another context. */
export const closeWindows = (context: BrowserContext, kept?: Page) =>
  Promise.all(context.pages().map((page) => page !== kept && page.close()));

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

/** Of a window in which nothing moves by itself: where pages scroll smoothly, a test waits for each step of the way. */
export const STILL = { reducedMotion: 'reduce' } as const;

/** How somebody sees a page. */
export interface View {
  readonly scheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

const DESK: View = { scheme: 'light', width: 1280 };
const PHONE: View = { scheme: 'dark', width: 320 };

/** On a desk in light colours, and on the narrowest phone in dark ones; every night in both colours on both. */
export const VIEWS: readonly [View, ...View[]] = thorough
  ? [DESK, { ...DESK, scheme: 'dark' }, { ...PHONE, scheme: 'light' }, PHONE]
  : [DESK, PHONE];

/** Whether axe looks at the `at`th of many pages in a view: at one in this, at the next in another; every night at each in all. */
export const isAudited = (view: View, at: number): boolean => thorough || VIEWS.indexOf(view) === at % VIEWS.length;

/**
 * A window for many pages, one after another: one of its own for each would start a process and compile axe anew, which is two thirds
 * of an audit's time.
 */
export async function openWindow(browser: Browser, { scheme, width }: View): Promise<Page> {
  return browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme, ...STILL });
}

/** Shows a page that is open in another view, as somebody turns a phone or changes the colours: it is not loaded again. */
export async function showIn(page: Page, { scheme, width }: View): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
}

interface Audited {
  /** Selectors of what is left out. */
  readonly apart?: readonly string[];
  /** The rules that are asked, if not all. */
  readonly only?: readonly string[];
  /** A frame of the page that is part of it. In our own none may run a script, and the mails that they show are looked at elsewhere. */
  readonly frame?: Frame;
}

/** What axe finds, a line a place. */
export async function audit(page: Page, { apart = [], only, frame }: Audited = {}): Promise<string[]> {
  for (const one of [page, ...(frame ? [frame] : [])])
    if (await one.evaluate(() => !('axe' in globalThis))) await one.evaluate(axe.source);
  // No rule that is asked needs the style sheets, which axe would fetch once more.
  const options: RunOptions = {
    resultTypes: ['violations'],
    preload: false,
    iframes: !!frame,
    ...(only && { runOnly: [...only] }),
  };
  const { violations } = await page.evaluate(
    ([exclude, asked]) => (globalThis as unknown as { readonly axe: typeof axe }).axe.run({ exclude }, asked),
    [apart.map((selector) => [selector]), options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim()}`),
  );
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page | Frame) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How much of the page has moved while it loaded, as browsers reckon it. */
export const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const sum = (list: PerformanceObserverEntryList) =>
          resolve(
            list
              .getEntries()
              .reduce((total, entry) => total + (entry as PerformanceEntry & { value: number }).value, 0),
          );
        new PerformanceObserver(sum).observe({ type: 'layout-shift', buffered: true });
        // Nothing is reported where nothing moved.
        setTimeout(() => resolve(0), 100);
      }),
  );
