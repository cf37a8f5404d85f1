import { languageOf } from '../i18n/languages.ts';
import type { Issue, Writing } from '../model/model.ts';
import { renderSections } from './sections.ts';
import type { Site } from './site.ts';
import type { Views } from './views.ts';

/** The issue that has a page under this slug, of a withdrawn one only a notice. */
export function findWritten({ archive, tombstones }: Site, slug: string): Issue | undefined {
  return archive.bySlug.get(slug) ?? tombstones.get(slug);
}

/** @param page what Eleventy tells a template of the page that it becomes */
export function renderIssuePage(views: Views, site: Site, issue: Issue, page: { readonly url: string }): string {
  const own = { slug: issue.slug, page, ...speak(site, issue) };
  return issue.status === 'withdrawn'
    ? views.render('withdrawn.njk', own)
    : views.render('issue.njk', { ...own, content: renderSections(views, site, issue) });
}

/** What a layout needs of a language that is not the board's own. */
function speak({ languages, archive }: Site, writing: Writing) {
  const { tag, direction, words } = languageOf(languages, writing, archive.board);
  return tag === archive.board.language ? {} : { language: tag, direction, words };
}
