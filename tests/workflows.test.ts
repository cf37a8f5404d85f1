import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { NOTHING_ENDS } from '../src/build/check-ahead.ts';
import { renderWorkflows } from '../src/content/new-board/workflows.ts';
import { ALL_WELL } from '../src/links/link-report.ts';
import { formats } from '../src/report/findings.ts';
import type { Problem } from '../src/text/problem.ts';
import { aFolder } from './support/a-folder.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  /** None where it calls another workflow. */
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly needs?: unknown;
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobsOf = ({ workflow }: { workflow: Workflow }) => Object.entries(workflow.jobs);
const stepsOf = (one: { workflow: Workflow }) => jobsOf(one).flatMap(([, { steps = [] }]) => steps);
/** The actions and workflows that one uses, those of this repository apart. */
const usedBy = (one: { workflow: Workflow }) =>
  [...jobsOf(one).map(([, job]) => job), ...stepsOf(one)].flatMap(({ uses }) => uses ?? []);
const isOurs = (uses: string) => uses.startsWith('./');

test('there is a workflow that checks, one that does so at length at night, one that looks for weaknesses, one that asks for links, one that publishes, and two that other boards call', () => {
  const names = 'check-board.yml ci.yml codeql.yml links.yml nightly.yml publish-board.yml publish.yml'.split(' ');
  expect(workflows.map(({ name }) => name).sort()).toEqual(names);
});

/** Not a line of the shell is in them: one only reads, one only calls. */
const RUN_NOTHING = ['codeql.yml', 'publish.yml'];

