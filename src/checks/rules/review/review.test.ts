import { describe, expect, test } from 'vitest';
import { anIssue, check, problemsOf } from '../../../../tests/support/an-issue.ts';

const review = (text: string, name = 'Wren', fields: readonly string[] = []) =>
  ['::: review', `case: ${name}`, 'type: Serious case review', ...fields, '', text, ':::'].join('\n');
const found = (body: string) => problemsOf(anIssue({ body }));

test('outside a block a detail is a warning, and only where it is about somebody', () => {
  const { problems } = check(anIssue({ body: 'She died on 1 May 2014. We meet on 1 May 2018.' }));
  expect(problems.map(({ rule, severity, column }) => `${rule} ${severity} ${column}`)).toEqual([
    'exact-date warning 13',
  ]);
});

test('how a review was published is no detail of the case', () => {
  const fields = [
    'published: 19 June 2017',
    'board: Exampleton Safeguarding Children Board',
    'withdraw after: 1 May 2030',
  ];
  expect(found(review('The report was published on 19 June 2017.', 'Wren', fields))).toEqual([]);
});

describe('three kinds of detail together', () => {
  test('count across all issues that tell of one case', () => {
    const issues = [
      anIssue({ body: review('It was on 3 March 2014. Exampleton Primary School knew.') }),
      anIssue({ slug: '2018-03', keys: { number: '3' }, body: review('Wren was the youngest of four.') }),
    ];
    const together = problemsOf(issues).filter((line) => line.includes('review-details'));
    expect(together).toEqual([
      'content/issues/2018-02.md:10:7  review-details  Together with content/issues/2018-03.md, this case has 3 kinds of detail (exact-date, school and siblings). Together they can identify the child. Leave some out; or, if the board has decided to keep them, add a waiver with its reason.',
      'content/issues/2018-03.md:10:7  review-details  Together with content/issues/2018-02.md, this case has 3 kinds of detail (exact-date, school and siblings). Together they can identify the child. Leave some out; or, if the board has decided to keep them, add a waiver with its reason.',
    ]);
  });

  test('of two boards’ cases with one name are not added up', () => {
    const ours = review('It was on 3 March 2014. Exampleton Primary School knew.', 'Child A');
    const theirs = review('Child A was the youngest of four.', 'Child A', [
      'board: Sampleton Safeguarding Partnership',
    ]);
    expect(found(`${ours}\n\n${theirs}`).filter((line) => line.includes('review-details'))).toEqual([]);
  });

  test('of two cases are not added up', () => {
    const body = `${review('It was on 3 March 2014. Exampleton Primary School knew.')}\n\n${review('Lark was the youngest of four.', 'Lark')}`;
    expect(found(body).filter((line) => line.includes('review-details'))).toEqual([]);
  });
});

describe('a pseudonym', () => {
  test.each([
    ['Robin went to school. Robyn said so.', 1],
    ['Robyn’s mother asked for help.', 1],
    ['- Robyn was asked.', 1],
    ['Robin’s house was cold. Robing was in it.', 1],
    ['She said: Robyn was there.', 1],
    ['Robots were toys.', 0],
    ['He moved to a Robing Hall.', 0],
    ['Robing was hard, and robing was slow.', 0],
    ['Robin said so. Robin was five.', 0],
  ])('that is nearly right at a sentence’s start is found where somebody does something: %s', (text, count) => {
    expect(found(review(text, 'Robin')).filter((line) => line.includes('  pseudonym '))).toHaveLength(count);
  });

  test('that is nearly another review’s is reported where it is rarer', () => {
    const issues = [
      anIssue({ slug: '2017-12', keys: { number: '1' }, body: review('Words.', 'Robin') }),
      anIssue({ slug: '2018-01', keys: { number: '2' }, body: review('Words.', 'Robin') }),
      anIssue({ keys: { number: '3' }, body: review('Words.', 'Robyn') }),
    ];
    expect(problemsOf(issues)).toEqual([
      'content/issues/2018-02.md:10:7  pseudonym (warning)  This pseudonym is nearly that of another review, in content/issues/2017-12.md, so readers may take two cases for one. If it is the same case, write both the same way. If not, choose a name that cannot be confused with it.',
    ]);
  });

  test.each([
    ['Child A', 'Child B'],
    ['Jack', 'Zack'],
    ['Ann', 'Ana'],
    ['Autumn', 'Winter'],
    ['Review 2017', 'Review 2018'],
    ['Case 1000', 'Case 10000'],
  ])('such as %s is another than %s', (one, other) =>
    expect(found(`${review('Words.', one)}\n\n${review('Words.', other)}`)).toEqual([]),
  );

  test('may be several, in the possessive or at a sentence’s start', () => {
    expect(found(review('Robins sing. It was Robin’s and the Robins’ song.', 'Robin'))).toEqual([]);
  });
});
