import type { Browser, Page } from 'playwright-core';
import { openDesk } from '../tests/support/desk.ts';
import { median } from './run-bench.ts';

// How long an editor on the desk waits, by the browser's own clock.

/** Milliseconds until the findings and the preview show an issue: from the start of loading the desk, and after a key. */
export interface Waits {
  readonly opened: number;
  readonly key: number;
}

/** @param folder the address of an archive. @param times how often each is measured: the result is the median */
export async function measureDesk(browser: Browser, folder: string, text: string, times: number): Promise<Waits> {
  const opened: number[] = [];
  const keys: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    // Nothing is kept from the last time.
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${folder}desk/`);
    const desk = openDesk(page);
    await desk.ready();
    await desk.open('2018-02.md', text);
    opened.push(await page.evaluate(() => performance.now()));
    keys.push(await measureKey(page));
    await context.close();
  }
  return { opened: median(opened), key: median(keys) };
}

async function measureKey(page: Page): Promise<number> {
  await page.locator('#editor .cm-content').focus();
  await page.evaluate(() => {
    addEventListener('keydown', ({ timeStamp }) => {
      const desk = document.querySelector<HTMLElement>('#desk');
      const look = new MutationObserver(() => {
        if (desk?.dataset.state === 'settled') Object.assign(window, { waited: performance.now() - timeStamp });
      });
      if (desk) look.observe(desk, { attributeFilter: ['data-state'] });
    });
  });
  await page.keyboard.press('a');
  const waited = await page.waitForFunction(() => (window as { waited?: number }).waited);
  return Number(await waited.jsonValue());
}
