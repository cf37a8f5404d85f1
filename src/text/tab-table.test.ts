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

test('a row may go on in lines of one cell, and years head columns', () => {
  const html = markdown.render('Ward\t2025/26\nNorth\tOne\n\tEast\n\tWest').replace(/\s*<br>\s*/g, '/');
  expect(html.match(/<td>.*?<\/td>/g)).toEqual(['<td>North</td>', '<td>One/East/West</td>']);
  expect(html).toContain('<th>2025/26</th>');
});

test('a cell that Excel put into quotes keeps its lines, and what only looks like it its quotes', () => {
  const rows = (text: string) =>
    markdown
      .render(text)
      .replace(/\s*<br>\s*/g, '/')
      .match(/(?<=<t[hd]>)[^<]*/g);
  expect(rows('Course\tVenue\n"One\n• Level ""3"""\tHall\n"Two"\t"Hall\n\nRoom 2"\nThree\tHall')).toEqual([
    ...['Course', 'Venue', 'One/• Level “3”', 'Hall', '“Two”', 'Hall/Room 2', 'Three', 'Hall'],
  ]);
  expect(rows('Say\tBy\n"Turn up\tSam\n"Listen"\tAli')).toEqual(['Say', 'By', '“Turn up', 'Sam', '“Listen”', 'Ali']);
  expect(markdown.render('"Turn up\nwhen you say"\nBy\tSam')).toContain('“Turn up<br>');
});

test('rows with a sign between their cells are a table where two below each other are equally long', () => {
  expect(cells('Name | Role\nFront door | Worries\nLADO | Staff')).toEqual([
    ...['th Name', 'th Role', 'td Front door', 'td Worries', 'td LADO', 'td Staff'],
  ]);
  const others = [
    'We use the tool | it is free.',
    'We met them at the hall | it was good.\nThen we all went home | it was late.',
    'County Hall | High Street | Exampleton\nTel 01632 960123 | www.example.org',
    'T: 01632 960123 | E: a@example.org\nW: www.example.org | X: @example',
    '<< Previous | Next >>\nCookies on this site: Accept | Reject',
    '[Policy](https://example.org/a) | [Plan](https://example.org/b)\n[Map](https://example.org/c) | [Home](/)',
    'Use `a | b` or\n`c | d` there',
  ];
  for (const text of others) expect(cells(text), text).toEqual([]);
});

test('words across a table are a row of it, and a sentence below it is none', () => {
  expect(cells('MASH\t1\nOut of hours\nLADO\t2\nRing at any time.')).toEqual([
    ...['th scope="row" MASH', 'td 1', 'th scope="row" Out of hours', 'td ', 'th scope="row" LADO', 'td 2'],
  ]);
  expect(cells('Date:\t5 May\nRoom 2\nTime:\t10am')).toEqual([]);
});

test('an empty line between rows that are alike ends no table, and one before another head does', () => {
  expect(cells('Day\tTheme\n1 May\tNeglect\n\n2 May\tFathers')).toEqual([
    ...['th Day', 'th Theme', 'td 1 May', 'td Neglect', 'td 2 May', 'td Fathers'],
  ]);
  expect(markdown.render('Day\tTheme\n1 May\tNeglect\n\nTeam\tLead\nMASH\tPolice').match(/<table/g)).toHaveLength(2);
});

test('a cell alone in its row goes on with that above it, and no row has an empty heading', () => {
  const typed = 'Day\t5 May\nPlace\tHall\n\tHigh Street\n\tFree\t£5';
  expect(markdown.render(typed).replace(/\s*<br>\s*/g, '/')).toContain('<td>Hall/High Street</td>');
  expect(cells(typed)).toContain('td ');
  expect(cells('Date:\t5 May\nVenue:\tHall\n\tHigh Street')).toEqual([]);
  expect(cells('\tQ1\t0–4\nSeen\t18\t6')).toEqual(['th ', 'th Q1', 'th 0–4', 'td Seen', 'td 18', 'td 6']);
});

