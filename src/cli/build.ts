import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { writeArchive } from '../build/build.ts';
import { checkContent, checkMails } from '../build/check-content.ts';
import { keepFiles, recallKept } from '../build/kept.ts';
import { replaceFolder, restoreLast } from '../build/output.ts';
import { watchWithdrawals } from '../build/watch-withdrawals.ts';
import type { Archive } from '../model/archive.ts';
import { buildMarkdown, buildTable } from '../report/build-table.ts';
import { countProblems, formats } from '../report/findings.ts';
import { hasErrors, type Problem, sortProblems } from '../text/problem.ts';
import { say } from '../text/said.ts';
import { defineCommand, flag, folders, type Io, Stop, withContent } from './command.ts';
import { demoOption, withDemo } from './demo.ts';
import { describeRefusal } from './describe-error.mjs';
import { cacheFrom, openLayouts, refuseForeign } from './places.ts';
import { dateOption, dayFrom } from './today.ts';

export const run = defineCommand(
  {
    name: 'npm run build',
    about: 'Makes the archive site and every mail. If there is an error, dist stays as it was.',
    options: {
      ...folders,
      date: dateOption,
      demo: demoOption,
      fresh: flag('make every file again, and use nothing that earlier builds kept'),
      drafts: flag('include drafts, marked as drafts: to look at, not to publish'),
      summary: {
        type: 'string',
        value: 'FILE',
        about: 'append the closing table and all findings to FILE, as Markdown',
      },
    },
  },
  async (typed, io) => {
    const { content, out, date, fresh, drafts, summary } = withDemo(typed.values);
    await refuseForeign(out, content);
    if (summary !== undefined && !existsSync(dirname(summary)))
      throw new Stop(say`There is no folder ${dirname(summary)} for the summary. Make it first.`);
    await restoreLast(out);
    const unchanged = existsSync(out) ? `${out} is unchanged.` : `${out} was not made.`;
    const started = io.now();
    const seconds = () => (Number(io.now()) - Number(started)) / 1000;
    const progress = showProgress(io);
    progress.step('reading');
    const places = { content, layouts: openLayouts(content, io)(), cache: fresh ? openEmpty() : cacheFrom(io) };
    const refuseWithdrawn = watchWithdrawals(content);
    const memory = await recallKept(places);
    const checked = await checkContent(places, { drafts, today: dayFrom(date, io), memory });
    io.keepSecret(checked.secrets);
    const { archive, problems: found } = checked;
    progress.done();
    const inMails: Problem[] = [];
    const built = archive && (await build(archive));
    const problems = sortProblems([...found, ...inMails]);
    io.stderr.write(formats.pretty(problems));
    if (built) {
      io.stdout.write(buildTable(built.result, problems, seconds()));
      if (built.left)
        io.stderr.write(
          say`\nThe last ${out} is now in ${built.left}. Parts of it belong to another account. Delete it when you can.\n`,
        );
    } else {
      io.stderr.write(say`\nNothing was built: ${countProblems(problems)}. ${unchanged}\n`);
      if (checked.read.issues.some(({ status }) => status === 'withdrawn'))
        io.stderr.write(say`To publish a withdrawal all the same: npm run withdraw${withContent(content)}\n`);
    }
    // On GitHub this is the page of a run, and other steps write to it too.
    if (summary !== undefined) io.appendFile(summary, buildMarkdown(built?.result, problems, seconds()));
    await keepFiles(places, memory);
    return built ? 0 : 1;

    async function build(sound: Archive) {
      const { images, languages, drafts: every, secrets, waived } = checked;
      const source = { archive: sound, images, languages, files: checked.read.files };
      try {
        return await replaceFolder(resolve(out), async (folder, last) => {
          const unsent = every.filter((issue) => !sound.issues.includes(issue));
          const inDrafts = await checkMails(source, unsent, places);
          const made = await writeArchive(source, { problems: found, secrets, waived }, places, folder, {
            progress: progress.step,
            threads: threadsFor,
            last,
            memory,
          });
          inMails.push(...made.found, ...inDrafts);
          if (hasErrors(inMails)) throw new RefusedMails();
          refuseWithdrawn(sound);
          return made;
        }).finally(progress.done);
      } catch (error) {
        const refusal = describeRefusal(error);
        if (refusal) {
          io.stderr.write(formats.pretty(found));
          throw new Stop(say`\n${refusal}${unchanged}`, 1);
        }
        if (!(error instanceof RefusedMails)) throw error;
        return undefined;
      }
    }
  },
);

/** The mails of a few issues are made before another thread has started. */
function threadsFor(issues: number): number {
  return issues < 50 ? 0 : Math.max(1, availableParallelism() - 1);
}

/** A cache of nothing, deleted when the process ends. */
function openEmpty(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The gate refuses a mail: nothing that was made with it is kept. */
class RefusedMails extends Error {}

/** Shows the current step, on a terminal only: a log keeps no trace of it. Call `done` before you print anything. */
function showProgress({ stderr }: Io) {
  const show = (text: string) => stderr.isTTY && stderr.write(say`\r\u001b[K${text}`);
  return { step: (name: string) => show(`… ${name}`), done: () => show('') };
}
