import type { Briefing, EventBlock } from '../blocks/index.ts';
import {
  type Addressing,
  absolute,
  bookingAddress,
  briefingPath,
  CARD_PATH,
  calendarPath,
  cardPath,
  EVENTS_CALENDAR_PATH,
  FEED_PATHS,
  feedPaths,
  fromRoot,
  issuePath,
  noticeboardPath,
  pagePath,
  phoneAddress,
  readableAddress,
  resolveLink,
  sectionPath,
  topicPath,
  yearPath,
} from '../model/addresses.ts';
import { mailDraft } from '../model/mail-draft.ts';
import { type Board, briefingsOf, type Issue, type Section, type Topic, type Writing } from '../model/model.ts';
import type { Site } from './site.ts';

/** The addresses that layouts ask for: `{{ to.issue(issue) }}`. Pages ask for paths, feeds for whole addresses. */
export function linksFor(
  board: Board,
  { styles, scripts }: Pick<Site, 'styles' | 'scripts'>,
  addressing: Addressing = fromRoot,
) {
  const root = (path: string) => addressing(board, path);
  return {
    home: () => root(''),
    years: () => root(pagePath('years')),
    year: (year: string) => root(yearPath(year)),
    topics: () => root(pagePath('topics')),
    topic: (topic: Pick<Topic, 'id'>) => root(topicPath(topic)),
    issue: (issue: Issue) => root(issuePath(issue)),
    /** An issue's permanent address, whole. */
    public: (issue: Issue) => absolute(board, issuePath(issue)),
    /** Feeds of the whole archive, or of a topic: Atom, then JSON Feed. */
    feeds: (topic?: Pick<Topic, 'id'>) => (topic ? feedPaths(topic) : FEED_PATHS).map(root),
    /** The same as they are given to a feed reader. */
    publicFeeds: (topic?: Pick<Topic, 'id'>) =>
      (topic ? feedPaths(topic) : FEED_PATHS).map((path) => absolute(board, path)),
    /** A section, or a block that has an address of its own. */
    part: (issue: Issue, part: Pick<Section, 'id'> | { readonly anchor: string }) =>
      root(`${issuePath(issue)}#${'id' in part ? part.id : part.anchor}`),
    calendar: (issue: Issue, event: EventBlock) => root(calendarPath(issue, event)),
    /** The calendar of all training, and the same for programs that subscribe when they are given a link. */
    allTraining: () => absolute(board, EVENTS_CALENDAR_PATH),
    webcal: () => absolute(board, EVENTS_CALENDAR_PATH).replace(/^https?:/, 'webcal:'),
    /** Sheets to print. */
    noticeboard: (issue: Issue) => root(noticeboardPath(issue)),
    briefing: (issue: Issue, briefing: Briefing) => root(briefingPath(issue, briefingsOf(issue).indexOf(briefing) + 1)),
    /** A page that is neither an issue nor a list of them: `to.page('contacts')`. */
    page: (name: string) => root(pagePath(name)),
    asset: (name: string) => root(`assets/${name}`),
    styles: () => root(`assets/site.css?v=${styles.version}`),
    /** A script of layouts/site/scripts: `to.script('exit')`. */
    script: (name: string) => root(`assets/${name}.js?v=${scripts.get(name)?.version}`),
    /** A link that an editor wrote; undefined when the checks refuse it. */
    written: (href: string, writing: Writing) => resolveLink(href, writing, board, addressing),
    /** A picture for programs outside the site. */
    picture: (path: string) => absolute(board, encodeURI(path)),
    /** The picture by which programs show a link: of an issue, or of any other page. Always a whole address. */
    card: (issue?: Pick<Issue, 'slug'>) => absolute(board, issue ? cardPath(issue) : CARD_PATH),
    /** For what leaves the site. `url` is Eleventy's own: `/issues/2018-02/`. */
    canonical: (url: string) => absolute(board, url.replace(/^\//, '')),
    /** A mail that passes on an issue or a section of it; `from` says in a line what it is from. */
    forward: (subject: string, title: string, from: string, issue: Issue, section?: Section) =>
      mailDraft(subject, [
        title,
        absolute(board, encodeURI(section ? sectionPath(issue, section) : issuePath(issue))),
        '',
        from,
      ]),
    phone: phoneAddress,
    booking: bookingAddress,
    /** A page in other words than a link: `https://www.bbc.co.uk/weather` → `bbc.co.uk/weather`. */
    readable: readableAddress,
    /** The part of a mailto address that people read. */
    mailbox: (href: string) => (href.startsWith('mailto:') ? readableAddress(href) : ''),
  };
}
