import { readLanguages } from '../../src/build/read-languages.ts';
import { createSiteRenderer, listSite, type TypedSource } from '../../src/build/site-files.ts';
import { CACHE, LAYOUTS } from '../../src/cli/places.ts';
import type { ContentFiles } from '../../src/content/parse-archive.ts';
import type { Images } from '../../src/images/images.ts';
import type { Writing } from '../../src/model/model.ts';
import type { ViewFile } from '../../src/render/view-file.ts';
import { formats } from '../../src/report/findings.ts';
import { listSearchIndexes } from '../../src/site/search-records.ts';
import { openSite, type Site, wordsData } from '../../src/site/site.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { anIssue, check } from './an-issue.ts';

/** Every picture that a test may name, as if it had been made ready. */
export const images: Images = new Map(
  ['team-meeting.jpg', 'chair.jpg'].map((name) => [
    name,
    {
      file: name,
      hash: name,
      fallback: { path: `images/${name}`, width: 1200, height: 675 },
      webp: [480, 1200].map((width) => ({ path: `images/${width}.webp`, width, height: 270 })),
    },
  ]),
);

export const languages = readLanguages(LAYOUTS, new Map());

/** What the site is made from, out of content in which nothing may be wrong. */
export function aSource(issues: SourceFile | readonly SourceFile[], others: Partial<ContentFiles> = {}): TypedSource {
  const { archive, problems, read } = check(issues, others);
  if (!archive) throw new Error(`This content was to be sound:\n${formats.pretty(problems)(String)}`);
  return { archive, images, languages, files: read.files };
}

export function aSite(issues: SourceFile | readonly SourceFile[], others: Partial<ContentFiles> = {}): Site {
  return openSite({ ...aSource(issues, others), versions: {} });
}

export const renderer = createSiteRenderer({ content: '', layouts: LAYOUTS, cache: CACHE });

/** Every page, by its path in the site. */
export function pagesOf(source: TypedSource): ReadonlyMap<string, string> {
  return new Map(listSite(source, LAYOUTS).pages.map((page) => [page.path, renderer.page(page)]));
}

/** Files that one module lists, by path, as its layouts render them. */
export function renderAll(files: readonly ViewFile[], layouts: object): ReadonlyMap<string, string> {
  const renderers = layouts as Readonly<Record<string, (data: object) => string>>;
  return new Map(files.map(({ path, layout, data }) => [path, renderers[layout]?.(data) ?? '']));
}

/** The words of an issue or a page, as its page shows them. */
export function renderSections(site: Site, writing: Writing, changes: object = {}): string {
  return renderer.template('parts/sections.njk', { ...wordsData(site, writing), ...changes });
}

/** The sections of one issue with this Markdown, as its page shows them. */
export function sectionsOf(body: string, others: Partial<ContentFiles> = {}): string {
  const site = aSite(anIssue({ body }), others);
  return renderSections(site, site.archive.issues[0] as (typeof site.archive.issues)[0]);
}

/** Of all indexes of a site. */
export const listSearchRecords = (site: Site) =>
  listSearchIndexes(site, renderer.template).flatMap(({ parts }) => parts.flatMap(({ list }) => list()));
