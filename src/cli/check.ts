import { checkContent, checkMails } from '../build/check-content.ts';
import { readArchive } from '../build/read-archive.ts';
import type { CheckedFiles } from '../checks/check-files.ts';
import { Memory } from '../content/memory.ts';
import type { KnownImages } from '../images/images.ts';
import { countProblems, type Format, formats } from '../report/findings.ts';
import { formatSafetyReport } from '../report/safety-report.ts';
import { hasErrors, type Problem, sortProblems } from '../text/problem.ts';
import { folders, readArguments, refuseTogether, unusedOut } from './arguments.ts';
import { askLinks } from './ask-links.ts';
import { fixContent } from './fix-content.ts';
import { CACHE, LAYOUTS } from './places.ts';
import { tellFault } from './tell-fault.ts';
import { dateOption, dayFrom } from './today.ts';
import { watchFolders } from './watch-folder.ts';

const { values } = readArguments({
  name: 'npm run check',
  about:
    'Reads every file of the board, makes the mails without keeping them, and says all that is wrong. Exit code 1 when there is an error.',
  options: {
    content: folders.content,
    date: dateOption,
    out: unusedOut,
    format: {
      type: 'string',
      default: 'pretty',
      value: 'NAME',
      about: 'pretty, github (annotations), json or summary (Markdown) (default: pretty)',
    },
    summary: {
      type: 'boolean',
      default: false,
      about: 'print a safety report for the chair to sign instead, in Markdown: every finding, waiver and approval',
    },
    online: {
      type: 'boolean',
      default: false,
      about: 'also ask other people’s servers whether the links to them still open; nothing else here uses the network',
    },
    links: {
      type: 'string',
      value: 'FILE',
      about: 'with --online: write what became of the links to a file, as Markdown',
    },
    fix: {
      type: 'boolean',
      default: false,
      about:
        'show what can be mended without asking, as a difference: times, bullets, quotes that would be printed, https:',
    },
    write: { type: 'boolean', default: false, about: 'with --fix: also write it' },
    watch: { type: 'boolean', default: false, about: 'stay, and check again whenever a file is saved' },
  },
});

if (!(values.format in formats)) {
  process.stderr.write(`“${values.format}” is not a format. Write pretty, github, json or summary.\n`);
  process.exit(2);
}
refuseTogether({
  '--write goes with --fix, which shows what it would write.': values.write && !values.fix,
  '--fix mends once: leave --fix or --watch away.': values.fix && values.watch,
  '--fix says only what it mends: leave --fix away, or --summary, --online and --format.':
    values.fix && (values.summary || values.online || values.format !== 'pretty'),
  '--links goes with --online, which asks whether they open.': values.links !== undefined && !values.online,
  'Servers are not asked again at every save: leave --online or --watch away.': values.online && values.watch,
  '--summary has a form of its own: leave --summary or --format away.': values.summary && values.format !== 'pretty',
});
const places = { content: values.content, layouts: LAYOUTS, cache: CACHE };
const options = { drafts: false, today: dayFrom(values.date), layouts: LAYOUTS, memory: new Memory() };
const known: KnownImages = new Map();

/** Reads everything, checks what is wanted, and prints what was found there. */
async function check(wanted: (file: string) => boolean = () => true): Promise<void> {
  process.exitCode = 0;
  const checked = await checkContent(places, { ...options, wanted, known });
  const links = values.online ? await askLinks(checked, values.links) : { problems: [], waived: [] };
  const read = { ...checked, waived: [...checked.waived, ...links.waived] };
  const { archive, drafts, masks, images, languages } = read;
  const sent = archive ? [...archive.issues, ...drafts].filter(({ file }) => wanted(file)) : [];
  const mails = archive ? await checkMails({ archive, images, languages }, sent, places) : [];
  const problems = sortProblems(
    [...read.problems, ...links.problems, ...mails.map(masks.problem)].filter(({ file }) => wanted(file)),
  );
  print(read, problems);
  if (hasErrors(problems)) process.exitCode = 1;
}

/** Whoever waits for saves corrects what cannot be read, such as a layout, and saves it. */
async function stay(wanted?: (file: string) => boolean): Promise<void> {
  await check(wanted).catch((error: unknown) => {
    const told = tellFault(error);
    if (told === undefined) throw error;
    process.stderr.write(told);
    process.exitCode = 1;
  });
}

function print(read: CheckedFiles, problems: readonly Problem[]): void {
  if (values.summary) {
    process.stdout.write(formatSafetyReport({ ...read, problems }));
    return;
  }
  const format = values.format as Format;
  process.stdout.write(format === 'pretty' ? formats.pretty(problems, read.masks.line) : formats[format](problems));
  if (format !== 'pretty') return;
  const waived = read.waived.length === 0 ? '' : `, ${read.waived.length} waived`;
  process.stderr.write(`${values.content}: ${countProblems(problems)}${waived}\n`);
}

if (values.fix) {
  fixContent(values.content, readArchive(values.content, options), values.write ? 'write' : 'show');
} else await (values.watch ? stay() : check());

/** One issue or page says nothing of another; any other file may. */
const ALONE = /\/(?:issues|pages)\/[^/]+\.md$/;

if (values.watch) {
  watchFolders([values.content, LAYOUTS], async (files) => {
    const started = performance.now();
    const alone = [...files].every((file) => ALONE.test(file));
    process.stdout.write(`\n${[...files].join(', ')}\n`);
    await stay(alone ? (file) => files.has(file) : undefined);
    process.stderr.write(`Checked in ${Math.round(performance.now() - started)} ms. Waiting for the next save.\n`);
  });
  process.stderr.write('Waiting for a file to be saved. Stop with Ctrl+C.\n');
}
