import { openMailRoom } from '../../src/build/mail-layouts.ts';
import { calendarLayouts, listCalendars } from '../../src/calendar/calendar.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import { renderEml } from '../../src/email/eml.ts';
import type { MailRoom } from '../../src/email/issue-mails.ts';
import { describeMail, type MailSettings } from '../../src/email/mail-data.ts';
import { renderProseText } from '../../src/email/prose-text.ts';
import { feedLayouts, listFeeds } from '../../src/feeds/feeds.ts';
import { ownLanguage } from '../../src/i18n/languages.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Board, Issue } from '../../src/model/model.ts';
import { listPages } from '../../src/site/pages.ts';
import { openSite, type Site, wordsData } from '../../src/site/site.ts';
import { images, languages, renderAll, renderer, renderSections } from './a-site.ts';

// What one issue becomes, in every form that has words.

export interface Outputs {
  /** The sections of its page. */
  readonly page: string;
  readonly mail: string;
  readonly text: string;
  /** In the Markdown of GOV.UK Notify. */
  readonly notify: string;
  /** Its entry in the feed, as HTML. */
  readonly feed: string;
  readonly atom: string;
  /** The draft that a mail program opens. */
  eml(): string;
  /** The entries of its events. */
  calendar(): string;
  /** A page of the site, by the name of its layout; of several, by its path too. */
  sitePage(name: string, path?: string): string;
}

export async function outputsOf(archive: Archive, issue: Issue): Promise<Outputs> {
  const site = openSite({ archive, images, languages, versions: {} });
  const board = { ...archive.board, mailers: [{ name: 'plain' }, { name: 'notify' }] };
  const settings = { board, images, languages, today: archive.today };
  const { mails, notify } = (await roomFor(settings)).render(describeMail(issue, settings));
  return {
    page: renderSections(site, issue),
    mail: mails[0]?.html ?? '',
    text: mails[0]?.text ?? '',
    notify: notify[0]?.markdown ?? '',
    feed: feedOf(site, issue),
    atom: feedsOf(site).get('feed.xml') ?? '',
    eml: () => (mails[0] ? renderEml(mails[0]) : ''),
    calendar: () => {
      const files = listCalendars(
        { ...archive, issues: [issue] },
        ownLanguage(languages, archive.board),
        renderProseText,
      );
      return [...renderAll(files.slice(1), calendarLayouts).values()].join('');
    },
    sitePage(name, path) {
      const page = listPages(site).find((one) => one.layout === `site/${name}.njk` && one.path === (path ?? one.path));
      return page ? renderer.page(page) : '';
    },
  };
}

function feedOf(site: Site, issue: Issue): string {
  const { items } = JSON.parse(feedsOf(site).get('feed.json') ?? '{}');
  return items[site.archive.issues.indexOf(issue)]?.content_html ?? '';
}

function feedsOf(site: Site): ReadonlyMap<string, string> {
  const feeds = listFeeds(site.archive, (one) => ({ ...wordsData(site, one), elsewhere: true }));
  const layouts = feedLayouts((words) => renderer.template('elsewhere.njk', words));
  return renderAll(feeds, layouts);
}

/** By board and day: to compile the layouts takes longer than to fill them. */
const rooms = new Map<string, Promise<MailRoom>>();

function roomFor(settings: MailSettings & { readonly board: Board }): Promise<MailRoom> {
  const key = JSON.stringify([settings.board, settings.today]);
  const room = rooms.get(key) ?? openMailRoom(LAYOUTS, settings);
  rooms.set(key, room);
  return room;
}