describe.each(workflows)('$name', (one) => {
  test('may read and nothing else, unless a job says what it writes', () => {
    expect(one.workflow.permissions).toEqual({ contents: 'read' });
  });

  test('runs each action at one commit, with its version beside it', () => {
    const lines = one.text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(lines).toHaveLength(usedBy(one).length);
    const pinned =
      /uses: (?:[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/(?:program|\.github\/workflows\/\S+))$/;
    expect(lines.filter((line) => !pinned.test(line))).toEqual([]);
  });

  test('puts nothing that a person can type into a line of the shell', () => {
    const runs = stepsOf(one).flatMap(({ run }) => run ?? []);
    expect(runs.length > 0).toBe(!RUN_NOTHING.includes(one.name));
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('leaves no key behind for the steps after a checkout', () => {
    const checkouts = stepsOf(one).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length > 0).toBe(one.name !== 'publish.yml');
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const named = stepsOf(one).flatMap(({ run }) =>
      [...(run ?? '').matchAll(/(?:npm run (?:--silent )?|\.ci\/run |\bbulletin )([\w:-]+)/g)].map(
        (found) => found[1] ?? '',
      ),
    );
    expect(named.length > 0).toBe(!RUN_NOTHING.includes(one.name));
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('ends each job in time', () => {
    const most = one.name === 'nightly.yml' ? 90 : 30;
    const jobs = jobsOf(one).filter(([, { uses }]) => !uses);
    expect(jobs.filter(([, job]) => !((job['timeout-minutes'] ?? 360) <= most))).toEqual([]);
  });
});

test('actions of one repository have the same commit in every workflow', () => {
  const used = workflows.flatMap(usedBy).filter((uses) => !isOurs(uses));
  const pins = new Set(used.map((name) => name.replace(/^([^/]+\/[^/@]+)[^@]*/, '$1')));
  expect(new Set([...pins].map((pin) => pin.split('@')[0])).size).toBe(pins.size);
});

const find = (name: string) => workflows.find((one) => one.name === name) as (typeof workflows)[number];

/** Such as `contents: write`, from least to most. */
const LEVELS = ['none', 'read', 'write'];

test.each(
  workflows.flatMap((one) =>
    jobsOf(one).flatMap(([job, { uses, permissions }]) => (uses ? [{ name: one.name, job, uses, permissions }] : [])),
  ),
)('$name gives each job of $uses what it needs, or GitHub would start none', ({ uses, permissions = {} }) => {
  const called = find(uses.replace(/^.*\//, '')).workflow;
  expect(called.on).toHaveProperty('workflow_call');
  const needed = [called, ...Object.values(called.jobs)].flatMap((one) => Object.entries(one.permissions ?? {}));
  const missing = needed.filter(([key, level]) => LEVELS.indexOf(permissions[key] ?? 'none') < LEVELS.indexOf(level));
  expect(missing).toEqual([]);
});

describe('what init writes for a board without the program', () => {
  const written = renderWorkflows(`a/b@${'c'.repeat(40)}`);
  const [check, publish] = [...written.values()] as [string, string];

  test('publishes as this repository does', () => {
    const called = /uses: a\/b\/(\.github\/workflows\/publish-board\.yml)@c{40}/;
    expect(publish.replace(called, 'uses: ./$1')).toBe(find('publish.yml').text);
  });

  test('checks as this repository does', () => {
    const { jobs } = parse(check) as Workflow;
    const ours = find('ci.yml').workflow.jobs.board;
    expect(jobs.check).toEqual({
      permissions: ours?.permissions,
      uses: ours?.uses?.replace('.', 'a/b').concat(`@${'c'.repeat(40)}`),
    });
  });

  test('names the commit from which a withdrawal starts', () => {
    const folder = aFolder();
    const { jobs } = find('publish-board.yml').workflow;
    const script = jobs.withdraw?.steps?.find(({ run }) => run?.includes('commit='))?.run ?? '';
    const look = (PROGRAM: string) => {
      const env = {
        PATH: process.env.PATH,
        PROGRAM,
        NEWEST: 'newest',
        GITHUB_REPOSITORY: 'own/board',
        GITHUB_OUTPUT: join(folder, 'output'),
      };
      writeFileSync(env.GITHUB_OUTPUT, '');
      expect(spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env }).status).toBe(0);
      return readFileSync(env.GITHUB_OUTPUT, 'utf8').trim();
    };
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    for (const [path, text] of written) writeFileSync(join(folder, path), text);
    expect([look('a/b'), look('another/program')]).toEqual([`commit=${'c'.repeat(40)}`, 'commit=newest']);
    const git = (...words: readonly string[]) =>
      spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.test', ...words], {
        cwd: folder,
        encoding: 'utf8',
      }).stdout.trim();
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'One');
    // What was published before there was this workflow has no command of the name that it runs.
    expect(look('own/board')).toBe('commit=newest');
    writeFileSync(join(folder, '.github/workflows/publish-board.yml'), 'on: workflow_call');
    expect(look('own/board')).toBe(`commit=${git('rev-parse', 'HEAD')}`);
  });
});

describe('publishing', () => {
  const { workflow } = find('publish-board.yml');

  test('happens when main changes, every night, and when somebody asks for it', () => {
    expect(find('publish.yml').workflow.on).toMatchObject({
      push: { branches: ['main'] },
      workflow_dispatch: { inputs: { date: {}, withdraw: {}, reason: {} } },
    });
  });

  test('is done one at a time, and never cut off', () => {
    expect(find('publish.yml').workflow.concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
    // A second group of that name in what it calls would wait for the first for ever.
    expect(workflow.concurrency).toBeUndefined();
  });

  test('deploys the site; the mails go to whoever sends them', () => {
    const uploads = stepsOf({ workflow }).filter(({ uses }) => uses?.includes('/upload-'));
    expect(uploads.map((step) => [step.uses?.split('@')[0], step.with?.path])).toEqual([
      ['actions/upload-pages-artifact', 'dist/site'],
      ['actions/upload-artifact', 'dist/email'],
      ['actions/upload-artifact', 'content/addresses.txt'],
      ['actions/upload-pages-artifact', 'dist/site'],
    ]);
  });

  test('withdraws with the program that is public, and takes nothing from main but what is withdrawn', () => {
    const [published, now, ...steps] = workflow.jobs.withdraw?.steps ?? [];
    expect([published?.with?.ref, now?.with?.path]).toEqual(['refs/tags/published', 'now']);
    const said = steps.map(({ run }) => run ?? '').join('\n');
    expect(said.match(/\bnow\/\S+/g)).toEqual(['now/content']);
  });

  test('has jobs with a key that runs no package: for the tags that say what is public and what is withdrawn', () => {
    for (const name of ['orders', 'mark'])
      expect(workflow.jobs[name]?.steps?.map(({ run }) => run).join('')).not.toMatch(/npm|node|npx|bulletin /);
  });
});

describe('what workflows keep of the last build', () => {
  const cached = workflows.flatMap((one) =>
    jobsOf(one).flatMap(([job, { steps = [] }]) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/cache')).map((step) => ({ job, step })),
    ),
  );

  test('is kept where main is published alone: a pull request reads it, and the build that is compared does not', () => {
    expect(cached.map(({ job, step }) => [job, step.uses?.split('@')[0]])).toEqual([
      ['preview', 'actions/cache/restore'],
      ['build', 'actions/cache'],
    ]);
    expect(find('publish-board.yml').workflow.jobs.again?.steps?.map(({ run }) => run)).toContain(
      'bulletin build --fresh "--date=$DAY"',
    );
  });

  test('is nothing that a build runs, and of the same packages and layouts', () => {
    for (const { step } of cached) {
      expect(String(step.with?.path).trim().split('\n')).toEqual([
        'dist',
        '.cache/builds',
        '.cache/findings',
        '.cache/images',
      ]);
      expect(step.with?.key).toMatch(
        /hashFiles\('program\/package-lock\.json', 'program\/layouts\/\*\*', 'layouts\/\*\*'\)/,
      );
    }
  });
});

describe.each([
  { name: 'links.yml', group: 'links', title: 'Dead links', file: 'links.md', well: ALL_WELL },
  { name: 'nightly.yml', group: 'nightly', title: 'Ends soon', file: 'ahead.md', well: NOTHING_ENDS },
])('the report of $name', ({ name, group, title, file, well }) => {
  const { text, workflow } = find(name);
  const tell = workflow.jobs.tell as Job & { steps: readonly Step[] };

  test('is made one at a time, so that there is one issue', () => {
    expect(workflow.concurrency).toEqual({ group, 'cancel-in-progress': false });
  });

  test('has a job with the key that writes issues, which runs no code of this repository or of a package', () => {
    expect(tell.steps.filter(({ uses }) => uses)).toEqual([]);
    expect(tell.steps.map(({ run }) => run).join('')).not.toMatch(/npm|node|npx/);
  });

  test('is known to report nothing by the line that it starts with', () => {
    expect(text).toContain(`= '${well}' ]`);
  });

  test.each([
    ['opens an issue for the first finding', 'Found.', '', [`create --title ${title} --body-file`]],
    ['updates the issue while there are some', 'Found.', '7', ['edit 7 --body-file']],
    ['closes it when none is left', `${well}\n\nNotes.`, '7', ['close 7 --comment']],
    ['does nothing when all was well and is', well, '', []],
  ])('%s', (_name, report, issue, expected) => {
    const folder = aFolder();
    // A gh that writes down what it is told, and knows the issues that it is given.
    writeFileSync(
      join(folder, 'gh'),
      `#!/bin/sh\nif [ "$2" = list ]; then echo "$ISSUE"; else echo "$@" >> "$RUNNER_TEMP/told"; fi\n`,
      { mode: 0o755 },
    );
    writeFileSync(join(folder, 'told'), '');
    const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', tell.steps[0]?.run ?? ''], {
      env: {
        PATH: `${folder}:${process.env.PATH}`,
        RUNNER_TEMP: folder,
        TITLE: title,
        REPORT: report,
        ISSUE: issue,
      },
    });
    const told = readFileSync(join(folder, 'told'), 'utf8').split('\n').filter(Boolean);
    const body = readFileSync(join(folder, file), 'utf8');
    expect(status).toBe(0);
    expect(told).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(told[index]).toContain(`issue ${words}`);
    expect(body).toBe(`${report}\n`);
  });
});

