import { join } from 'node:path';
import { renderCalendars } from '../calendar/calendar.ts';
import { renderFeeds } from '../feeds/feeds.ts';
import { ownLanguage, readLanguages } from '../i18n/languages.ts';
import { prepareCards } from '../images/cards.ts';
import { prepareImages } from '../images/images.ts';
import type { Archive } from '../model/archive.ts';
import { createEntryRenderer } from '../site/entries.ts';
import { renderHostingFiles } from '../site/hosting/hosting.ts';
import type { SiteSource } from '../site/site.ts';
import { writeSite } from '../site/write-site.ts';
import { hasErrors, type Problem } from '../text/problem.ts';
import { type OutputFile, writeFiles } from './output.ts';
import { type KitSummary, writeKits } from './write-kits.ts';

/** Where things are. All folders as the command was given them. */
export interface Folders {
  readonly content: string;
  readonly layouts: string;
  /** Finished pictures and compiled layouts by the hash of what they are made from; safe to delete. */
  readonly cache: string;
}

/** Where the layouts are, and what is kept of them once they are compiled. */
export type LayoutFolders = Pick<Folders, 'layouts' | 'cache'>;

/** What a build made, for the table at its end. */
export interface BuildSummary extends KitSummary {
  readonly issues: number;
  readonly pages: number;
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

export interface BuildOptions {
  /** Called before each step with its name, for whoever waits. */
  readonly progress?: (step: string) => void;
  /** How many make mails beside this one, which makes the pages: by itself it makes both. */
  readonly threads?: number;
}

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
  { progress = () => {}, threads = 0 }: BuildOptions = {},
): Promise<BuildSummary> {
  progress('pictures');
  const source = await prepareArchive(archive, folders, out);
  progress('pages and mails');
  const [kits, { pages }] = await allOf(
    writeKits(source, problems, folders, out, threads),
    writePages(source, folders, out),
  );
  if (hasErrors(kits.found)) throw new MailsRefused(kits.found);
  return { issues: archive.issues.length, pages, ...kits };
}

/** The pages, and what programs read beside them: calendars, feeds and what hosts look for. */
async function writePages(source: SiteSource, { content, layouts }: Folders, out: string) {
  writeFeeds(source, layouts, out);
  return writeSite({ ...source, contentFolder: content, layoutsFolder: layouts, outFolder: join(out, 'site') });
}

/** Waits for both, also where one has failed: nothing is written any more once this throws. */
async function allOf<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** What is not a page, for the bench, which takes the build apart: feeds, and the mails with their kits. */
export async function writeRest(
  source: SiteSource,
  problems: readonly Problem[],
  folders: Folders,
  out: string,
): Promise<KitSummary> {
  writeFeeds(source, folders.layouts, out);
  return writeKits(source, problems, folders, out, 0);
}

function writeFeeds(source: SiteSource, layouts: string, out: string): void {
  writeFiles(join(out, 'site'), renderFeedFiles(source, layouts));
}

/** What programs read beside the pages: calendars, feeds and what hosts look for. */
export function renderFeedFiles(source: SiteSource, layouts: string): readonly OutputFile[] {
  const { archive, languages } = source;
  return [
    ...renderCalendars(archive, ownLanguage(languages, archive.board)),
    ...renderFeeds(archive, createEntryRenderer(source, layouts)),
    ...renderHostingFiles(archive),
  ];
}
