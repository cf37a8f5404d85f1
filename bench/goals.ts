import type { Loop } from './loop.ts';
import type { Measured } from './run-bench.ts';

/** Something that the project wants of itself: a ratio or a figure, and the most that it may be. */
interface Goal {
  readonly name: string;
  readonly most: number;
  readonly unit?: string;
  /** Undefined where it cannot be measured, for the reason that `without` gives. */
  readonly find: (measured: Measured) => number | undefined;
  readonly without?: string;
}

/** For any number of issues; those that compare two corpora are in `growthOf`. */
const goals: readonly Goal[] = [
  {
    name: 'everything, cold, against plain Eleventy’s pages',
    most: 4,
    find: ({ ours, plain }) => ours.wall / plain.wall,
  },
  {
    name: 'everything, cold, against plain Eleventy and one mjml2html an issue',
    most: 0.25,
    find: ({ ours, plain, mjml, issues }) => ours.wall / (plain.wall + mjml * issues),
  },
  {
    name: 'pages and search, against plain Eleventy',
    most: 1.2,
    find: ({ ours, plain }) => (ours.stages['pages and search'] ?? 0) / plain.wall,
  },
  {
    name: 'pages and search, against Hugo',
    most: 2,
    find: ({ ours, hugo }) => hugo && (ours.stages['pages and search'] ?? 0) / hugo,
    without: 'Hugo is not installed',
  },
  {
    name: 'one edit, warm, with search, against plain Eleventy’s pages',
    most: 0.4,
    find: ({ edit, plain }) => edit.wall / plain.wall,
  },
  {
    name: 'nothing changed but the day, against plain Eleventy’s pages',
    most: 0.25,
    find: ({ day, plain }) => day.wall / plain.wall,
  },
  { name: 'a mail, against one warm mjml2html', most: 0.02, find: ({ mail, mjml }) => mail / mjml },
  { name: 'peak memory, cold, against plain Eleventy', most: 1.3, find: ({ ours, plain }) => ours.peak / plain.peak },
  {
    name: 'peak memory, one edit, against plain Eleventy',
    most: 0.8,
    find: ({ edit, plain }) => edit.peak / plain.peak,
  },
];

const figure = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

/** A table of every goal with its figure, and whether it was met. */
export function tellGoals(measured: Measured): string {
  const rows = goals.map(({ name, most, unit = '', find, without }) => {
    const found = find(measured);
    if (found === undefined) return `| ${name} | – | at most ${figure(most)} ${unit} | not measured: ${without} |`;
    return `| ${name} | ${figure(found)} ${unit} | at most ${figure(most)} ${unit} | ${found <= most ? 'met' : '**not met**'} |`;
  });
  return ['| Goal | Found | Wanted | |', '|---|---|---|---|', ...rows].join('\n');
}

/** How the whole build grows between two corpora: at most 11 times for ten times the issues. */
export function tellGrowth(small: Measured, large: Measured): string {
  const times = large.issues / small.issues;
  const found = large.ours.wall / small.ours.wall;
  const most = 1.05 * times;
  return `From ${small.issues} to ${large.issues} issues the whole build takes ${figure(found)} times as long; at most ${figure(most)} times is wanted: ${found <= most ? 'met' : '**not met**'}.`;
}

/** The same table for what an editor waits for, in milliseconds. */
export function tellLoop({ issues, page, mail, desk, longDesk }: Loop): string {
  const waits = [
    // A saved change is in the browser before an editor looks up.
    ['a save until the browser shows the page', page, 150],
    ['a save until the browser shows the mail', mail, 150],
    ['loading the desk until there are findings in an issue', desk.opened, 1000],
    ['a key on the desk until there are findings', desk.key, 100],
    ['loading the desk until there are findings in the longest issue', longDesk.opened, 1000],
    ['a key in the longest issue until there are findings', longDesk.key, 100],
  ] as const;
  const rows = waits.map(
    ([name, found, most]) =>
      `| ${name}, among ${issues} issues | ${figure(found)} ms | at most ${figure(most)} ms | ${found <= most ? 'met' : '**not met**'} |`,
  );
  return ['| Goal | Found | Wanted | |', '|---|---|---|---|', ...rows].join('\n');
}

export function tellStages({ ours, plain, hugo, mail, mjml, issues, runs }: Measured): string {
  const whole = Object.values(ours.stages).reduce((sum, one) => sum + one, 0);
  const rows = Object.entries(ours.stages).map(
    ([name, time]) => `| ${name} | ${figure(time)} | ${((time / whole) * 100).toFixed(0)} % |`,
  );
  return [
    `${issues} issues, ${runs === 1 ? 'one run' : `medians of ${runs} runs`}: the whole build takes ${figure(ours.wall)} ms and ${figure(ours.peak)} MiB; plain Eleventy’s pages ${figure(plain.wall)} ms and ${figure(plain.peak)} MiB;${hugo === undefined ? '' : ` Hugo’s ${figure(hugo)} ms;`} a mail ${figure(mail)} ms, one mjml2html ${figure(mjml)} ms.`,
    '',
    'Its stages, one after the other and on one thread (a build makes the mails beside the pages, and parses once). Pictures, cards and, after the first run, the compiled layout come from the cache:',
    '',
    '| Stage | ms | share |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}