test('the number that Word has before a row belongs to its first cell, and a clause is no row', () => {
  expect(cells('Item\tLead\n1.\tWelcome\tChair\n2.\tMinutes\tAll')).toEqual([
    ...['th Item', 'th Lead', 'td 1. Welcome', 'td Chair', 'td 2. Minutes', 'td All'],
  ]);
  expect(cells('3\tRoles\n3.1\tGeneral\n3.1.2\tEach agency has a lead.')).toEqual([]);
});

test('a contact alone in a line belongs to the last cell of the row above it', () => {
  const typed = 'Level\tWho to ring\n3\tEarly Help\n01632 960 233\n4\tMASH\n01632 960 110\nwww.example.org/mash';
  const table = markdown
    .render(typed)
    .replace(/\s*<br>\s*/g, '/')
    .replaceAll('\u00a0', ' ');
  const words = Array.from(table.matchAll(/<td>(.*?)<\/td>/g), ([, cell = '']) => cell.replace(/<[^>]*>/g, ''));
  expect(words).toEqual(['3', 'Early Help/01632 960 233', '4', 'MASH/01632 960 110/www.example.org/mash']);
  expect(cells('Level\tWho\n3\tHub\n10 places are left.')).toEqual(['th Level', 'th Who', 'td 3', 'td Hub']);
});

test('a cell that Word has broken is one where what follows is its rest', () => {
  const rows = cells('Course\tVenue\nTogether\n(Level 3)\tHall\nand online\nGCP2\tTeams');
  expect(rows).toEqual(['th Course', 'th Venue', 'td Together', 'td Hall', 'td GCP2', 'td Teams']);
  expect(markdown.render('Course\tVenue\nTogether\n(Level 3)\tHall\nand online\nGCP2\tTeams')).toMatch(
    /Together<br>\s*\(Level 3\)<\/td>\s*<td>Hall<br>\s*and online</,
  );
});

test('a cell that Word has broken into several lines, in any column, is one', () => {
  const rows = (text: string) =>
    Array.from(markdown.render(text).matchAll(/<tr>([\s\S]*?)<\/tr>/g), ([, row = '']) =>
      Array.from(row.replace(/\s*<br>\s*/g, '/').matchAll(/<t[hd][^>]*>([^<]*)/g), ([, cell = '']) => cell).join(' | '),
    );
  expect(rows('Course\tDate\tVenue\nNeglect\t3 May\tHall\nRoom 2\nBring a badge.\nAbuse\t4 May\tLibrary')).toEqual([
    'Course | Date | Venue',
    'Neglect | 3 May | Hall/Room 2/Bring a badge.',
    'Abuse | 4 May | Library',
  ]);
  expect(rows('Course\tDate\tVenue\nNeglect\t3 May\n10am to 4pm\tHall\nAbuse\t4 May\n1pm\tLibrary')).toEqual([
    'Course | Date | Venue',
    'Neglect | 3 May/10am to 4pm | Hall',
    'Abuse | 4 May/1pm | Library',
  ]);
  expect(
    rows('Team\tWhen\tNumber\nHub\tMondays\nFridays, to 4pm\t01632 1\nNight\tNights\t01632 2\nor 01632 3'),
  ).toEqual(['Team | When | Number', 'Hub | Mondays/Fridays, to 4pm | 01632 1', 'Night | Nights | 01632 2/or 01632 3']);
  expect(
    rows('Role\tDays\nDoctor\tMondays\nand Tuesdays\nNamed nurse\n(children)\tFridays\nHead of\nSchools\tFridays'),
  ).toEqual([
    'Role | Days',
    'Doctor | Mondays/and Tuesdays',
    'Named nurse/(children) | Fridays',
    'Head of/Schools | Fridays',
  ]);
  expect(rows('Day\tAims\n3 May\t• Signs\n• Talking\n4 May\t• Law')).toEqual([
    'Day | Aims',
    '3 May | • Signs/• Talking',
    '4 May | • Law',
  ]);
});

test('rows that are short, or below a sentence that leads to another table, are left as they are', () => {
  const rows = (text: string) =>
    markdown
      .render(text)
      .match(/<tr>|<p>|<table>/g)
      ?.join('');
  expect(cells('Name\tPhone\tRoom\nAnn\t01632 960001\nBob\tLeave\nCy\t01632 960002')).toHaveLength(12);
  expect(rows('Day\tTheme\n1 May\tNeglect\nNow ring these.\nWho leads it.\nTeam\tLead\nMASH\tPolice')).toBe(
    '<table><tr><tr><p><table><tr><tr>',
  );
  expect(rows('Day\tTheme\n1 May\tNeglect\nWe are here.\n\nAnd here.')).toBe('<table><tr><tr><p><p>');
});

