import { FEED_PATHS, feedPaths } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import type { Board, Issue } from '../model/model.ts';
import type { ViewFile } from '../render/view-file.ts';
import { renderAtom } from './atom.ts';
import { type Channel, type Entry, makeEntry, openChannel, type WordsOf } from './channel.ts';
import { renderJsonFeed } from './json-feed.ts';

/** A feed before it is rendered; `words` is what another view needs to make an issue's words into HTML. */
export interface FeedData {
  readonly channel: Channel;
  readonly board: Board;
  readonly entries: readonly { readonly issue: Issue; readonly words: object }[];
}

const FORMATS = ['feed.xml', 'feed.json'] as const;

export function listFeeds(archive: Archive, wordsData: (issue: Issue) => object): readonly ViewFile<FeedData>[] {
  const known = new Map<Issue, FeedData['entries'][number]>();
  return [undefined, ...archive.topics].flatMap((topic) => {
    const { issues, ...channel } = openChannel(archive, topic);
    const entries = issues.map((issue) => {
      const entry = known.get(issue) ?? { issue, words: wordsData(issue) };
      known.set(issue, entry);
      return entry;
    });
    return (topic ? feedPaths(topic) : FEED_PATHS).map((path, index) => ({
      path,
      layout: FORMATS[index] ?? '',
      data: { channel, board: archive.board, entries },
    }));
  });
}

export function feedLayouts(wordsOf: WordsOf) {
  // An issue is in the feed of each of its topics.
  const made = new WeakMap<object, Entry>();
  const entriesOf = ({ entries, board }: FeedData) =>
    entries.map((one) => {
      const entry = made.get(one) ?? makeEntry(one.issue, board, wordsOf(one.words));
      made.set(one, entry);
      return entry;
    });
  return {
    'feed.xml': (data: FeedData) => renderAtom(data.channel, entriesOf(data), data.board),
    'feed.json': (data: FeedData) => renderJsonFeed(data.channel, entriesOf(data), data.board),
  };
}
