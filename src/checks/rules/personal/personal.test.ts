import { describe, expect, test } from 'vitest';
import { aBulletin, anIssue, check, problemsOf, typed } from '../../../../tests/support/an-issue.ts';
import type { ContentFiles } from '../../../content/parse-archive.ts';
import type { SourceFile } from '../../../text/source.ts';

const WITHDRAWN = { status: 'withdrawn', withdrawn: '{ date: 2018-02-02, reason: It was wrong. }' };

describe('personal data is found wherever it is typed', () => {
  type Place = readonly [name: string, issue: SourceFile, others: Partial<ContentFiles>];
  test.each<Place>([
    ['in front matter', anIssue({ keys: { summary: 'Quote 943 476 5919 here.' } }), {}],
    ['in words that stand for a picture', anIssue({ body: '![A form with 943 476 5919](chair.jpg)' }), {}],
    ['in a caption', anIssue({ body: '::: figure\nsrc: chair.jpg\nalt: A desk\ncaption: Form 943 476 5919\n:::' }), {}],
    ['in the target of a link', anIssue({ body: '[A form](https://www.example.org/forms/943-476-5919)' }), {}],
    ['in a comment that no reader sees', anIssue({ body: 'Words.\n\n<!-- 943 476 5919 -->' }), {}],
    ['in a draft', anIssue({ keys: { status: 'draft' }, body: 'It is 943 476 5919.' }), {}],
    ['in an issue that was withdrawn', anIssue({ keys: WITHDRAWN, body: 'It is 943 476 5919. Click here.' }), {}],
    ['in a name between two marks', anIssue({ body: 'It is **943 476 5919**.' }), {}],
    ['across a line’s end', anIssue({ body: 'He was born on\n3 May 2012.' }), {}],
    ['in a file that cannot be read', typed('---\ntitle: "unclosed\n---\nIt is 943 476 5919.'), {}],
    ['in the board’s own file', anIssue(), { bulletin: aBulletin({ about: 'Quote 943 476 5919.' }) }],
    ['in the name of a picture', anIssue(), { images: new Set(['943-476-5919.jpg']) }],
    ['in the name of an issue', anIssue({ slug: 'born-on-3-may-2012' }), {}],
  ])('%s', (_name, issue, others) => {
    const rules = check(issue, others).problems.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'nhs-number' || rule === 'birth-date')).toHaveLength(1);
  });
});

describe('what was found is repeated nowhere', () => {
  test('by a rule that quotes its line', () => {
    const lines = problemsOf(
      anIssue({ body: '::: event\ntitle: A\nwhen: Ring 943 476 5919\nwhere: Hall\nbook: a@example.org\n:::' }),
    );
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toContain('“Ring ▇▇▇▇▇▇▇▇▇▇▇▇”');
    expect(lines.join('\n')).not.toContain('5919');
  });

  test('by the name of its file', () => {
    const { problems } = check(anIssue(), { images: new Set(['943-476-5919.jpg']) });
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'content/images/▇▇▇▇▇▇▇▇▇▇▇▇.jpg:1:1',
    ]);
  });
});
