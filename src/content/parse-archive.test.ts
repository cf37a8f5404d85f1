import { describe, expect, test } from 'vitest';
import { anIssue, check, content, problemsOf } from '../../tests/support/an-issue.ts';
import { type Cases, testCases } from '../../tests/support/cases.ts';
import { READING } from '../../tests/support/reading.ts';
import { readLanguages } from '../build/read-languages.ts';
import { checkFiles } from '../checks/check-files.ts';
import { LAYOUTS } from '../cli/places.ts';

const twins: Cases = {
  'two issues with one number': [
    () => problemsOf([anIssue(), anIssue({ slug: '2018-02b' })]),
    'content/issues/2018-02b.md:3:9  issue-number  content/issues/2018-02.md already has the number 2. Give this issue another.',
  ],
  'two issues with one number, though one has other errors': [
    () => problemsOf([anIssue(), anIssue({ slug: '2018-03', keys: { date: 'soon' } })]),
    'content/issues/2018-03.md:3:9  issue-number  content/issues/2018-02.md already has the number 2. Give this issue another.',
    'content/issues/2018-03.md:4:7  date  “soon” is not a date. Write it like DD/MM/YYYY, or with the month’s name.',
  ],
  'nothing of two issues with numbers that could not be read': [
    () =>
      problemsOf([
        anIssue({ keys: { number: undefined } }),
        anIssue({ slug: '2018-02b', keys: { number: undefined } }),
      ]),
    '2:1  front-matter  “number” is missing. Add a line that starts “number:”.',
    'content/issues/2018-02b.md:2:1  front-matter  “number” is missing. Add a line that starts “number:”.',
  ],
};

describe('an archive', () => {
  testCases(twins, 'names %s');

  const issues = [
    anIssue({ slug: '2017-11', keys: { number: '1', date: '2017-11-01', topics: '[training]' } }),
    anIssue({ slug: '2018-02', keys: { number: '2', date: '2018-02-01', topics: '[neglect, training]' } }),
    anIssue({ slug: '2018-02b', keys: { number: '3', date: '2018-02-01' } }),
    anIssue({ slug: '2018-05', keys: { number: '4', date: '2018-05-01', status: 'draft' } }),
    anIssue({
      slug: '2018-06',
      keys: {
        number: '5',
        date: '2018-06-01',
        status: 'withdrawn',
        withdrawn: '{ date: 2018-09-03, reason: It is wrong. }',
      },
    }),
  ];

  test('has what is published, newest first, and neither drafts nor what was withdrawn', () => {
    const { archive } = check(issues);
    expect(archive?.issues.map(({ slug }) => slug)).toEqual(['2018-02b', '2018-02', '2017-11']);
    expect([...(archive?.bySlug.keys() ?? [])]).toEqual(['2018-02b', '2018-02', '2017-11']);
    expect([...(archive?.byYear ?? [])].map(([year, of]) => [year, of.length])).toEqual([
      ['2018', 2],
      ['2017', 1],
    ]);
    expect([...(archive?.byTopic ?? [])].map(([topic, of]) => [topic, of.map(({ slug }) => slug)])).toEqual([
      ['neglect', ['2018-02b', '2018-02']],
      ['training', ['2018-02', '2017-11']],
      ['early-help', []],
    ]);
    expect(archive?.withdrawn.map(({ slug }) => slug)).toEqual(['2018-06']);
    expect(JSON.stringify([...(archive?.bySlug.values() ?? [])])).not.toMatch(/2018-0[56]/);
  });

  test('has drafts too when it is for a preview, but nothing that was withdrawn', () => {
    const { archive } = checkFiles(content(issues), {
      ...READING,
      languages: readLanguages(LAYOUTS, new Map()),
      drafts: true,
    });
    expect(archive?.issues.map(({ slug }) => slug)).toEqual(['2018-05', '2018-02b', '2018-02', '2017-11']);
  });

  test('is the same in whatever order files are read', () => {
    expect(check([...issues].reverse()).archive?.issues.map(({ slug }) => slug)).toEqual([
      '2018-02b',
      '2018-02',
      '2017-11',
    ]);
  });

  test('is not made while there is an error, but for warnings it is', () => {
    expect(check(anIssue({ keys: { title: '' } })).archive).toBeUndefined();
    const event = '::: event\ntitle: T\nwhen: 5 December 2018\nwhere: Town Hall\n:::';
    const { archive, problems } = check(anIssue({ body: event }));
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(archive).toBeDefined();
  });

  test('of no issues is an archive', () => {
    expect(check([]).archive?.issues).toEqual([]);
  });
});
