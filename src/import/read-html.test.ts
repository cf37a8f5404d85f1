import { expect, test } from 'vitest';
import { parseHtml } from '../cli/parse-html.ts';
import { readHtml } from './read-html.ts';

const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;
const inWordForTheWeb = (list: string, level: number, words: string) =>
  `<div class="ListContainerWrapper SCXW1"><${list} role="list"><li data-aria-level="${level}" role="listitem"><p>${words}</p></li></${list}></div>`;

const READ: readonly (readonly [what: string, html: string, markdown: string])[] = [
  [
    'nested and numbered lists of a page',
    '<ol start=3><li>One<ul><li>In it</li></ul></li><li><p>Two</p></li></ol>',
    '3. One\n   - In it\n4. Two',
  ],
  [
    'bold and italics of Google Docs',
    '<b style="font-weight:normal"><p><span style="font-weight:700">Bold</span> and <span style="font-style:italic">slanted</span></p></b>',
    '**Bold** and *slanted*',
  ],
  [
    'headings, the highest first',
    '<h3>Training</h3><h4><b>Dates</b></h4><p>Words</p>',
    '## Training\n\n### Dates\n\nWords',
  ],
  ['headings of Word for the web', '<p role="heading" aria-level="1">Training</p><p>Words</p>', '## Training\n\nWords'],
  [
    'a table with a wide cell',
    '<table><tr><td colspan=2><p>Both</p></td></tr><tr><td>A|B</td><td><p>C</p><p>D</p></td></tr></table>',
    '| Both |  |\n| --- | --- |\n| A\\|B | C; D |',
  ],
  [
    'a mail that is laid out in tables',
    '<table><tr><td><table><tr><td><h1>News</h1></td></tr><tr><td>Words</td></tr></table></td></tr></table>',
    '## News\n\nWords',
  ],
  [
    'addresses that are their own words',
    '<p><a href="mailto:a@example.org">a@example.org</a>, <a href="https://example.org/">https://example.org</a></p>',
    'a@example.org, https://example.org/',
  ],
  [
    'links to a computer and to nowhere',
    '<p><a href="file:///C:/a.docx">a form</a> <a href="#x">there</a> <a href="javascript:x()">run</a></p>',
    'a form there run',
  ],
  ['signs that Markdown knows', '<p>2 * 3 * 4 [sic] #ICON_week &lt;b&gt;</p>', '2 * 3 * 4 [sic] #ICON_week <b>'],
  ['ordinals, soft breaks and blanks', '<p>1<sup>st</sup>&nbsp;May<br>Hall</p><p>&nbsp;</p>', '1st May\nHall'],
  ['what is hidden', '<p>Seen<span style="display:none">Hidden</span></p>', 'Seen'],
  ['struck words', '<p>At <s>9</s> 10</p>', 'At ~~9~~ 10'],
  [
    'a cell over two rows, in each of them',
    table(
      row('Course', 'Date', 'Venue'),
      row('<td rowspan=2>ICON</td>', '1 May', '<td rowspan="2">Teams</td>'),
      row('2 May'),
    ),
    '| Course | Date | Venue |\n| --- | --- | --- |\n| ICON | 1 May | Teams |\n| ICON | 2 May | Teams |',
  ],
  [
    'what is across the top, above the table',
    table(row('<td colspan=2>Spring term</td>'), row('Course', 'Date'), row('ICON', '1 May')),
    'Spring term\n\n| Course | Date |\n| --- | --- |\n| ICON | 1 May |',
  ],
  [
    'a head of two rows, in one',
    table(
      row('<td rowspan=2>Course</td>', '<td colspan=2>Spring term</td>', '<td rowspan=2>Cost</td>'),
      row('Date', 'Venue'),
      row('ICON', '1 May', 'Teams', 'Free'),
    ),
    '| Course | Spring term Date | Spring term Venue | Cost |\n| --- | --- | --- | --- |\n| ICON | 1 May | Teams | Free |',
  ],
  [
    'a row across between others, as a row',
    table(row('Course', 'Date'), row('<td colspan=2>Spring</td>'), row('ICON', '1 May')),
    '| Course | Date |\n| --- | --- |\n| Spring |  |\n| ICON | 1 May |',
  ],
  [
    'no rows and columns without a word, as Excel has them at the end',
    table(row('Course', 'Date', ''), row('ICON', '1 May', ''), row('', '', '')),
    '| Course | Date |\n| --- | --- |\n| ICON | 1 May |',
  ],
  [
    'spans of any number',
    table(row('<td colspan=999999 rowspan=0>A</td>', 'B'), row('<td rowspan=-4>C</td>', '<td colspan=x>D</td>')),
    '| A |  | B |\n| --- | --- | --- |\n| C | D |  |',
  ],
  [
    'lists behind their item, as Google Docs puts them into the clipboard',
    '<ol><li aria-level=1><p>One</p></li><ul><li aria-level=2><p>In it</p></li></ul><li aria-level=1><p>Two</p></li></ol>',
    '1. One\n   - In it\n2. Two',
  ],
  [
    'lists of Word for the web, each item in a box',
    [
      inWordForTheWeb('ol', 1, 'One'),
      inWordForTheWeb('ul', 2, 'In it'),
      inWordForTheWeb('ul', 2, 'And this'),
      inWordForTheWeb('ol', 1, 'Two'),
      inWordForTheWeb('ul', 1, 'Another list'),
    ].join(''),
    '1. One\n   - In it\n   - And this\n2. Two\n\n- Another list',
  ],
  [
    'a bold line alone in the cell of a layout as a heading of what follows, but not the last of the mail',
    '<table><tr><td><table><tr><td><p><b>Autumn news</b></p></td></tr><tr><td><p>Words</p></td></tr><tr><td><p><b>The last</b></p></td></tr></table></td></tr></table>',
    '## Autumn news\n\nWords\n\n**The last**',
  ],
  [
    'a bold line as a heading, but below a closing as the signature that it is',
    '<p><b>Training</b></p><p>Words</p><p>Kind regards,</p><p>&nbsp;</p><p><b>Training Team</b></p><p>Example Partnership</p>',
    '## Training\n\nWords\nKind regards,\n\n**Training Team**\nExample Partnership',
  ],
  [
    'a name below a Welsh closing as a signature, but a bold line below Welsh words as a heading',
    '<p>Cofion cynnes</p><p><b>Swyddog Hyfforddi</b></p><p>Diolch yn fawr,</p><p><b>Tîm Hyfforddi</b></p><p>Diolch i bawb</p><p><b>Hyfforddiant</b></p><p>Geiriau</p>',
    'Cofion cynnes\n\n**Swyddog Hyfforddi**\n\nDiolch yn fawr,\n\n**Tîm Hyfforddi**\n\nDiolch i bawb\n\n## Hyfforddiant\n\nGeiriau',
  ],
  [
    'no list of contents',
    '<p class=MsoTocHeading>Contents</p><p class=MsoToc1><a href="#_Toc1">Training<span>......</span>2</a></p><h1>Training</h1><p>Words</p>',
    '## Training\n\nWords',
  ],
  [
    'numbers that are set higher',
    '<p>Guidance<sup>12</sup> of 1<sup>st</sup> May, 5 m<sup>2</sup></p>',
    'Guidance¹² of 1st May, 5 m²',
  ],
  [
    'what a style sheet strikes through or hides, but not what it hides on phones',
    '<style>p.x{} .c9{text-decoration:line-through} .pre,.y{} .off{display:none} .print .wide,p .wide{display:none}\n@media (max-width:9em){.wide{display:none}}</style><p><span class="c9">5 March</span> <span class="wide">12 March</span><span class="a off">13 March</span></p>',
    '~~5 March~~ 12 March',
  ],
  ['a page that is all in a form', '<form><h1>News</h1><p>Words</p><input value="x"></form>', '## News\n\nWords'],
  [
    'no links of Campaign Monitor',
    '<p>Words</p><p><preferences>Preferences</preferences> | <unsubscribe>Unsubscribe</unsubscribe></p>',
    'Words',
  ],
  [
    'no top of each page of Google Docs, but its footnotes',
    '<body class="c1 doc-content"><div><p>Board</p></div><p>Words</p><div><p><a href="#ftnt_ref1">[1]</a> A note</p></div></body>',
    'Words\n\n[1] A note',
  ],
];

