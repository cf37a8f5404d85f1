import { dirname, resolve } from 'node:path';
import { FolderBusy } from '../build/folder-lock.ts';
import { replaceFolder } from '../build/output.ts';
import { type PublishedCopy, publishedBeside, readPublished } from '../build/published-copy.ts';
import { readContent } from '../build/read-content.ts';
import { withdrawFrom, writeWithdrawn } from '../build/write-withdrawn.ts';
import { checkAddressList } from '../checks/rules/record/address-list.ts';
import { checkAddresses } from '../checks/rules/record/address-lost.ts';
import { parseArchive } from '../content/parse-archive.ts';
import { findTranslations, findWithdrawn, type Notice, type WithdrawnFile } from '../content/withdrawals.ts';
import type { Archive } from '../model/archive.ts';
import type { Issue } from '../model/model.ts';
import { formats } from '../report/findings.ts';
import { type Said, say } from '../text/said.ts';
import { run as build } from './build.ts';
import { defineCommand, folders, machineOf, Stop, withContent } from './command.ts';
import { describeWithdrawn } from './describe-withdrawn.ts';
import { type OrderedWithdrawal, orderWithdrawals } from './order-withdrawal.ts';
import { cacheFrom, LAYOUTS, openLayouts, refuseForeign } from './places.ts';
import { replaceFile } from './replace-file.ts';
import { dateOption, dayFrom } from './today.ts';

export const run = defineCommand(
  {
    name: 'npm run withdraw',
    words: '2026-04',
    about:
      'Withdraws a published issue, even if other files have errors: makes dist from what was last published, without that issue. Without the name of one, does so with each issue whose file says “status: withdrawn”.',
    options: {
      ...folders,
      date: dateOption,
      reason: { type: 'string', value: 'WORDS', about: 'why, for readers; do not repeat what was wrong' },
      published: {
        type: 'string',
        value: 'DIR',
        about: 'the content and layouts that were last published (default: published, beside the board’s folder)',
      },
    },
  },
  async ({ values, words }, io) => {
    const { content, out, reason } = values;
    const [typed, ...more] = words;
    if (more.length > 0) throw new Stop(say`Withdraw one issue at a time. Put quotes around the words after --reason.`);
    if (reason !== undefined && !typed) throw new Stop(say`Which issue? Type its name before --reason.`);
    await refuseForeign(out, content);
    const today = dayFrom(values.date, io);
    const folder = values.published ?? publishedBeside(content);
    let unopened: unknown;
    const layoutsOf = (published: string) => {
      try {
        return openLayouts(published, io)();
      } catch (error) {
        unopened = error;
        return LAYOUTS;
      }
    };
    const copy = readPublished(folder, layoutsOf, today);
    if (copy && resolve(copy.content) === resolve(content))
      throw new Stop(
        say`${folder} has what you are working on, not what was published. Name a copy of what was published.`,
      );
    if (copy) await refuseForeign(out, copy.content);

    const before = readNow();
    const day = today((before.reading.board ?? copy?.reading.board)?.timezone ?? 'Europe/London');
    const ordered =
      typed === undefined ? [] : orderWithdrawals({ typed, reason, day, content }, before.reading, copy?.reading);
    const isSaved = ordered.map(save).every(Boolean);
    const { files, reading } = readNow();
    const notices = noticesOf([...findWithdrawn(files.issues, reading), ...ordered], 'published');
    if (!copy || (ordered.length > 0 && notices.size === 0 && noticesOf(ordered, 'withdrawn').size === 0))
      return buildInstead();
    if (notices.size === 0) {
      io.stdout.write(say`No withdrawal is waiting: ${folder} already has each one. ${out} is unchanged.\n`);
      return 0;
    }
    const { archive, unfit, gone, fault } = await publishWithout(copy, notices, unopened);
    io.stdout.write(
      describeWithdrawn(
        { out, content, folder, copy, archive, unfit, gone, fault, withdrawn: [...notices.keys()] },
        lostAddresses(archive),
      ),
    );
    return 0;

    /** With the layouts that were published or, where these cannot be used, with the program’s own. */
    async function publishWithout(published: PublishedCopy, all: ReadonlyMap<string, Notice>, fault?: unknown) {
      try {
        return { ...(await makeWithout(published, all)), fault };
      } catch (error) {
        if (error instanceof Stop || error instanceof FolderBusy || published.layouts === LAYOUTS) throw fault ?? error;
        return publishWithout({ ...published, layouts: LAYOUTS }, all, error);
      }
    }

    async function makeWithout(published: PublishedCopy, all: ReadonlyMap<string, Notice>) {
      const { archive, files: left, problems, unfit } = withdrawFrom(published, all);
      if (!archive)
        throw new Stop(
          say`${formats.pretty(problems)}\nThis version of the program cannot read ${folder}. Use the version that it was published with, and run this command there.`,
          1,
        );
      let gone: readonly string[] = [];
      await replaceFolder(resolve(out), async (fresh) => {
        gone = await writeWithdrawn({ ...published, files: left }, archive, cacheFrom(io), fresh);
      });
      return { archive, unfit, gone };
    }

    function readNow() {
      const now = readContent(content).files;
      return { files: now, reading: parseArchive(now, { drafts: false, today }) };
    }

    /** By the slugs that their issues have in the published copy, those with this status there. */
    function noticesOf(all: readonly WithdrawnFile[], status: Issue['status']): ReadonlyMap<string, Notice> {
      const known = copy?.reading.read.filter((one) => one.status === status) ?? [];
      const named = all.flatMap(({ names, notice }) => {
        const issue = known.find(({ slug }) => names.includes(slug));
        return issue ? [[issue.slug, notice ?? { date: day }] as const] : [];
      });
      const translations = all.flatMap(({ names, notice }) =>
        findTranslations(names, known).map((slug) => [slug, { date: notice?.date ?? day }] as const),
      );
      // A file’s own notice comes before that of its original.
      return new Map([...translations, ...named]);
    }

    /** A file that cannot be written does not keep the page public. */
    function save({ path, text }: OrderedWithdrawal): boolean {
      if (text === undefined) return true;
      try {
        replaceFile(path, text);
        io.stdout.write(say`${path} now says that the issue is withdrawn. Commit it.\n`);
        return true;
      } catch (error) {
        io.stderr.write(
          say`${path} could not be written (${(error as NodeJS.ErrnoException).code ?? ''}). Change it by hand.\n`,
        );
        return false;
      }
    }

    /** All that can be done where nothing says what was published. */
    async function buildInstead(): Promise<number> {
      if (ordered.length === 0 || !isSaved) throw new Stop(lacking(), 1);
      const options = values.date === undefined ? [] : ['--date', values.date];
      const code = await build(['--content', content, '--out', out, ...options], machineOf(io));
      if (code !== 0) io.stderr.write(say`\nThe withdrawal is not published. Fix the errors above, or: ${lacking()}\n`);
      return code;
    }

    function lacking(): Said {
      // A board beside the program has a repository of its own.
      const root = dirname(content);
      const git = root === '.' ? say`git` : say`git -C ${root}`;
      return say`${folder} has no copy of what was last published. With git, make it like this: ${git} fetch origin tag published && ${git} worktree add ${resolve(folder)} published. Then run: npm run withdraw${withContent(content)}`;
    }

    function lostAddresses(made: Archive): number {
      const { list } = checkAddressList(files.addresses, reading.board, reading.read);
      return list ? checkAddresses(list, '', made).length : 0;
    }
  },
);
