import { expect, test } from 'vitest';
import { createMarkdown } from './markdown.ts';

const render = (text: string) => createMarkdown({}).render(text).replaceAll('\n', '');

test.each(['~~~~~~~~', '========', '++++++++', '########', '••••••••', '————————'])(
  'reads %j as a line across the page',
  (line) => expect(render(`One\n\n${line}\nTwo`)).toBe('<p>One</p><hr><p>Two</p>'),
);

test.each(['~~~ NEW ~~~', '~~~NEW~~~', '``` New words'])('prints %j as typed', (line) =>
  expect(render(`${line}\n\nTwo`)).toBe(`<p>${line}</p><p>Two</p>`),
);

test.each(['- 2 -', '-2-', '- 12 -'])('prints the number of a page, %j, as typed', (line) =>
  expect(render(`One\n\n${line}\n\nTwo`)).toBe(`<p>One</p><p>${line}</p><p>Two</p>`),
);

test('prints the star of a note as typed, where a word has one too', () => {
  expect(render('Sam*, 15, said so.\n\n* not their name')).toBe('<p>Sam*, 15, said so.</p><p>* not their name</p>');
  for (const text of ['Sam, 15\n\n* one', '*Sam*, 15\n\n* one', 'Sam*\n\n* one\n* two', '**Note:** Sam\n\n* one'])
    expect(render(text)).toContain('<ul>');
});

test.each(['New dates\n=========', 'New dates\n--------', 'New dates\n*********', '** New dates\n------------------'])(
  'reads %j as a heading of plain text',
  (heading) => {
    expect(render(`One\n\n${heading}\nWords`)).toBe('<p>One</p><p><strong>New dates</strong></p><p>Words</p>');
  },
);

test.each(['New dates\n---', 'New dates and what they mean\n--------', 'One\nNew dates\n---------'])(
  'keeps the line below %j',
  (text) => expect(render(`One\n\n${text}\nWords`)).toContain('<hr>'),
);
