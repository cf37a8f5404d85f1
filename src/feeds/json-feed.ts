import type { Board } from '../model/model.ts';
import type { Channel, Entry } from './channel.ts';

export function renderJsonFeed(channel: Channel, entries: readonly Entry[], board: Board): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: channel.page,
    feed_url: channel.json,
    description: channel.about,
    language: board.language,
    authors: [{ name: board.board.name, url: board.website }],
    items: entries.map(({ address, issue, recordings, language, published, updated, html }) => ({
      id: address,
      url: address,
      title: issue.title,
      summary: issue.summary,
      content_html: html,
      date_published: published,
      date_modified: updated,
      language,
      tags: issue.topics.map(({ name }) => name),
      ...(recordings.length > 0 && {
        attachments: recordings.map(({ url, type, bytes }) => ({ url, mime_type: type, size_in_bytes: bytes })),
      }),
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
