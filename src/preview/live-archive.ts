import { setImmediate as turn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { checkImages } from '../build/check-content.ts';
import { stampFolder } from '../build/folder-stamp.ts';
import type { Folders } from '../build/folders.ts';
import type { ReadOptions } from '../build/read-archive.ts';
import { readContent } from '../build/read-content.ts';
import { readLanguages } from '../build/read-languages.ts';
import { createSiteRenderer, listSite, type SiteRenderer, type TypedSource } from '../build/site-files.ts';
import { type CheckedFiles, checkFiles, type Findings } from '../checks/check-files.ts';
import { openWayOut } from '../checks/masks/clean.ts';
import { Memory } from '../content/memory.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import { DESK } from '../model/addresses.ts';
import { makeSearch } from '../search/write-search.ts';
import { listSearchIndexes } from '../site/search-records.ts';
import { type Problem, sortProblems, withoutTwins } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import { createLiveKits } from './live-kits.ts';

// A save makes only the model again: each file of the site and each kit is rendered from it when it is asked for, from the list that a
// build writes, so that none can be of an earlier save, and what nobody looks at costs nothing.

interface Shown extends Findings {
  readonly content: Content;
  readonly layoutsAt: string;
  readonly source: TypedSource;
  readonly pages: readonly string[];
  readonly readSite: (path: string) => Promise<string | Buffer | undefined>;
  readonly kits: ReturnType<ReturnType<typeof createLiveKits>>;
}

interface Content {
  readonly files: ContentFiles;
  readonly before: readonly Problem[];
}

const SEARCH = 'assets/search/';

export function createLiveArchive(folders: Folders, reading: Omit<ReadOptions, 'wanted'>) {
  const { content, layouts } = folders;
  const { memory = new Memory() } = reading;
  const check = ({ files, before }: Content, wanted?: (file: string) => boolean) => {
    const languages = readLanguages(layouts);
    return checkFiles(files, { ...reading, languages, memory, ...(wanted && { wanted }) }, before);
  };
  const showKits = createLiveKits(folders);
  let clean = openWayOut();
  let whole: { readonly content: Content; readonly texts: CheckedFiles } | undefined;
  let latest: Content | undefined;
  let shown: Shown | undefined;
  let renderer: { readonly at: string; readonly render: SiteRenderer } | undefined;

  function checkSaved(now: Content): CheckedFiles | undefined {
    const saved = whole?.texts.archive && findSaved(whole.content, now);
    if (!whole || !saved) return undefined;
    const wanted = (file: string) => saved.has(file);
    const texts = check(now, wanted);
    if (!texts.archive) return undefined;
    const others = whole.texts.problems.filter(({ file }) => !wanted(file));
    const waived = [...whole.texts.waived.filter(({ problem }) => !wanted(problem.file)), ...texts.waived];
    const problems = sortProblems([...others, ...texts.problems.filter(({ file }) => wanted(file))]);
    return { ...texts, problems, waived };
  }

  function checkAll(now: Content): CheckedFiles {
    if (whole?.content !== now) whole = { content: now, texts: check(now) };
    return whole.texts;
  }

  function show(now: Content, layoutsAt: string, source: TypedSource, { problems, waived }: Findings): void {
    if (renderer?.at !== layoutsAt) renderer = { at: layoutsAt, render: createSiteRenderer(folders, memory) };
    const { pages, readSite } = openSite(source, renderer.render, layouts);
    shown = {
      content: now,
      layoutsAt,
      source,
      pages,
      readSite,
      problems,
      waived,
      kits: showKits(source, { problems, waived, clean }, layoutsAt, readSite),
    };
  }

  return {
    /** Reads what the files say now. While they have errors the last good state stays on show. */
    async refresh(): Promise<{ readonly shown: boolean } & Pick<CheckedFiles, 'problems' | 'secrets'>> {
      const layoutsAt = stampFolder(layouts);
      const { files, problems: before } = readContent(content);
      const now = { files, before };
      latest = now;
      const texts = checkSaved(now) ?? checkAll(now);
      const { archive, images, languages, problems, waived, secrets } = await checkImages(texts, folders);
      clean = openWayOut(secrets);
      if (archive) {
        show(now, layoutsAt, { archive, images, languages, files }, { problems, waived });
        return { shown: true, problems, secrets };
      }
      // Layouts have errors of their own, and are new all the same.
      if (shown && shown.layoutsAt !== layoutsAt) show(shown.content, layoutsAt, shown.source, shown);
      return { shown: false, problems, secrets };
    },

    /** What `refresh` leaves for later: all checks, mails and pages. Undefined when something was saved meanwhile. */
    async settle() {
      if (!shown || shown.content !== latest) return undefined;
      const { content: now, source, layoutsAt, problems: before, pages, readSite } = shown;
      const { problems, waived, drafts } = await checkImages(checkAll(now), folders);
      if (latest !== now) return undefined;
      const changed = !isDeepStrictEqual(problems, before);
      if (changed) {
        const kits = showKits(source, { problems, waived, clean }, layoutsAt, readSite);
        shown = { ...shown, problems, waived, kits };
      }
      const { kits } = shown;
      const found: Problem[] = [];
      for (const issue of new Set([...source.archive.issues, ...drafts])) {
        found.push(...(await kits.find(issue)));
        await turn();
        if (latest !== now) return undefined;
      }
      for (const path of pages) {
        await readSite(path);
        await turn();
        if (latest !== now) return undefined;
      }
      return { problems, inMails: sortProblems(withoutTwins(found)), changed };
    },

    readSite: async (path: string) => shown?.readSite(path),
    readMail: async (path: string) => shown?.kits.read(path),
    board: () => shown?.source.archive.board,
  };
}

function openSite(source: TypedSource, render: SiteRenderer, layouts: string) {
  const { site, pages, others } = listSite(source, layouts);
  const rendered = new Map<string, () => Promise<string | Buffer>>([
    ...others.map((file) => [file.path, () => render.other(file)] as const),
    ...pages.map((page) => [page.path, async () => render.page(page)] as const),
  ]);
  let search: Promise<ReadonlyMap<string, string | Buffer>> | undefined;
  return {
    pages: pages.map(({ path }) => path),
    async readSite(path: string) {
      if (path.startsWith(DESK) && !rendered.has(path)) return readModule(path);
      if (!path.startsWith(SEARCH)) return rendered.get(path)?.();
      search ??= makeIndexes();
      return (await search).get(path);
    },
  };

  async function readModule(path: string) {
    if (source.archive.board.desk === 'off') return undefined;
    return (await render.deskModules()).find((module) => module.path === path)?.content;
  }

  async function makeIndexes() {
    const { language } = source.archive.board;
    const indexes = listSearchIndexes(site, render.template).map(({ folder, parts }) =>
      makeSearch(
        parts.flatMap(({ list }) => list()),
        language,
        folder,
      ),
    );
    const files = (await Promise.all(indexes)).flat();
    return new Map(files.map(({ path, content }) => [`${SEARCH}${path}`, content]));
  }
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
