import { expect, test } from 'vitest';
import { createMarkdown } from './markdown.ts';

const markdown = createMarkdown({});
const linksOf = (text: string) =>
  [...markdown.render(text).matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, words]) =>
    [words, `mailto:${words}`, `https://${words}`].includes(href ?? '') ? words : [href, words],
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
  ['@ExampleSCP, 5 @ £3, a@b, https://, www.', []],
])('finds the addresses of %j', (text, links) => expect(linksOf(text)).toEqual(links));

test.each([
  ...['www.example.gov.uk/page', 'example.gov.uk/page', 'sampletonscb.org.uk', 'SampletonSCB.org.uk/Training?id=4#top'],
  ...['bit.ly/abc', 'learning.wales/hwb/', 'example.cymru', 'gov.scot', 'padlet.com/scp-1', 'forms.gle/aBc1', 'gov.je'],
  ...[
    'forms.office.com/e/abc',
    'www.gov.uk',
    'gov.uk/guidance',
    'a.sampleton.police.uk',
    'WWW.EXAMPLE.ORG',
    'sli.do/x',
  ],
  ...['www.example.co.uk', 'kooth.com/help', 'en.example.org/wiki/A_(b)', 'example.org.uk/a_b-c?d=e_f'],
])('makes a link of %s, as it was typed', (site) => {
  const around = [
    `(${site}).`,
    `“${site}”, and`,
    `**Web:**${site}; then`,
    `a@example.org or ${site}!`,
    `<${site}>`,
    `*${site}*`,
  ];
  for (const text of around) expect(linksOf(text).at(-1)?.toString().replace('https://', '')).toBe(site);
  expect(linksOf(`| a |\n|---|\n| ${site}. |`)).toEqual([site]);
  expect(linksOf(`[${site}](https://${site})`)).toHaveLength(1);
});

test.each([
  'form.doc, minutes.docx and flyer.pdf, e.g. this, i.e. that, a.m./p.m., version 1.2.3, on 3.5.2018',
  'Node.js, St.John, NHS.UK and GOV.UK, gov.uk, .co.uk, co.uk, kooth.com, Booking.com? omegle.co.uk, jersey.je',
  'It ends.Wales is next, log.in or sign.in, and.do it, @www.example.org, example.org:8080/a, `www.example.org`',
])('leaves as words: %s', (text) => expect(linksOf(text)).toEqual([]));