test('a pull request leads to the proofs of the issues that it changes, and to no other', () => {
  const { preview } = find('check-board.yml').workflow.jobs;
  const folder = aFolder();
  const sh = (script: string) =>
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder },
    });
  for (const slug of ['2018-02', '2018-03', '2018-04']) {
    mkdirSync(join(folder, 'dist/email', slug), { recursive: true });
    writeFileSync(join(folder, 'dist/email', slug, 'proof.html'), `Proof of ${slug}.`);
  }
  const commit = 'git add content && git -c user.name=a -c user.email=a@example.org commit --quiet --message';
  sh(
    `git init --quiet && mkdir -p content/issues && cd content/issues && touch 2018-02.md 2018-04.md && cd ../.. && ${commit} One`,
  );
  sh(
    `cd content/issues && echo x | tee 2018-02.md 2018-03.md odd.md 'a$(b).md' && rm 2018-04.md && cd ../.. && ${commit} Two`,
  );
  const gather = preview?.steps?.find(({ run }) => run?.includes('git diff'))?.run ?? '';
  expect(sh(gather).stderr.toString()).toBe('');
  expect(readdirSync(join(folder, 'proofs')).sort()).toEqual(['2018-02.html', '2018-03.html']);
  expect(readFileSync(join(folder, 'proofs/2018-03.html'), 'utf8')).toBe('Proof of 2018-03.');
});