test.each(READ)('reads %s', (_what, html, markdown) => {
  expect(readHtml(html, { parse: parseHtml })?.markdown).toBe(markdown);
});

test.each<readonly [what: string, html: string, note: string]>([
  [
    'films',
    '<p>Words</p><iframe src="https://www.example.org/film"></iframe><video><source src="https://www.example.org/v.mp4"></video>',
    'Films and other parts of the page were left out: https://www.example.org/film https://www.example.org/v.mp4 Link to what readers need.',
  ],
  [
    'links in a picture',
    '<p>Words</p><map><area href="https://www.example.org/swing" alt="Safety"></map>',
    'Links in a picture were left out: “Safety https://www.example.org/swing”. Write what readers need below the picture.',
  ],
  [
    'choices',
    '<p>Words</p><select><option>North</option></select>',
    'Drawings, formulas, buttons and choices were left out: “North”.',
  ],
])('says that %s were left out', (_what, html, note) => {
  const { markdown, notes } = readHtml(html, { parse: parseHtml }) ?? {};
  expect([markdown, notes]).toEqual(['Words', [note]]);
});

test('only hidden text at the start is what mail apps show after the subject', () => {
  const unsubscribe = '<p><a href="https://e.example/unsubscribe">Unsubscribe</a></p>';
  const preheaderOf = (html: string) => readHtml(html + unsubscribe, { parse: parseHtml })?.preheader;
  const words = `<p>${'Words of the mail. '.repeat(10)}</p>`;
  expect(preheaderOf(`<p style="opacity:0">What is new</p>${words}`)).toBe('What is new');
  expect(preheaderOf(`${words}<p hidden>Not this</p>`)).toBeUndefined();
});
