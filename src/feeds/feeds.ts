import { FEED_PATHS, feedPaths } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import type { Board, Issue } from '../model/model.ts';
import type { ViewFile } from '../render/view-file.ts';
import { renderAtom } from './atom.ts';
import { type Channel, type Entry, makeEntry, openChannel, type WordsOf } from './channel.ts';
import { renderJsonFeed } from './json-feed.ts';

/** What another view needs to make an issue's words into HTML. */
interface IssueWords {
  readonly issue: Issue;
}

/** A feed before it is rendered: its issues by their slugs, newest first. */
interface FeedData {
  readonly channel: Channel;
  readonly board: Board;
  readonly entries: ReadonlyMap<string, IssueWords>;
}

const FORMATS = ['feed.xml', 'feed.json'] as const;

export function listFeeds(archive: Archive, wordsData: (issue: Issue) => IssueWords): readonly ViewFile<FeedData>[] {
  const known = new Map<Issue, IssueWords>();
  return [undefined, ...archive.topics].flatMap((topic) => {
    const { issues, ...channel } = openChannel(archive, topic);
    for (const issue of issues) if (!known.has(issue)) known.set(issue, wordsData(issue));
    const entries = new Map(issues.flatMap((issue) => [[issue.slug, known.get(issue) ?? { issue }] as const]));
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
    [...entries.values()].map((words) => {
      const entry = made.get(words) ?? makeEntry(words.issue, board, wordsOf(words));
      made.set(words, entry);
      return entry;
    });
  return {
    'feed.xml': (data: FeedData) => renderAtom(data.channel, entriesOf(data), data.board),
    'feed.json': (data: FeedData) => renderJsonFeed(data.channel, entriesOf(data), data.board),
  };
}
