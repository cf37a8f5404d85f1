import type { PlainDate } from '../fields/dates.ts';
import { absolute, FEED_PATHS, feedPaths, pagePath, topicPath } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { type Issue, lastChange, type Topic } from '../model/model.ts';

/** How many issues a feed holds: readers fetch it whole again and again. Every feed links to the archive, which has the older ones. */
export const NEWEST = 12;

export type Channel = Omit<ReturnType<typeof openChannel>, 'issues'>;

/** The feed of the whole archive, or of one topic, and its issues, newest first. Drafts are in none. */
export function openChannel(archive: Archive, topic?: Topic) {
  const { board } = archive;
  const whole = (path = '') => absolute(board, path);
  const published = (topic ? (archive.byTopic.get(topic.id) ?? []) : archive.issues).filter(
    ({ status }) => status === 'published',
  );
  const [atom, json] = topic ? feedPaths(topic) : FEED_PATHS;
  return {
    title: topic ? `${topic.name} – ${board.title}` : board.title,
    about: topic?.about ?? board.about,
    page: whole(topic ? topicPath(topic) : ''),
    atom: whole(atom),
    json: whole(json),
    archive: whole(topic ? topicPath(topic) : pagePath('years')),
    updated: instantOfDay(lastChanged(archive, published)),
    issues: published.slice(0, NEWEST),
  };
}

/** A withdrawal changes a feed too. One without issues has to say a day all the same: that of the build. */
function lastChanged({ withdrawn, today }: Archive, published: readonly Issue[]): PlainDate {
  const days = [...published.map(lastChange), ...withdrawn.flatMap((issue) => issue.withdrawn?.date ?? [])];
  return days.sort().at(-1) ?? today;
}

/**
 * RFC 3339 asks for a time, and an issue has none. Midnight in UTC is the same day in Britain in summer and winter; British midnight is
 * the day before in UTC all summer, which readers would then show.
 */
export const instantOfDay = (date: PlainDate): string => `${date}T00:00:00Z`;
