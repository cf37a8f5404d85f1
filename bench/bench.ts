import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { defineCommand, flag, Stop } from '../src/cli/command.ts';
import { say, sayLines } from '../src/text/said.ts';
import { tellGoals, tellGrowth, tellLoop, tellStages } from './goals.ts';
import { measureLoop } from './loop.ts';
import { type Measured, runBench } from './run-bench.ts';

/** The loop is always measured on so many issues. */
const LOOP_ISSUES = 100;
const SAVES = 7;
/** A build of so many issues takes ten minutes and runs once. */
const ONCE = 10_000;

export const run = defineCommand(
  {
    name: 'npm run bench',
    about:
      'Measures builds of made-up issues beside plain Eleventy and MJML, and how soon a browser shows a save. Reports which goals are met. Takes minutes.',
    options: {
      issues: {
        type: 'string',
        default: '100,1000',
        value: 'N,N',
        about: 'how many issues, from 1 to 10000, several with commas (default: 100,1000)',
      },
      runs: {
        type: 'string',
        default: '3',
        value: 'N',
        about: 'how many times each runs; the result is the median (default: 3; 10000 issues once)',
      },
      write: flag('also write the results to bench/results.md'),
    },
  },
  async ({ values }, { stdout }) => {
    const sizes = values.issues.split(',').map(Number);
    const runs = Number(values.runs);
    const isWhole = (number: number) => Number.isInteger(number) && number >= 1;
    if (!sizes.every((size) => isWhole(size) && size <= 10_000) || !isWhole(runs))
      throw new Stop(say`Type whole numbers: from 1 to 10000 after --issues, from 1 after --runs.`);

    const measured: Measured[] = [];
    const results: string[] = [];
    const report = (words: string) => {
      results.push(words);
      stdout.write(say`${sayLines(words)}\n\n`);
    };
    report(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    );
    for (const size of sizes) {
      const found = await runBench(size, size < ONCE ? runs : 1);
      const before = measured.at(-1);
      measured.push(found);
      report(`## ${size} issues\n\n${tellStages(found)}\n\n${tellGoals(found)}`);
      if (before) report(tellGrowth(before, found));
    }
    report(`## The editor’s loop\n\n${tellLoop(await measureLoop(LOOP_ISSUES, SAVES))}`);
    if (values.write)
      writeFileSync(
        'bench/results.md',
        `# What builds cost\n\nWritten by \`npm run bench -- --write\`.\n\n${results.join('\n\n')}\n`,
      );
    return 0;
  },
);
