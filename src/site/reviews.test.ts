import { describe, expect, test } from 'vitest';
import { aSource } from '../../tests/support/a-site.ts';
import { anIssue } from '../../tests/support/an-issue.ts';
import { gatherReviews } from './reviews.ts';
import { groupByTheme } from './themes.ts';

const review = (...lines: readonly string[]) => ['::: review', ...lines, ':::', ''].join('\n');
const reviewsOf = (bodies: readonly string[], today = '2018-06-01') => {
  const issues = bodies.map((body, index) =>
    anIssue({ slug: `2018-0${index + 1}`, keys: { number: String(index + 1) }, body }),
  );
  return gatherReviews(aSource(issues).archive.issues, today);
};

const first = review(
  'case: Autumn',
  'type: Serious case review',
  'published: December 2016',
  'themes: neglect, information sharing',
  'changed: Supervision has changed',
  'file: [Report](https://example.org/a.pdf), PDF, 1 MB',
  '',
  'What was *learned*.\n\nMore of it.',
);
const again = review(
  'case: AUTUMN',
  'type: serious case review',
  'themes: Neglect, escalation',
  'file: [Slides](https://example.org/s.pdf), PDF, 1 MB',
  'file: [The report](https://example.org/a.pdf), PDF, 1 MB',
);

describe('a case review', () => {
  test('that two issues announce is one, with what either says', () => {
    const [one, ...others] = reviewsOf([first, again]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      case: 'AUTUMN',
      published: '2016-12',
      themes: ['Neglect', 'escalation', 'information sharing'],
      summary: 'What was learned.',
      changed: ['Supervision has changed'],
    });
    expect(one?.files.map(({ link, issue }) => [link.label, issue.slug])).toEqual([
      ['Slides', '2018-02'],
      ['The report', '2018-02'],
    ]);
    expect(one?.tellings.map(({ issue }) => issue.slug)).toEqual(['2018-02', '2018-01']);
  });

  test('of another type is another, with an anchor of its own', () => {
    const ids = reviewsOf([first, review('case: Autumn', 'type: Learning review')]).map(({ id }) => id);
    expect(ids).toEqual(['case-autumn', 'case-autumn-2']);
  });

  test('of a case that only reads alike is another, too', () => {
    const ids = reviewsOf([
      first,
      review('case: Child A', 'type: Review'),
      review('case: Child-A', 'type: Review'),
    ]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test('links to the key issues that name it, and to no others', () => {
    const key = (name: string) => `::: key-issues\ncase: ${name}\n\n- One.\n:::\n`;
    const [one] = reviewsOf([first, key('autumn'), key('Polly')]);
    expect(one?.keyIssues.map(({ issue }) => issue.slug)).toEqual(['2018-02']);
  });

  test.each([
    ['2018-06-01', 1],
    ['2018-06-02', 0],
  ])('to be withdrawn after 1 June 2018: on %s there are %i', (today, count) => {
    const until = review('case: Autumn', 'type: Serious case review', 'withdraw after: 1 June 2018');
    expect(reviewsOf([until], today)).toHaveLength(count);
  });
});

test('reviews come newest first, on the page and within a theme, also where an older issue had the newer one', () => {
  const of = (name: string, theme: string, published?: string) =>
    review(`case: ${name}`, 'type: SAR', `themes: ${theme}`, ...(published ? [`published: ${published}`] : []));
  const reviews = reviewsOf([
    of('Newest', 'neglect', '5 January 2018') + of('Undated', 'neglect'),
    of('Old', 'neglect', 'December 2016') + of('Newer', 'escalation, neglect', '2 December 2017'),
  ]);
  const names = ['Newest', 'Undated', 'Newer', 'Old'];
  expect(reviews.map((one) => one.case)).toEqual(names);
  expect(
    groupByTheme(reviews)
      .at(-1)
      ?.entries.map((entry) => entry.review.case),
  ).toEqual(names);
});

describe('themes', () => {
  const [jack, polly] = [
    review('case: Jack', 'type: SAR', 'themes: escalation'),
    review('case: Polly', 'type: Case review'),
  ];
  type Entries = ReturnType<typeof groupByTheme>[number]['entries'];
  const cases = (entries: Entries, wanted = true) =>
    entries.filter(({ inFull }) => inFull === wanted).map(({ review: { case: name } }) => name);

  test('are in alphabetical order; a review is shown in full once, and named under its other themes', () => {
    const themes = groupByTheme(reviewsOf([first + jack]));
    expect(themes.map(({ name, entries }) => [name, cases(entries), cases(entries, false)])).toEqual([
      ['Escalation', ['Jack'], []],
      ['Information sharing', [], ['Autumn']],
      ['Neglect', ['Autumn'], []],
    ]);
    expect(themes.flatMap(({ entries }) => entries.map(({ under }) => under))).toEqual([
      undefined,
      'Neglect',
      undefined,
    ]);
  });

  test('that differ only in capitals are one', () => {
    const themes = groupByTheme(reviewsOf([review('case: Sam', 'type: SAR', 'themes: Escalation') + jack]));
    expect(themes.map(({ id, entries }) => [id, cases(entries)])).toEqual([['theme-escalation', ['Sam', 'Jack']]]);
  });

  test('come before the reviews that name none', () => {
    const themes = groupByTheme(reviewsOf([polly + first]));
    expect(themes.at(-1)).toMatchObject({ id: 'theme-none', name: undefined });
    expect(cases(themes.at(-1)?.entries ?? [])).toEqual(['Polly']);
  });
});
