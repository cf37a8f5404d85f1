import { readArguments } from '../../src/cli/arguments.ts';
import { scoreCorpus } from './score.ts';

const { values } = readArguments({
  name: 'npm run check:score',
  about: 'Says how well the rules tell risky sentences from harmless ones, over the corpus in tests/corpus.',
  options: {
    list: { type: 'boolean', default: false, about: 'list every sentence that was missed or flagged by mistake' },
  },
});

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
const ratio = (part: number, whole: number) => (whole === 0 ? '–' : percent(part / whole));
const columns = (cells: readonly (string | number)[]) =>
  `${String(cells[0]).padEnd(22)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(11))
    .join('')}\n`;

const score = scoreCorpus();
process.stdout.write(columns(['rule', 'found', 'missed', 'false', 'recall', 'precision']));
for (const [rule, { found, missed, false: mistakes }] of score.byRule) {
  const [recall, precision] = [ratio(found, found + missed.length), ratio(found, found + mistakes.length)];
  process.stdout.write(columns([rule, found, missed.length, mistakes.length, recall, precision]));
  if (!values.list) continue;
  for (const text of missed) process.stdout.write(`    missed  ${text}\n`);
  for (const text of mistakes) process.stdout.write(`    false   ${text}\n`);
}
process.stdout.write(
  `\n${score.risky} risky and ${score.harmless} harmless sentences: recall ${percent(score.recall)}, precision ${percent(score.precision)}\n`,
);
