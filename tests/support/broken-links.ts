import { tagsOf } from './html-tags.ts';
import {
  addressesInCalendar,
  addressesInHtml,
  addressesInJson,
  addressesInRedirects,
  addressesInRobots,
  addressesInStyles,
  addressesInXml,
} from './linked-addresses.ts';
import { addressOf, type SiteFiles } from './site-files.ts';

/** Which files are read, and how. What is not here has no links: pictures, fonts, scripts, the search's index. */
const READERS: readonly { readonly path: RegExp; readonly addresses: (text: string) => readonly string[] }[] = [
  { path: /^pagefind\//, addresses: () => [] },
  { path: /\.html$/, addresses: addressesInHtml },
  { path: /\.(xml|svg)$/, addresses: addressesInXml },
  { path: /\.(json|webmanifest)$/, addresses: addressesInJson },
  { path: /\.css$/, addresses: addressesInStyles },
  { path: /\.ics$/, addresses: addressesInCalendar },
  { path: /^_redirects$/, addresses: addressesInRedirects },
  { path: /^robots\.txt$/, addresses: addressesInRobots },
];

/**
 * Every address in a site, or in documents beside it such as its mails, that lies within the archive and leads to no file there or
 * to no id of its page: `issues/2018-02/index.html: /years/2031/ is no file`. A path from the root that misses the board's prefix is broken too.
 */
export function findBrokenLinks(
  site: SiteFiles,
  documents: ReadonlyMap<string, Buffer> = site.files,
): readonly string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string, text: string) => {
    const known = ids.get(path) ?? new Set(tagsOf(text).flatMap(({ attributes }) => attributes.get('id') ?? []));
    ids.set(path, known);
    return known;
  };
  return [...documents].flatMap(([path, bytes]) => {
    const text = bytes.toString('utf8');
    const reader = READERS.find((one) => one.path.test(path));
    return [...new Set(reader?.addresses(text))].flatMap((address) => {
      const own = address.startsWith('#') ? { path, text } : undefined;
      const why = own ? missesId(address, idsOf(`own ${path}`, text)) : leadsNowhere(site, path, address, idsOf);
      return why ? [`${path}: ${address} ${why}`] : [];
    });
  });
}

function leadsNowhere(
  site: SiteFiles,
  path: string,
  address: string,
  idsOf: (path: string, text: string) => ReadonlySet<string>,
): string | undefined {
  if (!URL.canParse(address, baseOf(site, path))) return 'is not an address';
  const url = new URL(address, baseOf(site, path));
  if (!url.href.startsWith(site.address)) {
    const relative = !/^([a-z][\w+.-]*:|\/\/)/i.test(address);
    return relative ? `is not below ${site.address}` : undefined;
  }
  const target = decodeURIComponent(url.pathname.slice(new URL(site.address).pathname.length));
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  const bytes = site.files.get(file);
  if (!bytes) return 'is no file';
  return file.endsWith('.html') && url.hash ? missesId(url.hash, idsOf(file, bytes.toString('utf8'))) : undefined;
}

/** The page of a wrong address is shown at that address, which may be of any depth. */
function baseOf(site: SiteFiles, path: string): string {
  return path === '404.html' ? `${site.address}no/such/page` : addressOf(site, path);
}

function missesId(hash: string, ids: ReadonlySet<string>): string | undefined {
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || ids.has(id) ? undefined : 'is no id there';
}
