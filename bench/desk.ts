import type { Browser, Page } from 'playwright-core';
import { openDesk } from '../tests/support/desk.ts';
import { median } from './run-bench.ts';

// How long an editor on the desk waits for findings, by the browser's own clock.

/** Milliseconds until there are findings: from the start of loading the desk, with an issue opened as soon as that can be, and after a key. */
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
    await page.addInitScript({ content: NOTE_FINDINGS });
    await page.goto(`${folder}desk/`);
    const desk = openDesk(page);
    await desk.ready();
    await desk.open('2018-02.md', text);
    opened.push(await firstFindings(page));
    await page.locator('#editor .cm-content').focus();
    await page.evaluate(() => {
      addEventListener('keydown', ({ timeStamp }) => Object.assign(window, { found: [], pressed: timeStamp }));
    });
    await page.keyboard.press('a');
    await desk.settled();
    keys.push((await firstFindings(page)) - (await page.evaluate(() => (window as { pressed?: number }).pressed ?? 0)));
    await context.close();
  }
  return { opened: median(opened), key: median(keys) };
}

/** Runs in the browser: notes when each findings come from the worker. */
const NOTE_FINDINGS = `
window.found = [];
window.Worker = class extends Worker {
  constructor(...words) {
    super(...words);
    this.addEventListener('message', ({ data }) => { if (data.say === 'checked') window.found.push(performance.now()); });
  }
};
`;

async function firstFindings(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => (window as { found?: readonly number[] }).found?.[0]);
  return Number(await found.jsonValue());
}