test.each([
  ['publish.yml', /\* \* \*$/, ['push', 'schedule', 'workflow_dispatch']],
  ['links.yml', /\* \* \d$/, ['schedule', 'workflow_dispatch']],
  ['nightly.yml', /\* \* \*$/, ['schedule', 'workflow_dispatch']],
  ['codeql.yml', /\* \* \d$/, ['pull_request', 'push', 'schedule']],
] as const)('%s happens at an odd minute, and otherwise only as it says', (name, days, occasions) => {
  const { on } = find(name).workflow;
  const [{ cron }] = on.schedule as [{ cron: string }];
  expect(cron).toMatch(days);
  expect(cron).toMatch(/^\d*[1-46-9] \d+ /);
  expect(Object.keys(on).sort()).toEqual(occasions);
});

test('a job writes only what it is for', () => {
  const written = workflows.flatMap((one) =>
    jobsOf(one).flatMap(([name, { permissions }]) => (permissions ? [[one.name, name, permissions]] : [])),
  );
  expect(written).toEqual([
    ['check-board.yml', 'comment', { 'pull-requests': 'write' }],
    ['ci.yml', 'board', { contents: 'read', 'pull-requests': 'write' }],
    ['codeql.yml', 'analyse', { contents: 'read', 'security-events': 'write' }],
    ['links.yml', 'tell', { issues: 'write' }],
    ['nightly.yml', 'tell', { issues: 'write' }],
    ['publish-board.yml', 'orders', { contents: 'write' }],
    ['publish-board.yml', 'deploy', { pages: 'write', 'id-token': 'write' }],
    ['publish-board.yml', 'mark', { contents: 'write' }],
    ['publish-board.yml', 'attest', { attestations: 'write', 'id-token': 'write' }],
    ['publish-board.yml', 'record', { contents: 'write' }],
    ['publish.yml', 'publish', { attestations: 'write', contents: 'write', 'id-token': 'write', pages: 'write' }],
  ]);
});

/** They run nothing that this repository or a package brought. */
const ACTIONS_WITH_A_KEY = new Set([
  'actions/checkout',
  'actions/download-artifact',
  'actions/deploy-pages',
  'actions/attest-build-provenance',
  'github/codeql-action/init',
  'github/codeql-action/analyze',
]);

