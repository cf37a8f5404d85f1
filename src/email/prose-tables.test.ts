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
  '| Week | Activity | Lead? | Where |\n|---|---|---|---|\n| 11 January | Consultation | *Nurse* | |\n| 18 January | Posts | Team | Hall |';

test('a table of four columns says in its own tags that each cell is below the other, with its heading', () => {
  const html = mailOf(WIDE);
  expect(cellsOf(html)).toEqual([
    'Week: 11 January',
    'Activity: Consultation',
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

test.each([
  ['few words in three columns', '| Week | Activity | Lead |\n|---|---|---|\n| 11 January | Drop-in | Nurse |'],
  ['numbers in five columns', '| Year | Q1 | Q2 | Q3 | Q4 |\n|---|---|---|---|---|\n| 2025 | 12 | 9 | 14 | 7 |'],
  ['a short number', '| Who | Phone |\n|---|---|\n| Police, not an emergency | 101 |'],
])('%s stay a table', (_what, table) => {
  expect(mailOf(table)).not.toMatch(/display:(?:block|none)|class="stack|stack-label/);
});

test.each([
  [
    'three columns with a number',
    '| Level | Need | Who to ring |\n|---|---|---|\n| 3 Targeted | Multiple/complex needs | Early Help Hub 01632\u00a0960\u00a0233 |',
    ['Level: 3 Targeted', 'Need: Multiple/complex needs', 'Who to ring: Early Help Hub 01632\u00a0960\u00a0233'],
  ],
  [
    'two columns with a mailbox',
    '| Name | Email |\n|---|---|\n| Safeguarding | safeguardingchildren@exampleshire.gov.uk |',
    ['Name: Safeguarding', 'Email: safeguardingchildren@exampleshire.gov.uk'],
  ],
  [
    'two columns with a long number',
    '| Safeguarding lead | Telephone |\n|---|---|\n| Headteacher/governor | +44\u00a01632\u00a0960\u00a0233\u00a0ext.\u00a012 |',
    ['Safeguarding lead: Headteacher/governor', 'Telephone: +44\u00a01632\u00a0960\u00a0233\u00a0ext.\u00a012'],
  ],
])('%s that a phone has no room for are below each other, and a table where there is room', (_what, table, cells) => {
  const html = mailOf(table);
  expect(html).toContain('<table class="stack"');
  expect(cellsOf(html)).toEqual(cells);
});

test('what has no room on a desk either is below each other everywhere', () => {
  const wide = (words: string) => `| ${Array(5).fill(words).join(' | ')} |`;
  const html = mailOf(`${wide('Heading')}\n${wide('---')}\n${wide('Responsibilities')}`);
  expect(html).not.toContain('class="stack"');
  expect(cellsOf(html)).toEqual(Array(5).fill('Heading: Responsibilities'));
});

test('an address may break where its parts meet, and has no other letters for it', () => {
  const html = mailOf('| Email |\n|---|\n| safeguarding.leads@exampleshire.gov.uk or a@b.uk |');
  expect(html).toContain('>safeguarding<wbr>.leads@<wbr>exampleshire<wbr>.gov<wbr>.uk</a> or');
  expect(html).toContain('>a@b.uk</a>');
});

test('pasted rows without headings are below each other too', () => {
  const html = mailOf('Nurse 1\tCommunity 2\tNovember\tProfessionals\nTeam 2\tHall 3\t4 May\t5pm');
  expect(html.match(/<t[hd][^>]* style="[^"]*display:block/g)).toHaveLength(8);
  expect(html).not.toContain('stack-label');
});
