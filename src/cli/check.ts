import { checkAhead, NOTHING_ENDS } from '../build/check-ahead.ts';
import { checkContent, checkMails } from '../build/check-content.ts';
import { keepCompiled, keepFiles, recallKept } from '../build/kept.ts';
import { readArchive } from '../build/read-archive.ts';
import type { CheckedFiles } from '../checks/check-files.ts';
import { Memory } from '../content/memory.ts';
import { countProblems, type Format, formats } from '../report/findings.ts';
import { formatSafetyReport } from '../report/safety-report.ts';
import { hasErrors, type Problem, sortProblems } from '../text/problem.ts';
import { type Said, say } from '../text/said.ts';
import { askLinks } from './ask-links.ts';
import { defineCommand, flag, folders, refuseTogether, Stop, unusedOut } from './command.ts';
import { fixContent } from './fix-content.ts';
import { cacheFrom, openLayouts } from './places.ts';
import { dateOption, dayFrom } from './today.ts';

/** GitHub takes 65,536 characters for an issue; a row has at most about 500. */
const MOST_ROWS = 100;

const reportAhead = (problems: readonly Problem[]): Said =>
  problems.length === 0 ? say`${NOTHING_ENDS}\n` : formats.summary(sortProblems(problems).slice(0, MOST_ROWS));

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
    },
  },
  async ({ values }, io) => {
    if (!Object.hasOwn(formats, values.format))
      throw new Stop(say`“${values.format}” is not a format. Use pretty, github, json or summary.`);
    refuseTogether({
      '--write needs --fix.': values.write && !values.fix,
      '--fix shows only fixes. Leave out --fix, or --summary, --online, --ahead and --format.':
        values.fix && (values.summary || values.online || values.ahead !== undefined || values.format !== 'pretty'),
      '--links needs --online.': values.links !== undefined && !values.online,
      '--summary has its own format. Leave out --summary or --format.': values.summary && values.format !== 'pretty',
    });
    const { content } = values;
    const places = { content, layouts: openLayouts(content, io)(), cache: cacheFrom(io) };
    const memory = await recallKept(places);
    const options = { drafts: false, today: dayFrom(values.date, io), memory };
    if (values.fix) {
      fixContent(values, readArchive(content, { ...options, layouts: places.layouts }), io);
      return 0;
    }
    const checked = await checkContent(places, options);
    io.keepSecret(checked.secrets);
    const none = { problems: [], waived: [] };
    const asked = values.online ? await askLinks(checked, values.links, io) : none;
    const links = asked ?? none;
    const read = { ...checked, waived: [...checked.waived, ...links.waived] };
    const { archive, drafts, images, languages } = read;
    const mails = archive
      ? await checkMails({ archive, images, languages }, [...archive.issues, ...drafts], places)
      : [];
    await keepCompiled(places);
    const ahead = checkAhead(checked, { ...options, memory: new Memory(memory.kept), languages });
    if (values.ahead !== undefined) io.writeFile(values.ahead, reportAhead(ahead));
    const problems = sortProblems([...read.problems, ...links.problems, ...mails, ...ahead]);
    print(read, problems);
    await keepFiles(places, memory);
    return hasErrors(problems) || !asked ? 1 : 0;

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
