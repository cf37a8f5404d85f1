import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf as hashOfParts, store } from '../src/cache/keep.ts';
import { CACHE, LAYOUTS } from '../src/cli/places.ts';
import { anIssue } from './support/an-issue.ts';
import { type ContentCopy, writeContent } from './support/content-copy.ts';
import { READING } from './support/reading.ts';
import { hashOf, runBuild } from './support/run-build.ts';
import { runProcess } from './support/run-command.ts';

// What commands share, the folder and the cache, is theirs also while others use it, and after another board or another version has.

const day = (date: string) => ['--date', date] as const;
const wordsFor = ({ content, out }: ContentCopy) => ['--content', content, '--out', out, ...day(READING.today())];

test('a build, a check and a withdrawal at once: nothing that is withdrawn is public, and nothing is half', async () => {
  const board = writeContent([anIssue({ slug: '2018-01', keys: { number: '1' } }), anIssue()]);
  cpSync(board.content, join(board.folder, 'published/content'), { recursive: true });
  cpSync(LAYOUTS, join(board.folder, 'published/layouts'), { recursive: true });
  const withdraw = () => runProcess('withdraw', '2018-01', ...wordsFor(board));
  const [check, build, withdrawal] = await Promise.all([
    runProcess('check', '--content', board.content, ...day(READING.today())),
    runProcess('build', ...wordsFor(board)),
    withdraw(),
  ]);
  expect(check.code, check.stderr).toBe(0);
  for (const { code, stderr } of [build, withdrawal])
    expect([code, stderr]).toEqual(
      code === 0
        ? [0, expect.anything()]
        : [1, expect.stringMatching(/Another command is writing|has been withdrawn since/)],
    );
  if (withdrawal.code !== 0) expect((await withdraw()).code).toBe(0);
  const page = () => readFileSync(join(board.out, 'site/issues/2018-01/index.html'), 'utf8');
  // Before another build reads the notice.
  expect(page()).toContain('withdrawn');
  expect(page()).not.toContain('Words.');
  const again = { ...board, out: join(board.folder, 'again') };
  for (const one of [board, again]) await runBuild(one);
  expect(hashOf(board.out)).toBe(hashOf(again.out));
  expect(page()).toContain('withdrawn');
  expect(readdirSync(board.folder).sort()).toEqual(['again', 'content', 'dist', 'published']);
});

const ofOther = anIssue({ slug: '2018-02', keys: { title: 'Another board' }, body: 'Ring 07700 900123. See CSE.' });

/** In the folder of the other, whose result and cache are still there. */
async function buildInItsPlace(spoil: (folder: string) => unknown = () => {}) {
  const board = writeContent([ofOther, anIssue({ slug: '2018-03', keys: { number: '3' } })]);
  await runBuild(board);
  await spoil(board.content);
  rmSync(board.content, { recursive: true });
  const wanted = writeContent(anIssue({ body: 'See CSE, and 01632 960000.' }));
  cpSync(wanted.content, board.content, { recursive: true });
  const [said, wantedSaid] = [await runBuild(board), await runBuild(wanted)];
  expect(said.stderr.replaceAll(board.folder, '')).toBe(wantedSaid.stderr.replaceAll(wanted.folder, ''));
  expect([said.code, hashOf(board.out)]).toEqual([0, hashOf(wanted.out)]);
}

test('the cache of another board reaches neither findings nor files', () => buildInItsPlace());

test('nor does what another version of the program has kept, in forms of its own', () =>
  buildInItsPlace(async (content) => {
    const name = hashOfParts(resolve(content));
    const kept = readdirSync(CACHE, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes(name));
    const builds = ['site', 'email'].map((kind) => join('builds', hashOfParts(join(content, '../dist', kind))));
    expect(kept.length).toBe(3);
    for (const path of [...kept, ...builds])
      await store(join(CACHE, dirname(path)), basename(path), Buffer.from('{"version":0}'), 'another version');
  }));
