import { decodeEntities } from './entities.ts';

/** What a reader of the HTML reads: no tags, entities resolved, one space between words. Enough for pages that we made. */
export function textOf(html: string): string {
  const words = html
    .replace(/<(style|script|title)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]+>/g, ' ');
  return decodeEntities(words)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .trim();
}
