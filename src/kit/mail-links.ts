import { asHtml } from '../render/templates.ts';

/** A link of a mail, for the list of where they all lead. */
export interface MailLink {
  /** Its words as HTML, without tags. */
  readonly words: string;
  readonly href: string;
  /** `code` is one of the mailer's own, which is no address yet. */
  readonly kind: 'address' | 'code';
}

const LINK = /<a\b[^>]*?\shref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g;
const ADDRESS = /^(?:https:|mailto:|tel:)/;

/** Every link of a finished mail in its order, each pair of words and address once. */
export function listLinks(html: string): readonly MailLink[] {
  const links = new Map<string, MailLink>();
  for (const [, href = '', inside = ''] of html.matchAll(LINK)) {
    const words = inside
      .replace(/<img\b[^>]*?\salt="([^"]*)"[^>]*>/g, '$1')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const kind = ADDRESS.test(href) ? 'address' : 'code';
    // It stands in HTML already, escaped.
    links.set(`${words} ${href}`, { words: asHtml(words), href: asHtml(href), kind });
  }
  return [...links.values()];
}
