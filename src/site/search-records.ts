import { dateInWords } from '../fields/dates.ts';
import { fillPhrase } from '../i18n/language.ts';
import { otherLanguage, ownLanguage } from '../i18n/languages.ts';
import { fromRoot, writingPath } from '../model/addresses.ts';
import type { Issue, Writing } from '../model/model.ts';
import { partLanguage, type Spoken } from '../model/part-language.ts';
import type { SearchRecord } from '../search/record.ts';
import { escapeHtml } from '../text/markdown.ts';
import { renderParts } from './sections.ts';
import type { Site } from './site.ts';
import type { Views } from './views.ts';

/** Everything that can be found: the issues, newest first, and what the board wrote for its pages; each as it stands on its page. */
export function* listSearchRecords(views: Views, site: Site): Generator<SearchRecord> {
  const { issues, pages } = site.archive;
  for (const issue of issues) yield* recordsOf(views, site, issue, tellIssue(site, issue));
  for (const page of pages.values()) yield* recordsOf(views, site, page);
}

function recordsOf(views: Views, site: Site, writing: Writing, issue?: SearchRecord['issue']): readonly SearchRecord[] {
  const { board } = site.archive;
  const address = fromRoot(board, writingPath(writing));
  const { intro, sections } = renderParts(views, site, writing);
  const spoken = (part: Spoken) => otherLanguage(part, board.language);
  const whole = spoken(writing);
  return [
    {
      address,
      title: writing.title,
      ...whole,
      html: `<p>${escapeHtml(writing.summary)}</p>${intro}`,
      ...(issue && { issue }),
    },
    ...sections.map((section) => ({
      address: `${address}#${section.id}`,
      title: section.title,
      ...spoken(partLanguage(section, writing)),
      // Nunjucks' own kind of string so far.
      html: String(section.html),
      within: writing.title,
      withinLang: whole.lang,
      withinDir: whole.dir,
      ...(issue && { issue }),
    })),
  ];
}

/** As the search page says it, which is in the board's language. */
function tellIssue({ languages, archive }: Site, { number, date, topics }: Issue): SearchRecord['issue'] {
  const { tag, words } = ownLanguage(languages, archive.board);
  return {
    number: fillPhrase(words.site.number, { number }),
    date,
    dateInWords: dateInWords(date, tag),
    topics: topics.map(({ id }) => id),
  };
}
