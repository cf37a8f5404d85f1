import { addressOf, type SiteFiles, textsOf } from '../site-files.ts';
import { childrenOf, readXml, textOfChild, type XmlElement } from '../xml-tree.ts';
import { findEntryFaults, isWholeAddress } from './feed-rules.ts';
import { findSchemaFaults } from './xml.ts';

/** Everything in a site's Atom feeds that RFC 4287 forbids, by its grammar or by its words. */
export async function findAtomFaults(site: SiteFiles): Promise<readonly string[]> {
  const feeds = textsOf(site, /(^|\/)feed\.xml$/);
  const faults = await findSchemaFaults('atom.rng', feeds);
  // Only what follows the grammar can be asked about more.
  if (faults.length > 0) return faults;
  return feeds.flatMap(([path, text]) =>
    findFeedFaults(readXml(text), addressOf(site, path)).map((fault) => `${path}: ${fault}`),
  );
}

function findFeedFaults(feed: XmlElement, ownAddress: string): readonly string[] {
  const entries = childrenOf(feed, 'entry');
  const self = linksOf(feed, 'self').map((link) => link.attributes.get('href'));
  const id = textOfChild(feed, 'id') ?? '';
  const updated = textOfChild(feed, 'updated') ?? '';
  const signed = hasAuthor(feed);
  return [
    ...(self.length === 1 && self[0] === ownAddress ? [] : [`its self link is ${self.join(', ') || 'missing'}`]),
    ...(isWholeAddress(id) ? [] : [`its id “${id}” is not a whole address`]),
    ...(entries.some((entry) => textOfChild(entry, 'id') === id) ? [`an entry has the feed’s own id, ${id}`] : []),
    ...entries.flatMap((entry) => {
      const name = textOfChild(entry, 'id');
      return [
        ...(signed || hasAuthor(entry) ? [] : [`${name} has no author, and the feed has none`]),
        ...(linksOf(entry, 'alternate').length === 1 ? [] : [`${name} does not have one alternate link`]),
        ...(Date.parse(textOfChild(entry, 'updated') ?? '') > Date.parse(updated)
          ? [`${name} changed after the feed itself, on ${updated}`]
          : []),
      ];
    }),
    ...linksIn(feed).flatMap((href) => (isWholeAddress(href) ? [] : [`the link “${href}” is not a whole address`])),
    ...findEntryFaults(
      entries.map((entry) => ({
        id: textOfChild(entry, 'id') ?? '',
        published: textOfChild(entry, 'published'),
        updated: textOfChild(entry, 'updated'),
        html: textOfChild(entry, 'content') ?? '',
      })),
    ),
  ];
}

/** A link without `rel` is an alternate. */
function linksOf(element: XmlElement, rel: string): readonly XmlElement[] {
  return childrenOf(element, 'link').filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === rel);
}

function linksIn(feed: XmlElement): readonly string[] {
  return [feed, ...childrenOf(feed, 'entry')]
    .flatMap((element) => childrenOf(element, 'link'))
    .map(({ attributes }) => attributes.get('href') ?? '');
}

function hasAuthor(element: XmlElement): boolean {
  return childrenOf(element, 'author').some((author) => (textOfChild(author, 'name') ?? '') !== '');
}
