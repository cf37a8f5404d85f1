import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Folders } from '../build/build.ts';
import { stampFile, stampFolder } from '../build/folder-stamp.ts';
import { type CheckedArchive, checkFiles, type ReadOptions } from '../build/read-archive.ts';
import { readContent } from '../build/read-content.ts';
import { Memory } from '../content/memory.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import { readLanguages } from '../i18n/languages.ts';
import { BrokenPictures, type Images, listUsed, prepareImages } from '../images/images.ts';
import type { Archive } from '../model/archive.ts';
import type { SiteSource } from '../site/site.ts';
import { createViews, type Views } from '../site/views.ts';
import { type Problem, sortProblems, withoutTwins } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import { createLiveMails, type LiveMails } from './live-mails.ts';
import { type LiveSite, openSite } from './live-site.ts';

// A save makes nothing but the model anew: pages and mails are made from it when they are asked for, so that none of them can be
// of an earlier one, and what nobody looks at costs nothing. Only what is the same whatever the editor does next is remembered.

export interface LiveArchive {
  /** Reads what the files say now. While they have errors the last good state stays on show. */
  readonly refresh: () => Promise<Refreshed>;
  /**
   * What `refresh` leaves for later: checks every file, looks at every mail, and makes every page once.
   * @returns undefined when something was saved meanwhile
   */
  readonly settle: () => Promise<Settled | undefined>;
  /** A file of `dist/site`, of `dist/email`; undefined where there is none. */
  readonly readSite: LiveSite['read'];
  readonly readMail: LiveMails['read'];
  /** The board's, on show. */
  readonly address: () => string | undefined;
}

export interface Refreshed {
  /** Whether what is on show is what the files say. */
  readonly shown: boolean;
  /** All that is known: where nothing but issues and pages was saved, of other files what was found in them before. */
  readonly problems: readonly Problem[];
}

export interface Settled {
  readonly problems: readonly Problem[];
  /** What the gate has found in the mails. */
  readonly inMails: readonly Problem[];
  /** Whether what the kits say of problems is other than before. */
  readonly changed: boolean;
}

/** What is on show. */
interface Shown {
  readonly content: Content;
  readonly layoutsAt: string;
  readonly source: SiteSource;
  readonly site: LiveSite;
  readonly mails: LiveMails;
  readonly problems: readonly Problem[];
}

/** What was read of the content folder at one moment. */
interface Content {
  readonly files: ContentFiles;
  readonly before: readonly Problem[];
}

/** What checking every file has said. */
interface Whole extends Pick<CheckedArchive, 'archive' | 'problems' | 'mask'> {
  readonly content: Content;
}

/** @param out where pictures and the search's index are kept */
export function createLiveArchive(
  folders: Folders,
  out: string,
  reading: Omit<ReadOptions, 'memory' | 'wanted'>,
): LiveArchive {
  const { content, layouts, cache } = folders;
  const options: ReadOptions = { ...reading, memory: new Memory() };
  const siteFolder = join(out, 'site');
  const showMails = createLiveMails(folders);
  /** The last time that every file was checked. */
  let whole: Whole | undefined;
  let latest: Content | undefined;
  let shown: Shown | undefined;
  let views: { readonly at: string; readonly views: Views } | undefined;
  let pictures: { readonly at: string; readonly images: Images } | undefined;

  /** Checks alone what was saved since all files were checked and sound, where that says all; undefined where it does not. */
  function checkSaved(now: Content): Pick<Whole, 'archive' | 'problems'> | undefined {
    const saved = whole?.archive && findSaved(whole.content, now);
    if (!whole || !saved) return undefined;
    const wanted = (file: string) => saved.has(file);
    const { archive, problems } = checkFiles(now.files, { ...options, wanted }, now.before);
    // Another file may be hurt too, and what is said of it is masked only when it was looked at.
    if (!archive) return undefined;
    const others = whole.problems.filter(({ file }) => !wanted(file));
    return { archive, problems: sortProblems([...others, ...problems.filter(({ file }) => wanted(file))]) };
  }

  function checkAll(now: Content): Whole {
    if (whole?.content !== now) {
      const { archive, problems, mask } = checkFiles(now.files, options, now.before);
      whole = { content: now, archive, problems, mask };
    }
    return whole;
  }

  async function preparePictures(archive: Archive): Promise<Images> {
    const names = listUsed(archive);
    const at = names.map((name) => `${name}\n${stampFile(join(content, 'images', name))}`).join('\n');
    if (pictures?.at !== at)
      pictures = { at, images: await prepareImages(archive, content, siteFolder, join(cache, 'images')) };
    return pictures.images;
  }

  function show(now: Content, layoutsAt: string, archive: Archive, images: Images, problems: readonly Problem[]): void {
    const source = { archive, images, languages: readLanguages(layouts, archive.wordings) };
    if (views?.at !== layoutsAt) views = { at: layoutsAt, views: createViews(layouts) };
    const site = openSite(source, views.views, folders, siteFolder);
    shown = { content: now, layoutsAt, source, problems, site, mails: showMails(source, problems, layoutsAt) };
  }

  return {
    async refresh() {
      const layoutsAt = stampFolder(layouts);
      const { files, problems: before } = readContent(content);
      const now = { files, before };
      latest = now;
      const { archive, problems } = checkSaved(now) ?? checkAll(now);
      if (archive) {
        try {
          show(now, layoutsAt, archive, await preparePictures(archive), problems);
          return { shown: true, problems };
        } catch (error) {
          if (!(error instanceof BrokenPictures)) throw error;
          return { shown: false, problems: error.problems };
        }
      }
      // Layouts have errors of their own, and are new all the same.
      if (shown && shown.layoutsAt !== layoutsAt)
        show(shown.content, layoutsAt, shown.source.archive, shown.source.images, shown.problems);
      return { shown: false, problems };
    },

    async settle() {
      if (!shown || shown.content !== latest) return undefined;
      const { content: now, source, layoutsAt, problems: told } = shown;
      const { problems, mask } = checkAll(now);
      const changed = !isDeepStrictEqual(problems, told);
      if (changed) shown = { ...shown, problems, mails: showMails(source, problems, layoutsAt) };
      const { site, mails } = shown;
      const found: Problem[] = [];
      for (const issue of source.archive.issues) {
        found.push(...(await mails.find(issue)));
        await turn();
        if (latest !== now) return undefined;
      }
      for (const path of site.pages) {
        await site.read(path);
        await turn();
        if (latest !== now) return undefined;
      }
      return { problems, inMails: sortProblems(withoutTwins(found)).map(mask), changed };
    },

    readSite: async (path) => shown?.site.read(path),
    readMail: async (path) => shown?.mails.read(path),
    address: () => shown?.source.archive.board.address,
  };
}

/** The issues and pages that were saved: one says nothing of another. Undefined where anything else has changed too. */
function findSaved(earlier: Content, now: Content): ReadonlySet<string> | undefined {
  const beside = ({ files, before }: Content) => ({
    ...files,
    issues: files.issues.map(pathOf),
    pages: files.pages.map(pathOf),
    before,
  });
  if (!isDeepStrictEqual(beside(earlier), beside(now))) return undefined;
  const texts = new Map(writingsOf(earlier).map(({ path, text }) => [path, text]));
  return new Set(writingsOf(now).flatMap(({ path, text }) => (texts.get(path) === text ? [] : path)));
}

const writingsOf = ({ files }: Content): readonly SourceFile[] => [...files.issues, ...files.pages];
const pathOf = ({ path }: SourceFile) => path;
