import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { NOTHING_ENDS } from '../src/build/check-ahead.ts';
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
  readonly steps: readonly Step[];
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
const stepsOf = (one: { workflow: Workflow }) => jobsOf(one).flatMap(([, { steps }]) => steps);

test('there is a workflow that checks, one that does so at length at night, one that looks for weaknesses, one that comments, one that asks for links and one that publishes', () => {
  const names = ['ci.yml', 'codeql.yml', 'comment.yml', 'links.yml', 'nightly.yml', 'publish.yml'];
  expect(workflows.map(({ name }) => name).sort()).toEqual(names);
});

/** It only reads: not a line of the shell is in it. */
const RUNS_NOTHING = 'codeql.yml';
/** It has a key that writes, and nothing of the repository. */
const CHECKS_OUT_NOTHING = 'comment.yml';

describe.each(workflows)('$name', (one) => {
  test('may read and nothing else, unless a job says what it writes', () => {
    expect(one.workflow.permissions).toEqual({ contents: 'read' });
  });

  test('runs each action at one commit, with its version beside it', () => {
    const lines = one.text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(lines).toHaveLength(stepsOf(one).filter(({ uses }) => uses).length);
    expect(lines.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('puts nothing that a person can type into a line of the shell', () => {
    const runs = stepsOf(one).flatMap(({ run }) => run ?? []);
    expect(runs.length > 0).toBe(one.name !== RUNS_NOTHING);
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('leaves no key behind for the steps after a checkout', () => {
    const checkouts = stepsOf(one).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length > 0).toBe(one.name !== CHECKS_OUT_NOTHING);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const named = stepsOf(one).flatMap(({ run }) =>
      [...(run ?? '').matchAll(/(?:npm run (?:--silent )?|\.ci\/run )([\w:-]+)/g)].map((found) => found[1] ?? ''),
    );
    expect(named.length > 0).toBe(![RUNS_NOTHING, CHECKS_OUT_NOTHING].includes(one.name));
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('ends each job in time', () => {
    const most = one.name === 'nightly.yml' ? 90 : 30;
    expect(jobsOf(one).filter(([, job]) => !((job['timeout-minutes'] ?? 360) <= most))).toEqual([]);
  });
});

test('actions of one repository have the same commit in every workflow', () => {
  const used = workflows.flatMap((one) => stepsOf(one).flatMap(({ uses }) => uses ?? []));
  const pins = new Set(used.map((name) => name.replace(/^([^/]+\/[^/@]+)[^@]*/, '$1')));
  expect(new Set([...pins].map((pin) => pin.split('@')[0])).size).toBe(pins.size);
});

const find = (name: string) => workflows.find((one) => one.name === name) as (typeof workflows)[number];

describe('publishing', () => {
  const { workflow } = find('publish.yml');

  test('happens when main changes, every night, and when somebody asks for it', () => {
    expect(workflow.on).toMatchObject({
      push: { branches: ['main'] },
      workflow_dispatch: { inputs: { date: {}, withdraw: {}, reason: {} } },
    });
  });

  test('is done one at a time, and never cut off', () => {
    expect(workflow.concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
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
      expect(workflow.jobs[name]?.steps.map(({ run }) => run).join('')).not.toMatch(/npm|node|npx/);
  });
});

describe('what workflows keep of the last build', () => {
  const cached = workflows.flatMap((one) =>
    jobsOf(one).flatMap(([job, { steps }]) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/cache')).map((step) => ({ job, step })),
    ),
  );

  test('is kept where main is published alone: a pull request reads it, and the build that is compared does not', () => {
    expect(cached.map(({ job, step }) => [job, step.uses?.split('@')[0]])).toEqual([
      ['preview', 'actions/cache/restore'],
      ['build', 'actions/cache'],
    ]);
    expect(find('publish.yml').workflow.jobs.again?.steps.map(({ run }) => run)).toContain(
      'npm run --silent build -- --fresh "--date=$DAY"',
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
      expect(step.with?.key).toMatch(/hashFiles\('package-lock\.json', 'layouts\/\*\*'\)/);
    }
  });
});

describe.each([
  { name: 'links.yml', group: 'links', title: 'Dead links', file: 'links.md', well: ALL_WELL },
  { name: 'nightly.yml', group: 'nightly', title: 'Ends soon', file: 'ahead.md', well: NOTHING_ENDS },
])('the report of $name', ({ name, group, title, file, well }) => {
  const { text, workflow } = find(name);
  const tell = workflow.jobs.tell as Job;

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
  const { preview } = find('ci.yml').workflow.jobs as Readonly<Record<string, Job>>;
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
  const gather = preview?.steps.find(({ run }) => run?.includes('git diff'))?.run ?? '';
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
    ['codeql.yml', 'analyse', { contents: 'read', 'security-events': 'write' }],
    ['comment.yml', 'tell', { actions: 'read', 'pull-requests': 'write' }],
    ['links.yml', 'tell', { issues: 'write' }],
    ['nightly.yml', 'tell', { issues: 'write' }],
    ['publish.yml', 'orders', { contents: 'write' }],
    ['publish.yml', 'deploy', { pages: 'write', 'id-token': 'write' }],
    ['publish.yml', 'mark', { contents: 'write' }],
    ['publish.yml', 'attest', { attestations: 'write', 'id-token': 'write' }],
    ['publish.yml', 'record', { contents: 'write' }],
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
  const steps = keyed.flatMap(([, job]) => job.steps);
  expect(steps.filter(({ run = '' }) => /\b(?:npm|npx|node|yarn|pnpm)\b|\.ci\/|scripts\//.test(run))).toEqual([]);
  expect(
    steps.flatMap(({ uses }) => uses?.split('@')[0] ?? []).filter((name) => !ACTIONS_WITH_A_KEY.has(name)),
  ).toEqual([]);
});

test('what is made is compared with what is public, before it can be deployed', () => {
  const steps = find('publish.yml').workflow.jobs.build?.steps ?? [];
  const [compared, uploaded] = [/addresses -- --live$/, /upload-pages-artifact/].map((wanted) =>
    steps.findIndex(({ run, uses }) => wanted.test(run ?? uses ?? '')),
  );
  expect(compared).toBeGreaterThan(steps.findIndex(({ run }) => run?.includes('npm run --silent build')));
  expect(uploaded).toBeGreaterThan(compared ?? 0);
  expect(steps[compared ?? 0]).not.toHaveProperty('if');
});

test('the archive is built twice and compared before it is deployed, and a difference stops it', () => {
  const { build, again, deploy } = find('publish.yml').workflow.jobs as Readonly<
    Record<string, Job & { needs?: unknown; if?: string }>
  >;
  expect([again?.needs, deploy?.needs]).toEqual(['build', ['again', 'withdraw']]);
  // What withdraws starts from what is public already, and need not wait until two builds of main agree.
  expect(deploy?.if).toContain("(needs.again.result == 'success' || needs.withdraw.outputs.made)");
  const hashOf = (run = '') => /find dist .*sha256sum \| cut -c1-64/.exec(run)?.[0];
  const hash = build?.steps.map(({ run }) => hashOf(run)).find(Boolean);
  const compare = again?.steps.at(-1)?.run ?? '';
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
  const { workflow } = find('comment.yml');
  const [job] = Object.values(workflow.jobs) as [Job & { readonly if?: string }];

  test('is for branches of this repository alone, from the copy of the workflow on main', () => {
    expect(workflow.on).toEqual({ workflow_run: { workflows: ['Verify'], types: ['completed'] } });
    expect(job.if).toContain('head_repository.full_name == github.repository');
  });

  /** A gh that knows one pull request, and writes down what is changed. */
  const GH = `#!/bin/sh
case "$*" in
  "pr list"*) echo "$NUMBER" ;;
  "run download"*) [ -n "$FINDINGS" ] && mkdir -p "$RUNNER_TEMP/findings" && printf '%s' "$FINDINGS" > "$RUNNER_TEMP/findings/findings.md" ;;
  *--method*) echo "$@" >> "$RUNNER_TEMP/changed" ;;
  *artifacts*preview*) echo 77 ;;
  *artifacts*proofs*) echo 78 ;;
  *artifacts*) ;;
  *comments*) echo "$COMMENT" ;;
esac
`;

  function tell(environment: Readonly<Record<string, string>>) {
    const folder = aFolder();
    writeFileSync(join(folder, 'gh'), GH, { mode: 0o755 });
    writeFileSync(join(folder, 'changed'), '');
    const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', job.steps[0]?.run ?? ''], {
      env: {
        PATH: `${folder}:${process.env.PATH}`,
        RUNNER_TEMP: folder,
        GH_REPO: 'a/b',
        GITHUB_SERVER_URL: 'https://github.com',
        SHA: 'abc',
        RUN: '5',
        RUN_URL: 'https://github.com/a/b/actions/runs/5',
        ...environment,
      },
    });
    const comment = join(folder, 'comment.md');
    return {
      status,
      changed: readFileSync(join(folder, 'changed'), 'utf8').trim(),
      comment: existsSync(comment) ? readFileSync(comment, 'utf8') : '',
    };
  }

  test.each([
    ['is written once', { NUMBER: '3', FINDINGS: 'No problems.\n', COMMENT: '' }, 'POST repos/a/b/issues/3/comments'],
    ['is updated', { NUMBER: '3', FINDINGS: 'Two.\n', COMMENT: '9' }, 'PATCH repos/a/b/issues/comments/9'],
    ['is left alone after a newer push', { NUMBER: '', FINDINGS: 'Two.\n', COMMENT: '9' }, ''],
    ['is left alone where the run found nothing out', { NUMBER: '3', FINDINGS: '', COMMENT: '9' }, ''],
  ])('%s', (_name, environment, expected) => {
    const { status, changed } = tell(environment);
    expect(status).toBe(0);
    expect(changed.includes(expected) && (expected !== '' || changed === '')).toBe(true);
  });

  test('opens the line of each finding, in a file whose name is no markup', () => {
    const row = '| 3:1 | **error** | event-date | Words 4:2. |\n';
    const FINDINGS = `### content/issues/2018-02\\_b.md\n\n${row}### content/a [b](c).md\n\n${row}`;
    const { comment } = tell({ NUMBER: '3', FINDINGS, COMMENT: '' });
    const page = 'https://github.com/a/b/blob/abc/content/issues/2018-02_b.md?plain=1#L3';
    expect(comment).toContain(`| [3:1](${page}) | **error** | event-date | Words 4:2. |\n`);
    expect(comment.match(/blob/g)).toHaveLength(1);
  });

  test('has all findings and where to see the change, in what GitHub takes', () => {
    const row = `| 3:1 | **error** | event-date | ${'Words. '.repeat(40)} |\n`;
    const few = tell({ NUMBER: '3', FINDINGS: row.repeat(50), COMMENT: '' }).comment;
    expect(few.split('\n').filter((line) => line.startsWith('| 3:1'))).toHaveLength(50);
    expect(few).toMatch(/^<!-- findings -->\n/);
    expect(few).toContain(
      '- [Preview: the archive and the emails with this change, as a ZIP file](https://github.com/a/b/actions/runs/5/artifacts/77)',
    );
    expect(few).toContain(
      '- [Proofs: a file for each issue, to send to the person who approves it](https://github.com/a/b/actions/runs/5/artifacts/78)',
    );
    expect(few).not.toContain('Safety report');
    const many = tell({ NUMBER: '3', FINDINGS: row.repeat(400), COMMENT: '' }).comment;
    expect(many.length).toBeLessThan(65_536);
    expect(many).toContain('There are more.');
  });
});

test('a pull request that changes only content does not wait for the tests of the program', () => {
  const { changes, verify } = find('ci.yml').workflow.jobs as Readonly<
    Record<string, Job & { needs?: string; if?: string }>
  >;
  expect([verify?.needs, verify?.if]).toEqual([
    'changes',
    expect.stringContaining("needs.changes.outputs.program == 'yes'"),
  ]);
  const script = changes?.steps.at(-1)?.run ?? '';
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

describe('the action that other repositories use', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as { readonly runs: { readonly steps: readonly Step[] } };

  test('runs each action at one commit, that of the workflows', () => {
    const used = action.runs.steps.flatMap(({ uses }) => uses ?? []);
    const pins = new Set(workflows.flatMap((one) => stepsOf(one).flatMap(({ uses }) => uses ?? [])));
    expect(used.filter((name) => !pins.has(name))).toEqual([]);
  });

  test.each([
    ['check', '', ['check --format github', 'check --format summary'], 0],
    ['build', '2018-02-01', ['build --summary summary --date=2018-02-01'], 0],
    ['preview', '', ['build --drafts --summary summary'], 0],
    ['; rm -rf /', '', [], 2],
  ])('does the task %s', (task, date, expected, code) => {
    const folder = aFolder();
    writeFileSync(
      join(folder, 'node'),
      '#!/bin/sh\nname=$(basename "$2" .ts); shift 2; echo "$name $*" >> "$RUNNER_TEMP/called"\n',
      { mode: 0o755 },
    );
    writeFileSync(join(folder, 'called'), '');
    const step = action.runs.steps.find(({ run }) => run?.includes('case'));
    expect(step?.run).not.toContain('${{');
    const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? ''], {
      cwd: folder,
      env: {
        PATH: `${folder}:${process.env.PATH}`,
        RUNNER_TEMP: folder,
        GITHUB_STEP_SUMMARY: 'summary',
        GITHUB_ACTION_PATH: '/action',
        TASK: task,
        DATE: date,
      },
    });
    expect(status).toBe(code);
    expect(readFileSync(join(folder, 'called'), 'utf8').split('\n').filter(Boolean)).toEqual(expected);
  });
});

test.each(['ci.yml', 'action.yml'])('a finding leads to the page of its rule on the pages that %s writes', (name) => {
  const steps =
    name === 'ci.yml'
      ? stepsOf(find(name))
      : (parse(readFileSync(name, 'utf8')) as { runs: { steps: readonly Step[] } }).runs.steps;
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

test('a pull request, which may come from a stranger, gets no key that writes', () => {
  const { text } = find('ci.yml');
  expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\.|write/);
});