test('rows with signs at their edges need no line of hyphens, and one of dashes or of another length will do', () => {
  const wanted = ['th Name', 'th Role', 'td Ann: chair', 'td E: a'];
  for (const between of ['', '|–––|–––|\n', '|---|\n', '|---|---|---|\n'])
    expect(cells(`| Name | Role |\n${between}| Ann: chair | E: a |`)).toEqual(wanted);
  expect(cells('| A | B |\n| | 2 |\n| 3 | 4 | 5 |\n| 6 | |')).toHaveLength(12);
  const tables = (text: string) => markdown.render(text).match(/<table|<tr/g)?.length;
  expect(tables('| A | B |\n| 1 | 2 |\n\n| 3 | 4 |')).toBe(4);
  expect(tables('| A | B |\n| 1 | 2 |\n\n| C | D |\n| 3 | 4 |')).toBe(6);
  expect(tables('| A | B |\n| 1 | 2 |\n\n| C | D |')).toBe(4);
  expect(tables('| Name | Role |\n\n| Ann | Chair |\n\n| Bob | Vice |')).toBe(4);
  expect(tables('Home | News\n| A | B |\n| C | D |')).toBe(3);
  expect(markdown.render('1. Item\n   | A | B |\n   | 1 | 2 |\n2. Two').match(/<ol|<table|<li/g)).toEqual([
    '<ol',
    '<li',
    '<table',
    '<li',
  ]);
  expect(markdown.render('  - a\n    ```\n    • x | y\n    ```\n  - b')).toContain('• x | y');
  expect(markdown.render('| A | B |\n| 1 | 2 |\nto book, ring us')).toContain('<p>to book, ring us');
  expect(tables('| Day: | Place: |\n| Date: | and Hall |\n| all | |')).toBe(4);
  expect(cells('A | B\n---|---\n1 | 2\n3 | 4')).toHaveLength(6);
  expect(cells('| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |')).toHaveLength(6);
});

test('columns made with spaces are a table, and a line or a form with spaces is none', () => {
  expect(cells('Went well      Do better\nSeen alone.    Not asked.\nTold the GP.   Not used.')).toEqual([
    ...['th Went well', 'th Do better', 'td Seen alone.', 'td Not asked.', 'td Told the GP.', 'td Not used.'],
  ]);
  for (const text of [
    'One      two',
    'Name:      \nDate:      ',
    'Date:   5 May\nTime:   10am',
    'One   two\n\nThree   four',
    'It is new.  It is free.  Ring us.\nIt is old.  It costs £5.  Do not.',
    'Kind regards  Sam\nThe Chair  The board',
  ])
    expect(cells(text)).toEqual([]);
});

test('two spaces part the columns of a list of contacts', () => {
  expect(cells('Team  Number\nMASH  01632 960 123\nOut of hours   01632 960 124')).toEqual([
    ...[
      'th Team',
      'th Number',
      'td MASH',
      'td 01632\u00a0960\u00a0123',
      'td Out of hours',
      'td 01632\u00a0960\u00a0124',
    ],
  ]);
  expect(cells('Name  Role  Room\nSam  Chair  2')).toEqual([
    ...['th Name', 'th Role', 'th Room', 'td Sam', 'td Chair', 'td 2'],
  ]);
});

test('tabs for looks make no cells, and rows may have heads too', () => {
  expect(cells('Item\t\tCost\nFull day\t£50')).toEqual(['th Item', 'th Cost', 'td Full day', 'td £50']);
  expect(cells('•\t5 May\tHall\n•\t6 May\tOnline')).toEqual([
    ...['th scope="row" 5 May', 'td Hall', 'th scope="row" 6 May', 'td Online'],
  ]);
  expect(cells('\tYes\tNo\nSeen\t18\t6')).toEqual(['th ', 'th Yes', 'th No', 'td Seen', 'td 18', 'td 6']);
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
