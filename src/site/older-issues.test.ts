import { expect, test } from 'vitest';
import { groupOlder } from './older-issues.ts';

/** Newest first, so many of each year. */
const issuesOf = (years: Readonly<Record<string, number>>) =>
  Object.entries(years)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([year, count]) => Array.from({ length: count }, () => ({ date: `${year}-01-01` })));

const groupsOf = (years: Readonly<Record<string, number>>) =>
  groupOlder(issuesOf(years)).map(({ year, issues }) => [year, issues.length, issues[0]?.date.slice(0, 4)]);

test.each<[name: string, years: Readonly<Record<string, number>>, groups: ReturnType<typeof groupsOf>]>([
  ['most archives have none', { 2017: 12, 2018: 87 }, []],
  ['a hundred are enough, under their first year', { 2015: 60, 2016: 40, 2017: 99 }, [['2015', 100, '2016']]],
  ['years are whole', { 2015: 60, 2016: 60, 2017: 99 }, [['2015', 120, '2016']]],
  [
    'the newest group is first',
    { 1998: 130, 1999: 50, 2000: 50, 2001: 3 },
    [
      ['1999', 100, '2000'],
      ['1998', 130, '1998'],
    ],
  ],
])('%s', (_name, years, groups) => expect(groupsOf(years)).toEqual(groups));

test('a new issue changes no group that was there before', () => {
  const before = issuesOf({ 2015: 110, 2016: 99 });
  expect(groupOlder([{ date: '2017-02-01' }, ...before]).at(-1)).toEqual(groupOlder(before).at(-1));
});
