import { expect, test } from 'vitest';
import { lightPalette } from '../model/palette.ts';
import { createMarkdown } from '../text/markdown.ts';
import { createProseRenderer } from './prose.ts';

const render = createProseRenderer(lightPalette({ brand: '#12455a', accent: '#a03a13' }));
const mailOf = (markdown: string) => render(createMarkdown({}).parse(markdown, {}), (href) => href);
const cellsOf = (html: string) =>
  [...html.matchAll(/<td style="[^"]*?(?:display:(\w+))?(?:;[^"]*)?">(.*?)<\/td>/g)].map(([, , words = '']) =>
    words.replace(/<[^>]*>/g, ''),
  );

const WIDE =
  '| Week | Activity | Lead? | Where |\n|---|---|---|---|\n| 11 January | Drop-in | *Nurse* | |\n| 18 January | Posts | Team | Hall |';

test('a table of four columns says in its own tags that each cell is below the other, with its heading', () => {
  const html = mailOf(WIDE);
  expect(cellsOf(html)).toEqual([
    'Week: 11 January',
    'Activity: Drop-in',
    'Lead? Nurse',
    '',
    'Week: 18 January',
    'Activity: Posts',
    'Lead? Team',
    'Where: Hall',
  ]);
  expect(html.match(/<td style="[^"]*display:block/g)).toHaveLength(8);
  expect(html).toContain('<thead style="display:none">');
  expect(html).toContain('<table class="stack"');
  expect(html.match(/<th scope="col"/g)).toHaveLength(4);
});

test('a table of three columns stays a table', () => {
  const html = mailOf('| Week | Activity | Lead |\n|---|---|---|\n| 11 January | Drop-in | Nurse |');
  expect(html).not.toMatch(/display:(?:block|none)|class="stack/);
  expect(cellsOf(html)).toEqual(['11 January', 'Drop-in', 'Nurse']);
});

test('pasted rows without headings are below each other too', () => {
  const html = mailOf('Nurse 1\tHall 2\t3 May\t4pm\nTeam 2\tHall 3\t4 May\t5pm');
  expect(html.match(/<t[hd][^>]* style="[^"]*display:block/g)).toHaveLength(8);
  expect(html).not.toContain('stack-label');
});
