import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calendarLayouts, listCalendars } from '../calendar/calendar.ts';
import type { Memory } from '../content/memory.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import { renderProseText } from '../email/prose-text.ts';
import { feedLayouts, listFeeds } from '../feeds/feeds.ts';
import { type Languages, ownLanguage } from '../i18n/languages.ts';
import { createCardMaker, listCards } from '../images/cards.ts';
import { type Images, listImageFiles, usesOf } from '../images/images.ts';
import { makeImage, PATIENCE, type PictureData, refuseCostly } from '../images/picture-files.ts';
import { filePath } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import type { Download } from '../model/downloads.ts';
import type { Issue } from '../model/model.ts';
import { createTemplates } from '../render/compile.ts';
import type { ViewFile } from '../render/view-file.ts';
import { siteFilters } from '../site/filters.ts';
import { hostingLayouts, listHostingFiles } from '../site/hosting/hosting.ts';
import { listPages, type Page } from '../site/pages.ts';
import { openSite, wordsData } from '../site/site.ts';
import { openSiteTemplates } from '../site/templates.ts';
import { type AssetData, readAssets } from './assets.ts';
import { listDeskFiles, openDesk } from './desk-files.ts';
import type { Folders } from './folders.ts';

const listDownloadViews = (downloads: readonly Download[]): readonly ViewFile<Download>[] =>
  downloads.map(({ name, bytes }) => ({ path: filePath(name), layout: 'download', data: { name, bytes } }));

/** A file as it was uploaded. @throws DownloadChanged: links to it say the size that it had */
async function readDownload({ name, bytes }: Download, contentFolder: string): Promise<Buffer> {
  const file = await readFile(join(contentFolder, 'files', name));
  if (file.length === bytes) return file;
  throw new DownloadChanged(`content/files/${name} changed while it was being read. Run the command again.`);
}

class DownloadChanged extends Error {
  override readonly name = 'DownloadChanged';
}

export interface Source {
  readonly archive: Archive;
  readonly images: Images;
  readonly languages: Languages;
}

/** With the files as they were typed, for the desk. */
export interface TypedSource extends Source {
  readonly files: ContentFiles;
}

export type SiteFiles = ReturnType<typeof listSite>;

/** Every file of the site before it is rendered; only the index of its search is made in one piece. */
export function listSite({ archive, images, languages, files }: TypedSource, layoutsFolder: string) {
  const assets = readAssets(layoutsFolder, archive.board);
  const site = openSite({ archive, images, languages, versions: assets.versions });
  const pages = listPages(site);
  const elsewhere = (issue: Issue) => ({ ...wordsData(site, issue), elsewhere: true });
  const others: readonly ViewFile[] = [
    ...listFeeds(archive, elsewhere),
    ...listCalendars(archive, ownLanguage(languages, archive.board), renderProseText),
    ...listHostingFiles(archive, pages),
    ...listCards(archive, images, languages),
    ...listImageFiles(images, usesOf(archive.board, [...archive.issues, ...archive.pages.values()])),
    ...listDownloadViews(archive.downloads),
    ...assets.files,
    ...listDeskFiles({ archive, images, files, versions: assets.versions }),
  ];
  return { site, pages, others };
}

export type SiteRenderer = ReturnType<typeof createSiteRenderer>;

/** What renders the files of a site. Each layout sees the data of its file, and nothing else. */
export function createSiteRenderer(folders: Folders, memory?: Memory) {
  const folder = join(folders.layouts, 'site');
  const template = openSiteTemplates(createTemplates(folder, { autoescape: true, filters: siteFilters }));
  const { deskLayouts, modules } = openDesk(folders, memory);
  const layouts = {
    ...feedLayouts((words) => template('elsewhere.njk', words)),
    ...calendarLayouts,
    ...hostingLayouts,
    ...deskLayouts,
    card: createCardMaker(folders),
    picture: (picture: PictureData) => makeImage(picture, folders, PATIENCE).catch(refuseCostly(picture.src)),
    download: (download: Download) => readDownload(download, folders.content),
    asset: ({ content }: AssetData) => content,
  } as unknown as Readonly<Record<string, (data: object) => Promise<string | Buffer>>>;
  return {
    template,
    deskModules: modules,
    page: ({ layout, data }: Page) => template(layout.replace('site/', ''), data),
    async other({ layout, data, path }: ViewFile): Promise<string | Buffer> {
      const render = layouts[layout];
      if (!render) throw new Error(`${path} has an unknown layout, ${layout}.`);
      return render(data);
    },
  };
}
