import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aFolder } from './support/a-folder.ts';

// The shell lines by which publish-board.yml withdraws an issue, run as GitHub runs them: `bash -e`.

interface Jobs {
  readonly [job: string]: { readonly steps: readonly { readonly id?: string; readonly run?: string }[] };
}

const { jobs } = parse(readFileSync('.github/workflows/publish-board.yml', 'utf8')) as { jobs: Jobs };
const linesOf = (job: string, id: string) => jobs[job]?.steps.find((step) => step.id === id)?.run ?? '';

let folder: string;
beforeEach(() => {
  folder = aFolder();
});

function runShell(lines: string, cwd: string, more: NodeJS.ProcessEnv) {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    ...more,
  };
  return spawnSync('bash', ['-e', '-c', lines], { cwd, env, encoding: 'utf8' });
}

describe('what somebody withdraws with “Run workflow”', () => {
  let remote: string;
  const git = (cwd: string, ...words: string[]) => execFileSync('git', words, { cwd, encoding: 'utf8', stdio: 'pipe' });

  beforeEach(() => {
    remote = join(folder, 'remote.git');
    git(folder, 'init', '-q', '--bare', '-b', 'main', remote);
    publish('status: draft', '2018-03');
    publish('status: published');
    git(join(folder, 'editor'), 'push', '-q', 'origin', 'HEAD:refs/tags/published');
  });

  function publish(status: string, slug = '2018-02'): void {
    const editor = join(folder, 'editor');
    if (!existsSync(editor)) git(folder, 'clone', '-q', remote, editor);
    const path = join(editor, `content/issues/${slug}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `---\n${status}\n---\n`);
    git(editor, 'add', '--all');
    git(editor, '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', 'commit', '-qm', status);
    git(editor, 'push', '-q', 'origin', 'HEAD:main');
  }

  /** A run of the workflow, in a fresh checkout. @returns its orders */
  function order(TYPED = '', REASON = '') {
    const clone = join(aFolder(), 'clone');
    git(folder, 'clone', '-q', '--depth', '1', '--no-tags', `file://${remote}`, clone);
    writeFileSync(join(folder, 'output'), '');
    const { status, stdout, stderr } = runShell(linesOf('orders', 'orders'), clone, { TYPED, REASON, TOKEN: 'unused' });
    const orders = readFileSync(join(folder, 'output'), 'utf8').split('\n').slice(1, -2);
    return { status, stdout, stderr, orders };
  }

  test('is withdrawn by each later run until main says the same, and then no more', () => {
    expect(order().orders).toEqual([]);
    expect(order('2018-02', 'It was "wrong" & $(touch pwned)').orders).toEqual([
      '2018-02 It was "wrong" & $(touch pwned)',
    ]);
    const later = order();
    expect(later.orders).toEqual(['2018-02 It was "wrong" & $(touch pwned)']);
    expect(later.stdout).toContain('::warning title=Only withdrawals are published::Until main says that 2018-02');
    publish("status:  'withdrawn'");
    expect(order().orders).toEqual([]);
  });

  test.each(['2018-02.md', 'content/issues/2018-02.md', 'https://bulletin.example.org/issues/2018-02/'])(
    'is found by %s, and needs no reason',
    (typed) => expect(order(typed).orders).toEqual(['2018-02 -']),
  );

  test('is refused by another name, and nothing is kept', () => {
    for (const typed of ['2018 02', '$(touch pwned)', '../..', '-f', '2018-03', '2018-07']) {
      const { status, stdout } = order(typed);
      expect([status, stdout], typed).toEqual([
        1,
        expect.stringContaining('::error title=No published issue has this name::'),
      ]);
    }
    expect(order().orders).toEqual([]);
  });

  test('is withdrawn now, with a warning, where no tag may be made', () => {
    writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(remote, 'hooks/pre-receive'), 0o755);
    const { status, stdout, orders } = order('2018-02', 'Wrong.');
    expect([status, orders]).toEqual([0, ['2018-02 Wrong.']]);
    expect(stdout).toContain('::warning title=The withdrawal was not saved::');
  });
});

describe('the job that withdraws', () => {
  /** With a `bulletin` that writes down its words, and makes a site when asked to. */
  function runJob(orders: string, makes: boolean) {
    writeFileSync(
      join(folder, 'bulletin'),
      `#!/bin/sh\nprintf '<%s>' "$@" >> said; echo >> said\n${makes ? 'mkdir -p dist/site\n' : ''}echo done\n`,
    );
    chmodSync(join(folder, 'bulletin'), 0o755);
    const PATH = `${folder}:${process.env.PATH}`;
    const { status } = runShell(linesOf('withdraw', 'made'), folder, { PATH, ORDERS: orders });
    const output = join(folder, 'output');
    const made = existsSync(output) ? readFileSync(output, 'utf8') : '';
    return { status, made, said: readFileSync(join(folder, 'said'), 'utf8').split('\n').slice(0, -1) };
  }
  const HERE = '<--content><now/content><--published><.>';
  const START = '<withdraw>';

  test('withdraws each issue that is ordered, then all that main withdraws', () => {
    const { status, said, made } = runJob('2018-02 It was "wrong" $(touch pwned)\n2018-05 -\n', true);
    expect(said).toEqual([
      `${START}<2018-02><--reason=It was "wrong" $(touch pwned)>${HERE}`,
      `${START}<2018-05>${HERE}`,
      `${START}${HERE}`,
    ]);
    expect([status, made, existsSync(join(folder, 'pwned'))]).toEqual([0, 'made=yes\n', false]);
  });

  test('has nothing to deploy where no withdrawal is waiting', () => {
    expect(runJob('', false)).toEqual({ status: 0, made: '', said: [`${START}${HERE}`] });
  });
});
