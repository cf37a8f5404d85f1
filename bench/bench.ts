import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { readArguments } from '../src/cli/arguments.ts';
import { tellGoals, tellGrowth, tellLoop, tellStages } from './goals.ts';
import { measureLoop } from './loop.ts';
import { type Measured, runBench } from './run-bench.ts';

/** What the loop is measured on, whatever the sizes of builds. */
const LOOP_ISSUES = 100;
const SAVES = 7;
/** From so many issues on a run takes ten minutes, and is made once. */
const ONCE = 10_000;

const { values } = readArguments({
  name: 'npm run bench',
  about:
    'Measures builds of made-up issues beside plain Eleventy and MJML, in turns, and how soon a browser shows what was saved, and says which goals are met. Takes minutes.',
  options: {
    issues: {
      type: 'string',
      default: '100,1000',
      value: 'N,N',
      about: 'how many issues: 10, 100, 1000 or 10000, several with commas (default: 100,1000)',
    },
    runs: {
      type: 'string',
      default: '3',
      value: 'N',
      about: 'how often each is run; medians are told (default: 3; 10000 issues once)',
    },
    write: { type: 'boolean', default: false, about: 'write the results to bench/results.md too' },
  },
});

const sizes = values.issues.split(',').map(Number);
const runs = Number(values.runs);
if (
  !sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= 10_000) ||
  !(Number.isInteger(runs) && runs >= 1)
) {
  process.stderr.write('Write whole numbers from 1 to 10000 after --issues, and from 1 after --runs.\n');
  process.exit(2);
}

const measured: Measured[] = [];
const told: string[] = [];
const tell = (words: string) => {
  told.push(words);
  process.stdout.write(`${words}\n\n`);
};
tell(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
);
for (const size of sizes) {
  const found = await runBench(size, size < ONCE ? runs : 1);
  const before = measured.at(-1);
  measured.push(found);
  tell(`## ${size} issues\n\n${tellStages(found)}\n\n${tellGoals(found)}`);
  if (before) tell(tellGrowth(before, found));
}
tell(`## The editor’s loop\n\n${tellLoop(await measureLoop(LOOP_ISSUES, SAVES))}`);
if (values.write)
  writeFileSync(
    'bench/results.md',
    `# What builds cost\n\nWritten by \`npm run bench -- --write\`.\n\n${told.join('\n\n')}\n`,
  );
