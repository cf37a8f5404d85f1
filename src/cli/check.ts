import { checkAhead, NOTHING_ENDS } from '../build/check-ahead.ts';
import { checkContent, checkMails } from '../build/check-content.ts';
import { keepCompiled, keepFiles, recallKept } from '../build/kept.ts';
import { readArchive } from '../build/read-archive.ts';
import { readContent } from '../build/read-content.ts';
import type { CheckedFiles } from '../checks/check-files.ts';
import { Memory } from '../content/memory.ts';
import { fixFiles } from '../fixes/fix-files.ts';
import { formatDifference } from '../fixes/format-difference.ts';
import { countProblems, type Format, formats } from '../report/findings.ts';
import { formatSafetyReport } from '../report/safety-report.ts';
import { hasErrors, type Problem, sortProblems } from '../text/problem.ts';
import { type Said, say, sayLines } from '../text/said.ts';
import { askLinks } from './ask-links.ts';
import { contentOption, defineCommand, flag, folders, type Io, refuseTogether, Stop, unusedOut } from './command.ts';
import { describeRefusal } from './describe-error.mjs';
import { cacheFrom, openLayouts, watchedFolders } from './places.ts';
import { replaceFile } from './replace-file.ts';
import { dateOption, dayFrom } from './today.ts';
import { watchFolders } from './watch-folder.ts';

function fixContent(
  { content, write }: { readonly content: string; readonly write: boolean },
  { read, secrets }: CheckedFiles,
  io: Io,
): void {
  const { stdout, stderr } = io;
  io.keepSecret(secrets);
  const fixed = fixFiles(readContent(content).files, read.board?.['https-hosts'] ?? []);
  for (const file of fixed) stdout.write(formatDifference(file));
  const changes = fixed.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const counted = `${changes} change${changes === 1 ? '' : 's'} in ${fixed.length} file${fixed.length === 1 ? '' : 's'}`;
  if (changes === 0) stderr.write(say`There is nothing to fix automatically.\n`);
  else if (!write)
    stderr.write(say`${counted}. To make them: npm run check -- --fix --write${contentOption(content)}\n`);
  else {
    for (const { path, after } of fixed) replaceFile(path, after);
    stderr.write(say`Wrote ${counted}.\n`);
  }
}

/** GitHub takes 65,536 characters for an issue; a row has at most about 500. */
const MOST_ROWS = 100;

const reportAhead = (problems: readonly Problem[]): Said =>
  problems.length === 0 ? say`${NOTHING_ENDS}\n` : formats.summary(sortProblems(problems).slice(0, MOST_ROWS));

/** One issue or page says nothing about another; any other file may. */
const ALONE = /\/(?:issues|pages)\/[^/]+\.md$/;

export const run = defineCommand(
  {
    name: 'npm run check',
    about:
      'Reads every file of the board, makes the mails without keeping them, and reports every problem. Exit code 1 when there is an error.',
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
      summary: flag('print a safety report for the chair to sign, in Markdown: every finding, waiver and approval'),
      online: flag('also ask other people’s servers whether links to them work; nothing else here uses the network'),
      links: { type: 'string', value: 'FILE', about: 'with --online: write the broken links to a file, as Markdown' },
      ahead: {
        type: 'string',
        value: 'FILE',
        about: 'also write to a file, as Markdown, what ends within 30 days: waivers, consents',
      },
      fix: flag('show what can be fixed automatically, as a difference: times, bullets, stray quotes, https:'),
      write: flag('with --fix: also write the fixes'),
      watch: flag('recheck files as you save them'),
    },
  },
  async ({ values }, io) => {
    if (!Object.hasOwn(formats, values.format))
      throw new Stop(say`“${values.format}” is not a format. Use pretty, github, json or summary.`);
    refuseTogether({
      '--write needs --fix.': values.write && !values.fix,
      '--fix runs once. Leave out --fix or --watch.': values.fix && values.watch,
      '--fix shows only fixes. Leave out --fix, or --summary, --online and --format.':
        values.fix && (values.summary || values.online || values.format !== 'pretty'),
      '--ahead runs once. Leave out --ahead, or --watch and --fix.':
        values.ahead !== undefined && (values.watch || values.fix),
      '--links needs --online.': values.links !== undefined && !values.online,
      '--online does not ask servers at every save. Leave out --online or --watch.': values.online && values.watch,
      '--summary has its own format. Leave out --summary or --format.': values.summary && values.format !== 'pretty',
    });
    const { content } = values;
    const layouts = openLayouts(content, io);
    const cache = cacheFrom(io);
    const memory = await recallKept({ content, layouts: layouts(), cache });
    const options = { drafts: false, today: dayFrom(values.date, io), memory };

    if (values.fix) {
      fixContent(values, readArchive(values.content, { ...options, layouts: layouts() }), io);
      return 0;
    }
    if (!values.watch) return check();

    await checkAgain();
    const watching = watchFolders(
      watchedFolders(content),
      async (files) => {
        const started = io.now();
        const alone = [...files].every((file) => ALONE.test(file));
        io.stdout.write(say`\n${[...files].join(', ')}\n`);
        await checkAgain(alone ? (file) => files.has(file) : undefined);
        io.stderr.write(say`Checked in ${Number(io.now()) - Number(started)} ms. Waiting for the next save.\n`);
      },
      io.signal,
    );
    io.stderr.write(say`Waiting for a save. Press Ctrl+C to stop.\n`);
    await watching;
    return 0;

    async function check(wanted: (file: string) => boolean = () => true): Promise<number> {
      const places = { content, layouts: layouts(), cache };
      const checked = await checkContent(places, { ...options, wanted });
      io.keepSecret(checked.secrets);
      const none = { problems: [], waived: [] };
      const asked = values.online ? await askLinks(checked, values.links, io) : none;
      const links = asked ?? none;
      const read = { ...checked, waived: [...checked.waived, ...links.waived] };
      const { archive, drafts, images, languages } = read;
      const sent = archive ? [...archive.issues, ...drafts].filter(({ file }) => wanted(file)) : [];
      const mails = archive ? await checkMails({ archive, images, languages }, sent, places) : [];
      await keepCompiled(places);
      const ahead = values.watch
        ? []
        : checkAhead(checked, { ...options, memory: new Memory(options.memory.kept), languages });
      if (values.ahead !== undefined) io.writeFile(values.ahead, reportAhead(ahead));
      const problems = sortProblems(
        [...read.problems, ...links.problems, ...mails, ...ahead].filter(({ file }) => wanted(file)),
      );
      print(read, problems);
      await keepFiles(places, options.memory);
      return hasErrors(problems) || !asked ? 1 : 0;
    }

    /** A layout that cannot be rendered ends nothing: the next save may fix it. */
    async function checkAgain(wanted?: (file: string) => boolean): Promise<void> {
      await check(wanted).catch((error: unknown) => {
        const refusal = describeRefusal(error);
        if (refusal === undefined) throw error;
        io.stderr.write(sayLines(refusal));
      });
    }

    function print(read: CheckedFiles, problems: readonly Problem[]): void {
      if (values.summary) {
        io.stdout.write(formatSafetyReport({ ...read, problems }));
        return;
      }
      const format = values.format as Format;
      io.stdout.write(format === 'pretty' ? formats.pretty(problems, read.lineOf) : formats[format](problems));
      if (format !== 'pretty') return;
      const waived = read.waived.length === 0 ? '' : `, ${read.waived.length} waived`;
      io.stderr.write(say`${values.content}: ${countProblems(problems)}${waived}\n`);
    }
  },
);
