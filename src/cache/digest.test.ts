import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';

const issue = (title: string) => ({ title, topics: ['neglect'], image: undefined });
const words = (title: string) => ({ issue: issue(title), board: { name: 'ESCB' } });

test('the same data has the same digest, whether its parts are shared or copies', () => {
  const shared = words('One');
  const feed = new Map([['2018-01', shared]]);
  expect(digestOf({ feed, shared })).toBe(
    digestOf({ feed: new Map([['2018-01', words('One')]]), shared: words('One') }),
  );
  expect(digestOf({ a: 'b', c: undefined })).not.toBe(digestOf({ a: 'b' }));
});

test('whatever is another has another digest', () => {
  const data: readonly object[] = [
    {},
    { feed: new Map() },
    { feed: new Set() },
    { feed: {} },
    { feed: [] },
    { feed: '{}' },
    { feed: new Map([['2018-01', words('One')]]) },
    { feed: new Map([['2018-01', words('Two')]]) },
    { feed: new Map([['2018-02', words('One')]]) },
    {
      feed: new Map([
        ['2018-01', words('One')],
        ['2018-02', words('Two')],
      ]),
    },
    {
      feed: new Map([
        ['2018-02', words('Two')],
        ['2018-01', words('One')],
      ]),
    },
    { feed: new Map([['2018-01', 'One']]) },
    { feed: { Map: [['2018-01', 'One']] } },
    { feed: Buffer.from('a') },
    { feed: { bytes: Buffer.from('a') } },
    { feed: { bytes: Buffer.from('b') } },
    { feed: new Map([['2018-01', [new Map([['a', 1]])]]]) },
    { feed: new Map([['2018-01', [new Map([['a', 2]])]]]) },
  ];
  expect(new Set(data.map(digestOf)).size).toBe(data.length);
});

test('a function is no data, wherever it is', () => {
  for (const data of [{ a: () => 1 }, { a: [{ b: () => 1 }] }, { a: new Map([['b', { c: () => 1 }]]) }])
    expect(() => digestOf(data)).toThrow('is a function');
});
