import { appendFileSync, existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { type BuildSummary, writeArchive } from '../build/build.ts';
import { checkContent, checkMails } from '../build/check-content.ts';
import { replaceFolder } from '../build/output.ts';
import { RefusedMails } from '../build/refused-mails.ts';
import { buildMarkdown, buildTable } from '../report/build-table.ts';
import { countProblems, formats } from '../report/findings.ts';
import { hasErrors, sortProblems } from '../text/problem.ts';
import { folders, readArguments } from './arguments.ts';
import { demoOption, withDemo } from './demo.ts';
import { CACHE, LAYOUTS, stopUnlessOurs } from './places.ts';
import { showProgress } from './progress.ts';
import { tellFault } from './tell-fault.ts';
import { dateOption, dayFrom } from './today.ts';

const given = readArguments({
  name: 'npm run build',
  about: 'Makes the archive site and every mail. Nothing is changed when there is an error: dist stays as it was.',
  options: {
    ...folders,
    date: dateOption,
    demo: demoOption,
    drafts: {
      type: 'boolean',
      default: false,
      about: 'show drafts too, marked as drafts: for a preview, never to publish',
    },
    summary: { type: 'string', value: 'FILE', about: 'append the closing table and all findings to FILE, as Markdown' },
  },
});
const values = withDemo(given.values, folders.content.default);

await stopUnlessOurs(values.out, values.content);
if (values.summary !== undefined && !existsSync(dirname(values.summary))) {
  process.stderr.write(`There is no folder ${dirname(values.summary)} for the summary. Make it first.\n`);
  process.exit(2);
}
const unchanged = existsSync(values.out) ? `${values.out} is as it was.` : `${values.out} was not made.`;
const started = performance.now();
const progress = showProgress();
progress.step('reading');
const places = { content: values.content, layouts: LAYOUTS, cache: CACHE };
const checked = await checkContent(places, { drafts: values.drafts, today: dayFrom(values.date) });
const { archive, problems: found, masks, drafts, images, languages } = checked;
progress.done();
process.stderr.write(formats.pretty(found));
/** What is found in the mails is added when they are made. */
const problems = [...found];

/** For the page of a run on GitHub; the file is there already, and other steps write into it too. */
const summarise = (built?: BuildSummary) => {
  if (values.summary === undefined) return;
  appendFileSync(values.summary, buildMarkdown(built, problems, secondsSince(started)));
};

if (!archive) {
  summarise();
  stop();
} else {
  const source = { archive, images, languages };
  const built = await replaceFolder(resolve(values.out), async (folder) => {
    const unsent = drafts.filter((issue) => !archive.issues.includes(issue));
    const inDrafts = await checkMails(source, unsent, places);
    const summary = await writeArchive(source, problems, places, folder, {
      progress: progress.step,
      threads: threadsFor(archive.issues.length),
    });
    const inMails = sortProblems([...summary.found, ...inDrafts]).map(masks.problem);
    if (hasErrors(inMails)) throw new RefusedMails(inMails);
    return { ...summary, found: inMails };
  })
    .finally(progress.done)
    .catch((error: unknown) => {
      const fault = tellFault(error);
      if (fault) {
        process.stderr.write(`\n${fault}${unchanged}\n`);
        process.exit(1);
      }
      if (!(error instanceof RefusedMails)) throw error;
      process.stderr.write(formats.pretty(error.problems));
      problems.push(...error.problems);
      return undefined;
    });
  if (built) {
    const { result: summary, left } = built;
    process.stderr.write(formats.pretty(summary.found));
    problems.push(...summary.found);
    process.stdout.write(buildTable(summary, problems, secondsSince(started)));
    if (left)
      process.stderr.write(
        `\nThe last ${values.out} could not be deleted, and lies in ${left}: parts of it belong to another account. Delete it when you can.\n`,
      );
  } else stop();
  summarise(built?.result);
}

/** Of a few issues the mails are made before another thread has started. */
function threadsFor(issues: number): number {
  return issues < 50 ? 0 : Math.max(1, availableParallelism() - 1);
}

function stop(): void {
  process.stderr.write(`\nNothing was built: ${countProblems(problems)}. ${unchanged}\n`);
  process.exitCode = 1;
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
