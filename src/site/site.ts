import type { EventBlock } from '../blocks/index.ts';
import { type Languages, languageOf } from '../i18n/languages.ts';
import { CARD } from '../images/card.ts';
import type { Images } from '../images/images.ts';
import { FEED_PATHS, isArchivePage } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { type ListedEvent, listEvents } from '../model/event-list.ts';
import { type BoardPage, daysOver, eventsOf, type Issue, picturesOf, type Writing } from '../model/model.ts';
import type { Spoken } from '../model/part-language.ts';
import { announcementsOf } from '../model/training.ts';
import { CONTENT_POLICY } from './hosting/headers.ts';

export interface SiteSource {
  readonly archive: Archive;
  readonly images: Images;
  readonly languages: Languages;
  /** What browsers keep of `assets/`, by file name: it changes with the file. */
  readonly versions: Readonly<Record<string, string>>;
}

export type IssueLine = Pick<Issue, 'slug' | 'number' | 'date' | 'title' | 'summary' | 'status' | 'lang' | 'dir'>;

export function lineOf({ slug, number, date, title, summary, status, lang, dir }: Issue): IssueLine {
  return { slug, number, date, title, summary, status, lang, dir };
}

export type EventLine = Pick<ListedEvent, 'event' | 'standing' | 'next' | 'attendances' | 'spoken' | 'topics'> & {
  readonly issue: IssueLine;
};

export function eventLine({ event, issue, standing, next, attendances, spoken, topics }: ListedEvent): EventLine {
  return { event, issue: lineOf(issue), standing, next, attendances, spoken, topics };
}

export interface CurrentEvent extends EventLine {
  readonly again: boolean;
}

export type CurrentEvents = Readonly<Record<number, CurrentEvent>>;

export interface Site extends SiteSource {
  readonly events: ReturnType<typeof listEvents>;
  readonly frame: (shown?: Spoken) => Frame;
  readonly currentEvents: (issue: Issue) => CurrentEvents;
  /** By issue or page, what wordsData has made of it. */
  readonly shown: Map<Writing, object>;
}

export function openSite(source: SiteSource): Site {
  const { archive } = source;
  const events = listEvents(archive);
  const listed = new Map<EventBlock, ListedEvent>(
    [...events.upcoming, ...events.past].flatMap((one) =>
      announcementsOf(one).map(({ event }) => [event, one] as const),
    ),
  );
  const frames = new Map<string, Frame>();
  const current = new Map<Issue, CurrentEvents>();
  return {
    ...source,
    events,
    shown: new Map(),
    frame({ lang } = {}) {
      const key = lang ?? '';
      const frame = frames.get(key) ?? makeFrame(source, { lang });
      frames.set(key, frame);
      return frame;
    },
    currentEvents(issue) {
      const made = current.get(issue) ?? findCurrent(issue);
      current.set(issue, made);
      return made;
    },
  };

  function findCurrent(issue: Issue): CurrentEvents {
    const lines = eventsOf(issue).flatMap((block) => {
      const one = listed.get(block);
      return one ? [[block.at.line, { ...eventLine(one), again: one.event !== block }] as const] : [];
    });
    return Object.fromEntries(lines);
  }
}

/** What every page of the site shows. */
export type Frame = ReturnType<typeof makeFrame>;

function makeFrame({ archive, images, languages, versions }: SiteSource, shown: Spoken) {
  const { board } = archive;
  const { tag, direction, words } = languageOf(languages, shown, board);
  return {
    board,
    /** Of what the board says in bulletin.yaml: `{{ boardLanguage | spoken }}` on a page in another language. */
    boardLanguage: { lang: board.language },
    language: tag,
    direction,
    words,
    ownPages: ownPages(archive.pages).map(({ slug, title, lang, dir }) => ({ slug, title, lang, dir })),
    feeds: FEED_PATHS,
    versions,
    images: pick(
      images,
      [board.masthead, board.logo].flatMap((picture) => picture ?? []),
    ),
    cardSize: CARD,
    policy: CONTENT_POLICY,
    /** Whether the words are read outside the site, as in a feed: addresses are then whole. */
    elsewhere: false,
  };
}

/** Pages of content/pages that are not the board's words for a page of the archive, by name. */
export function ownPages(pages: Archive['pages']): readonly BoardPage[] {
  return [...pages.values()].filter(({ slug }) => !isArchivePage(slug)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Made once: several files show the same writing, and what is one object is digested once. */
export function wordsData<Shown extends Writing>(site: Site, writing: Shown): WordsData<Shown> {
  const made = (site.shown.get(writing) ?? makeWordsData(site, writing)) as WordsData<Shown>;
  site.shown.set(writing, made);
  return made;
}

type WordsData<Shown extends Writing> = ReturnType<typeof makeWordsData<Shown>>;

function makeWordsData<Shown extends Writing>(site: Site, writing: Shown) {
  const { frame, images, currentEvents, archive } = site;
  const own = frame(writing);
  return {
    ...own,
    issue: writing,
    over: daysOver(writing, archive.today),
    images: new Map([...own.images, ...pick(images, picturesOf(writing))]),
    current: 'number' in writing ? currentEvents(writing as unknown as Issue) : {},
  };
}

function pick(images: Images, used: readonly { readonly src: string }[]): Images {
  return new Map(
    used.flatMap(({ src }) => {
      const image = images.get(src);
      return image ? [[src, image] as const] : [];
    }),
  );
}
