import { describe, expect, test } from 'vitest';
import { attributeOf, createMarkdown, plainText } from './markdown.ts';

const markdown = createMarkdown({});
const read = (text: string) => markdown.parseInline(text, {})[0]?.children ?? [];
const picturesIn = (text: string) =>
  read(text)
    .filter(({ type }) => type === 'image')
    .map((image) => [
      plainText(image.children ?? []),
      decodeURI(attributeOf(image, 'src') ?? ''),
      attributeOf(image, 'title'),
    ]);
const wordsAround = (text: string) =>
  read(text)
    .map(({ type, content }) => (type === 'image' ? '▢' : content))
    .join('');

const READ: readonly (readonly [text: string, src: string, title?: string])[] = [
  ['![A desk](IMG_1234 (1).jpg)', 'IMG_1234 (1).jpg'],
  ['![A desk](IMG_1234 (1).jpg "A caption")', 'IMG_1234 (1).jpg', 'A caption'],
  ['![A desk](with space.jpg “A ‘curly’ caption”)', 'with space.jpg', 'A ‘curly’ caption'],
  ["![A desk](with space.jpg 'It's on')", 'with space.jpg', "It's on"],
  ['![A desk](with space.jpg "A day (of two)")', 'with space.jpg', 'A day (of two)'],
  ['![A desk](with space.jpg "All smiles :)")', 'with space.jpg', 'All smiles :)'],
  ['![A desk](desk.jpg "The "big" day")', 'desk.jpg', 'The "big" day'],
  ['![A desk]( ICON Week Poster FINAL (2) v3.PNG )', 'ICON Week Poster FINAL (2) v3.PNG'],
  ['![A desk](<with space.jpg>)', 'with space.jpg'],
  ['![A desk](Photo (1.jpg)', 'Photo (1.jpg'],
  ['![A desk](Photo 1).jpg)', 'Photo 1).jpg'],
  ['![A desk](R&amp;D day.jpg)', 'R&D day.jpg'],
  ['![A desk](My\\_desk \\(2\\).jpg)', 'My_desk (2).jpg'],
  ['![A desk](A poster)', 'A poster'],
  ['![A desk](desk.jpg){width="6.5in" height="3.2in"}', 'desk.jpg'],
  ['![A desk](my desk.jpg){ width=50% }', 'my desk.jpg'],
  ['<img width="600" alt="A desk" src="my desk.jpg" />', 'my desk.jpg'],
  ["<IMG SRC='desk.jpg' ALT='A desk' onerror=alert(1)>", 'desk.jpg'],
  [
    '<img alt="A desk"\nsrc="https://github.com/user-attachments/assets/1">',
    'https://github.com/user-attachments/assets/1',
  ],
  [`![A desk](data:image/png;base64,${'AAAA+/aa'.repeat(9)}\n${'AAAA+/aa'.repeat(3)}==)`, 'data:image'],
];

describe('a picture is read', () => {
  test.each(READ.map(([text, src, title]) => ({ text, src, title })))('$text', ({ text, src, title }) => {
    expect(picturesIn(text)).toEqual([['A desk', src, title]]);
    expect(wordsAround(text)).toBe('▢');
  });

  test('in a line of others, and as the words of a link', () => {
    expect(wordsAround('One ![a](b c.jpg), ![d](e.jpg "f") and [![g](h (1).jpg) two](https://example.org/).')).toBe(
      'One ▢, ▢ and ▢ two.',
    );
  });

  test('and ends where its bracket does', () => {
    expect(picturesIn('![a](one two). See [three](https://example.org/four.jpg).')).toEqual([
      ['a', 'one two', undefined],
    ]);
    expect(picturesIn('![a](one two) and (see x.jpg)')).toEqual([['a', 'one two', undefined]]);
  });
});

test('takes nothing of a picture’s tag but its name, its words and its title', () => {
  const [image] = read('<img src="desk.jpg" onerror="alert(1)" style="x" title="Two">');
  expect(image?.attrs).toEqual([
    ['src', 'desk.jpg'],
    ['alt', ''],
    ['title', 'Two'],
  ]);
});

test.each([
  '<img>',
  '<img alt="A desk">',
  '<image src="a.jpg">',
  '![A desk] (a b.jpg)',
  '[image: a desk]',
  '[cid:1](https://example.org/)',
  '!(a b.jpg)',
  '`![a](b c.jpg)`',
])('%s is no picture', (text) => expect(picturesIn(text)).toEqual([]));
