import { join } from 'node:path';
import { renderCalendars } from './calendar/calendar.ts';
import type { MailSettings } from './email/views.ts';
import { renderFeeds } from './feeds/feeds.ts';
import { prepareCards } from './images/cards.ts';
import { prepareImages } from './images/images.ts';
import type { Archive } from './issue/archive.ts';
import { hasErrors, type Problem, sortProblems, withoutTwins } from './issue/problem.ts';
import { type ListedKit, listKit } from './kit/list.ts';
import { createKitMaker } from './kit/make-kit.ts';
import { ownLanguage, readLanguages } from './language/languages.ts';
import { writeFiles } from './output.ts';
import { createEntryRenderer } from './site/entries.ts';
import { renderHostingFiles } from './site/hosting/hosting.ts';
import type { SiteSource } from './site/site.ts';
import { writeSite } from './site/write-site.ts';

/** Where things are. All folders as the command was given them. */
export interface Folders {
  readonly content: string;
  readonly layouts: string;
  /** Finished pictures by the hash of their originals; safe to delete. */
  readonly cache: string;
}

/** What a build made, for the table at its end. */
export interface BuildSummary extends KitSummary {
  readonly issues: number;
  readonly pages: number;
}

export interface KitSummary {
  readonly mails: number;
  /** The one that comes nearest to Gmail's clip, with what its mailer adds. */
  readonly largestMail: { readonly name: string; readonly bytes: number; readonly added: number } | undefined;
  /** What the gate has found in the mails. */
  readonly found: readonly Problem[];
}

/** The gate does not let a mail pass: nothing that was made with it is to be kept. */
export class MailsRefused extends Error {
  override readonly name = 'MailsRefused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** An archive without errors, and what the checks said of it all the same. */
export interface ReadyArchive {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
}

/** Called before each step with its name, for whoever waits. */
export type Progress = (step: string) => void;

/** An archive with what has to be made before any page or mail can show it. */
export async function prepareArchive(
  archive: Archive,
  { content, layouts, cache }: Folders,
  out: string,
): Promise<SiteSource> {
  const languages = readLanguages(layouts, archive.wordings);
  const images = await prepareImages(archive, content, join(out, 'site'), join(cache, 'images'));
  await prepareCards(archive, languages, {
    contentFolder: content,
    outFolder: join(out, 'site'),
    cacheFolder: join(cache, 'cards'),
  });
  return { archive, images, languages };
}

/**
 * The second half of every command: everything that is made of an archive, written into an empty folder.
 * @throws MailsRefused
 */
export async function writeArchive(
  { archive, problems }: ReadyArchive,
  folders: Folders,
  out: string,
  progress: Progress,
): Promise<BuildSummary> {
  progress('pictures');
  const source = await prepareArchive(archive, folders, out);
  progress('pages');
  const { pages } = await writeSite({
    ...source,
    contentFolder: folders.content,
    layoutsFolder: folders.layouts,
    outFolder: join(out, 'site'),
  });
  progress('feeds, calendars and mails');
  const rest = await writeRest(source, problems, folders.layouts, out);
  if (hasErrors(rest.found)) throw new MailsRefused(rest.found);
  return { issues: archive.issues.length, pages, ...rest };
}

/**
 * What is not a page: calendars, feeds and what hosts look for beside the pages, and the mails with their kits in their own
 * folder, also those that the gate refuses.
 */
export async function writeRest(
  source: SiteSource,
  problems: readonly Problem[],
  layouts: string,
  out: string,
): Promise<KitSummary> {
  const { archive, images, languages } = source;
  const { board } = archive;
  writeFiles(join(out, 'site'), [
    ...renderCalendars(archive, ownLanguage(languages, board)),
    ...renderFeeds(archive, createEntryRenderer(source, layouts)),
    ...renderHostingFiles(archive),
  ]);
  return writeKits(
    { archive, problems },
    layouts,
    { board, images, languages, today: archive.today },
    join(out, 'email'),
  );
}

/** One folder an issue, and the list of them all. */
async function writeKits({ archive, problems }: ReadyArchive, layouts: string, settings: MailSettings, out: string) {
  const { makeKit, makeList } = await createKitMaker(layouts, settings);
  const listed: ListedKit[] = [];
  const found: Problem[] = [];
  let largestMail: KitSummary['largestMail'];
  for (const issue of archive.issues) {
    const kit = await makeKit(issue, problems);
    writeFiles(out, kit.files);
    for (const { mailer, weight } of kit.mails) {
      if (weight && (!largestMail || weight.bytes + weight.added > largestMail.bytes + largestMail.added))
        largestMail = { name: `${issue.slug}/${mailer.name}`, ...weight };
    }
    found.push(...kit.found);
    listed.push(listKit(kit));
  }
  writeFiles(out, [makeList(listed)]);
  const mails = listed.reduce((sum, one) => sum + one.mails.length, 0);
  return { mails, largestMail, found: sortProblems(withoutTwins(found)) };
}