test('a job with a key that writes, or with a secret, runs no package and no code of this repository', () => {
  const keyed = workflows.flatMap((one) =>
    jobsOf(one).filter(([, job]) => /"write"|secrets\.|github\.token/.test(JSON.stringify(job))),
  );
  expect(keyed.length).toBeGreaterThan(3);
  const steps = keyed.flatMap(([, { steps = [] }]) => steps);
  expect(
    steps.filter(({ run = '' }) => /\b(?:npm|npx|node|yarn|pnpm)\b|\bbulletin |\.ci\/|scripts\//.test(run)),
  ).toEqual([]);
  expect(
    steps.flatMap(({ uses }) => uses?.split('@')[0] ?? []).filter((name) => !ACTIONS_WITH_A_KEY.has(name)),
  ).toEqual([]);
});

test('what is made is compared with what is public, before it can be deployed', () => {
  const steps = find('publish-board.yml').workflow.jobs.build?.steps ?? [];
  const [compared, uploaded] = [/addresses --live$/, /upload-pages-artifact/].map((wanted) =>
    steps.findIndex(({ run, uses }) => wanted.test(run ?? uses ?? '')),
  );
  expect(compared).toBeGreaterThan(steps.findIndex(({ run }) => run?.includes('bulletin build')));
  expect(uploaded).toBeGreaterThan(compared ?? 0);
  expect(steps[compared ?? 0]).not.toHaveProperty('if');
});

test('the archive is built twice and compared before it is deployed, and a difference stops it', () => {
  const { build, again, deploy } = find('publish-board.yml').workflow.jobs;
  expect([again?.needs, deploy?.needs]).toEqual(['build', ['again', 'withdraw']]);
  // What withdraws starts from what is public already, and need not wait until two builds of main agree.
  expect(deploy?.if).toContain("(needs.again.result == 'success' || needs.withdraw.outputs.made)");
  const hashOf = (run = '') => /find dist .*sha256sum \| cut -c1-64/.exec(run)?.[0];
  const hash = build?.steps?.map(({ run }) => hashOf(run)).find(Boolean);
  const compare = again?.steps?.at(-1)?.run ?? '';
  expect(hashOf(compare)).toBe(hash);
  const folder = aFolder();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'page.html'), 'Words.');
  const run = (script: string, HASH = '') =>
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env: { PATH: process.env.PATH, HASH } });
  const made = run(`echo "$(${hash})"`).stdout.toString().trim();
  expect(made).toMatch(/^[0-9a-f]{64}$/);
  expect(run(compare, made).status).toBe(0);
  writeFileSync(join(folder, 'dist', 'page.html'), 'Other words.');
  expect(run(compare, made).status).toBe(1);
});

describe('looking for weaknesses', () => {
  const { workflow } = find('codeql.yml');
  const steps = stepsOf({ workflow });

  test('happens when main changes or would', () => {
    expect(workflow.on).toMatchObject({ push: { branches: ['main'] }, pull_request: { branches: ['main'] } });
  });

  test('runs nothing of this repository or of a package', () => {
    expect(steps.filter(({ run }) => run)).toEqual([]);
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
      'actions/checkout',
      'github/codeql-action/init',
      'github/codeql-action/analyze',
    ]);
  });

  test('looks at the code and at these workflows', () => {
    const { strategy } = workflow.jobs.analyse as Job & { strategy: { matrix: { language: readonly string[] } } };
    expect(strategy.matrix.language).toEqual(['javascript-typescript', 'actions']);
    expect(steps[1]?.with).toMatchObject({ 'build-mode': 'none' });
  });
});

