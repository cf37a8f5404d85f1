import { expect, test } from 'vitest';
import { createMarkdown } from './markdown.ts';

const markdown = createMarkdown({});
const linksOf = (text: string) =>
  [...markdown.render(text).matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, words]) =>
    href === words || href === `mailto:${words}` ? words : [href, words],
  );

const PAGE = 'https://www.example.org/a';
test.each([
  `(see ${PAGE}.) It`,
  `It is at ${PAGE}: read it`,
  `“${PAGE}” and`,
  `‘${PAGE}’.`,
  `'${PAGE}'`,
  `${PAGE}–it helps`,
  `${PAGE}… and`,
  `${PAGE}...`,
  `_See ${PAGE}_`,
  `**${PAGE}**`,
  `[see ${PAGE}]`,
  `${PAGE}?`,
  `${PAGE}; and`,
  `<${PAGE}>`,
  `Read more:${PAGE}`,
  `${PAGE}***`,
])('ends the address in %j before the sentence goes on', (text) => expect(linksOf(text)).toEqual([PAGE]));

test.each([
  [`(${PAGE}/😀) it`, [[`${PAGE}/%F0%9F%98%80`, `${PAGE}/😀`]]],
  [`${PAGE},https://www.example.org/b`, [PAGE, 'https://www.example.org/b']],
  ['https://example.org/a_(b) (https://example.org/c_(d))', ['https://example.org/a_(b)', 'https://example.org/c_(d)']],
  ['https://example.org/a%20b?c=%7b%22&d=1#e', ['https://example.org/a%20b?c=%7b%22&amp;d=1#e']],
  ["Write to duty.o'neill@example.org.", ["duty.o'neill@example.org"]],
  ['duty.o’neill@example.org', [["mailto:duty.o'neill@example.org", 'duty.o’neill@example.org']]],
  ["'a@example.org', (b@example.org) Email:c@example.org", ['a@example.org', 'b@example.org', 'c@example.org']],
  ['a@example.org/b@example.org', ['a@example.org', 'b@example.org']],
  ['https://example.org/@name', ['https://example.org/@name']],
  ['@ExampleSCP, 5 @ £3, a@b, https://, www.example.org', []],
])('finds the addresses of %j', (text, links) => expect(linksOf(text)).toEqual(links));
