import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startWords } from '../src/cli/start-words.ts';
import { dayAfter } from '../src/fields/sittings.ts';
import { writeCorpus } from './corpus.ts';

const ROOT = join(import.meta.dirname, '..');

export interface Cost {
  readonly wall: number;
  readonly peak: number;
}

/** What was measured over one corpus. Times in milliseconds, memory in MiB; each the median of its runs. */
export interface Measured {
  readonly issues: number;
  readonly runs: number;
  readonly ours: Cost & { readonly stages: Readonly<Record<string, number>> };
  /** The same command again: the next day with nothing changed, and then after one sentence more in one issue. */
  readonly day: Cost;
  readonly edit: Cost;
  /** The pages alone, by plain Eleventy. */
  readonly plain: Cost;
  /** The same by Hugo; undefined where it is not installed. */
  readonly hugo: number | undefined;
  /** One mail beyond parsing, and one warm `mjml2html` of the same issue. */
  readonly mail: number;
  readonly mjml: number;
}

/** Runs everything in turns, so that what the machine does beside it falls on all alike. */
export async function runBench(issues: number, runs: number): Promise<Measured> {
  const work = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
  try {
    const content = join(work, 'content');
    const { today } = await writeCorpus(content, issues);
    const cache = join(work, 'cache');
    // Pictures and cards apart: they are made first, and the measured builds find them. The first of those keeps the compiled layout for the
    // rest.
    runScript('our-build.ts', [content, join(work, 'first'), cache, today, 'pictures']);
    const whole: Run<Peak>[] = [];
    const day: Run<Peak>[] = [];
    const edit: Run<Peak>[] = [];
    const ours: Run<{ readonly stages: Record<string, number> }>[] = [];
    const plain: Run<Peak>[] = [];
    const hugo: number[] = [];
    for (let run = 0; run < runs; run++) {
      const out = join(work, 'ours');
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out);
      ours.push(runScript('our-build.ts', [content, out, cache, today]));
      const dist = join(work, 'dist');
      for (const made of [dist, join(cache, 'builds'), join(cache, 'findings')])
        rmSync(made, { recursive: true, force: true });
      whole.push(runCommand(content, dist, cache, today));
      const tomorrow = dayAfter(today);
      day.push(runCommand(content, dist, cache, tomorrow));
      appendFileSync(join(content, 'issues', 'bulletin-00001.md'), '\n\nEvery practitioner has met once more.\n');
      edit.push(runCommand(content, dist, cache, tomorrow));
      plain.push(runPlain(content, join(work, 'plain')));
      hugo.push(...runHugo(content, work));
    }
    const { mail, mjml } = runScript<{ mail: number; mjml: number }>('mails.ts', [content, today]).said;
    const names = Object.keys(ours[0]?.said.stages ?? {});
    const stages = names.map((name) => [name, median(ours.map(({ said }) => said.stages[name] ?? 0))] as const);
    return {
      issues,
      runs,
      ours: {
        ...costOf(whole),
        stages: Object.fromEntries(stages),
      },
      day: costOf(day),
      edit: costOf(edit),
      plain: costOf(plain),
      hugo: hugo.length > 0 ? median(hugo) : undefined,
      mail,
      mjml,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const costOf = (runs: readonly Run<Peak>[]): Cost => ({
  wall: median(runs.map(({ wall }) => wall)),
  peak: median(runs.map(({ said }) => said.peak)),
});

type Peak = Pick<Cost, 'peak'>;

interface Run<Said> {
  /** Milliseconds from the start of the process to its end. */
  readonly wall: number;
  readonly said: Said;
}

function runScript<Said>(name: string, words: readonly string[]): Run<Said> {
  return runProcess([...startWords(join('bench', name)), ...words], {});
}

/** The command itself: the stages, taken apart, parse twice. */
function runCommand(content: string, out: string, cache: string, today: string): Run<Peak> {
  const programs = ['--import', './bench/tell-usage.mjs', ...startWords('scripts/build.ts')];
  const words = [...programs, '--content', content, '--out', out, '--date', today];
  return runProcess(words, { BULLETIN_CACHE: cache });
}

function runPlain(content: string, out: string): Run<Peak> {
  rmSync(out, { recursive: true, force: true });
  const here = join(ROOT, 'bench/plain-eleventy');
  const includes = relative(content, join(here, '_includes'));
  return runProcess(['bench/plain-eleventy/build.mjs', relative(here, content), relative(here, out)], {
    INCLUDES: includes,
  });
}

/** @returns one time, or none without Hugo */
function runHugo(content: string, work: string): readonly number[] {
  const out = join(work, 'hugo');
  rmSync(out, { recursive: true, force: true });
  const started = performance.now();
  const words = ['--source', 'bench/plain-hugo', '--contentDir', content, '--destination', out, '--noBuildLock'];
  const { status, error, stdout, stderr } = spawnSync('hugo', words, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, HUGO_RESOURCEDIR: join(work, 'hugo-resources') },
  });
  const wall = performance.now() - started;
  if (error && 'code' in error && error.code === 'ENOENT') return [];
  if (status !== 0) throw new Error(`Hugo failed:\n${stdout}${stderr}`);
  return [wall];
}

function runProcess<Said>(words: readonly string[], environment: Record<string, string>): Run<Said> {
  const started = performance.now();
  const { status, stdout, stderr, output } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
  });
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${stderr}`);
  // By tell-usage.mjs, or by a script of this folder itself.
  const [, , , usage] = output;
  const said = usage || (stdout.trim().split('\n').at(-1) ?? '');
  return { wall, said: (said.startsWith('{') ? JSON.parse(said) : undefined) as Said };
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
