import { defineCommand, flag } from '../../src/cli/command.ts';
import { scoreCorpus } from './score.ts';

export const run = defineCommand(
  {
    name: 'npm run check:score',
    about: 'Measures how well the rules tell risky sentences from harmless ones, over the corpus in tests/corpus.',
    options: {
      list: flag('list every sentence that was missed or flagged by mistake'),
    },
  },
  ({ values }, { stdout }) => {
    const score = scoreCorpus();
    stdout.write(columns(['rule', 'found', 'missed', 'false', 'recall', 'precision']));
    for (const [rule, { found, missed, false: mistakes }] of score.byRule) {
      const [recall, precision] = [ratio(found, found + missed.length), ratio(found, found + mistakes.length)];
      stdout.write(columns([rule, found, missed.length, mistakes.length, recall, precision]));
      if (!values.list) continue;
      for (const text of missed) stdout.write(`    missed  ${text}\n`);
      for (const text of mistakes) stdout.write(`    false   ${text}\n`);
    }
    stdout.write(
      `\n${score.risky} risky and ${score.harmless} harmless sentences: recall ${percent(score.recall)}, precision ${percent(score.precision)}\n`,
    );
    return 0;
  },
);

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
const ratio = (part: number, whole: number) => (whole === 0 ? '–' : percent(part / whole));
const columns = (cells: readonly (string | number)[]) =>
  `${String(cells[0]).padEnd(22)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(11))
    .join('')}\n`;
