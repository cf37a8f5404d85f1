import { resolve } from 'node:path';
import { replaceFolder } from '../build/output.ts';
import { type PublishedCopy, publishedBeside, readPublished } from '../build/published-copy.ts';
import { readContent } from '../build/read-content.ts';
import { withdrawFrom, writeWithdrawn } from '../build/write-withdrawn.ts';
import { checkAddressList } from '../checks/rules/record/address-list.ts';
import { checkAddresses } from '../checks/rules/record/address-lost.ts';
import { parseArchive } from '../content/parse-archive.ts';
import { findWithdrawn, type Notice } from '../content/withdrawals.ts';
import { findPictureFile } from '../fields/picture-name.ts';
import { usesOf } from '../images/images.ts';
import type { Archive } from '../model/archive.ts';
import { formats } from '../report/findings.ts';
import { run as build } from './build.ts';
import { defineCommand, folders, Stop, withContent } from './command.ts';
import { cacheFrom, refuseForeign } from './places.ts';
import { recordWithdrawal, slugTyped } from './record-withdrawal.ts';
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
    if (more.length > 0) throw new Stop('Withdraw one issue at a time. Put quotes around the words after --reason.');
    if (reason !== undefined && !typed) throw new Stop('Which issue? Type its name before --reason.');
    await refuseForeign(out, content);
    const today = dayFrom(values.date, io);
    const folder = values.published ?? publishedBeside(content);
    const copy = readPublished(folder, today);
    if (copy && resolve(copy.content) === resolve(content))
      throw new Stop(
        `${folder} has what you are working on, not what was published. Name a copy of what was published.`,
      );
    if (copy) await refuseForeign(out, copy.content);

    const slug = typed === undefined ? undefined : slugTyped(typed);
    const day = today(copy?.reading.board?.timezone ?? 'Europe/London');
    if (slug !== undefined) {
      const { reading } = readNow();
      const path = recordWithdrawal({ slug, reason, day, content }, reading, copy?.reading);
      if (path) io.stdout.write(`${path} now says that the issue is withdrawn. Commit it.\n`);
    }
    const { files, reading } = readNow();
    const notices = copy ? pendingNotices(copy) : new Map<string, Notice>();
    if (slug !== undefined && ![...notices.keys()].some((one) => one === slug) && !isWithdrawnIn(copy, slug))
      return buildInstead();
    if (!copy) throw new Stop(lacking(), 1);
    if (notices.size === 0) {
      io.stdout.write(`No withdrawal is waiting: ${folder} already has each one. ${out} is unchanged.\n`);
      return 0;
    }
    const { archive, problems, unfit } = withdrawFrom(copy, notices);
    if (!archive)
      throw new Stop(
        `${formats.pretty(problems)}\nThis version of the program cannot read ${folder}. Use the version that it was published with, and run this command there.`,
        1,
      );
    await replaceFolder(resolve(out), (fresh) => writeWithdrawn(copy, archive, cacheFrom(io), fresh));
    report(copy, archive, unfit);
    return 0;

    function readNow() {
      const now = readContent(content).files;
      return { files: now, reading: parseArchive(now, { drafts: false, today }) };
    }

    /** Withdrawals that are not in the published copy yet, by the slugs that their issues have there. */
    function pendingNotices({ reading: published }: PublishedCopy): ReadonlyMap<string, Notice> {
      return new Map(
        findWithdrawn(files.issues, reading).flatMap(({ names, notice }) => {
          const issue = published.read.find((one) => one.status === 'published' && names.includes(one.slug));
          return issue ? [[issue.slug, notice ?? { date: day }] as const] : [];
        }),
      );
    }

    /** All that can be done where nothing says what was published. */
    async function buildInstead(): Promise<number> {
      const options = values.date === undefined ? [] : ['--date', values.date];
      const code = await build(['--content', content, '--out', out, ...options], io);
      if (code !== 0) io.stderr.write(`\nThe withdrawal is not published. Fix the errors above, or: ${lacking()}\n`);
      return code;
    }

    function lacking(): string {
      return `${folder} has no copy of what was last published. With git, make it like this: git fetch origin tag published && git worktree add ${folder} published. Then run: npm run withdraw${withContent(content)}`;
    }

    function report(
      { reading: published, files: { images: shown } }: PublishedCopy,
      made: Archive,
      withoutReason: readonly string[],
    ): void {
      const names = [...notices.keys()].join(', ');
      const lines = [
        `${out}/site is what was last published, without ${names}. Publish it now.`,
        'It has no emails and none of your other changes. The next build without errors has both.',
      ];
      for (const one of withoutReason)
        lines.push(
          `The notice of ${one} has no reason: the one given must not be published. Change it in the issue’s file.`,
        );
      const { list } = checkAddressList(files.addresses, reading.board, reading.read);
      const lost = list ? checkAddresses(list, '', made).length : 0;
      if (lost > 0)
        lines.push(`${folder} is older than the list of addresses: ${lost} of them are missing until the next build.`);
      const unused = published.value ? unusedFiles(published.value, made, shown) : [];
      if (unused.length > 0)
        lines.push(`Delete from ${content} what only the withdrawn text used: ${unused.join(', ')}`);
      io.stdout.write(`${lines.join('\n')}\n`);
    }
  },
);

const isWithdrawnIn = (copy: PublishedCopy | undefined, slug: string): boolean =>
  copy?.reading.read.some((issue) => issue.slug === slug && issue.status === 'withdrawn') ?? false;

/** Pictures and files of one archive that the other no longer shows, as paths in the content folder. */
function unusedFiles(before: Archive, after: Archive, images: ReadonlySet<string>): readonly string[] {
  const filesOf = ({ board, issues, pages, downloads }: Archive) => [
    ...[...usesOf(board, [...issues, ...pages.values()]).keys()].map(
      (name) => `images/${findPictureFile(name, images) ?? name}`,
    ),
    ...downloads.map(({ name }) => `files/${name}`),
  ];
  const left = new Set(filesOf(after));
  return filesOf(before).filter((path) => !left.has(path));
}
