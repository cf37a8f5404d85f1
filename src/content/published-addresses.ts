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
import { anchorsOf, eventsOf } from '../model/model.ts';
import { order } from '../text/order.ts';
import type { SourceFile } from '../text/source.ts';

// What was published stays reachable: content/addresses.txt remembers every address, a path a line with the anchors of its page
// behind it. A build that would lose one fails (checks/address-lost.ts).

/** Anchors by path, and of a file the issues and pages that link to it; paths are those of addresses.ts, without a slash in front. */
export type Addresses = ReadonlyMap<string, readonly string[]>;

export interface RecordedAddress {
  readonly path: string;
  readonly anchors: readonly string[];
  /** From 1. */
  readonly line: number;
}

const HEAD =
  '# Every address that this archive has published, with the anchors of each page. “npm run addresses” adds the new ones.\n# Never delete a line: links, emails and printed pages point to it.\n';

export function parsePublishedAddresses(file: SourceFile | undefined): readonly RecordedAddress[] {
  const lines = (file?.text ?? '').split(/\r?\n/);
  return lines.flatMap((text, index) => {
    const [path = '', ...anchors] = text.trim().split(/\s+/);
    if (!path.startsWith('/')) return [];
    return [{ path: path.slice(1), anchors: anchors.map((anchor) => anchor.replace(/^#/, '')), line: index + 1 }];
  });
}

/** Every address that the archive has for good. Print sheets, the search index and pictures are no addresses to keep. */
export function addressesOf(archive: Archive): Addresses {
  const { issues, withdrawn, topics, byYear, pages, board, downloads } = archive;
  const made = ARCHIVE_PAGES.filter((name) => name !== 'accessibility' || board.accessibility);
  const plain = [
    '',
    ...FEED_PATHS,
    EVENTS_CALENDAR_PATH,
    ...[...made, ...pages.keys()].map(pagePath),
    ...[...byYear.keys()].map(yearPath),
    ...topics.flatMap((topic) => [topicPath(topic), ...feedPaths(topic)]),
    ...issues.flatMap((issue) => eventsOf(issue).map((event) => calendarPath(issue, event))),
  ];
  return new Map([
    ...plain.map((path) => [path, []] as const),
    ...downloads.map(({ name, linkedBy }) => [filePath(name), linkedBy] as const),
    ...withdrawn.map((issue) => [issuePath(issue), []] as const),
    ...issues
      .filter(({ status }) => status === 'published')
      .map((issue) => [issuePath(issue), anchorsOf(issue)] as const),
  ]);
}

/** The ledger with what it had and what the archive has now; sorted, so that a change of it is easy to read. */
export function renderPublishedAddresses(had: readonly RecordedAddress[], now: Addresses): string {
  const all = new Map([...now].map(([path, anchors]) => [path, new Set(anchors)]));
  for (const { path, anchors } of had) {
    const known = all.get(path) ?? new Set();
    for (const anchor of anchors) known.add(anchor);
    all.set(path, known);
  }
  const lines = [...all]
    .sort(([a], [b]) => order(a, b))
    .map(([path, anchors]) => [`/${path}`, ...[...anchors].sort(order).map((anchor) => `#${anchor}`)].join(' '));
  return `${HEAD}${lines.join('\n')}\n`;
}
