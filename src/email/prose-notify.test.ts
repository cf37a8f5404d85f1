import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsOf, readNotify } from '../../tests/support/read-notify.ts';
import { createMarkdown } from '../text/markdown.ts';
import { writeLink, writeWords } from './notify-words.ts';
import { renderProseNotify } from './prose-notify.ts';

const markdown = createMarkdown({});
const render = (text: string) => renderProseNotify(markdown.parse(text, {}), (href) => href);

describe('Markdown for GOV.UK Notify', () => {
  test.each([
    ['makes a heading below the second level a paragraph', '### Who\n\nAll.', 'Who\n\nAll.'],
    ['drops bold and italics', 'A **bold** and *slanted* word, `code`', 'A bold and slanted word, code'],
    ['keeps lists and their numbers', '- a\n- b\n\nThen\n\n3. c\n4. d', '- a\n- b\n\nThen\n\n3\\. c\n4\\. d'],
    [
      'says a list within an item in its sentence',
      '- In a smoke-free home\n  - no pillows;\n  - no toys\n- c',
      '- In a smoke-free home: no pillows; no toys\n- c',
    ],
    [
      'joins sentences of such a list as sentences',
      '- At night:\n  - Lay them down.\n  - Ring us.\n- c',
      '- At night: Lay them down. Ring us.\n- c',
    ],
    [
      'says bullets below a number so too',
      '1. At night:\n   - no pillows\n   - no toys\n2. c',
      '1. At night: no pillows; no toys\n2. c',
    ],
    ['keeps the numbers of such a list', '- Ready?\n  1. Ask\n  2. Tell', '- Ready? 1. Ask; 2. Tell'],
    ['puts a list in such a list in brackets', '- a\n  - b.\n    - c\n    - d.\n  - e', '- a: b (c; d); e'],
    ['keeps a list within an item off an address', '- https://example.org/\n  - b', '- https://example.org/ – b'],
    ['does not lose an item that starts with a list', '- - a\n  - b', '- a\n- b'],
    ['keeps a table within an item', '- a\n\n  | b | c |\n  |---|---|\n  | 1 | 2 |', '- a\n- b: 1; c: 2'],
    ['marks each line of a quote', '> One.\n>\n> - two', '^ One.\n\n^ - two'],
    [
      'keeps a link with its whole address',
      '[Read](https://example.org/a_(b))',
      '[Read](https://example.org/a_%28b%29)',
    ],
    ['writes a mailbox that is its own words once', '[a@example.org](mailto:a@example.org)', 'a@example.org'],
    ['writes a mailbox after other words', '[the board](mailto:a@example.org)', 'the board (a@example.org)'],
    [
      'makes a table lines',
      '| Team | Phone |\n|---|---|\n| Help | 01632 960000 |',
      '- Team: Help; Phone: 01632\u00a0960000',
    ],
    ['drops a rule', 'a\n\n---\n\nb', 'a\n\nb'],
    ['keeps lines', 'a\nb', 'a\nb'],
    ['makes lines of code paragraphs', '```\na  *b*\nc\n```', 'a  *b*\nc'],
  ])('%s', (_name, text, expected) => expect(render(text)).toBe(expected));

  test.each([
    '1.5 million',
    '2018. A year',
    '# 1',
    '#1',
    '* a',
    '*a',
    '- a',
    '-5 degrees',
    '^ up',
    '• a',
    '===',
    '---',
    '~~~',
    '```',
    'a \\',
    '&lt;b&gt;',
    '&nbsp;',
    '[sic]',
    '[a](b)',
    '![a](b)',
    '((name))',
    '(((a)))',
    'section 4((1))',
    'C#',
  ])('shows “%s” as these words, in a paragraph, a list and a heading', (text) => {
    for (const [kind, line] of [
      ['paragraph', writeWords(text)],
      ['item', `- ${writeWords(text)}`],
      ['heading', `## ${writeWords(text)}`],
    ]) {
      expect(readNotify(line ?? '')).toEqual([{ kind, text }]);
      expect(fieldsOf(line ?? '')).toEqual([]);
    }
  });

  test('writes a link whose words have brackets as words and address', () => {
    expect(writeLink('[sic] here', 'https://example.org/')).toBe('\\[sic\\] here (https://example.org/)');
  });
});

describe('the layouts of GOV.UK Notify', () => {
  const folder = join(import.meta.dirname, '../../layouts/email');
  const names = ['notify.md', ...readdirSync(join(folder, 'blocks')).map((name) => `blocks/${name}`)];

  test.each(names)('%s prints no value that could mean something in Markdown', (name) => {
    const notify = readFileSync(join(folder, name), 'utf8').split('{% elif form == "notify" %}').at(-1) ?? '';
    const printed = notify.matchAll(/\{\{\s*([\s\S]*?)\s*\}\}/g);
    // Made by the build: an address of the archive, prose, a link, a slot; the board's mailbox was read as one.
    const made =
      /\| (?:said|linkTo\(.*\)|prose(?:\(.*\))?(?: \| inset)?)$|^slot\.|^part\.url$|^board\.email \| readable$/;
    expect([...printed].map(([, value = '']) => value).filter((value) => !made.test(value))).toEqual([]);
  });
});
