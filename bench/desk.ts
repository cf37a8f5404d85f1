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
    const empty = await newestFindings(page);
    await desk.open('2018-02.md', text);
    const whole = await newestFindings(page, empty);
    opened.push(whole.at);
    // What is left to do once the page is shown is done: somebody reads before typing.
    await page.waitForTimeout(REST);
    await page.locator('#editor .cm-content').focus();
    await page.evaluate(() => {
      addEventListener('keydown', ({ timeStamp }) => Object.assign(window, { pressed: timeStamp }));
    });
    await page.keyboard.press('a');
    const { at } = await newestFindings(page, whole);
    keys.push(at - (await page.evaluate(() => (window as { pressed?: number }).pressed ?? 0)));
    await context.close();
  }
  return { opened: median(opened), key: median(keys) };
}

/** Milliseconds. */
const REST = 1000;

/** Findings that came from the worker: about which text, counted from 1, and when. */
interface Found {
  readonly version: number;
  readonly at: number;
}

/** Runs in the browser. */
const NOTE_FINDINGS = `
window.found = [];
window.Worker = class extends Worker {
  constructor(...words) {
    super(...words);
    this.addEventListener('message', ({ data: { say, version } }) => {
      if (say === 'checked') window.found.push({ version, at: performance.now() });
    });
  }
};
`;

/** The first findings about the newest text, once the desk shows it. @param before of an earlier text */
async function newestFindings(page: Page, before?: Found): Promise<Found> {
  const first = await page.waitForFunction((known) => {
    const { found = [] } = window as { readonly found?: readonly Found[] };
    const newest = Math.max(...found.map(({ version }) => version));
    const isSettled = document.querySelector<HTMLElement>('#desk')?.dataset.state === 'settled';
    return isSettled && newest > known && found.find(({ version }) => version === newest);
  }, before?.version ?? 0);
  return (await first.jsonValue()) as Found;
}
