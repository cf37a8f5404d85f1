import type { PlainDate } from '../fields/dates.ts';
import { audioTypeOf } from '../fields/file-kinds.ts';
import { directionOf } from '../fields/language-tag.ts';
import { absolute, FEED_PATHS, feedPaths, issuePath, pagePath, resolveLink, topicPath } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { type Board, type Issue, lastChange, type Topic } from '../model/model.ts';

/** What means something where none of the site's styles and scripts are. */
const KEPT = new Set('href src alt width height title lang dir datetime scope start type value reversed'.split(' '));

/** Boxes that only a style sheet needs: without attributes they go, and their content stays. */
const BOXES = new Set(['div', 'span']);

const VOID = new Set(['br', 'hr', 'img', 'wbr']);

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g;

/** Without classes, roles and ids, which a feed reader might have twice. Only for what layouts and prose.ts write: every `>` in attributes is escaped. */
export function plainHtml(html: string): string {
  const open: boolean[] = [];
  return html
    .replace(TAG, (_tag, closing: string, name: string, attributes: string) => {
      if (closing) return open.pop() === false ? '' : `</${name}>`;
      const kept = [...attributes.matchAll(/([a-z-]+)(?:="[^"]*")?/g)].flatMap(([written, key = '']) =>
        KEPT.has(key) ? [written] : [],
      );
      const stays = kept.length > 0 || !BOXES.has(name);
      if (!VOID.has(name)) open.push(stays);
      return stays ? `<${[name, ...kept].join(' ')}>` : '';
    })
    .replace(/^[ \t]+/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

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

/** RFC 3339 asks for a time. Midnight in UTC is the same day in Britain all year; British midnight is the day before in UTC all summer. */
const instantOfDay = (date: PlainDate): string => `${date}T00:00:00Z`;

/** Makes an issue's words into HTML with whole addresses. @param words what the view that renders them needs */
export type WordsOf = (words: object) => string;

export type Entry = ReturnType<typeof makeEntry>;

export function makeEntry(issue: Issue, board: Board, words: string) {
  const language = issue.lang ?? board.language;
  const direction = issue.dir ?? directionOf(language);
  return {
    // Permanent, and the id by which readers know what they have shown already.
    address: absolute(board, issuePath(issue)),
    issue,
    versions: issue.versions.map(({ slug, lang }) => ({ lang, url: absolute(board, issuePath({ slug })) })),
    recordings: issue.formats.flatMap(({ kind, href, bytes }) => {
      const url = kind === 'audio' ? resolveLink(href, issue, board, absolute) : undefined;
      const type = url && audioTypeOf(url.replace(/[?#].*$/, ''));
      return type ? { url, type, bytes } : [];
    }),
    language,
    published: instantOfDay(issue.date),
    updated: instantOfDay(lastChange(issue)),
    // Readers show an entry on a page of their own, in another language.
    html: `<div lang="${language}" dir="${direction}">\n${plainHtml(words)}\n</div>\n`,
  };
}
