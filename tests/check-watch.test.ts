import { expect, test } from 'vitest';
import { run } from '../src/cli/check.ts';
import { copyContent } from './support/content-copy.ts';
import { READING } from './support/reading.ts';
import { captureIo } from './support/run-command.ts';

test('a saved issue is checked alone, again and again; the board’s file is checked with all others', async () => {
  const copy = copyContent();
  const { io, printed } = captureIo();
  const ending = new AbortController();
  const ended = run(['--watch', '--date', READING.today(), '--content', copy.content], {
    ...io,
    signal: ending.signal,
  });
  /** What is printed about the next save. */
  const checkedAfter = async (from: string, to: string, file = 'issues/2017-11.md') => {
    await expect.poll(() => printed.stderr).toMatch(/Waiting for (?:a|the next) save/);
    printed.stdout = printed.stderr = '';
    copy.edit(file, from, to);
    await expect.poll(() => printed.stderr).toContain('Waiting for the next save');
    return printed.stdout + printed.stderr;
  };

  const wrong = await checkedAfter('Tuesday 5 December 2017', 'Monday 5 December 2017');
  expect(wrong).toMatch(/2017-11\.md:137:7 {2}event-date .*\n +137 \| when: Monday 5 December 2017/);
  expect(wrong).not.toContain('contact-front-door');

  const fixed = await checkedAfter('Monday 5 December 2017', 'Tuesday 5 December 2017');
  expect(fixed).toContain('no problems');

  const board = await checkedAfter('short: BSCB', 'short: BSCP', 'bulletin.yaml');
  expect(board).toContain('contact-front-door');

  ending.abort();
  expect(await ended).toBe(0);
});
