import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { type Problem, sortProblems } from '../text/problem.ts';
import { countProblems, escapeMarkdown, formats } from './findings.ts';

const event: Problem = {
  rule: 'event-date',
  severity: 'error',
  file: 'content/issues/2018-02.md',
  line: 14,
  column: 7,
  message: '“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.',
};
const odd: Problem = { ...event, severity: 'warning', file: 'content/issues/a,b:c%.md', message: '100%,\r\nfor: all' };
const note: Problem = { ...event, severity: 'info' };

test('the pretty format is one line each, with the severity unless it is an error', () => {
  expect(formats.pretty([event, note])(String)).toBe(
    'content/issues/2018-02.md:14:7  event-date  “Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.\n' +
      'content/issues/2018-02.md:14:7  event-date (info)  “Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.\n',
  );
});

test('GitHub’s format escapes what its commands are made of', () => {
  expect(formats.github([event, odd, note])(String)).toBe(
    '::error file=content/issues/2018-02.md,line=14,col=7,title=event-date::“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.\n' +
      '::warning file=content/issues/a%2Cb%3Ac%25.md,line=14,col=7,title=event-date::100%25,%0D%0Afor: all\n' +
      '::notice file=content/issues/2018-02.md,line=14,col=7,title=event-date::“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.\n',
  );
});

test('the JSON format is a list of exactly these keys', () => {
  expect(formats.json([event])(String)).toBe(`[
  {
    "rule": "event-date",
    "severity": "error",
    "file": "content/issues/2018-02.md",
    "line": 14,
    "column": 7,
    "message": "“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”."
  }
]
`);
  expect(JSON.parse(formats.json([])(String))).toEqual([]);
});

test('a finding of a rule with a page carries its address, but on the terminal', () => {
  const finding = { ...event, rule: 'prose-date', message: 'Look again.' };
  expect(JSON.parse(formats.json([finding])(String))[0].page).toBe('docs/checks/prose-date.md');
  expect(formats.github([finding])(String)).toContain('::Look again. See docs/checks/prose-date.md.\n');
  expect(formats.summary([finding])(String)).toContain('| Look again. See docs/checks/prose-date.md. |');
  expect(formats.pretty([finding])(String)).not.toContain('docs/');
});

describe('the summary', () => {
  test('counts in its heading, puts files with errors first and errors first in each file', () => {
    const early: Problem = { ...note, file: 'content/bulletin.yaml', line: 2, message: 'Look again.' };
    const before: Problem = { ...odd, file: event.file, line: 3, rule: 'alt-text', message: 'No picture.' };
    expect(formats.summary([early, before, event])(String)).toBe(`## 1 error, 1 warning and 1 note

### content/issues/2018-02.md

| Line | | Rule | What is wrong and what to do |
|---|---|---|---|
| 14:7 | **error** | event-date | “Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”. |
| 3:7 | warning | alt-text | No picture. |

### content/bulletin.yaml

| Line | | Rule | What is wrong and what to do |
|---|---|---|---|
| 2:7 | note | event-date | Look again. |
`);
  });

  test('says so when there is nothing to say', () => expect(formats.summary([])(String)).toBe('No problems.\n'));

  test('never grows past what GitHub shows, and says how much it leaves out', () => {
    const summary = formats.summary(Array(1500).fill({ ...event, message: '<'.repeat(1000) }))(String);
    expect(summary).toContain('## 1500 errors');
    expect(summary).toContain('500 more. To see all of them: `npm run check`');
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '<!-- the rest',
    '&lt;b&gt;',
    '![a](https://x.example/a.png) [b](https://x.example) <https://x.example>',
    'https://x.example www.x.example http://x.example',
    '`code` **bold** _it_ ~~gone~~ $x$ # | a | \\| b \\',
    'one\n\n# two\r\n\u2028three\u0000\n| x |',
    '[a]: https://x.example',
  ])('shows hostile words as the words they are: %j', (words) => {
    const html = new MarkdownIt({ html: true, linkify: true }).render(
      formats.summary([{ ...event, message: words, rule: words, file: words }])(String),
    );
    const tags = new Set([...html.matchAll(/<(?!\/)([^\s>]*)/g)].map((found) => found[1]));
    expect([...tags].sort()).toEqual(['h2', 'h3', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr'].sort());
    expect(html.match(/<td>/g)).toHaveLength(4);
    const plain = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    const escaped = plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    expect(html).toContain(`<td>${escaped}</td>`);
  });

  test('mentions nobody, and leaves mail addresses whole', () => {
    expect(escapeMarkdown('ask @everyone or @org/team, (@chair)')).toBe(
      'ask @\u200beveryone or @\u200borg/team, (@\u200bchair)',
    );
    expect(escapeMarkdown('training@example.org')).toBe('training@example.org');
  });

  test('cuts a long message between letters', () =>
    expect(escapeMarkdown('🙂'.repeat(401))).toBe(`${'🙂'.repeat(400)}…`));
});

test.each(['pretty', 'github'] as const)('no problem is nothing in the %s format', (format) =>
  expect(formats[format]([])(String)).toBe(''),
);

test.each([
  [[], 'no problems'],
  [[event], '1 error'],
  [[event, event, odd], '2 errors and 1 warning'],
  [[event, odd, odd, note, note], '1 error, 2 warnings and 2 notes'],
])('counts problems in words: %#', (problems, words) => expect(countProblems(problems)).toBe(words));

test('problems are in the order of files, lines, columns and rules', () => {
  const at = (file: string, line: number, column: number, rule = 'a') => ({ ...event, file, line, column, rule });
  const sorted = [
    at('a', 1, 1),
    at('a', 2, 1),
    at('a', 2, 10),
    at('a', 10, 1, 'a'),
    at('a', 10, 1, 'b'),
    at('b', 1, 1),
  ];
  expect(sortProblems([...sorted].reverse())).toEqual(sorted);
});
