import { expect, test } from 'vitest';
import { createMarkdown } from './markdown.ts';

const markdown = createMarkdown({});
const cells = (text: string) =>
  [...markdown.render(text).matchAll(/<(t[hd])( scope="row")?>([^<]*)/g)].map(
    ([, tag, scope, words]) => `${tag}${scope ?? ''} ${words}`,
  );

test('rows with tabs are a table whose first row heads the columns', () => {
  expect(cells('Course:\n\nDay\tPlace\tCost\n5 May\tHall\n6 May\t\tFree')).toEqual([
    'th Day',
    'th Place',
    'th Cost',
    'td 5 May',
    'td Hall',
    'td ',
    'td 6 May',
    'td ',
    'td Free',
  ]);
});

test('where the first row has figures, the first cells head their rows', () => {
  expect(cells('MASH\t01632 960 123\nLADO\t01632 960 124')).toEqual([
    'th scope="row" MASH',
    'td 01632\u00a0960\u00a0123',
    'th scope="row" LADO',
    'td 01632\u00a0960\u00a0124',
  ]);
});

test.each(['one\tline', 'Date:\t5 May\nTime:\t10am', 'a\n\tb\n\tc', '1)\tRead\n2)\tTalk', 'a.\tRead\nb.\tTalk'])(
  'leaves %j as text',
  (text) => {
    expect(cells(text)).toEqual([]);
    expect(markdown.render(text)).not.toContain('\t');
  },
);
