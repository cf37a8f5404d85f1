import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aFolder } from './support/a-folder.ts';

/** The shell lines of publish-board.yml, run here as GitHub runs them: `bash -e`, in a clone of a repository that lies beside it. */

interface Jobs {
  readonly [job: string]: { readonly steps: readonly { readonly run?: string }[] };
}

const { jobs } = parse(readFileSync('.github/workflows/publish-board.yml', 'utf8')) as { jobs: Jobs };
const lineWith = (job: string, words: string) => jobs[job]?.steps.find(({ run }) => run?.includes(words))?.run ?? '';

let folder: string;
beforeEach(() => {
  folder = aFolder();
});

const environment = () => ({
  PATH: process.env.PATH,
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  RUNNER_TEMP: folder,
  GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
});

function runShell(lines: string, cwd: string, more: NodeJS.ProcessEnv) {
  return spawnSync('bash', ['-e', '-c', lines], { cwd, env: { ...environment(), ...more }, encoding: 'utf8' });
}

describe('the date that somebody types', () => {
  /** A `bulletin` that prints its words, one a line. */
  function runBuild(date: string): string[] {
    writeFileSync(join(folder, 'bulletin'), '#!/bin/sh\nprintf "%s\\n" "$@"\n', { mode: 0o755 });
    const PATH = [folder, process.env.PATH].join(delimiter);
    const GITHUB_OUTPUT = join(folder, 'output');
    runShell(lineWith('build', 'day='), folder, { PATH, DATE: date, GITHUB_OUTPUT });
    const DAY = readFileSync(GITHUB_OUTPUT, 'utf8').replace(/^day=/, '').trimEnd();
    return runShell(lineWith('build', 'bulletin build'), folder, { PATH, DAY }).stdout.trimEnd().split('\n').slice(3);
  }

  test.each([
    ['nothing, on every other day', '', [expect.stringMatching(/^--date=\d{4}-\d\d-\d\d$/)]],
    ['a date', '2018-02-01', ['--date=2018-02-01']],
    ['hostile words', '$(touch pwned) ; touch pwned', ['--date=$(touch pwned) ; touch pwned']],
  ])('is one word for the build: %s', (_name, date, words) => {
    expect(runBuild(date)).toEqual(words);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

describe('the list of addresses', () => {
  const LEDGER = 'content/addresses.txt';
  const git = (cwd: string, ...words: string[]) =>
    execFileSync('git', words, { cwd, env: environment(), encoding: 'utf8', stdio: 'pipe' });
  const commitAll = (clone: string, message: string) => {
    git(clone, 'add', '--all');
    git(clone, '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', 'commit', '-qm', message);
    git(clone, 'push', '-q', 'origin', 'HEAD:main');
  };
  const write = (clone: string, path: string, text: string) => {
    mkdirSync(join(clone, path, '..'), { recursive: true });
    writeFileSync(join(clone, path), text);
  };

  let remote: string;
  let clone: string;
  beforeEach(() => {
    [remote, clone] = [join(folder, 'remote.git'), join(folder, 'clone')];
    const editor = join(folder, 'editor');
    git(folder, 'init', '-q', '--bare', '-b', 'main', remote);
    git(folder, 'clone', '-q', remote, editor);
    write(editor, LEDGER, '/issues/2017-11/\n');
    commitAll(editor, 'Before');
    // As shallow as the checkout of a run.
    git(folder, 'clone', '-q', '--depth', '1', `file://${remote}`, clone);
  });

  const record = () => runShell(lineWith('record', 'git push'), clone, { LEDGER, TOKEN: 'unused' });
  const published = (path = LEDGER) => git(folder, '--git-dir', remote, 'show', `main:${path}`);
  const commits = () => git(folder, '--git-dir', remote, 'log', '--format=%an: %s', 'main').trimEnd().split('\n');

  test('is left alone when no address is new', () => {
    write(clone, 'dist/site/index.html', 'left over from the build');
    const { status, stdout } = record();
    expect([status, stdout]).toEqual([0, 'No address is new.\n']);
    expect(commits()).toEqual(['Editor: Before']);
  });

  test('is committed and pushed when one is, and nothing else is', () => {
    write(clone, LEDGER, '/issues/2017-11/\n/issues/2018-02/\n');
    write(clone, 'package-lock.json', 'changed by a command');
    expect(record().status).toBe(0);
    expect(published()).toBe('/issues/2017-11/\n/issues/2018-02/\n');
    expect(commits()).toEqual(['github-actions[bot]: Record the addresses that were published', 'Editor: Before']);
    expect(git(folder, '--git-dir', remote, 'ls-tree', '-r', '--name-only', 'main')).toBe(`${LEDGER}\n`);
    expect(existsSync(join(folder, 'summary.md'))).toBe(false);
  });

  test('goes on top of what somebody pushed while the archive was being published', () => {
    const editor = join(folder, 'editor');
    write(editor, 'content/issues/2018-05.md', 'A new issue');
    commitAll(editor, 'Meanwhile');
    write(clone, LEDGER, '/issues/2017-11/\n/issues/2018-02/\n');
    expect(record().status).toBe(0);
    expect(published()).toBe('/issues/2017-11/\n/issues/2018-02/\n');
    expect(published('content/issues/2018-05.md')).toBe('A new issue');
  });

  test('stands in the summary, with a warning, when main is protected; the run is no failure', () => {
    const hook = join(remote, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    write(clone, LEDGER, '/issues/2017-11/\n/issues/2018-02/\n/topics/neglect/\n');
    const { status, stdout } = record();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::warning title=[^:]+::The archive is published, but main refused the commit/m);
    expect(stdout).not.toContain('unused');
    expect(published()).toBe('/issues/2017-11/\n');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe(
      '## Add these lines to content/addresses.txt\n\n    /issues/2018-02/\n    /topics/neglect/\n',
    );
  });
});
