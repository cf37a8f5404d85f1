import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixFiles } from '../src/fixes/fix-files.ts';
import { check, content, typed } from './support/an-issue.ts';
import { type Outputs, outputsOf } from './support/outputs.ts';
import { textOf } from './support/text-of.ts';

// A whole newsletter as an editor pastes it from Word, in two rounds: `--fix`, and the few things that only the editor knows.

const pasted = typed(readFileSync('tests/fixtures/pasted/2026-12.md', 'utf8'), '2026-12');
const [fixed = { after: '' }] = fixFiles(content(pasted), []);

/** What the first round asks the editor to put right. */
const ANSWERS: readonly (readonly [string, string])[] = [
  ['when: Monday 9 February 2027', 'when: Tuesday 9 February 2027'],
  ['book: Eventbrite', 'book: training@example.org'],
  ['ICON Week Poster FINAL (2).jpg', 'chair.jpg'],
];
const answered = typed(
  ANSWERS.reduce((text, [wrong, right]) => text.replace(wrong, right), fixed.after),
  '2026-12',
);

const errorsOf = (file: typeof pasted) =>
  check(file).problems.flatMap(({ severity, line, rule }) => (severity === 'error' ? [`${line} ${rule}`] : []));

test('after --fix at most four errors are left, and none once they are answered', () => {
  expect(errorsOf({ ...pasted, text: fixed.after })).toHaveLength(ANSWERS.length);
  expect(errorsOf(answered)).toEqual([]);
});

/** Letters and figures alone: spaces, quotes and dashes are set by each output in its own way. */
const letters = (text: string) => text.replace(/https:\/\/|[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The lines of the body that are no block's fields, without their marks; of a table each cell. */
const linesOf = (text: string) =>
  text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/^:::.*\n(?:[a-z ]+:.*\n)*/gm, '')
    .split('\n')
    .filter((line) => !line.startsWith('![') && !/^[|\s-]+$/.test(line))
    .flatMap((line) => line.split(/[|\t]/))
    .map((line) => letters(line.replace(/^\s*(?:[-*•>#]+|\d+[.)])\s+/, '').replace(/\]\([^)]*\)/g, ']')))
    .filter((line) => line !== '');

/** Notify has no tables: each row is a list item that repeats the words over the columns. */
const withoutHeads = (text: string) => text.replace(/^\|.*\n(?=\|-)/gm, '');

describe('everything that was typed is said, in its order', () => {
  let outputs: Outputs;
  beforeAll(async () => {
    const { archive } = check({
      ...answered,
      text: answered.text
        .replace('status: draft', 'status: published')
        .replace(/^topics: .*/m, 'topics: [training, neglect]'),
    });
    const [issue] = archive?.issues ?? [];
    if (!archive || !issue) throw new Error('The answered issue has errors.');
    outputs = await outputsOf(archive, issue);
  });

  test.each(['page', 'mail', 'text', 'notify', 'feed'] as const)('in its %s', (name) => {
    const said = letters(
      /^(?:page|mail|feed)$/.test(name) ? textOf(outputs[name] as string) : (outputs[name] as string),
    );
    let from = 0;
    const lost = linesOf(name === 'notify' ? withoutHeads(answered.text) : answered.text).filter((line) => {
      const at = said.indexOf(line, from);
      if (at >= 0) from = at + line.length;
      return at < 0;
    });
    expect(lost).toEqual([]);
  });
});
