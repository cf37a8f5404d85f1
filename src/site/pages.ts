import type { PlainDate } from '../fields/dates.ts';
import { formerFile } from '../fields/former-address.ts';
import {
  briefingPath,
  issuePath,
  noticeboardPath,
  PAGES_WITH_WORDS,
  pagePath,
  topicPath,
  yearPath,
} from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { anchorContacts } from '../model/contacts.ts';
import { comingUp, groupByMonth, groupPastByYear, topicsOfEvents } from '../model/event-list.ts';
import { sortGlossary } from '../model/glossary.ts';
import { briefingsOf, type Issue, lastChange } from '../model/model.ts';
import type { ViewFile } from '../render/view-file.ts';
import { groupOlder } from './older-issues.ts';
import { neighboursOf, relatedTo } from './related.ts';
import { gatherReviews } from './reviews.ts';
import { eventLine, type Frame, lineOf, ownPages, type Site, wordsData } from './site.ts';
import { groupByTheme } from './themes.ts';
import { countYearsInFull, groupByYear } from './years.ts';

export interface Page extends ViewFile<Frame & { readonly page: { readonly url: string } }> {
  /** Says `noindex`, so that the sitemap leaves it out. */
  readonly unlisted?: boolean;
  readonly source?: string;
  readonly changed?: PlainDate | undefined;
}

type Listing = Pick<Page, 'unlisted' | 'changed' | 'source'>;

export function listPages(site: Site): readonly Page[] {
  return [...archivePages(site), ...issuePages(site)];
}

/** How a page's address begins after the board's own: `/issues/2018-02/`. */
const urlOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

const indexOf = (folder: string) => `${folder}index.html`;

function makePage<Data extends Frame>(layout: string, path: string, data: Data, listing: Listing = {}): Page {
  return { path, layout: `site/${layout}.njk`, data: { ...data, page: { url: urlOf(path) } }, ...listing };
}

function archivePages(site: Site): readonly Page[] {
  const { archive, frame, events } = site;
  const { board, issues, byYear, byTopic, topics, today } = archive;
  const own = frame();
  const page = (name: string, path: string, data: object = {}, listing: Listing = {}) =>
    makePage(name, path, { ...own, ...data }, listing);
  const lines = issues.map(lineOf);
  const years = groupByYear(lines);
  const used = topics.filter(({ id }) => (byTopic.get(id) ?? []).length > 0);
  const changed = newestChange(issues);
  const coming = comingUp(events).map(eventLine);
  const reviews = gatherReviews(issues, today);
  const grouped = <Period>(groups: readonly (readonly [Period, typeof events.past])[]) =>
    groups.map(([period, ofPeriod]) => [period, ofPeriod.map(eventLine)] as const);
  return [
    page(
      'home',
      'index.html',
      {
        latest: lead(issues.find(({ translationOf }) => translationOf === undefined) ?? issues[0]),
        coming,
        years,
        yearsInFull: countYearsInFull(lines),
        topics: used,
      },
      { changed },
    ),
    page('years', indexOf(pagePath('years')), { years }, { changed }),
    ...[...byYear].map(([year, ofYear]) =>
      page(
        'year',
        indexOf(yearPath(year)),
        { year, issues: ofYear.map(lineOf), years: years.map(([one]) => one) },
        { changed: newestChange(ofYear) },
      ),
    ),
    ...issues.map((issue) =>
      makePage('noticeboard', indexOf(noticeboardPath(issue)), wordsData(site, issue), { unlisted: true }),
    ),
    ...issues.flatMap((issue) =>
      briefingsOf(issue).map((_, index) =>
        makePage(
          'briefing',
          indexOf(briefingPath(issue, index + 1)),
          { ...wordsData(site, issue), briefing: index + 1 },
          {
            unlisted: true,
          },
        ),
      ),
    ),
    page(
      'topics',
      indexOf(pagePath('topics')),
      { topics: used.map((topic) => ({ ...topic, count: byTopic.get(topic.id)?.length })) },
      { changed },
    ),
    ...topics.map((topic) => {
      const ofTopic = byTopic.get(topic.id) ?? [];
      const data = { topic, years: groupByYear(ofTopic.map(lineOf)) };
      return page('topic', indexOf(topicPath(topic)), data, { changed: newestChange(ofTopic) });
    }),
    page('search', indexOf(pagePath('search')), {
      years: years.map(([year]) => year),
      topics: used,
      older: groupOlder(lines).map(({ year }) => year),
    }),
    page('events', indexOf(pagePath('events')), {
      count: events.upcoming.length + events.past.length,
      upcoming: events.upcoming.map(eventLine),
      months: grouped(groupByMonth(events)),
      pastYears: grouped(groupPastByYear(events)),
      topics: topicsOfEvents(events, topics),
    }),
    page('reviews', indexOf(pagePath('reviews')), { reviews, themes: groupByTheme(reviews) }),
    // There is no statement without what a board says in it.
    ...PAGES_WITH_WORDS.filter((name) => name !== 'accessibility' || board.accessibility).map((name) =>
      configuredPage(site, name),
    ),
    ...ownPages(archive.pages).map((written) =>
      makePage('page', indexOf(pagePath(written.slug)), { ...wordsData(site, written), own: written }),
    ),
    // What hosts without a list of redirects show at an address that an issue had before.
    ...formerAddresses(archive).map(([former, issue]) =>
      page('moved', formerFile(former), { issue: lineOf(issue) }, { unlisted: true }),
    ),
    page('not-found', '404.html', {}, { unlisted: true }),
  ];
}

