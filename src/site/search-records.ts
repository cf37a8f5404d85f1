import { dateInWords } from '../fields/dates.ts';
import { fillPhrase } from '../i18n/language.ts';
import { otherLanguage, ownLanguage } from '../i18n/languages.ts';
import { fromRoot, writingPath } from '../model/addresses.ts';
import type { Block, Issue, Writing } from '../model/model.ts';
import { partLanguage, type Spoken } from '../model/part-language.ts';
import type { SearchRecord } from '../search/record.ts';
import { escapeHtml } from '../text/markdown.ts';
import { type Site, wordsData } from './site.ts';
import type { RenderSite } from './templates.ts';

/** Everything that can be found: the issues, newest first, and what the board wrote for its pages; each as its page shows it. */
export function* listSearchRecords(site: Site, render: RenderSite): Generator<SearchRecord> {
  const { issues, pages } = site.archive;
  for (const issue of issues) yield* recordsOf(site, render, issue, describeIssue(site, issue));
  for (const page of pages.values()) yield* recordsOf(site, render, page);
}

function recordsOf(
  site: Site,
  render: RenderSite,
  writing: Writing,
  issue?: SearchRecord['issue'],
): readonly SearchRecord[] {
  const { board } = site.archive;
  const address = fromRoot(board, writingPath(writing));
  const data = { ...wordsData(site, writing), explained: new Set<string>() };
  const words = (blocks: readonly Block[], level: number) => render('parts/blocks.njk', { ...data, blocks, level });
  const spoken = (part: Spoken) => otherLanguage(part, board.language);
  const whole = spoken(writing);
  return [
    {
      address,
      title: writing.title,
      ...whole,
      html: `<p>${escapeHtml(writing.summary)}</p>${words(writing.intro, 2)}`,
      ...(issue && { issue }),
    },
    ...writing.sections.map((section) => ({
      address: `${address}#${section.id}`,
      title: section.title,
      ...spoken(partLanguage(section, writing)),
      html: words(section.blocks, 3),
      within: writing.title,
      withinLang: whole.lang,
      withinDir: whole.dir,
      ...(issue && { issue }),
    })),
  ];
}

/** As the search page says it, which is in the board's language. */
function describeIssue({ languages, archive }: Site, { number, date, topics }: Issue): SearchRecord['issue'] {
  const { tag, words } = ownLanguage(languages, archive.board);
  return {
    number: fillPhrase(words.site.number, { number }),
    date,
    dateInWords: dateInWords(date, tag),
    topics: topics.map(({ id }) => id),
  };
}
