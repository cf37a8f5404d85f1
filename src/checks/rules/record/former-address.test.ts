import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';

const found = (...files: Parameters<typeof anIssue>[0][]) =>
  problemsOf(files.map((parts) => anIssue(parts))).filter((line) => line.includes('former-address'));

const keys = (formerly: string, number = '2') => ({ formerly, number });

describe('a former address', () => {
  test('leads to its issue when nobody else has it', () => {
    expect(
      found({ keys: keys('[spring, /old/march.html, /old/march]') }, { slug: '2018-03', keys: keys('[summer]', '3') }),
    ).toEqual([]);
  });

  test('is refused where two issues claim it, also with and without its slash', () => {
    expect(found({ keys: keys('[/old/march]') }, { slug: '2018-03', keys: keys('[/old/march/]', '3') })).toEqual([
      'content/issues/2018-02.md:8:11  former-address  content/issues/2018-03.md also has “/old/march” under “formerly:”. Keep it in one of the two issues.',
    ]);
  });

  test('is refused where another differs only in capitals, which many hosts take for one', () => {
    expect(found({ keys: keys('[/Old/March.html, /old/march.html]') })).toEqual([
      'content/issues/2018-02.md:8:11  former-address  “/old/march.html” is here twice. Keep one of them.',
    ]);
  });

  test('is refused where it is listed twice', () => {
    expect(found({ keys: keys('[spring, /issues/spring]') })).toEqual([
      'content/issues/2018-02.md:8:11  former-address  “/issues/spring” is here twice. Keep one of them.',
    ]);
  });

  test.each([
    ['2018-02', 'its own issue'],
    ['/years', 'a page, without its slash'],
    ['/topics/neglect/', 'a topic'],
    ['/topics/neglect/feed.xml', 'a feed'],
    ['/index.html', 'the first page'],
    ['/404.html', 'the page of wrong addresses'],
    ['/assets/site.css', 'what pages load'],
    ['/sitemap.xml', 'what hosts look for'],
    ['/issues/2018-02/card.png', 'a card'],
    ['/issues/2018-02/noticeboard/', 'a sheet'],
    ['/feed.xml/a.html', 'below a feed'],
    ['/events.ics/old', 'below a calendar'],
    ['/Years/', 'a page, with a capital'],
    ['/Feed.xml', 'a feed, with a capital'],
    ['/Assets/site.css', 'what pages load, with a capital'],
    ['/Events.ics/old', 'below a calendar, with a capital'],
    ['/topics/neglect/feed.xml/x.html', 'below a topic’s feed'],
  ])('is refused where it is there still: %s, %s', (path) => {
    expect(found({ keys: keys(`[${path}]`) })).toHaveLength(1);
  });

  test('of a withdrawn issue may not be a page either', () => {
    const withdrawn = {
      ...keys('[/years/]', '3'),
      status: 'withdrawn',
      withdrawn: '{ date: 2018-09-03, reason: Gone. }',
    };
    expect(found({}, { slug: '2018-03', keys: withdrawn })).toEqual([
      expect.stringMatching(/2018-03\.md:\d+:\d+ {2}former-address {2}The archive still uses “\/years\/”/),
    ]);
  });
});
