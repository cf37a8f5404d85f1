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
