import { DOMParser } from '@xmldom/xmldom';
import { decodeText } from './decode-text.ts';
import { type ImportedIssue, NotImported, type Source } from './document.ts';
import { isTooDeep, wordsOf } from './open-html.ts';
import { readPage } from './page-document.ts';

// The one place that knows xmldom. It prints what is wrong unless it is given a place for that; it reads no entities but XML's own.

const QUIET = { warning: () => {}, error: () => {}, fatalError: () => {} };
/** In items. */
const MOST = 500;

/** RSS or Atom: each item is an issue. */
export function readFeed(source: Source): readonly ImportedIssue[] {
  const xml = decodeText(source.bytes).trim();
  const parser = new DOMParser({ errorHandler: QUIET });
  const feed = isTooDeep(xml)
    ? undefined
    : (parser.parseFromString(xml || '<none/>', 'text/xml') as Document | undefined);
  const items = feed ? ['item', 'entry'].flatMap((name) => childrenNamed(feed, name)) : [];
  if (items.length === 0)
    throw new NotImported(
      'This is no RSS or Atom feed with items. Save each bulletin’s page as HTML, and import those.',
    );
  const issues = items.slice(0, MOST).map((item) => readItem(source, item));
  const note = `A feed has only the newest items of a site, ${items.length} here. Save older bulletins from the site as HTML.`;
  return issues.map((issue, index) => (index === 0 ? { ...issue, notes: [...issue.notes, note] } : issue));
}

function readItem(source: Source, item: Element): ImportedIssue {
  const textOf = (...names: readonly string[]) =>
    names.map((name) => innerOf(childrenNamed(item, name)[0])).find(Boolean) ?? '';
  const whole = textOf('encoded', 'content');
  const short = textOf('description', 'summary');
  const attached = childrenNamed(item, 'enclosure').flatMap((one) => one.getAttribute('url') || []);
  const issue = readPage(source, whole || short, {
    titles: [{ from: 'the feed', text: wordsOf(source.parse(textOf('title')).body) }],
    dates: [{ from: 'the feed', text: textOf('published', 'pubDate', 'date', 'updated') }],
    address: addressOf(item),
    summary: whole === '' ? '' : wordsOf(source.parse(short).body).replace(/\s*\[…\]$/, '…'),
  });
  const note = `Files of the feed were left out: ${attached.join(' ')} Link to what readers need.`;
  return attached.length === 0 ? issue : { ...issue, notes: [...issue.notes, note] };
}

const childrenNamed = (parent: Element | Document, name: string): readonly Element[] =>
  Array.from(parent.getElementsByTagNameNS('*', name));

/** Text, or XHTML as Atom may have it. */
function innerOf(element: Element | undefined): string {
  const isMarkup = element?.getAttribute('type') === 'xhtml';
  return (isMarkup ? Array.from(element.childNodes).map(String).join('') : (element?.textContent ?? '')).trim();
}

function addressOf(item: Element): string | undefined {
  const links = childrenNamed(item, 'link').filter((one) => /^(?:|alternate)$/.test(one.getAttribute('rel') ?? ''));
  return links.map((one) => one.getAttribute('href') || one.textContent?.trim()).find((one) => one !== '') ?? undefined;
}