describe('the comment on a pull request', () => {
  const job = find('check-board.yml').workflow.jobs.comment as Job;

  test('is for branches of this repository alone: a run for a fork or for Dependabot has no key', () => {
    expect(job.if).toContain('pull_request.head.repo.full_name == github.repository');
    expect(job.if).toContain("pull_request.user.login != 'dependabot[bot]'");
  });

  /** A gh that knows its own comment, and writes down what is changed. */
  const GH = `#!/bin/sh
case "$*" in
  *--method*) echo "$@" >> "$RUNNER_TEMP/changed" ;;
  *comments*) echo "$COMMENT" ;;
esac
`;

  function comment(findings: string, COMMENT = '') {
    const folder = aFolder();
    writeFileSync(join(folder, 'gh'), GH, { mode: 0o755 });
    mkdirSync(join(folder, 'findings'));
    writeFileSync(join(folder, 'findings/findings.md'), findings);
    const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', job.steps?.at(-1)?.run ?? ''], {
      env: {
        PATH: `${folder}:${process.env.PATH}`,
        RUNNER_TEMP: folder,
        GH_REPO: 'a/b',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RUN_ID: '5',
        NUMBER: '3',
        SHA: 'abc',
        PREVIEW: 'https://github.com/a/b/actions/runs/5/artifacts/77',
        PROOFS: '',
        COMMENT,
      },
    });
    expect(status).toBe(0);
    return {
      changed: readFileSync(join(folder, 'changed'), 'utf8').trim(),
      text: readFileSync(join(folder, 'comment.md'), 'utf8'),
    };
  }

  test('is written once, and then updated', () => {
    expect(comment('No problems.\n').changed).toContain('POST repos/a/b/issues/3/comments');
    expect(comment('Two.\n', '9').changed).toContain('PATCH repos/a/b/issues/comments/9');
  });

  test('opens the line of each finding, in a file whose name is no markup', () => {
    const row = '| 3:1 | **error** | event-date | Words 4:2. |\n';
    const FINDINGS = `### content/issues/2018-02\\_b.md\n\n${row}### content/a [b](c).md\n\n${row}`;
    const { text } = comment(FINDINGS);
    const page = 'https://github.com/a/b/blob/abc/content/issues/2018-02_b.md?plain=1#L3';
    expect(text).toContain(`| [3:1](${page}) | **error** | event-date | Words 4:2. |\n`);
    expect(text.match(/blob/g)).toHaveLength(1);
  });

  test('has all findings and where to see the change, in what GitHub takes', () => {
    const row = `| 3:1 | **error** | event-date | ${'Words. '.repeat(40)} |\n`;
    const few = comment(row.repeat(50)).text;
    expect(few.split('\n').filter((line) => line.startsWith('| 3:1'))).toHaveLength(50);
    expect(few).toMatch(/^<!-- findings -->\n/);
    expect(few).toContain(
      '- [Preview: the archive and the emails with this change, as a ZIP file](https://github.com/a/b/actions/runs/5/artifacts/77)',
    );
    expect(few).toContain('- [The page of the run](https://github.com/a/b/actions/runs/5)');
    expect(few).not.toMatch(/Proofs|Safety report/);
    const many = comment(row.repeat(400)).text;
    expect(many.length).toBeLessThan(65_536);
    expect(many).toContain('There are more.');
  });
});

test('a pull request that changes only content does not wait for the tests of the program', () => {
  const { changes, verify } = find('ci.yml').workflow.jobs;
  expect([verify?.needs, verify?.if]).toEqual([
    'changes',
    expect.stringContaining("needs.changes.outputs.program == 'yes'"),
  ]);
  const script = changes?.steps?.at(-1)?.run ?? '';
  const folder = aFolder();
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.test', ...args], { cwd: folder });
  const commit = (path: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
    git('add', '.');
    git('commit', '-qm', path);
  };
  const look = (event: string) => {
    writeFileSync(join(folder, '.git/output'), '');
    const env = { PATH: process.env.PATH, GITHUB_EVENT_NAME: event, GITHUB_OUTPUT: join(folder, '.git/output') };
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env });
    return readFileSync(join(folder, '.git/output'), 'utf8').trim();
  };
  git('init', '-q');
  commit('src/a.ts');
  commit('content/issues/2018-02.md');
  expect([look('pull_request'), look('push')]).toEqual(['program=no', 'program=yes']);
  commit('layouts/site/base.njk');
  expect(look('pull_request')).toBe('program=yes');
});

