import { defineCommand, flag } from '../../src/cli/command.ts';
import { type NewsletterScore, scoreNewsletters } from './newsletters.ts';
import { type Corpus, type Score, scoreCorpus } from './score.ts';

const TITLES: Readonly<Record<Corpus, string>> = {
  grown: 'The corpora that the rules grew up with',
  third: 'The third corpus, by an author who did not know the rules',
  fourth: 'The fourth corpus, by two others',
  fifth: 'The fifth corpus, by yet another',
  sixth: 'The sixth corpus, by one more',
  seventh: 'The seventh corpus, by an author who wrote of health, schools and charities',
  eighth: 'The eighth corpus, by an author who wrote as bulletins are pasted',
  ninth: 'The ninth corpus, by an author who wrote as partners send their news',
  tenth: 'The tenth corpus, by an author who wrote what many partners sent, each in another hand',
  held: 'Lines of the fifth that are kept apart',
  heldLater: 'Lines of the sixth that are kept apart',
  heldSeventh: 'Lines of the seventh that are kept apart',
  heldEighth: 'Lines of the eighth that are kept apart',
  heldNinth: 'Lines of the ninth that are kept apart',
};

export const run = defineCommand(
  {
    name: 'npm run check:score',
    about: 'Measures how well the rules tell risky sentences from harmless ones, over the corpora in tests/corpus.',
    options: {
      list: flag('list every sentence that was missed or flagged by mistake'),
      held: flag('measure the part that is kept apart too: look at it once, at the end'),
    },
  },
  ({ values }, { stdout }) => {
    const isApart = (corpus: string) => corpus.startsWith('held');
    const corpora = (Object.keys(TITLES) as Corpus[]).filter((corpus) => values.held || !isApart(corpus));
    const isListed = values.list ?? false;
    // The corpus is ours, and shows what is personal data.
    for (const corpus of corpora)
      stdout.write(() => `# ${TITLES[corpus]}\n\n${describeScore(scoreCorpus(corpus), isListed)}\n`);
    for (const folder of values.held ? ['newsletters', 'newsletters/held'] : ['newsletters'])
      stdout.write(() => `# Whole ${folder}\n\n${describeNewsletters(scoreNewsletters(folder), isListed)}\n`);
    return 0;
  },
);

function describeScore(score: Score, isListed: boolean): string {
  const rows = [...score.byKind].flatMap(([kind, { found, missed, false: mistakes }]) => {
    const [recall, precision] = [ratio(found, found + missed.length), ratio(found, found + mistakes.length)];
    const row = columns([kind, found, missed.length, mistakes.length, recall, precision]);
    return isListed ? [row, ...listed('missed', missed), ...listed('false', mistakes)] : [row];
  });
  const lists = isListed ? [...listed('alarm', score.alarms), ...listed('wrong error', score.wrongErrors)] : [];
  const { risky, harmless, recall, precision, falseAlarms, wrongErrors } = score;
  return [
    columns(['kind', 'found', 'missed', 'false', 'recall', 'precision']),
    ...rows,
    ...lists,
    `\n${risky} risky and ${harmless} harmless sentences: recall ${percent(recall)}, precision ${percent(precision)}, `,
    `false alarms ${percent(falseAlarms)}, wrong errors ${wrongErrors.length}\n`,
  ].join('');
}

function describeNewsletters({ issues, found, missed, pointless }: NewsletterScore, isListed: boolean): string {
  const lists = isListed ? [...listed('missed', missed), ...listed('pointless', pointless)] : [];
  const faults = found + missed.length;
  return `${lists.join('')}${issues} issues: ${found} of ${faults} faults found, ${pointless.length} findings that are wrong or pointless\n`;
}

const listed = (what: string, texts: readonly string[]) =>
  texts.map((text) => `    ${what.padEnd(12)}${text.replaceAll('\n', '\\n')}\n`);
const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
const ratio = (part: number, whole: number) => (whole === 0 ? '–' : percent(part / whole));
const columns = (cells: readonly (string | number)[]) =>
  `${String(cells[0]).padEnd(22)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(11))
    .join('')}\n`;
