import { join } from 'node:path';
import type { CheckedFiles } from '../checks/check-files.ts';
import { openWayOut } from '../checks/masks/clean.ts';
import type { MailSettings } from '../email/mail-data.ts';
import { type ListedKit, listKit, renderKitList } from '../kit/list.ts';
import { kitData, type MakeKit } from '../kit/make-kit.ts';
import type { Issue } from '../model/model.ts';
import { type Problem, sortProblems, withoutTwins } from '../text/problem.ts';
import type { Clean } from '../text/said.ts';
import type { LayoutFolders } from './folders.ts';
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

export type WrittenKits = Omit<KitSummary, 'mails'>;

/** Issues that a thread is handed at a time: few, so that none works on when the others have finished. */
const HANDFUL = 10;

/** One folder an issue in `email`, and the list of them all. @param threads 0 makes all of them on this thread */
export async function writeKits(
  { archive, images, languages }: Source,
  found: Found,
  { layouts, cache }: LayoutFolders,
  out: string,
  threads: number,
): Promise<KitSummary> {
  const { board, today, issues } = archive;
  const settings = { board, images, languages, today };
  const setup: KitSetup = { layouts, cache, settings, found, folder: join(out, 'email') };
  const parts =
    threads === 0
      ? [await writeSome(await createKitMaker(layouts, settings, cache), openWayOut(found.secrets), issues, setup)]
      : await runInThreads<KitSetup, readonly Issue[], WrittenKits>({
          module: new URL('write-kits-thread.ts', import.meta.url),
          setup,
          tasks: inHandfuls(issues),
          threads,
        });
  const listed = parts.flatMap((part) => part.listed);
  const list = renderKitList(openKitPages(layouts, settings), listed);
  writeFiles(setup.folder, [{ path: 'index.html', content: list }]);
  return {
    listed,
    mails: listed.reduce((sum, one) => sum + one.mails.length, 0),
    largestMail: heaviest(parts.flatMap((part) => part.largestMail ?? [])),
    found: sortProblems(withoutTwins(parts.flatMap((part) => part.found))),
  };
}

export async function writeSome(
  makeKit: MakeKit,
  clean: Clean,
  issues: readonly Issue[],
  { settings, found: { problems }, folder }: Pick<KitSetup, 'settings' | 'found' | 'folder'>,
): Promise<WrittenKits> {
  const listed: ListedKit[] = [];
  const inMails: Problem[] = [];
  const weighed: WeighedMail[] = [];
  for (const issue of issues) {
    const kit = await makeKit(kitData(issue, settings, problems), clean);
    writeFiles(folder, kit.files);
    for (const { mailer, weight } of kit.mails)
      if (weight) weighed.push({ name: `${issue.slug}/${mailer.name}`, ...weight });
    inMails.push(...kit.found);
    listed.push(listKit(kit));
  }
  return { listed, found: inMails, largestMail: heaviest(weighed) };
}

function heaviest(mails: readonly WeighedMail[]): WeighedMail | undefined {
  const weigh = ({ bytes, added }: WeighedMail) => bytes + added;
  return mails.reduce<WeighedMail | undefined>(
    (most, mail) => (most && weigh(most) >= weigh(mail) ? most : mail),
    undefined,
  );
}

function inHandfuls(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  return Array.from({ length: Math.ceil(issues.length / HANDFUL) }, (_, at) =>
    issues.slice(at * HANDFUL, (at + 1) * HANDFUL),
  );
}
