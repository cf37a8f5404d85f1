import { expect, test } from 'vitest';
import { growthOf, timeOf } from '../../tests/support/time-of.ts';
import { createMarkdown, type Token } from './markdown.ts';
import { checkMarks } from './mistyped-marks.ts';
import { readSurroundings } from './surroundings.ts';
import { writeYaml } from './typed-yaml.ts';

// A text four times as long takes four times as long to read; of one that is read again for each of its lines or signs it would be sixteen.

const MOST = 9;

test.each(['https://[', 'example.org.uk,', '[a] ('])('marks in a paragraph of %j', (piece) => {
  const job = (length: number) => ({
    ready: () => piece.repeat(length / piece.length),
    run: (unread: string) => checkMarks({ map: [0, 1], meta: { unread } } as unknown as Token, [unread], () => {}),
  });
  expect(growthOf(job(20_000), job(80_000), MOST)).toBeLessThan(MOST);
});

test.each([
  ['cells', '\tx'],
  ['cells that are broken', 'a\tb\tc\nd\ne\n1pm\tf'],
  ['rows with signs, and gaps between them', '| a | b |\n| 1 | 2 |\n\n| 3 |'],
  ['bullets below numbers', '1) one\n• a\n• b'],
  ['lines below a quotation', '> “one\nand more'],
])('lines of %s', (_name, lines) => {
  const markdown = createMarkdown({});
  const job = (count: number) => ({
    ready: () => `${lines}\n`.repeat(count),
    run: (text: string) => void markdown.parse(text, {}),
  });
  expect(growthOf(job(1_000), job(4_000), MOST)).toBeLessThan(MOST);
});

const YAML = [' ', '#', ' #', '“', '"', "'", '[', ':', 'a:', '\\', '{ ', '- ', '\t', '=', '\n[', '\n- [', '\ntitle: "'];
test.each(YAML)('keys and values of %j', (part) => {
  const typing = (key: string) => (key === 'topics' ? undefined : { isWords: key !== 'date', isList: false });
  const job = (length: number) => ({
    ready: () =>
      ['', 'title: ', 'topics: [', 'date: x'].map((before) => (before + part.repeat(length / part.length)).split('\n')),
    run: (texts: readonly string[][]) => texts.forEach((lines) => void writeYaml(lines, typing)),
  });
  expect(growthOf(job(25_000), job(100_000), MOST)).toBeLessThan(MOST);
});

test.each(['![](', '![a](b .jpg" ', '![a](b (c '])('pictures in a line of %j', (piece) => {
  const markdown = createMarkdown({});
  const job = (length: number) => ({
    ready: () => piece.repeat(length / piece.length),
    run: (text: string) => void markdown.parseInline(text, {}),
  });
  expect(growthOf(job(5_000), job(20_000), MOST)).toBeLessThan(MOST);
});

test.each(['`', '<!--', '``` ', '\\', '``\n', '~~~\n', '- ```\n', '`` ```\n'])('%j that is never closed', (sign) => {
  const job = { ready: () => sign.repeat(100_000 / sign.length), run: readSurroundings };
  expect(timeOf<string>(job, 1000)).toBeLessThan(1000);
});
