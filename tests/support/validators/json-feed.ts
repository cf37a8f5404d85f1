import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { addressOf, type SiteFiles, textsOf } from '../site-files.ts';
import { findEntryFaults } from './feed-rules.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/json-feed-1.1.json'), 'utf8'));
const follows = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile<JsonFeed>(schema);

/** What the rules below ask of a feed that follows the schema. */
interface JsonFeed {
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly next_url?: string;
  readonly authors?: readonly unknown[];
  readonly items: readonly {
    readonly id: string;
    readonly url?: string;
    readonly date_published?: string;
    readonly date_modified?: string;
    readonly content_html?: string;
    readonly content_text?: string;
    readonly authors?: readonly unknown[];
  }[];
}

/** Everything in a site's JSON feeds that version 1.1 of the specification forbids. */
export function findJsonFeedFaults(site: SiteFiles): readonly string[] {
  return textsOf(site, /(^|\/)feed\.json$/).flatMap(([path, text]) =>
    findFeedFaults(text, addressOf(site, path), site.address).map((fault) => `${path}: ${fault}`),
  );
}

function findFeedFaults(text: string, ownAddress: string, archive: string): readonly string[] {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch (error) {
    return [`is not JSON: ${error}`];
  }
  if (!follows(feed)) return (follows.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return [
    ...(feed.feed_url === ownAddress ? [] : [`feed_url is ${feed.feed_url}`]),
    ...(feed.home_page_url.startsWith(archive) ? [] : [`home_page_url is ${feed.home_page_url}`]),
    ...(feed.next_url === feed.feed_url ? ['next_url is the feed itself'] : []),
    ...feed.items.flatMap(({ id, url, authors }) => [
      // The specification asks for both where there is a page.
      ...(url ? [] : [`${id} has no url`]),
      ...((authors ?? feed.authors) ? [] : [`${id} has no author, and the feed has none`]),
    ]),
    ...findEntryFaults(
      feed.items.map((item) => ({
        id: item.id,
        published: item.date_published,
        updated: item.date_modified,
        html: item.content_html ?? item.content_text ?? '',
      })),
    ),
  ];
}
