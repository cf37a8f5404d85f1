import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Frame, Page } from 'playwright-core';

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
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => new URL(request.url()).hostname !== 'localhost' && strangers.push(request.url()));
  await page.goto(address, { waitUntil: 'load' });
  return { page, complaints, strangers };
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
