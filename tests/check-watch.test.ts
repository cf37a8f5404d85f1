import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWords } from '../src/cli/start-words.ts';
import { type ContentCopy, copyContent } from './support/content-copy.ts';

let copy: ContentCopy;
let checking: ChildProcess;
let printed = '';

beforeEach(() => {
  copy = copyContent();
  printed = '';
  const command = [...startWords('scripts/check.ts'), '--watch', '--date', '2018-02-02', '--content', copy.content];
  checking = spawn(process.execPath, command);
  checking.stdout?.on('data', (part) => {
    printed += part;
  });
  checking.stderr?.on('data', (part) => {
    printed += part;
  });
});

afterEach(() => {
  checking.kill();
  copy.remove();
});

/** What was printed after the last save, once it was checked. */
async function checkedAfter(save: () => void): Promise<string> {
  await expect.poll(() => printed, { timeout: 120_000 }).toMatch(/Waiting for (?:a file|the next save)/);
  printed = '';
  save();
  await expect.poll(() => printed, { timeout: 120_000 }).toContain('Waiting for the next save');
  return printed;
}

test('a saved issue is checked alone, again and again; the board’s file is checked with all others', async () => {
  const wrong = await checkedAfter(() =>
    copy.edit('issues/2017-11.md', 'Tuesday 5 December 2017', 'Monday 5 December 2017'),
  );
  expect(wrong).toMatch(/2017-11\.md:137:7 {2}event-date .*\n +137 \| when: Monday 5 December 2017/);
  expect(wrong).not.toContain('contact-front-door');

  const mended = await checkedAfter(() =>
    copy.edit('issues/2017-11.md', 'Monday 5 December 2017', 'Tuesday 5 December 2017'),
  );
  expect(mended).toContain('no problems');

  const board = await checkedAfter(() => copy.edit('bulletin.yaml', 'short: BSCB', 'short: BSCP'));
  expect(board).toContain('contact-front-door');
}, 60_000);
