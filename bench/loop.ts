import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { aLongIssue } from '../tests/support/a-long-issue.ts';
import { launchBrowser } from '../tests/support/chromium.ts';
import { type Preview, startPreview } from '../tests/support/preview.ts';
import { writeCorpus } from './corpus.ts';
import { measureDesk, type Waits } from './desk.ts';
import { median } from './run-bench.ts';

// How long a save takes until the browser shows it, by the browser's own clock: `npm start` on a corpus, a page or a mail open in
// Chromium, and an issue that is written again and again.

/** Milliseconds from just before a file is written until what it says is painted; each the median of several saves. */
export interface Loop {
  readonly issues: number;
  readonly page: number;
  readonly mail: number;
  readonly desk: Waits;
  /** The desk with an issue as long as one may be. */
  readonly longDesk: Waits;
}

/** Milliseconds between two saves: nobody saves while the last one is still being looked at. */
const APART = 3000;

/** What was last saved, and when a page painted it first; in the browser. */
interface Seen {
  readonly words: string;
  readonly at: number;
}

export async function measureLoop(issues: number, saves: number): Promise<Loop> {
  // First, since it fails where there is no browser.
  const browser = await launchBrowser();
  const work = mkdtempSync(join(tmpdir(), 'bulletin-loop-'));
  const content = join(work, 'content');
  const { today } = await writeCorpus(content, issues);
  const slug = `bulletin-${String(Math.ceil(issues / 2)).padStart(5, '0')}`;
  let preview: Preview | undefined;
  try {
    const cache = { BULLETIN_CACHE: join(work, 'cache') };
    preview = await startPreview({ content, folder: work }, ['--date', today], { ...process.env, ...cache });
    const address = preview.origin;
    const save = saver(join(content, 'issues', `${slug}.md`));
    const page = await measure(browser, `${address}/issues/${slug}/`, save, saves);
    const mail = await measure(browser, `${address}/-mails/${slug}/plain.html`, save, saves);
    const text = readFileSync(join(content, 'issues', `${slug}.md`), 'utf8');
    const desk = await measureDesk(browser, preview.address, text, saves);
    const longDesk = await measureDesk(browser, preview.address, aLongIssue(text), saves);
    return { issues, page: median(page), mail: median(mail), desk, longDesk };
  } finally {
    await browser.close();
    await preview?.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Each call writes the issue with one line more than it had at first, and says which. */
function saver(file: string): () => string {
  const text = readFileSync(file, 'utf8').trimEnd();
  let count = 0;
  return () => {
    count += 1;
    writeFileSync(file, `${text}\n\n${wordsOf(count)}.\n`);
    return wordsOf(count);
  };
}

const wordsOf = (count: number) => `Saved for the ${count}th time`;

/** Runs in the browser: notes when words that were saved are painted, also after the page has loaded again. */
const WATCH_WORDS = `
const look = () => {
  const words = /Saved for the \\d+th time/.exec(document.body?.textContent ?? '')?.[0];
  if (!words || window.seen?.words === words) return;
  requestAnimationFrame(() => { window.seen = { words, at: performance.timeOrigin + performance.now() }; });
};
new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
`;

async function measure(
  browser: Browser,
  address: string,
  save: () => string,
  saves: number,
): Promise<readonly number[]> {
  const page = await browser.newPage();
  await page.addInitScript({ content: WATCH_WORDS });
  await page.goto(address);
  const times: number[] = [];
  // The first save finds nothing warm.
  for (let turn = 0; turn <= saves; turn++) {
    await new Promise((later) => setTimeout(later, APART));
    const before = await page.evaluate(() => performance.timeOrigin + performance.now());
    const words = save();
    const seen = await page.waitForFunction((wanted) => {
      const found = (window as { seen?: Seen }).seen;
      return found?.words === wanted && found;
    }, words);
    const { at } = (await seen.jsonValue()) as Seen;
    if (turn > 0) times.push(at - before);
  }
  await page.close();
  return times;
}
