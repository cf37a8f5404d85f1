import type { EventBlock } from '../blocks/index.ts';
import type { Languages } from '../i18n/languages.ts';
import type { Images } from '../images/images.ts';
import type { Archive } from '../model/archive.ts';
import { type EventList, type ListedEvent, listEvents } from '../model/event-list.ts';
import type { Issue } from '../model/model.ts';
import { announcementsOf } from '../model/training.ts';
import { indexRelated } from './related.ts';
import { readScripts, type Scripts } from './scripts.ts';
import { readStyles, type Styles } from './styles.ts';

/** What the site shows. */
export interface SiteSource {
  readonly archive: Archive;
  readonly images: Images;
  readonly languages: Languages;
}

/** The issues before and after one in time. */
export interface Neighbours {
  readonly older: Issue | undefined;
  readonly newer: Issue | undefined;
}

/** What one build is made from: the source, and everything about it that would otherwise be searched on each page. */
export interface Site extends SiteSource {
  readonly styles: Styles;
  readonly scripts: Scripts;
  /** By slug. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  /** Withdrawn issues by slug: a notice stands in the place of each. */
  readonly tombstones: ReadonlyMap<string, Issue>;
  /** By slug: other issues on the same topics, apart from the neighbours. */
  readonly related: ReadonlyMap<string, readonly Issue[]>;
  readonly events: EventList;
  /** What each announcement of an event is one of. */
  readonly listed: ReadonlyMap<EventBlock, ListedEvent>;
}

export function indexSite(source: SiteSource, layoutsFolder: string): Site {
  const { archive } = source;
  const neighbours = new Map(
    archive.issues.map((issue, index) => [
      issue.slug,
      { newer: archive.issues[index - 1], older: archive.issues[index + 1] },
    ]),
  );
  const events = listEvents(archive);
  return {
    ...source,
    styles: readStyles(layoutsFolder, archive.board),
    scripts: readScripts(layoutsFolder),
    neighbours,
    tombstones: new Map(archive.withdrawn.map((issue) => [issue.slug, issue])),
    related: indexRelated(archive, neighbours),
    events,
    listed: new Map(
      [...events.upcoming, ...events.past].flatMap((one) =>
        announcementsOf(one).map(({ event }) => [event, one] as const),
      ),
    ),
  };
}
