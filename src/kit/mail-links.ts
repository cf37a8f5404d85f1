import { isWhole } from '../email/gate/address.ts';
import { type ReadHtml, wordsIn } from '../email/gate/read-mail.ts';

export interface MailLink {
  readonly words: string;
  readonly href: string;
  readonly kind: 'address' | 'code';
}

/** Every link of a mail as it is sent, in its order, each pair of words and address once. */
export function linksOf(html: Pick<ReadHtml, 'elements' | 'texts'>): readonly MailLink[] {
  const links = html.elements.flatMap((element): MailLink[] => {
    const { href } = element.attributes;
    if (element.name !== 'a' || href === undefined) return [];
    const pictures = html.elements.slice(element.index, element.end).flatMap(({ attributes }) => attributes.alt ?? []);
    const words = [wordsIn(html, element), ...pictures].filter(Boolean).join(' ');
    return [{ words, href, kind: isWhole(href) ? 'address' : 'code' }];
  });
  return [...new Map(links.map((link) => [keyOf(link), link])).values()];
}

const LINK = /\[((?:\\.|[^[\]\\])+)\]\((\S+?)\)|https:\/\/[^\s)]+/g;

/** The same of the text for GOV.UK Notify, as `writeLink` writes it. */
export function linksOfNotify(markdown: string): readonly MailLink[] {
  const links = [...markdown.matchAll(LINK)].map(([whole, words = whole, href = whole]): MailLink => {
    return { words: words.replace(/\\(.)/g, '$1'), href, kind: 'address' };
  });
  return [...new Map(links.map((link) => [keyOf(link), link])).values()];
}

/** The links of all mails of an issue, each once: in the order of the first mail, and those that others alone have beside their like. */
export function gatherLinks(mails: readonly { readonly title: string; readonly links: readonly MailLink[] }[]) {
  const gathered: MailLink[] = [];
  const owners = new Map<string, string[]>();
  for (const { title, links } of mails) {
    for (const link of links) {
      const known = owners.get(keyOf(link));
      if (known) known.push(title);
      else {
        owners.set(keyOf(link), [title]);
        const like = gathered.findLastIndex(({ words }) => words === link.words);
        gathered.splice(like < 0 ? gathered.length : like + 1, 0, link);
      }
    }
  }
  return gathered.map((link) => {
    const only = owners.get(keyOf(link)) ?? [];
    // Undefined where all mailers have it.
    return { ...link, only: only.length === mails.length ? undefined : only };
  });
}

const keyOf = ({ words, href }: MailLink) => `${words}\n${href}`;
