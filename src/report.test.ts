import { describe, expect, test } from 'vitest';
import { type Problem, sortProblems } from './issue/problem.ts';
import { countProblems, formats } from './report.ts';

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

test('the pretty format is a line each, with the severity where it is no error', () => {
  expect(formats.pretty([event, note])).toBe(
    'content/issues/2018-02.md:14:7  event-date  “Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.\n' +
      'content/issues/2018-02.md:14:7  event-date (info)  “Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.\n',
  );
});

test('GitHub’s format escapes what its commands are made of', () => {
  expect(formats.github([event, odd, note])).toBe(
    '::error file=content/issues/2018-02.md,line=14,col=7,title=event-date::“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.\n' +
      '::warning file=content/issues/a%2Cb%3Ac%25.md,line=14,col=7,title=event-date::100%25,%0D%0Afor: all\n' +
      '::notice file=content/issues/2018-02.md,line=14,col=7,title=event-date::“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.\n',
  );
});

test('the JSON format is a list of exactly these keys', () => {
  expect(formats.json([event])).toBe(`[
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
  expect(JSON.parse(formats.json([]))).toEqual([]);
});

describe('no problem', () => {
  test.each(['pretty', 'github'] as const)('is nothing in the %s format', (format) =>
    expect(formats[format]([])).toBe(''),
  );
});

test.each([
  [[], 'no problems'],
  [[event], '1 error'],
  [[event, event, odd], '2 errors and 1 warning'],
  [[event, odd, odd, note, note], '1 error, 2 warnings and 2 notes'],
])('counts problems in words: %#', (problems, words) => expect(countProblems(problems)).toBe(words));

test('problems stand in the order of files, lines, columns and rules', () => {
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
