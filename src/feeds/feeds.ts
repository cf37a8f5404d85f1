import { FEED_PATHS, feedPaths } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { renderAtom } from './atom.ts';
import { openChannel } from './channel.ts';
import { type Entry, makeEntry, type RenderWords } from './entry.ts';
import { renderJsonFeed } from './json-feed.ts';

/** In the order of FEED_PATHS. */
const FORMATS = [renderAtom, renderJsonFeed];

/** Every feed: of the whole archive and of each topic, as Atom and as JSON Feed. */
export function renderFeeds(archive: Archive, renderWords: RenderWords): readonly { path: string; content: string }[] {
  const made = new Map<string, Entry>();
  return [undefined, ...archive.topics].flatMap((topic) => {
    const channel = openChannel(archive, topic);
    const entries = channel.issues.map((issue) => {
      const entry = made.get(issue.slug) ?? makeEntry(issue, archive.board, renderWords);
      made.set(issue.slug, entry);
      return entry;
    });
    const paths = topic ? feedPaths(topic) : FEED_PATHS;
    return paths.flatMap((path, index) => {
      const content = FORMATS[index]?.(channel, entries, archive.board);
      return content === undefined ? [] : [{ path, content }];
    });
  });
}
