import { describe, expect, test } from 'vitest';
import { aSource } from '../../tests/support/a-site.ts';
import { anIssue } from '../../tests/support/an-issue.ts';
import { neighboursOf, relatedTo } from './related.ts';
import { countYearsInFull, groupByYear } from './years.ts';

/** `count` monthly issues from January 2018 on, all on one topic unless `topicsOf` says otherwise. */
const monthly = (count: number, topicsOf: (index: number) => string = () => '[neglect]') =>
  Array.from({ length: count }, (_, index) => {
    const slug = `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return anIssue({
      slug,
      keys: { number: String(index + 1), date: `${slug}-01`, title: `Issue ${index + 1}`, topics: topicsOf(index) },
    });
  });

describe('related issues', () => {
  test('share most topics, and of equal ones are nearest in time, the newer first', () => {
    const topics = [
      '[neglect, training]',
      '[early-help]',
      '[neglect]',
      '[early-help]',
      '[neglect, training]',
      '[early-help]',
      '[training]',
    ];
    const related = relatedTo(aSource(monthly(7, (index) => topics[index] ?? '')).archive);
    expect(related.get('2018-05')?.map(({ slug }) => slug)).toEqual(['2018-01', '2018-07', '2018-03']);
  });

  test('are none where only the issues before and after share a topic', () => {
    const related = relatedTo(aSource(monthly(2)).archive);
    expect([...related.values()]).toEqual([[], []]);
  });

  test('never name the issue itself or its neighbours', () => {
    const { archive } = aSource(monthly(40));
    const related = relatedTo(archive);
    for (const [index, { slug }] of archive.issues.entries()) {
      const { older, newer } = neighboursOf(archive.issues, index);
      const others = related.get(slug)?.map((other) => other.slug);
      for (const beside of [slug, older?.slug, newer?.slug]) expect(others).not.toContain(beside);
      expect(others).toHaveLength(3);
    }
  });
});

describe('the issues before and after one', () => {
  const inWelsh = (number: number, slug = `2018-0${number}-cy`) =>
    anIssue({
      slug,
      keys: { number: `${number}`, date: `2018-0${number}-01`, lang: 'cy', 'translation of': `2018-0${number}` },
    });
  const { archive } = aSource([...monthly(3), inWelsh(1), inWelsh(2), inWelsh(3, '2018-03-rhifyn')]);
  const besideOf = (wanted: string) => {
    const { older, newer } = neighboursOf(
      archive.issues,
      archive.issues.findIndex(({ slug }) => slug === wanted),
    );
    return [older?.slug, newer?.slug];
  };

  test.each([
    ['2018-02', ['2018-01', '2018-03']],
    ['2018-02-cy', ['2018-01-cy', '2018-03-rhifyn']],
    ['2018-01-cy', [undefined, '2018-02-cy']],
    ['2018-03', ['2018-02', undefined]],
  ])('%s are in its language where they can be, and never its translation', (slug, expected) =>
    expect(besideOf(slug)).toEqual(expected),
  );

  test('and the related ones are so too', () => {
    const related = relatedTo(archive);
    const slugsOf = (slug: string) => related.get(slug)?.map((one) => one.slug);
    expect([slugsOf('2018-03'), slugsOf('2018-03-rhifyn')]).toEqual([['2018-01'], ['2018-01-cy']]);
  });
});

describe('the home page', () => {
  const slugsInFull = (count: number) => {
    const { archive } = aSource(monthly(count));
    return groupByYear(archive.issues)
      .slice(0, countYearsInFull(archive.issues))
      .map(([year]) => year);
  };

  test('lists whole years, as many as a dozen issues fill', () => {
    expect(slugsInFull(2)).toEqual(['2018']);
    expect(slugsInFull(24)).toEqual(['2019']);
    expect(slugsInFull(27)).toEqual(['2020']);
  });

  test('lists no year of an archive without issues', () => {
    expect(countYearsInFull([])).toBe(0);
  });
});
