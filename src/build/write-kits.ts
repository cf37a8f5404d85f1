import type { CheckedFiles } from '../checks/check-files.ts';
import { openWayOut } from '../checks/masks/clean.ts';
import type { MailSettings } from '../email/mail-data.ts';
import { type ListedKit, listKit, renderKitList } from '../kit/list.ts';
import { findingsFor, kitData, type MakeKit } from '../kit/make-kit.ts';
import { daysOver, type Issue, picturesOf } from '../model/model.ts';
import { type Problem, sortProblems, withoutTwins } from '../text/problem.ts';
import type { Clean } from '../text/said.ts';
import type { LayoutFolders } from './folders.ts';
import { describeFiles, type LastBuild, type Part } from './last-build.ts';
import { createKitMaker, openKitPages } from './mail-layouts.ts';
import { writeFiles } from './output.ts';
import type { Source } from './site-files.ts';
import { runInThreads } from './threads/run-in-threads.ts';

export interface KitSummary {
  readonly listed: readonly ListedKit[];
  readonly mails: number;
  /** The one that comes nearest to Gmail's clip, with what its mailer adds. */
  readonly largestMail: WeighedMail | undefined;
  readonly found: readonly Problem[];
}

interface WeighedMail {
  readonly name: string;
  readonly bytes: number;
  readonly added: number;
}

/** What the checks found in all files, for the kits. */
export type Found = Pick<CheckedFiles, 'problems' | 'secrets' | 'waived'>;

export interface KitSetup {
  readonly layouts: string;
  readonly cache: string;
  readonly settings: MailSettings;
  readonly found: Found;
  readonly folder: string;
}

/** What a build says of a kit. */
interface KitFacts {
  readonly listed: ListedKit;
  readonly found: readonly Problem[];
  readonly weighed: readonly WeighedMail[];
}

export type WrittenKit = Required<Part<KitFacts>>;

/** One folder an issue in `email`, and the list of them all. @param threads how many for so many that have changed: see BuildOptions */
export async function writeKits(
  { archive, images, languages }: Source,
  found: Found,
  { layouts, cache }: LayoutFolders,
  last: LastBuild,
  threads: (issues: number) => number,
): Promise<KitSummary> {
  const { board, today, issues } = archive;
  const settings = { board, images, languages, today };
  const setup: KitSetup = { layouts, cache, settings, found, folder: last.out };
  const keyOf = (issue: Issue) =>
    last.keyOf('kit', {
      ...besideOf(issue, settings),
      ...findingsFor(issue, found.problems),
      over: daysOver(issue, today),
      secrets: found.secrets,
    });
  const keys = new Map(issues.map((issue) => [issue, keyOf(issue)]));
  const kits = new Map(issues.map((issue) => [issue, last.reuse<KitFacts>(keys.get(issue) ?? '')?.facts]));
  const changed = issues.filter((issue) => !kits.get(issue));
  const written = await writeChanged(changed, setup, threads(changed.length));
  for (const [index, issue] of changed.entries()) {
    const kit = written[index];
    if (kit) last.add(keys.get(issue) ?? '', kit);
    kits.set(issue, kit?.facts);
  }
  const all = [...kits.values()].flatMap((kit) => kit ?? []);
  const listed = all.map((kit) => kit.listed);
  const list = renderKitList(openKitPages(layouts, settings), listed);
  writeFiles(setup.folder, [{ path: 'index.html', content: list }]);
  return {
    listed,
    mails: listed.reduce((sum, one) => sum + one.mails.length, 0),
    largestMail: heaviest(all.flatMap(({ weighed }) => weighed)),
    found: sortProblems(withoutTwins(all.flatMap((kit) => kit.found))),
  };
}

/** An issue, and what its kit and its proof show beside it. */
export function besideOf(issue: Issue, { board, languages, images }: MailSettings) {
  const pictures = [board.masthead, board.logo, ...picturesOf(issue)].map((one) => one && images.get(one.src));
  return { issue, board, languages, pictures };
}

async function writeChanged(
  issues: readonly Issue[],
  setup: KitSetup,
  threads: number,
): Promise<readonly WrittenKit[]> {
  if (issues.length === 0) return [];
  const { layouts, cache, settings, found } = setup;
  if (threads === 0)
    return writeSome(await createKitMaker(layouts, settings, cache), openWayOut(found.secrets), issues, setup);
  const parts = await runInThreads<KitSetup, Issue, readonly WrittenKit[]>({
    module: new URL('write-kits-thread.ts', import.meta.url),
    setup,
    tasks: issues,
    threads,
  });
  return parts.flat();
}

export async function writeSome(
  makeKit: MakeKit,
  clean: Clean,
  issues: readonly Issue[],
  { settings, found: { problems }, folder }: Pick<KitSetup, 'settings' | 'found' | 'folder'>,
): Promise<readonly WrittenKit[]> {
  const written: WrittenKit[] = [];
  for (const issue of issues) {
    const kit = await makeKit(kitData(issue, settings, problems), clean);
    writeFiles(folder, kit.files);
    const weighed = kit.mails.flatMap(({ mailer, weight }) =>
      weight ? { name: `${issue.slug}/${mailer.name}`, ...weight } : [],
    );
    written.push({ files: describeFiles(kit.files), facts: { listed: listKit(kit), found: kit.found, weighed } });
  }
  return written;
}

function heaviest(mails: readonly WeighedMail[]): WeighedMail | undefined {
  const weigh = ({ bytes, added }: WeighedMail) => bytes + added;
  return mails.reduce<WeighedMail | undefined>(
    (most, mail) => (most && weigh(most) >= weigh(mail) ? most : mail),
    undefined,
  );
}
