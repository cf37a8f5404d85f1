import { expect, test } from 'vitest';
import { anIssue } from '../../tests/support/an-issue.ts';
import { writeContent } from '../../tests/support/content-copy.ts';
import { READING } from '../../tests/support/reading.ts';
import { parseArchive } from '../content/parse-archive.ts';
import { readContent } from './read-content.ts';
import { watchWithdrawals } from './watch-withdrawals.ts';

const NOTICE = 'status: withdrawn\nwithdrawn: { date: 2018-02-02, reason: It was wrong. }';

function readBoard() {
  const board = writeContent(anIssue());
  const refuseWithdrawn = watchWithdrawals(board.content);
  const { value } = parseArchive(readContent(board.content).files, READING);
  if (!value) throw new Error('This board was to be sound.');
  return { board, refuse: () => refuseWithdrawn(value) };
}

test('what was withdrawn while a build ran is not published again', () => {
  const { board, refuse } = readBoard();
  board.edit('issues/2018-02.md', 'status: published', NOTICE);
  expect(refuse).toThrow('2018-02 has been withdrawn since this build read it. Run the command again.');
});

test('also where its file cannot be read', () => {
  const { board, refuse } = readBoard();
  board.edit('issues/2018-02.md', 'status: published', 'status: withdrawn\nwithdrawn: {');
  expect(refuse).toThrow('2018-02 has been withdrawn');
});

test('another change while a build runs stops nothing', () => {
  const { board, refuse } = readBoard();
  board.edit('issues/2018-02.md', 'Words.', 'Other words.');
  board.write('issues/2018-03.md', anIssue({ slug: '2018-03', keys: { number: '3', status: 'draft' } }).text);
  expect(refuse).not.toThrow();
});
