import { expect, test } from 'vitest';
import { createMarkdown } from './markdown.ts';

const markdown = createMarkdown({});
const render = (text: string) => markdown.render(text).replaceAll('\n', '');
const items = (...words: readonly string[]) => `<ul>${words.map((one) => `<li>${one}</li>`).join('')}</ul>`;

test.each([
  ['• one\n• two\nPlaces are free.', `${items('one', 'two')}<p>Places are free.</p>`],
  ['• one\nWhat to do:\n• two', `${items('one')}<p>What to do:</p>${items('two')}`],
  ['1. one\n1.1 Words', '<ol><li>one</li></ol><p>1.1 Words</p>'],
  ['- one\n  - inner\n© The board', `${items(`one${items('inner')}`)}<p>© The board</p>`],
  ['(a) one\n(b) two.\n3.1.3 Words', '<ol type="a"><li>one</li><li>two.</li></ol><p>3.1.3 Words</p>'],
  ['• one\n5 May\n\nWords\n• two\nMore', `${items('one')}<p>5 May</p><p>Words</p>${items('two')}<p>More</p>`],
])('ends the list in %j before the line without a mark', (text, html) => expect(render(text)).toBe(html));

test.each([
  ['• one that\ngoes on', items('one that<br>goes on')],
  ['• one\n5 May, Hall\n• two\n6 May, Hall', items('one<br>5 May, Hall', 'two<br>6 May, Hall')],
  ['• one\nhttps://example.org/', items('one<br><a href="https://example.org/">https://example.org/</a>')],
  ['• Venue:\nHall', items('Venue:<br>Hall')],
  ['- one\n  Two', items('one<br>Two')],
  [`• ${'word '.repeat(12)}and\nSam`, items(`${'word '.repeat(12)}and<br>Sam`)],
])('leaves the lines of %j with their items', (text, html) => expect(render(text)).toBe(html));
