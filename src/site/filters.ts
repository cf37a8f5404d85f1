import type { Briefing, EventBlock } from '../blocks/index.ts';
import type { PlainDate } from '../fields/dates.ts';
import { type Context, languageFilters, speechOf } from '../i18n/filters.ts';
import { machineTime } from '../i18n/sessions.ts';
import {
  type Addressing,
  absolute,
  bookingAddress,
  briefingPath,
  CARD_PATH,
  calendarPath,
  cardPath,
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
import { groupByLetter } from '../model/glossary.ts';
import { mailDraft } from '../model/mail-draft.ts';
import {
  type Board,
  briefingsOf,
  type Issue,
  lastChange,
  type Section,
  type Topic,
  type Writing,
} from '../model/model.ts';
import { readPanels } from '../model/panels.ts';
import { webCalendars } from '../model/web-calendars.ts';
import { asHtml } from '../render/templates.ts';
import { describeBriefing } from '../sheets/describe-briefing.ts';
import { describeNoticeboard } from '../sheets/noticeboard.ts';
import type { Token } from '../text/markdown.ts';
import { eventsData, issueData, periodicalData, trailData } from './linked-data/linked-data.ts';
import { pictureSource } from './pictures.ts';
import { renderProse } from './prose.ts';
import type { CurrentEvents, EventLine, Frame } from './site.ts';

// Every filter of layouts/site. Each reads its value and the data of its page, and nothing else.

type FrameKey = keyof Frame;
const read = <Key extends FrameKey>(context: Context, key: Key) => context.lookup(key) as Frame[Key];
const boardOf = (context: Context): Board => read(context, 'board');
const addressingOf = (context: Context): Addressing => (read(context, 'elsewhere') ? absolute : fromRoot);

/** Pages ask for paths, feeds for whole addresses. */
const address = (context: Context, path: string) => addressingOf(context)(boardOf(context), path);
const absoluteAddress = (context: Context, path: string) => absolute(boardOf(context), path);

/** A filter that gives the address, or the whole address, of the path that is made of its values. */
const addressOf = <Values extends unknown[]>(pathOf: (...values: Values) => string) =>
  function (this: Context, ...values: Values) {
    return address(this, pathOf(...values));
  };
const absoluteAddressOf = <Values extends unknown[]>(pathOf: (...values: Values) => string) =>
  function (this: Context, ...values: Values) {
    return absoluteAddress(this, pathOf(...values));
  };

type Slug = Pick<Issue, 'slug'>;
type Anchored = Pick<Section, 'id'> | { readonly anchor: string };

const addresses = {
  /** A path of the site: `{{ "feed.xml" | url }}`, `{{ "" | url }}` for the home page. */
  url: addressOf((path: string) => path),
  absoluteUrl: absoluteAddressOf((path: string) => path),
  webcal(this: Context, path: string) {
    return absoluteAddress(this, path).replace(/^https?:/, 'webcal:');
  },
  /** A page that is not an issue: `{{ "contacts" | pageUrl }}`. */
  pageUrl: addressOf(pagePath),
  yearUrl: addressOf(yearPath),
  topicUrl: addressOf(topicPath),
  topicFeeds(this: Context, topic: Pick<Topic, 'id'>) {
    return read(this, 'feeds').map((feed) => address(this, `${topicPath(topic)}${feed}`));
  },
  issueUrl: addressOf(issuePath),
  publicUrl: absoluteAddressOf(issuePath),
  /** A section of an issue, or a block that has its own address: `{{ issue | partUrl(section) }}`. */
  partUrl: addressOf((issue: Slug, part: Anchored) => sectionPath(issue, { id: 'id' in part ? part.id : part.anchor })),
  calendarUrl: addressOf((event: EventBlock, issue: Slug) => calendarPath(issue, event)),
  /** Of an event that is one entry: `{ name, href }` of each calendar of the web that takes it by a link. */
  webCalendars(this: Context, event: EventBlock, issue: Slug) {
    return webCalendars(event, issue, boardOf(this));
  },
  noticeboardUrl: addressOf(noticeboardPath),
  briefingUrl: addressOf((briefing: Briefing, issue: Issue) =>
    briefingPath(issue, briefingsOf(issue).indexOf(briefing) + 1),
  ),
  /** A file of assets/, with the version that browsers may keep: `{{ "exit.js" | assetUrl }}`. */
  assetUrl(this: Context, name: string) {
    const version = read(this, 'versions')[name];
    return address(this, `assets/${name}${version === undefined ? '' : `?v=${version}`}`);
  },
  writtenUrl(this: Context, href: string, writing: Writing) {
    return resolveLink(href, writing, boardOf(this), addressingOf(this));
  },
  /** The picture by which programs show a link, of an issue or of any other page. Always a whole address. */
  cardUrl: absoluteAddressOf((issue?: Slug) => (issue ? cardPath(issue) : CARD_PATH)),
  canonical: absoluteAddressOf((url: string) => url.replace(/^\//, '')),
  /** A mail that passes on an issue; `from` says in a line what it is from. */
  forwardUrl(this: Context, issue: Issue, subject: string, from: string) {
    return mailDraft(subject, [issue.title, absoluteAddress(this, issuePath(issue)), '', from]);
  },
  phone: phoneAddress,
  /** A form to book with is a file of this site. */
  bookingUrl(this: Context, event: EventBlock) {
    const { address: archive } = boardOf(this);
    const booking = bookingAddress(event);
    return booking.startsWith(archive) ? address(this, booking.slice(archive.length)) : booking;
  },
  readable: readableAddress,
  /** The part of a mailto address that people read. */
  mailbox: (href: string) => (href.startsWith('mailto:') ? readableAddress(href) : ''),
};

const words = {
  prose(this: Context, tokens: readonly Token[]) {
    return asHtml(renderProse(tokens, this, addressingOf(this)));
  },
  /** The same for paper, where a link within the archive is no use without its whole address. */
  paperProse(this: Context, tokens: readonly Token[]) {
    return asHtml(renderProse(tokens, this, absolute));
  },
  picture(this: Context, name: string) {
    return pictureSource(name, read(this, 'images'), boardOf(this), addressingOf(this));
  },
  panels: ({ body }: Briefing) => readPanels(body),
  lastChange,
  letters: groupByLetter,
  machineTime,
};

const currentOf = (context: Context) => context.lookup('current') as CurrentEvents;

const sheets = {
  noticeboard(this: Context, issue: Issue) {
    const { words: said, tag } = speechOf(this);
    const source = {
      board: boardOf(this),
      over: this.lookup('over') as readonly PlainDate[],
      current: currentOf(this),
    };
    return describeNoticeboard(issue, source, { tag, words: said });
  },
  briefingSheet(this: Context, issue: Issue, number: number) {
    return describeBriefing(issue, number, boardOf(this));
  },
};

const linkedData = {
  periodicalData(this: Context, board: Board) {
    return periodicalData(board, read(this, 'images'));
  },
  issueData(this: Context, issue: Issue) {
    return issueData(issue, boardOf(this), read(this, 'images'), currentOf(this));
  },
  eventsData(this: Context, events: readonly EventLine[]) {
    return eventsData(events, boardOf(this));
  },
  /** `steps` are [words, address within the site], from below the home page down to `here`. */
  trailData(this: Context, steps: readonly (readonly [string, string])[], here: string) {
    return trailData(read(this, 'words').site.home ?? '', steps, here, boardOf(this));
  },
};

export const siteFilters = {
  ...languageFilters,
  ...addresses,
  ...words,
  ...sheets,
  ...linkedData,
  /** Whom readers may turn to, by the Public Sector Bodies Accessibility Regulations 2018. Names are in layouts/language. */
  authorities({ accessibility }: Board) {
    const ireland = accessibility?.nation === 'northern-ireland';
    return {
      accessibility: ireland ? 'ni' : 'gb',
      advice: ireland ? 'https://www.equalityni.org/' : 'https://www.equalityadvisoryservice.com/',
      data: 'https://ico.org.uk/make-a-complaint/',
    };
  },
};