describe('the action by which both get the program', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as {
    readonly inputs: unknown;
    readonly runs: { readonly steps: readonly (Step & { readonly if?: string })[] };
  };

  test('runs each action at one commit, that of the workflows', () => {
    const pins = new Set(workflows.flatMap(usedBy));
    expect(action.runs.steps.flatMap(({ uses }) => uses ?? []).filter((name) => !pins.has(name))).toEqual([]);
  });

  test('installs the packages of its commit without the tests’ own, and makes a command of each script', () => {
    const folder = aFolder();
    const record = '#!/bin/sh\nprintf "<%s>" "$(basename "$0")" "$@" >> "$RUNNER_TEMP/called"\n';
    for (const name of ['npm', 'node']) writeFileSync(join(folder, name), record, { mode: 0o755 });
    const step = action.runs.steps.find(({ run }) => run?.includes('npm ci'));
    expect(step?.run).not.toContain('${{');
    const env = {
      PATH: `${folder}:${process.env.PATH}`,
      RUNNER_TEMP: folder,
      GITHUB_ACTION_PATH: '/the action',
      GITHUB_WORKSPACE: '/work',
      GITHUB_ENV: join(folder, 'env'),
      GITHUB_PATH: join(folder, 'path'),
    };
    const bash = (script: string) =>
      spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env }).status;
    expect(bash(step?.run ?? '')).toBe(0);
    // A job may use the action twice.
    expect(bash(step?.run ?? '')).toBe(0);
    expect(bash(`PATH="$(head -n 1 path):$PATH"; bulletin check --format github '$(touch pwned)'`)).toBe(0);
    expect(readFileSync(join(folder, 'called'), 'utf8')).toBe(
      '<npm><ci><--omit=dev><--no-audit><--prefix></the action>'.repeat(2) +
        '<node></the action/scripts/run.mjs></the action/scripts/check.ts><--format><github><$(touch pwned)>',
    );
    expect(readFileSync(join(folder, 'env'), 'utf8')).toBe('BULLETIN_CACHE=/work/.cache\n'.repeat(2));
  });

  test('fails first of all for a workflow of an older version, which says what it is to do', () => {
    const [first] = action.runs.steps;
    expect([action.inputs, first?.if]).toEqual([
      { task: { description: expect.any(String), default: '' } },
      "inputs.task != ''",
    ]);
    const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', first?.run ?? ''], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^::error title=.*::.*--workflows --program /)]);
    expect(JSON.stringify(workflows.map(({ workflow }) => workflow))).not.toContain('"task"');
  });
});

test('a finding leads to the page of its rule on the pages that a check writes', () => {
  const steps = stepsOf(find('check-board.yml'));
  const lines = steps.flatMap(({ run }) => run?.split('\n') ?? []).filter((line) => line.includes('sed -i'));
  const found = [
    { rule: 'prose-date', severity: 'error', file: 'content/issues/a.md', line: 9, column: 1, message: 'Wrong.' },
  ];
  const folder = aFolder();
  writeFileSync(join(folder, 'findings.md'), formats.summary(found as readonly Problem[])(String));
  spawnSync('bash', ['-c', lines.join('\n')], {
    env: { PATH: process.env.PATH, RUNNER_TEMP: folder, PROGRAM: 'https://github.com/a/b/blob/HEAD' },
  });
  expect(readFileSync(join(folder, 'findings.md'), 'utf8')).toContain(
    '| Wrong. See [docs/checks/prose-date.md](https://github.com/a/b/blob/HEAD/docs/checks/prose-date.md). |',
  );
  expect(existsSync('docs/checks/prose-date.md')).toBe(true);
});

test('a pull request, which may come from a stranger, gets no secret, and no key for what it brings', () => {
  const [ci, board] = [find('ci.yml'), find('check-board.yml')];
  expect(ci.text + board.text).not.toMatch(/pull_request_target|workflow_run|secrets\b|contents: write/);
  const keyed = [ci, board].flatMap(jobsOf).filter(([, job]) => JSON.stringify(job).includes('"write"'));
  expect(keyed.map(([name, { steps = [] }]) => [name, steps.flatMap(({ uses }) => uses?.split('@')[0] ?? [])])).toEqual(
    [
      ['board', []],
      ['comment', ['actions/download-artifact']],
    ],
  );
});
