import {
  ARCHIVE_PAGES,
  calendarPath,
  EVENTS_CALENDAR_PATH,
  FEED_PATHS,
  feedPaths,
  filePath,
  issuePath,
  pagePath,
  topicPath,
  yearPath,
} from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { sortGlossary } from '../model/glossary.ts';
import { anchorsOf, eventsOf } from '../model/model.ts';
import type { ListedAddress } from './address-list.ts';

/** Every address that the archive has for good. Print sheets, the search index and pictures are no addresses to keep. */
export function addressesOf(archive: Archive): ReadonlyMap<string, readonly string[]> {
  const { issues, withdrawn, topics, byYear, pages, board, downloads, glossary } = archive;
  const made = ARCHIVE_PAGES.filter((name) => name !== 'accessibility' || board.accessibility);
  const anchorsOn = (name: string) => {
    const page = pages.get(name);
    const terms = name === 'glossary' ? sortGlossary(glossary).map(({ id }) => id) : [];
    return [...(page ? anchorsOf(page) : []), ...terms];
  };
  const plain = [
    '',
    ...FEED_PATHS,
    EVENTS_CALENDAR_PATH,
    ...[...byYear.keys()].map(yearPath),
    ...topics.flatMap((topic) => [topicPath(topic), ...feedPaths(topic)]),
    ...issues.flatMap((issue) => eventsOf(issue).map((event) => calendarPath(issue, event))),
  ];
  return new Map([
    ...plain.map((path) => [path, []] as const),
    ...[...made, ...pages.keys()].map((name) => [pagePath(name), anchorsOn(name)] as const),
    ...downloads.map(({ name, linkedBy }) => [filePath(name), linkedBy] as const),
    ...withdrawn.map((issue) => [issuePath(issue), []] as const),
    ...issues
      .filter(({ status }) => status === 'published')
      .map((issue) => [issuePath(issue), anchorsOf(issue)] as const),
  ]);
}

export const listAddresses = (archive: Archive): readonly ListedAddress[] =>
  [...addressesOf(archive)].map(([path, anchors]) => ({ path, anchors }));
