import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from './support/a-folder.ts';
import { aWordDocument, aWordParagraph, aWordText } from './support/a-word-document.ts';
import { runCommand } from './support/run-command.ts';

// What a board has that does not copy this repository: the packed package, installed into an empty folder from an empty cache.

const board = aFolder();
const DAY = ['--date', '2026-11-30'];
const ANSWERS =
  '--name=Wessex Safeguarding Children Partnership|--short=WSCP|--nation=england|--address=https://wessex.github.io/bulletin/|--brand=#12455a|--email=bulletin@wessexscp.org.uk|--postal=Wessex House, Wintonchester|--front-door=01962 555111|--out-of-hours=0300 555 1373'.split(
    '|',
  );

/** Each file of a folder with its bytes. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')] as const);

const bulletin = (...args: readonly string[]) =>
  execFileSync('npx', ['--no', '--', 'bulletin', ...args], { cwd: board, encoding: 'utf8', stdio: 'pipe' });

test('is packed, small, with few packages of its own, and installs without running anything', async () => {
  const { code, stdout } = await runCommand('pack', '--out', board);
  expect(code).toBe(0);
  const file = stdout.trim();
  expect(readFileSync(file).byteLength).toBeLessThan(3_200_000);
  writeFileSync(join(board, 'package.json'), '{ "private": true }');
  const cache = join(aFolder(), 'cache');
  // On Node 20 npm warns of nopt, which only a command line that we do not call would load.
  execFileSync(
    'npm',
    ['install', '--engine-strict=false', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', cache, file],
    {
      cwd: board,
      stdio: 'pipe',
    },
  );
  const { dependencies } = JSON.parse(
    readFileSync(join(board, 'node_modules/safeguarding-bulletin/package.json'), 'utf8'),
  ) as { readonly dependencies: object };
  expect(Object.keys(dependencies)).toHaveLength(8);
  const names = readdirSync(join(board, 'node_modules/safeguarding-bulletin'), { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /\.ts$|^(?:src|content|tests)\b/.test(name))).toEqual([]);
}, 300_000);

describe('in its folder', () => {
  test('a board is started, checked, and built to the bytes that this repository makes of it', async () => {
    expect(bulletin('init', ...DAY, ...ANSWERS)).toContain('See the archive: npx --no bulletin start\n');
    expect(bulletin('check', ...DAY)).toContain('accessibility-statement (warning)');
    bulletin('build', '--drafts', ...DAY);
    const out = join(aFolder(), 'dist');
    const content = join(board, 'content');
    expect((await runCommand('build', '--drafts', ...DAY, '--content', content, '--out', out)).code).toBe(0);
    const made = filesOf(join(board, 'dist'));
    expect(made.length).toBeGreaterThan(50);
    expect(made).toEqual(filesOf(out));
  }, 120_000);

  test('a layout of the board’s own is on its pages', () => {
    const path = 'layouts/site/parts/footer.njk';
    mkdirSync(join(board, path, '..'), { recursive: true });
    writeFileSync(join(board, path), `${readFileSync(path, 'utf8')}<p>Made by hand</p>`);
    bulletin('build', ...DAY);
    expect(readFileSync(join(board, 'dist/site/index.html'), 'utf8')).toContain('Made by hand');
  }, 60_000);

  test('the preview answers', async () => {
    const child = spawn('npx', ['--no', 'bulletin', 'start', '--port', '0'], { cwd: board, detached: true });
    try {
      let said = '';
      while (!/Archive\s+(\S+)/.test(said)) said += String((await once(child.stdout, 'data'))[0]);
      const page = await fetch(/Archive\s+(\S+)/.exec(said)?.[1] ?? '');
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Safeguarding bulletin')]);
    } finally {
      process.kill(-(child.pid ?? 0));
    }
  }, 60_000);

  test('an old Word document becomes a draft', () => {
    const body = aWordParagraph(aWordText('Safeguarding news, March 2020')) + aWordParagraph(aWordText('Words.'));
    writeFileSync(join(board, 'news.docx'), aWordDocument({ body }));
    expect(bulletin('import', 'news.docx')).toContain('1 draft was written.');
  }, 60_000);

  test.each([
    ['new', ['new', '2027-01'], 'content/issues/2027-01.md'],
    ['send', ['send', '--help'], 'Makes a draft of one issue in a mailer'],
    ['mail', ['mail', '2026-11', '--text', ...DAY], 'The headline of this issue'],
    ['addresses', ['addresses'], 'content/addresses.txt'],
    ['schema', ['schema', 'issue'], '"type": "object"'],
    ['--version', ['--version'], '0.1.0'],
  ])(
    '%s works',
    (_name, args, said) => {
      expect(bulletin(...args)).toContain(said);
    },
    60_000,
  );
});
