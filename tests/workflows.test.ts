import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

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

test('there is a workflow that checks and one that publishes', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual(['ci.yml', 'publish.yml']);
});

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
    expect(runs.length).toBeGreaterThan(3);
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('leaves no key behind for the steps after a checkout', () => {
    const checkouts = stepsOf(one).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(1);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const named = stepsOf(one).flatMap(({ run }) =>
      [...(run ?? '').matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((found) => found[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('ends each job in time', () => {
    expect(jobsOf(one).filter(([, job]) => !((job['timeout-minutes'] ?? 360) <= 30))).toEqual([]);
  });
});

test('an action has the same commit in every workflow', () => {
  const used = new Set(workflows.flatMap((one) => stepsOf(one).flatMap(({ uses }) => uses ?? [])));
  expect(new Set([...used].map((name) => name.split('@')[0])).size).toBe(used.size);
});

const find = (name: string) => workflows.find((one) => one.name === name) as (typeof workflows)[number];

describe('publishing', () => {
  const { workflow } = find('publish.yml');

  test('happens when main changes, every night at an odd minute, and when somebody asks for it', () => {
    expect(workflow.on).toMatchObject({ push: { branches: ['main'] }, workflow_dispatch: { inputs: { date: {} } } });
    const [{ cron }] = workflow.on.schedule as [{ cron: string }];
    expect(cron).toMatch(/^\d*[1-9] \d+ \* \* \*$/);
    expect(Number(cron.split(' ')[0]) % 5).toBeGreaterThan(0);
  });

  test('is done one at a time, and never cut off', () => {
    expect(workflow.concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
  });

  test('gives each job what it writes, and no more', () => {
    expect(Object.fromEntries(jobsOf({ workflow }).map(([name, { permissions }]) => [name, permissions]))).toEqual({
      build: undefined,
      deploy: { pages: 'write', 'id-token': 'write' },
      record: { contents: 'write' },
    });
  });

  test('deploys the site; the mails go to whoever sends them', () => {
    const uploads = stepsOf({ workflow }).filter(({ uses }) => uses?.includes('/upload-'));
    expect(uploads.map((step) => [step.uses?.split('@')[0], step.with?.path])).toEqual([
      ['actions/upload-pages-artifact', 'dist/site'],
      ['actions/upload-artifact', 'dist/email'],
    ]);
  });
});

test('a pull request, which may come from a stranger, gets no key that writes', () => {
  const { text, workflow } = find('ci.yml');
  expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\.|write/);
  expect(jobsOf({ workflow }).filter(([, { permissions }]) => permissions)).toEqual([]);
});
