import { describe, expect, test } from 'vitest';
import { anIssue, checkAnew, typed } from '../../tests/support/an-issue.ts';
import { thorough } from '../../tests/support/thorough.ts';
import { timeOf } from '../../tests/support/time-of.ts';
import type { CheckedFiles } from '../checks/check-files.ts';
import type { SourceFile } from '../text/source.ts';

// A pattern that goes back over its text would take minutes: by day over as much of it as a file may have, every night over all of it.
const LIMIT = 2000;
const MOST_LINES = 1900;
const [START, END] = [90_000, 9_000];
/** Cut in the middle: at the end is what closes a text, or makes a pattern go back. */
function asMuchAsIsRead(text: string): string {
  if (thorough) return text;
  const lines = text.split('\n');
  const few =
    lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES / 2), ...lines.slice(-MOST_LINES / 2)].join('\n') : text;
  return few.length > START + END ? few.slice(0, START) + few.slice(-END) : few;
}
const MEGABYTE = 1_000_000;

const bodies: Readonly<Record<string, () => string>> = {
  'signs like those before a login': () => `@ ${':--'.repeat(33_000)}`,
  'a list 10,000 deep': () => `${'- '.repeat(10_000)}x`,
  'a list 800 deep, a line each': () =>
    Array.from({ length: 800 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  'a quote 10,000 deep': () => `${'>'.repeat(10_000)} x`,
  'quotes and lists 10,000 deep': () => `${'> - '.repeat(10_000)}x`,
  'a line of a megabyte': () => 'a '.repeat(MEGABYTE / 2),
  'a word of a megabyte': () => 'a'.repeat(MEGABYTE),
  'a picture pasted as data': () => `![x](data:image/png;base64,${'A'.repeat(MEGABYTE)})`,
  '50,000 open brackets': () => '['.repeat(50_000),
  '50,000 open links': () => '[a]('.repeat(50_000),
  '50,000 open pictures': () => '!['.repeat(50_000),
  '100,000 stars': () => '*a '.repeat(100_000),
  'code of 1,500 widths': () => Array.from({ length: 1500 }, (_, width) => '`'.repeat(width)).join(' a '),
  '100,000 quotes': () => `"'`.repeat(100_000),
  '200,000 open comments': () => '<!-- '.repeat(200_000),
  '50,000 lines of open comments': () => '<!-- \n'.repeat(50_000),
  '50,000 lines of open comments, closed at the end': () => `${'<!-- \n'.repeat(50_000)}-->`,
  '2,000 open blocks': () => '::: event\n'.repeat(2000),
  '10,000 closing lines': () => ':::\n'.repeat(10_000),
  '3,000 blocks': () => '::: callout\n\nText.\n:::\n\n'.repeat(3000),
  'a block name and many spaces': () => `::: a${' '.repeat(200_000)}b`,
  'a block name and many colons': () => `::: a${':'.repeat(200_000)}b`,
  'colons and a strange space': () => `${':'.repeat(200_000)}\u00a0`,
  'blocks and open code': () => '::: a\n```\n'.repeat(5_000),
  'a heading of spaces': () => `## a${' '.repeat(200_000)}b`,
  'a heading of open addresses': () => `## ${'{#'.repeat(100_000)}`,
  '3,000 headings': () => '## One\n\n'.repeat(3000),
  '2,000 blocks of one title': () => '::: callout\ntitle: One\n\nText.\n:::\n\n'.repeat(2000),
  '30,000 links in a line': () => '[x](https://example.org/a) '.repeat(30_000),
  '3,000 links in paragraphs': () => '[x](https://example.org/a)\n\n'.repeat(3000),
  '30,000 addresses with open brackets': () => 'https://example.org/('.repeat(30_000),
  '50,000 open addresses': () => '<https://a'.repeat(50_000),
  '100,000 beginnings of mailboxes': () => 'a@'.repeat(100_000),
  '20,000 codes of a mailer': () => '*|\n'.repeat(20_000),
  'a table of 5,000 columns': () =>
    `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n${`${'|a'.repeat(50)}|\n`.repeat(2000)}`,
  '5,000 acronyms': () =>
    `${Array.from({ length: 5000 }, (_, n) => `*[A${n}]: b`).join('\n')}\n\n${'A1 A2 '.repeat(1000)}`,
  'NUL a megabyte long': () => '\0'.repeat(MEGABYTE),
  '5,000 fields of one name': () => `::: event\n${'title: x\n'.repeat(5000)}:::`,
  '20,000 lines that are no fields': () => `::: event\ntitle: x\n${'xxxx\n'.repeat(20_000)}:::`,
  'a field of a megabyte': () => `::: event\ntitle: ${'x'.repeat(MEGABYTE)}\n:::`,
  'a session of digits': () => `::: event\nwhen: ${'1'.repeat(100_000)}\n:::`,
  'a session of times': () => `::: event\nwhen: 5 December 2017, ${'9am to '.repeat(50_000)}\n:::`,
  'a mailbox of dots': () => `::: event\nbook: a@${'.'.repeat(100_000)}"\n:::`,
  'a link of brackets': () => `::: button\nlink: ${'['.repeat(100_000)}\n:::`,
};

const files: Readonly<Record<string, () => string>> = {
  nothing: () => '',
  'an open fence and nothing else': () => '---',
  'a fence of a megabyte': () => '-'.repeat(MEGABYTE),
  'a fence and many spaces': () => `--${' '.repeat(200_000)}x\n---\n`,
  '10,000 open brackets': () => `---\ntitle: ${'['.repeat(10_000)}\n---\n`,
  '10,000 open brackets, a line each': () => `---\ntitle:\n${' [\n'.repeat(10_000)}---\n`,
  '1,000 keys within each other': () =>
    `---\n${Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
  '5,000 dashes': () => `---\n${'- '.repeat(5000)}\n---\n`,
  'a value of a megabyte': () => `---\ntitle: ${'a'.repeat(MEGABYTE)}\n---\n`,
  'a quote that is never closed': () => `---\ntitle: "${'a'.repeat(MEGABYTE)}\n---\n`,
  '10,000 colons in a value': () => `---\ntitle: ${'a: '.repeat(10_000)}\n---\n`,
  '2,000 unknown keys': () => `---\n${Array.from({ length: 2000 }, (_, n) => `k${n}: x`).join('\n')}\n---\n`,
  '2,000 times one key': () => `---\n${'a: b\n'.repeat(2000)}---\n`,
  '5,000 topics': () => `---\ntopics: [${'x, '.repeat(5_000)}y]\n---\n`,
  'a key of 100,000 letters': () => `---\n${'k'.repeat(100_000)}: x\n---\n`,
  'aliases of aliases': () =>
    `---\na: &a [x]\n${Array.from({ length: 100 }, (_, n) => `b${n}: &b${n} [*a, *a]`).join('\n')}\n---\n`,
  'a bracket with 50,000 commas, a full file of them': () => `---\ntopics: [a${', '.repeat(50_000)}\n---\n`,
  '33,000 brackets that close, a full file of them': () => `---\ntopics: [a${'] ['.repeat(33_000)}\n---\n`,
  '50,000 quotes that never fit, a full file of them': () => `---\ntitle: "a${'" '.repeat(50_000)}\n---\n`,
  'a bracket and a megabyte of spaces': () => `---\ntopics: [a${' '.repeat(MEGABYTE)}b\n---\n`,
};

function checkInTime(issue: SourceFile): CheckedFiles {
  const results: CheckedFiles[] = [];
  expect(timeOf({ ready: () => issue, run: () => results.push(checkAnew(issue)) }, LIMIT)).toBeLessThan(LIMIT);
  return results[0] as CheckedFiles;
}

describe('an issue with a hostile body', () => {
  test.each(Object.entries(bodies))('is read in time: %s', (_name, body) => {
    const { problems } = checkInTime(anIssue({ body: asMuchAsIsRead(body()) }));
    expect(problems.filter(({ message }) => message.length > 1000)).toEqual([]);
  });
});

describe('a hostile file', () => {
  test.each(Object.entries(files))('is refused in time: %s', (_name, text) => {
    const { archive, problems } = checkInTime(typed(asMuchAsIsRead(text())));
    expect(archive).toBeUndefined();
    expect(problems.filter(({ message }) => message.length > 1000)).toEqual([]);
  });
});
