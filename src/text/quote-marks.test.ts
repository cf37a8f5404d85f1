import { expect, test } from 'vitest';
import { createMarkdown } from './markdown.ts';

const markdown = createMarkdown({});
const render = (text: string) => markdown.render(text).replaceAll('\n', '');
const shown = (line: string) => line.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test.each([
  '>>> BOOK NOW <<<',
  '>> see below',
  '>>> Book your place',
  '>>Apply here',
  '> > Read more',
  '> BOOK NOW <',
  '>BOOK NOW<',
  '>> BOOK NOW <<  ',
  '>50 children took part',
  '>£5,000 was raised',
  '>= 18 years',
  '> Home > Training > Courses',
  '  >> see below',
  '> Book your place',
  '>Read more',
  '> Archebwch le',
])('prints %j as typed, and leaves the next line alone', (line) =>
  expect(render(`${line}\nPlaces are free.`)).toBe(`<p>${shown(line.trim())}<br>Places are free.</p>`),
);

test('prints signs in lists, before links, on lines below each other and below a quotation as typed', () => {
  expect(render('- >> see below\n- >50')).toBe('<ul><li>&gt;&gt; see below</li><li>&gt;50</li></ul>');
  expect(render('> [Read more](https://example.org/)')).toBe(
    '<p>&gt; <a href="https://example.org/">Read more</a></p>',
  );
  expect(render('> https://example.org/')).toContain('<p>&gt; <a');
  expect(render('>> Book\n>> Ask')).toBe('<p>&gt;&gt; Book<br>&gt;&gt; Ask</p>');
  expect(render('> She asked.\n>>> BOOK <<<')).toBe(
    '<blockquote><p>She asked.</p></blockquote><p>&gt;&gt;&gt; BOOK &lt;&lt;&lt;</p>',
  );
});

const quote = (words: string, after = '') => `<blockquote><p>${words}</p></blockquote>${after}`;

test.each([
  ['> Turn up', quote('Turn up')],
  ['>Turn up', quote('Turn up')],
  ['> Books help.', quote('Books help.')],
  ['> Read to your child every day', quote('Read to your child every day')],
  ['> 12 weeks is long', quote('12 weeks is long')],
  ['> One\n>\n> Two', '<blockquote><p>One</p><p>Two</p></blockquote>'],
  ['> One\n> > Two', '<blockquote><p>One</p><blockquote><p>Two</p></blockquote></blockquote>'],
  ['>> One\n> Two', '<blockquote><blockquote><p>One<br>Two</p></blockquote></blockquote>'],
  ['> See [it](https://example.org/).', quote('See <a href="https://example.org/">it</a>.')],
  ['> “Turn up.”\n– A young person', quote('“Turn up.”<br>– A young person')],
  ['> “Turn up.”\n- A young person', quote('“Turn up.”<br>– A young person')],
  ['> “Turn up.”\n(Sam, 14)', quote('“Turn up.”<br>(Sam, 14)')],
  [
    '> “Turn up\nwhen you say.\nAnd listen.”\nWords',
    quote('“Turn up<br>when you say.<br>And listen.”', '<p>Words</p>'),
  ],
  ['> "Turn up\nWhen you say"\nWords', quote('“Turn up<br>When you say”', '<p>Words</p>')],
  ['> We met\nat noon.', quote('We met<br>at noon.')],
  [`> ${'word '.repeat(12)}and\nSam`, quote(`${'word '.repeat(12)}and<br>Sam`)],
])('reads %j as a quotation with what belongs to it', (text, html) => expect(render(text)).toBe(html));

test.each([
  '> “Turn up.”\nThe next session is on 5 May.',
  '> Be curious\nBook your place',
  '> Turn up.\n**Contact**',
  '> Turn up.\nhttps://example.org/',
])('ends the quotation in %j before the line without a mark', (text) => {
  const [first = '', next = ''] = text.split('\n');
  expect(render(text)).toBe(quote(first.slice(2)) + render(next));
});

test('leaves code alone', () => expect(render('```\n>> see\n```')).toContain('<code>&gt;&gt; see'));
