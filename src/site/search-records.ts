import { dateInWords } from '../fields/dates.ts';
import { fillPhrase } from '../i18n/language.ts';
import { otherLanguage, ownLanguage } from '../i18n/languages.ts';
import { fromRoot, pagePath, readableAddress, writingPath } from '../model/addresses.ts';
import { anchorContacts } from '../model/contacts.ts';
import { sortGlossary } from '../model/glossary.ts';
import type { Block, Issue, Writing } from '../model/model.ts';
import { partLanguage, type Spoken } from '../model/part-language.ts';
import type { SearchRecord } from '../search/record.ts';
import { escapeHtml } from '../text/markdown.ts';
import { groupOlder } from './older-issues.ts';
import { type Site, wordsData } from './site.ts';
import type { RenderSite } from './templates.ts';

/** Records that are made together, and all that they are made from. */
interface SearchPart {
  readonly data: object;
  readonly list: () => readonly SearchRecord[];
}

/** What is searched as one: an edit makes one index again. */
export interface SearchIndex {
  /** Within assets/search: `1998/`; empty for the index that a browser loads first, and which has the others' program. */
  readonly folder: string;
  readonly parts: readonly SearchPart[];
}

/**
 * Everything that can be found: the contacts, which come first among results that are as good; the issues, newest first; what the board wrote
 * for its pages, and the glossary. Most archives have one index.
 */
export function listSearchIndexes(site: Site, render: RenderSite): readonly SearchIndex[] {
  const { archive, languages } = site;
  const { board, glossary, issues, pages } = archive;
  const partOf = (writing: Writing, issue?: Issue) => ({
    data: { ...wordsData(site, writing), languages },
    list: () => recordsOf(site, render, writing, issue && describeIssue(site, issue)),
  });
  const older = groupOlder(issues);
  const newest = issues.slice(0, issues.length - older.flatMap(({ issues: some }) => some).length);
  return [
    {
      folder: '',
      parts: [
        { data: { board, languages }, list: () => contactRecords(site) },
        ...newest.map((issue) => partOf(issue, issue)),
        ...[...pages.values()].map((page) => partOf(page)),
        { data: { board, languages, glossary }, list: () => glossaryRecords(site) },
      ],
    },
    ...older.map(({ year, issues: some }) => ({
      folder: `${year}/`,
      parts: some.map((issue) => partOf(issue, issue)),
    })),
  ];
}

/** Of words that issues have too, those of a contact come first, and those of an entry of the glossary last. */
const CONTACT = 4;
const ENTRY = 0.2;

const paragraphs = (...texts: readonly (string | undefined)[]) =>
  texts.map((text) => (text ? `<p>${escapeHtml(text)}</p>` : '')).join('');

/** With words by which people look for somebody to ring, and which no contact says of itself. */
function contactRecords({ archive: { board }, languages }: Site): readonly SearchRecord[] {
  const { site: words } = ownLanguage(languages, board).words;
  const address = fromRoot(board, pagePath('contacts'));
  return anchorContacts(board).map(({ id, name, about, phone, link }) => ({
    address: `${address}#${id}`,
    title: name,
    within: words.contacts,
    about,
    phone,
    weight: CONTACT,
    html: paragraphs(
      about,
      phone,
      link && readableAddress(link),
      words['search-contact'],
      isIn(`${name} ${about}`, words['search-allegations-in']) ? words['search-allegations'] : undefined,
    ),
  }));
}

const isIn = (text: string, list = '') =>
  list.split(', ').some((word) => text.toLowerCase().includes(word.toLowerCase()));

function glossaryRecords({ archive: { board, glossary }, languages }: Site): readonly SearchRecord[] {
  const { words } = ownLanguage(languages, board);
  const address = fromRoot(board, pagePath('glossary'));
  return sortGlossary(glossary).map(({ id, short, meaning }) => ({
    address: `${address}#${id}`,
    title: short,
    within: words.site.glossary,
    weight: ENTRY,
    html: paragraphs(meaning),
  }));
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
