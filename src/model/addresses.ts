import type { EventBlock } from '../blocks/index.ts';
import { publishedFileName } from '../fields/file-name.ts';
import { readTarget } from '../fields/links.ts';
import { phoneLink } from '../fields/phone.ts';
import type { Board, Issue, Section, Topic, Writing } from './model.ts';

// Every address of the archive is made here. Paths have no slash in front: the board's own address, with any path it
// has, comes before them.

export const issuePath = (issue: Pick<Issue, 'slug'>) => `issues/${issue.slug}/`;
/** Pages made of the configuration, that a board may add its own words to: `content/pages/about.md`. */
export const PAGES_WITH_WORDS = ['contacts', 'glossary', 'subscribe', 'about', 'accessibility', 'privacy'] as const;

/** The pages that every archive has beside its issues. */
export const ARCHIVE_PAGES = ['years', 'topics', 'events', 'reviews', 'search', ...PAGES_WITH_WORDS] as const;

export type ArchivePage = (typeof ARCHIVE_PAGES)[number];

export const isArchivePage = (name: string): name is ArchivePage => ARCHIVE_PAGES.some((page) => page === name);

/** A page that is not an issue: `contacts/`. */
export const pagePath = (name: string) => `${name}/`;
export const writingPath = (writing: Pick<Writing, 'slug'>) =>
  'number' in writing ? issuePath(writing) : pagePath(writing.slug);
export const yearPath = (year: string) => `years/${year}/`;
export const topicPath = (topic: Pick<Topic, 'id'>) => `topics/${topic.id}/`;
export const sectionPath = (issue: Pick<Issue, 'slug'>, section: Pick<Section, 'id'>) =>
  `${issuePath(issue)}#${section.id}`;
export const calendarPath = (issue: Pick<Issue, 'slug'>, event: Pick<EventBlock, 'anchor'>) =>
  `events/${issue.slug}-${event.anchor}.ics`;
/** An issue on one page for a wall. It is printed and not linked to, so it is no address to keep. */
export const noticeboardPath = (issue: Pick<Issue, 'slug'>) => `${issuePath(issue)}noticeboard/`;
/** A briefing on one page, by its number in the issue, from 1; no address to keep either: that is its own in the issue. */
export const briefingPath = (issue: Pick<Issue, 'slug'>, number: number) => `${issuePath(issue)}briefing-${number}/`;
export const EVENTS_CALENDAR_PATH = 'events.ics';
export const FEED_PATHS: readonly string[] = ['feed.xml', 'feed.json'];
export const feedPaths = (topic: Pick<Topic, 'id'>) => FEED_PATHS.map((name) => `${topicPath(topic)}${name}`);
/** The picture by which programs show a link to an issue. */
export const cardPath = (issue: Pick<Issue, 'slug'>) => `${issuePath(issue)}card.png`;
/** The same for every other page. */
export const CARD_PATH = 'card.png';
export const imagePath = (file: string) => `images/${file}`;
export const FILES = 'files/';
/** The page on which editors write. */
export const DESK = 'desk/';
/** A file to download. Names become addresses that no program cuts short: `ICON Flyer (2).pdf` is `files/icon-flyer-2.pdf`. */
export const filePath = (name: string) => `${FILES}${publishedFileName(name)}`;
export const isFilePath = (path: string) => path.startsWith(FILES);

/** `https://org.example/bulletins/issues/2018-02/`: for mails, feeds and everything that leaves the site. */
export function absolute(board: Pick<Board, 'address'>, path: string): string {
  return `${board.address}${path}`;
}

export function fromRoot(board: Pick<Board, 'address'>, path: string): string {
  return `${new URL(board.address).pathname}${path}`;
}

/** How a view turns a path of the archive into an address: `absolute` or `fromRoot`. */
export type Addressing = (board: Pick<Board, 'address'>, path: string) => string;

/** Where a link in an issue or a page leads, by the addresses that the view needs; undefined for one that the checks refuse. */
export function resolveLink(
  href: string,
  writing: Pick<Writing, 'slug'>,
  board: Pick<Board, 'address'>,
  addressing: Addressing,
): string | undefined {
  const target = readTarget(href);
  if (target.kind === 'refused') return undefined;
  if (target.kind === 'outside') return target.href;
  if (target.kind === 'file') {
    const { name, anchor } = target;
    return addressing(board, encodeURI(anchor ? `${filePath(name)}#${anchor}` : filePath(name)));
  }
  const path =
    target.kind === 'page'
      ? pagePath(target.name)
      : target.slug === undefined
        ? writingPath(writing)
        : issuePath({ slug: target.slug });
  return addressing(board, target.anchor ? `${path}#${target.anchor}` : path);
}

/** Where a place is booked; a mail already names the event in its subject. */
export function bookingAddress({ book, title }: Pick<EventBlock, 'book' | 'title'>): string {
  if (!book?.startsWith('mailto:') || /[?&]subject=/i.test(book)) return book ?? '';
  return `${book}${book.includes('?') ? '&' : '?'}subject=${encodeURIComponent(title)}`;
}

/** `0808 800 5000` → `tel:08088005000` */
export function phoneAddress(digits: string): string {
  return phoneLink(digits).replaceAll('-', '');
}

/** In plain text, mail programs and calendars make a link of what starts with “https:”. */
export const wholeAddress = (href: string): string => (href.startsWith('https:') ? href : readableAddress(href));

/** An address as people read it: `mailto:training@example.org?subject=x` → `training@example.org`, `https://www.example.org/` → `www.example.org`. Some hosts answer to one of the two names only. */
export function readableAddress(href: string): string {
  if (href.startsWith('tel:')) return href.slice('tel:'.length).replaceAll('-', ' ');
  if (href.startsWith('mailto:')) return href.slice('mailto:'.length).replace(/\?.*$/, '');
  return href.replace(/^https:\/\//, '').replace(/\/$/, '');
}
