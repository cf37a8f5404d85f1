import { expect, test } from 'vitest';
import { createMarkdown } from './markdown.ts';

const markdown = createMarkdown({});
const render = (text: string) => markdown.render(text).replaceAll('\n', '');
const items = (html: string) => [...html.matchAll(/<li[^>]*>/g)].length;

test.each([
  ...[...'•·‣⁃▪●■◦○◆❖➢➤→✓✔'].map((mark) => [`${mark} one\n${mark} two`]),
  ...[...'o§Ø'].flatMap((mark) => [[`${mark}\tone\n${mark}\ttwo`], [`${mark}   one\n${mark}   two`]]),
  ['– one\n– two'],
  ['o one\no two'],
  ['-one\n-two'],
  ['•one\n•two'],
  ['\t• one\n\t• two'],
  ['Words:\n• one\n• two'],
  ['> • one\n> • two'],
])('makes a list of %j', (text) => expect(render(text)).toMatch(/<ul><li>one<\/li><li>two<\/li><\/ul>/));

test.each([
  ['A) one\nB) two', '<ol type="A"><li>one</li><li>two</li></ol>'],
  ['(a) one\n(b) two\n(c) three', '<ol type="a"><li>one</li><li>two</li><li>three</li></ol>'],
  ...['', '   ', '\t'].map((indent): [string, string] => [
    `(a) one\n${indent}(i) first\n${indent}(ii) second\n(b) two\n(c) three`,
    '<ol type="a"><li>one<ol type="i"><li>first</li><li>second</li></ol></li><li>two</li><li>three</li></ol>',
  ]),
  [
    '1.\tone\n\ta.\tfirst\n\tb.\tsecond\n\t\ti.\tdeep\n\t\tii.\tdeeper',
    '<ol><li>one<ol type="a"><li>first</li><li>second<ol type="i"><li>deep</li><li>deeper</li></ol></li></ol></li></ol>',
  ],
  ['i.\tone\nii.\ttwo\niii.\tthree', '<ol type="i"><li>one</li><li>two</li><li>three</li></ol>'],
  ['1.one\n2.two', '<ol><li>one</li><li>two</li></ol>'],
  [
    '1. one\na) first\nb) second\n2. two',
    '<ol><li>one<ol type="a"><li>first</li><li>second</li></ol></li><li>two</li></ol>',
  ],
  ...['•', '-', '*', '–', 'o\t', '\t•', '  -', '    •', '✓'].map((mark): [string, string] => [
    `1) one\n${mark} first\n${mark} second\n2) two`,
    '<ol><li>one<ul><li>first</li><li>second</li></ul></li><li>two</li></ol>',
  ]),
  [
    '9. one\nand more\n• first\n\n10. two\n• next',
    '<ol start="9"><li><p>one<br>and more</p><ul><li>first</li></ul></li><li><p>two</p><ul><li>next</li></ul></li></ol>',
  ],
  [
    '1. one\n\n• first\n\n• second\n\n2. two',
    '<ol><li><p>one</p><ul><li><p>first</p></li><li><p>second</p></li></ul></li><li><p>two</p></li></ol>',
  ],
  ['1. one\n- first\n    - inner', '<ol><li>one<ul><li>first<ul><li>inner</li></ul></li></ul></li></ol>'],
  ['1. one\nWords of it\n• first\n2. two', '<ol><li>one<br>Words of it<ul><li>first</li></ul></li><li>two</li></ol>'],
  ...['1.   ', '-   '].map((mark): [string, string] => [
    `${mark}one\n  -   first`,
    `<${mark === '-   ' ? 'ul' : 'ol'}><li>one<ul><li>first</li></ul></li></${mark === '-   ' ? 'ul' : 'ol'}>`,
  ]),
  ['(1) one\n• first\n(2) two', '<p>(1) one</p><ul><li>first</li></ul><p>(2) two</p>'],
  ...['', '  '].map((indent): [string, string] => [
    `1. one\n• first of the\n${indent}list\n• second\n2. two`,
    '<ol><li>one<ul><li>first of the<br>list</li><li>second</li></ul></li><li>two</li></ol>',
  ]),
  ['1. one\nNext:\n• apart', '<ol><li>one</li></ol><p>Next:</p><ul><li>apart</li></ul>'],
  ['• one\n   o inner', '<ul><li>one<ul><li>inner</li></ul></li></ul>'],
  ...['one', `one ${'word '.repeat(12)}more`].map((words): [string, string] => [
    `1. ${words}\n\n• apart`,
    `<ol><li>${words}</li></ol><ul><li>apart</li></ul>`,
  ]),
  ['1. one\n\n• apart\n\n1. two', '<ol><li>one</li></ol><ul><li>apart</li></ul><ol><li>two</li></ol>'],
  ['1. one\n\nWords\n• apart', '<ol><li>one</li></ol><p>Words</p><ul><li>apart</li></ul>'],
  ['2. one\n5. two', '<ol start="2"><li value="2">one</li><li value="5">two</li></ol>'],
  ['·\tone\no\tinner\n·\ttwo', '<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>'],
  [
    'i. one\nii. two\n\n1. three\n2. four',
    '<ol type="i"><li>one</li><li>two</li></ol><ol><li>three</li><li>four</li></ol>',
  ],
  ['1. one\n2. two\n\n1. three', '<ol><li>one</li><li>two</li></ol><ol><li>three</li></ol>'],
  ['✔\ufe0f one\n✔\ufe0f two', '<ul><li>one</li><li>two</li></ul>'],
  [
    '- [ ] one\n- [x] two\n- [see](#a) three',
    '<ul><li>☐ one</li><li>☑ two</li><li><a href="#a">see</a> three</li></ul>',
  ],
  ['1. [X] one\n2. [ ] two', '<ol><li>☑ one</li><li>☐ two</li></ol>'],
  ['- one\n-\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
  ['✓ one\n✓ two\n\n■ three', '<ul><li>one</li><li>two</li></ul><ul><li>three</li></ul>'],
])('counts and nests %j as typed', (text, html) => expect(render(text)).toBe(html));

const NESTED =
  '<ol><li>one<ul><li>first</li><li>second</li></ul></li><li>two<ul><li>third</li><li>fourth</li></ul></li></ol>';
const INDENTS = ['', ' ', '   ', '    ', '        ', '\t', '\t\t'];
const SIGNS = ['- ', '* ', '-', '– ', 'o ', '•\t', '· '];

test.each([
  ['1. ', '2. '],
  ['1)\t', '2)\t'],
  ['1.', '2.'],
  ['9. ', '10. '],
  ['a) ', 'b) '],
  ['(i)\t', '(ii)\t'],
])('bullets below %j and %j belong to them, however they are indented and parted', (one, two) => {
  for (const [indent, sign, end] of INDENTS.flatMap((i) =>
    SIGNS.flatMap((s) => ['\n', '\n\n'].map((e) => [i, s, e])),
  )) {
    const bullet = `${indent}${sign}`;
    const lines = [`${one}one`, `${bullet}first`, `${bullet}second`, `${two}two`, `${bullet}third`, `${bullet}fourth`];
    const html = render(lines.join(end)).replace(/<\/?p>| (?:start|type|value)="\w+"/g, '');
    expect(html, JSON.stringify(lines.join(end))).toBe(NESTED);
  }
});

test.each(['  ', '\t'])('a list that is indented by %j as a whole is the same list', (indent) => {
  const lines = ['1.\tone', '    • first', '    • second', '2.\ttwo', '    • third', '    • fourth'];
  expect(render(lines.map((line) => indent + line).join('\n'))).toBe(NESTED);
});

test.each([
  '“I only asked.”\n– A school nurse',
  '“I only asked.”\n- A school nurse',
  'A. Smith, chair',
  'a) only one',
  '2.1 First\n2.2 Second',
  '9.30am Welcome\n10.30am Break',
  '✓ Do ask\n✗ Do not wait',
  '**One** thing\n**Two** things',
  '-5 degrees\n-6 degrees',
  'in it,\nI saw',
  '□ Yes  □ No\n□ In part  □ Not known',
])('leaves %j as lines', (text) => {
  expect(items(render(text))).toBe(0);
  expect(render(text).match(/<br>/g) ?? []).toHaveLength(text.split('\n').length - 1);
});

test('reads what was indented as a paragraph, and keeps it in its item', () => {
  expect(render('Do this:\n\n\tsee the child\n\n    and ask')).toBe(
    '<p>Do this:</p><p>see the child</p><p>and ask</p>',
  );
  expect(items(render('- one\n\n    more\n- two'))).toBe(2);
});
