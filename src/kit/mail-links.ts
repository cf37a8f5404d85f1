import { isWhole } from '../email/gate/address.ts';
import { type ReadHtml, wordsIn } from '../email/gate/read-mail.ts';
import { absolute, calendarPath, isFilePath } from '../model/addresses.ts';
import { type Board, eventsOf, type Issue } from '../model/model.ts';

export interface MailLink {
  readonly words: string;
  readonly href: string;
  readonly kind: 'address' | 'code';
}

/** Every link of a mail as it is sent, in its order, each pair of words and address once. */
export function linksOf(html: Pick<ReadHtml, 'elements' | 'texts'>): readonly MailLink[] {
  const links = html.elements.flatMap((element): MailLink[] => {
    const { href } = element.attributes;
    if (element.name !== 'a' || href === undefined) return [];
    const pictures = html.elements.slice(element.index, element.end).flatMap(({ attributes }) => attributes.alt ?? []);
    const words = [wordsIn(html, element), ...pictures].filter(Boolean).join(' ');
    // “Book a place” is the same of every event: its title, for screen readers, names the event.
    const { title } = element.attributes;
    return [{ words: title?.startsWith(words) ? title : words, href, kind: isWhole(href) ? 'address' : 'code' }];
  });
  return [...new Map(links.map((link) => [keyOf(link), link])).values()];
}

const LINK = /\[((?:\\.|[^[\]\\])+)\]\((\S+?)\)|https:\/\/[^\s)]+/g;

/** The same of the text for GOV.UK Notify, as `writeLink` writes it. */
export function linksOfNotify(markdown: string): readonly MailLink[] {
  const links = [...markdown.matchAll(LINK)].map(([whole, words = whole, href = whole]): MailLink => {
    return { words: words.replace(/\\(.)/g, '$1'), href, kind: 'address' };
  });
  return [...new Map(links.map((link) => [keyOf(link), link])).values()];
}

/** Names the event of each link that adds one to a calendar. */
export function nameCalendars(links: readonly MailLink[], issue: Issue, board: Board): readonly MailLink[] {
  const events = new Map(eventsOf(issue).map((event) => [absolute(board, calendarPath(issue, event)), event.title]));
  return links.map((link) => {
    const title = events.get(link.href);
    return title === undefined || link.words.includes(title) ? link : { ...link, words: `${link.words}: ${title}` };
  });
}

/** Whether the build makes what a link opens, and no editor typed its address: a section, a calendar. A file to download is the editor's. */
export const isMadeByArchive = ({ href }: MailLink, { address }: Board) =>
  href.startsWith(address) && !isFilePath(href.slice(address.length));

export const keyOf = ({ words, href }: MailLink) => `${words}\n${href}`;
