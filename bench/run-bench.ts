import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startWords } from '../src/cli/start-words.ts';
import { writeCorpus } from './corpus.ts';

const ROOT = join(import.meta.dirname, '..');

/** What was measured over one corpus. Times in milliseconds, memory in MiB; each the median of its runs. */
export interface Measured {
  readonly issues: number;
  readonly runs: number;
  readonly ours: { readonly wall: number; readonly peak: number; readonly stages: Readonly<Record<string, number>> };
  /** The pages alone, by plain Eleventy. */
  readonly plain: { readonly wall: number; readonly peak: number };
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
    const whole: Run<{ readonly peak: number }>[] = [];
    const ours: Run<{ readonly stages: Record<string, number> }>[] = [];
    const plain: Run<{ readonly peak: number }>[] = [];
    const hugo: number[] = [];
    for (let run = 0; run < runs; run++) {
      const out = join(work, 'ours');
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out);
      ours.push(runScript('our-build.ts', [content, out, cache, today]));
      whole.push(runCommand(content, join(work, 'dist'), cache, today));
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
        wall: median(whole.map(({ wall }) => wall)),
        peak: median(whole.map(({ said }) => said.peak)),
        stages: Object.fromEntries(stages),
      },
      plain: { wall: median(plain.map(({ wall }) => wall)), peak: median(plain.map(({ said }) => said.peak)) },
      hugo: hugo.length > 0 ? median(hugo) : undefined,
      mail,
      mjml,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Run<Said> {
  /** Milliseconds from the start of the process to its end. */
  readonly wall: number;
  readonly said: Said;
}

function runScript<Said>(name: string, words: readonly string[]): Run<Said> {
  return runProcess([...startWords(join('bench', name)), ...words], {});
}

/** The command itself: the stages, taken apart, parse twice. */
function runCommand(content: string, out: string, cache: string, today: string): Run<{ readonly peak: number }> {
  const programs = ['--import', './bench/tell-usage.mjs', ...startWords('scripts/build.ts')];
  const words = [...programs, '--content', content, '--out', out, '--date', today];
  return runProcess(words, { BULLETIN_CACHE: cache });
}

function runPlain(content: string, out: string): Run<{ readonly peak: number }> {
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