/** What the home page says of the newest issue. */
function lead(issue: Issue | undefined) {
  return (
    issue && {
      ...lineOf(issue),
      sections: issue.sections.map(({ id, title, lang, dir }) => ({ id, title, lang, dir })),
    }
  );
}

const CONFIGURED: Readonly<Record<string, (archive: Archive) => object>> = {
  contacts: ({ board }) => ({ contacts: anchorContacts(board) }),
  glossary: ({ glossary }) => ({ glossary: sortGlossary(glossary) }),
  subscribe: ({ topics }) => ({ topics }),
  about: ({ issues }) => ({ count: issues.length, since: issues.at(-1)?.date }),
};

function configuredPage(site: Site, name: string): Page {
  const own = site.archive.pages.get(name);
  const data = { ...(own ? wordsData(site, own) : site.frame()), own, ...CONFIGURED[name]?.(site.archive) };
  return makePage(name, indexOf(pagePath(name)), data);
}

function issuePages(site: Site): readonly Page[] {
  const { issues, withdrawn } = site.archive;
  const related = relatedTo(site.archive);
  return [
    ...issues.map((issue, index) => {
      const data = { ...wordsData(site, issue), beside: neighboursOf(issues, index), related: related.get(issue.slug) };
      const listing = issue.status === 'draft' ? { unlisted: true } : { changed: lastChange(issue) };
      return makePage('issue', indexOf(issuePath(issue)), data, { ...listing, source: issue.file });
    }),
    ...withdrawn.map(({ slug, number, date, lang, dir, withdrawn: notice, status, file }) => {
      const issue = { slug, number, date, lang, dir, withdrawn: notice, status };
      return makePage(
        'withdrawn',
        indexOf(issuePath({ slug })),
        { ...site.frame({ lang }), issue },
        {
          unlisted: true,
          source: file,
        },
      );
    }),
  ];
}

function newestChange(issues: readonly Issue[]): PlainDate | undefined {
  return issues
    .filter(({ status }) => status === 'published')
    .map(lastChange)
    .sort()
    .at(-1);
}

/** Each former address, and the issue that it opens; a withdrawn one has a notice to open. */
function formerAddresses({ issues, withdrawn }: Archive): readonly (readonly [path: string, issue: Issue])[] {
  const moved = [...issues, ...withdrawn].flatMap((issue) => issue.formerly.map((path) => [path, issue] as const));
  return [...new Map(moved)];
}
