import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf, readIssue } from '../../tests/support/an-issue.ts';
import { blockKinds, kindNames, useOfField } from './index.ts';
import { type BlockKind, fieldName, fieldWords } from './kind.ts';

describe('each kind of block', () => {
  test.each(blockKinds.map((kind) => [kind.name, kind as BlockKind] as const))(
    '%s: its example is sound',
    (name, kind) => {
      // The events of the examples lie before any issue that tests make.
      const slug = '2017-01';
      expect(problemsOf(anIssue({ slug, body: kind.example }))).toEqual([]);
      const [block, ...others] = readIssue({ slug, body: kind.example }).intro;
      expect(others).toEqual([]);
      expect(block).toMatchObject({ kind: name, at: { line: 9, column: 1 } });
      expect((block?.body.length ?? 0) > 0 || kind.body !== 'required').toBe(true);
    },
  );

  test('has a name of its own', () => {
    expect(new Set(kindNames).size).toBe(kindNames.length);
    expect(kindNames.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test('has fields that can be written', () => {
    for (const { fields } of blockKinds) {
      for (const field of Object.keys(fields.shape)) expect(fieldName(fieldWords(field))).toBe(field);
    }
  });
});

test.each([
  ['openTo', 'open to'],
  ['title', 'title'],
])('the field %s is written %s', (field, words) => {
  expect(fieldWords(field)).toBe(words);
  expect(fieldName(words)).toBe(field);
  expect(fieldName(words.replace(' ', '-'))).toBe(field);
});

describe('values of fields', () => {
  const review = (line: string) =>
    readIssue({ body: `::: review\ncase: A\ntype: Learning review\n${line}\n\nText.\n:::` }).intro[0];
  test('that are lists are parted by commas', () => {
    expect(review('themes: neglect,  early help ')).toMatchObject({ themes: ['neglect', 'early help'] });
  });

  test.each([
    [
      '[Full report](https://example.org/a.pdf), PDF, 1.2 MB',
      { label: 'Full report', href: 'https://example.org/a.pdf', details: 'PDF, 1.2 MB' },
    ],
    [
      '[Full report](https://example.org/a.pdf)',
      { label: 'Full report', href: 'https://example.org/a.pdf', details: '' },
    ],
    [
      '[ Full report ]( https://example.org/a_(b).pdf ) – PDF',
      { label: 'Full report', href: 'https://example.org/a_(b).pdf', details: 'PDF' },
    ],
    [
      '[Full report] (https://example.org/a.pdf)',
      { label: 'Full report', href: 'https://example.org/a.pdf', details: '' },
    ],
    ['[Ask us](reviews@example.org)', { label: 'Ask us', href: 'mailto:reviews@example.org', details: '' }],
  ])('that are links have words, address and details: %s', (line, link) => {
    expect(review(`file: ${line}`)).toMatchObject({ file: [link] });
  });
});

test.each([
  ['event', 'title', 'words'],
  ['event', 'when', 'value'],
  ['event', 'open', 'words'],
  ['review', 'withdraw after', 'hidden'],
  ['review', 'withdraw-after', 'hidden'],
  ['review', 'changed', 'sentences'],
  ['review', 'file', 'words'],
  ['action', 'by', 'value'],
  ['quote', 'by', 'words'],
  ['figure', 'consent', 'hidden'],
  ['nonsense', 'title', 'words'],
])('readers have of “%s”, “%s”: %s', (kind, field, use) => expect(useOfField(kind, field)).toBe(use));
