import { tagsOf } from '../html-tags.ts';
import { addressOf, type SiteFiles, textsOf } from '../site-files.ts';
import { childrenOf, readXml, textOfChild } from '../xml-tree.ts';
import { findSchemaFaults } from './xml.ts';

/** What is wrong with a site's sitemap: its form, or that it does not name exactly the pages that may be found. */
export async function findSitemapFaults(site: SiteFiles): Promise<readonly string[]> {
  const maps = textsOf(site, /^sitemap\.xml$/);
  const faults = await findSchemaFaults('sitemap.xsd', maps);
  if (faults.length > 0) return faults;
  return maps.flatMap(([, text]) => {
    const named = childrenOf(readXml(text), 'url').map((url) => textOfChild(url, 'loc') ?? '');
    const pages = new Set(textsOf(site, /\.html$/).flatMap(([path, html]) => findablePage(site, path, html)));
    return [
      ...named
        .filter((address, index) => named.indexOf(address) !== index)
        .map((address) => `${address} is named twice`),
      ...named.filter((address) => !pages.has(address)).map((address) => `${address} is no page that may be found`),
      ...[...pages].filter((address) => !named.includes(address)).map((address) => `${address} is not named`),
    ];
  });
}

/** The address of a page, unless it asks not to be found, or is another's, or is shown for addresses that are wrong. */
function findablePage(site: SiteFiles, path: string, html: string): readonly string[] {
  const address = addressOf(site, path);
  const hidden = tagsOf(html).some(({ name, attributes }) => {
    const value = (key: string) => attributes.get(key) ?? '';
    if (name === 'meta' && value('name') === 'robots') return /noindex|none/.test(value('content'));
    if (name === 'meta' && value('http-equiv').toLowerCase() === 'refresh') return true;
    return name === 'link' && value('rel') === 'canonical' && value('href') !== address;
  });
  return hidden || path === '404.html' ? [] : [address];
}
