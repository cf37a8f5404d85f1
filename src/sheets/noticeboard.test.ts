import { describe, expect, test } from 'vitest';
import { aSite } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue } from '../../tests/support/an-issue.ts';
import { readLanguages } from '../build/read-languages.ts';
import { LAYOUTS } from '../cli/places.ts';
import { ownLanguage } from '../i18n/languages.ts';
import { daysOver } from '../model/model.ts';
import { describeNoticeboard } from './noticeboard.ts';

const english = ownLanguage(readLanguages(LAYOUTS, new Map()), { language: 'en-GB' });

/** Of the issue with this text, beside which there may be newer ones. */
function noticeOf(
  body: string,
  contacts?: string,
  newer: readonly ReturnType<typeof anIssue>[] = [],
  keys: Readonly<Record<string, string>> = {},
) {
  const site = aSite([anIssue({ body, keys }), ...newer], contacts ? { bulletin: aBulletin({ contacts }) } : {});
  const issue = site.archive.issues.at(-1);
  if (!issue) throw new Error('There is no issue here.');
  const { board, today } = site.archive;
  return describeNoticeboard(
    issue,
    { board, over: daysOver(issue, today), current: site.currentEvents(issue) },
    english,
  );
}

const event = (title: string, when: string, more = 'book: training@example.org') =>
  `::: event\ntitle: ${title}\nwhen: ${when}\nwhere: Town Hall\n${more}\n:::\n`;

describe('the training on a noticeboard', () => {
  // The archive of these tests is made for 2 February 2018.
  test('is what is still to come', () => {
    const { events } = noticeOf(
      `## S\n\n${event('Over', 'Thursday 1 February 2018')}\n${event('Today', 'Friday 2 February 2018')}\n${event('Off', 'Monday 5 March 2018', 'status: cancelled')}\n`,
    );
    expect(events.shown.map(({ title }) => title)).toEqual(['Today']);
    expect(events.left).toBe(0);
  });

  /** The one event of an issue, with these lines. */
  const shownWith = (...lines: readonly string[]) =>
    noticeOf(`## S\n\n${event('One', 'Tuesday 6 March 2018, 9.15am to 12.45pm', lines.join('\n'))}`).events.shown[0];

  test('says when, where and how to book, and by when', () => {
    expect(shownWith('book: training@example.org', 'send: your name', 'closes: 1 March 2018')).toEqual({
      title: 'One',
      when: { shown: ['Tuesday 6 March 2018, 9.15am to 12.45pm'], left: 0 },
      where: 'Town Hall',
      how: 'Send your name to training@example.org.',
      closes: 'Thursday 1 March 2018',
      standing: 'open',
    });
  });

  const SITE = 'www.example.org (the link is in the bulletin)';
  test.each([
    [
      'a short address',
      ['book: https://www.example.org/book/', 'send: your name'],
      'open',
      'www.example.org/book. You will need: your name.',
    ],
    [
      'a long address',
      ['book: https://www.example.org/e/safeguarding-children-level-3-working-together-1234567890'],
      'open',
      SITE,
    ],
    ['an address that nobody types', ['book: https://www.example.org/book?course=1234'], 'open', SITE],
    ['nothing where it is full', ['book: training@example.org', 'status: full'], 'full', ''],
    ['nothing where booking has closed', ['book: training@example.org', 'closes: 1 February 2018'], 'closed', ''],
  ])('says how to book: %s', (_what, lines, standing, how) =>
    expect(shownWith(...lines)).toMatchObject({ standing, how }),
  );
});

describe('training that was announced again', () => {
  const first = `## S\n\n${event('One', 'Tuesday 6 March 2018')}\n${event('Two', 'Monday 5 March 2018')}\n${event('Three', 'Wednesday 7 March 2018')}`;
  const again = (status: string) =>
    anIssue({
      slug: '2018-03',
      keys: { number: '3' },
      body: `## S\n\n${event('One', 'Tuesday 6 March 2018', `status: ${status}\nbook: training@example.org`)}`,
    });

  test('is as the newest issue announces it', () => {
    const [, one] = noticeOf(first, undefined, [again('full')]).events.shown;
    expect(one).toMatchObject({ title: 'One', standing: 'full', how: '' });
  });

  test('is gone when that cancels it, and the others are in the order of their days', () => {
    const { events } = noticeOf(first, undefined, [again('cancelled')]);
    expect(events.shown.map(({ title }) => title)).toEqual(['Two', 'Three']);
  });
});

describe('a noticeboard', () => {
  const sections = (count: number, title = 'A part of the issue') =>
    Array.from({ length: count }, (_, at) => `## ${title} ${at}\n\nWords.\n`).join('\n');

  test('lists what is in the issue, and counts what it has no room for', () => {
    const few = noticeOf(sections(4)).sections;
    expect([few.shown.length, few.left]).toEqual([4, 0]);
    const many = noticeOf(sections(60)).sections;
    expect(many.shown.length).toBeGreaterThan(5);
    expect(many.shown.length + many.left).toBe(60);
  });

  test('is set the larger the less there is to say', () => {
    const sizes = [1, 6, 12, 40].map((count) => noticeOf(sections(count)).size);
    expect(sizes[0]).toBe(220);
    expect(sizes.at(-1)).toBe(100);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });

  test('without a list has its whole title, as large as that fits', () => {
    const sizeOf = (title: string) => noticeOf('Words.', undefined, [], { title }).headSize;
    const sizes = [2, 8, 16, 30].map((count) => sizeOf(Array(count).fill('neglect').join(' ')));
    expect(sizes[0]).toBe(220);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    // In three lines of the smaller type for long titles, as the sheet ends it.
    expect(sizes.at(-1)).toBeLessThan(160);
  });

  test('shows what is to be done by a day to come', () => {
    const action = (title: string, by: string) => `::: action\ntitle: ${title}\nby: ${by}\n:::\n`;
    const { actions } = noticeOf(
      `## S\n\n${action('Done with', '1 February 2018')}\n${action('Due', '1 March 2018')}\n::: action\ntitle: Any time\n:::`,
    );
    expect(actions.shown).toEqual([
      { title: 'Due', audience: '', by: 'Thursday 1 March 2018' },
      { title: 'Any time', audience: '' },
    ]);
  });

  test('has something of each list, however long all of them are', () => {
    const long = 'A title of which nobody sees the end, since it goes on and on and on and on';
    const notice = noticeOf(
      `${sections(40, long)}\n${Array.from({ length: 9 }, (_, at) => event(`${long} ${at}`, 'Tuesday 6 March 2018')).join('\n')}\n${Array.from({ length: 9 }, (_, at) => `::: action\ntitle: ${long} ${at}\n:::\n`).join('\n')}`,
    );
    for (const list of [notice.sections, notice.events, notice.actions]) {
      expect(list.shown.length).toBeGreaterThan(0);
      expect(list.left).toBeGreaterThan(0);
    }
  });

  test('shows eight contacts at most when it is full, with names and numbers alone when there are more than four', () => {
    const contacts = (count: number) =>
      `[${Array.from({ length: count }, (_, at) => `{ role: front-door, name: Door ${at}, phone: 01632 96000${at}, about: Any worry., verified: 2018-01-25 }`).join(', ')}]`;
    expect(noticeOf(sections(60), contacts(4)).contacts.shown.map(({ about }) => about)).toEqual(
      Array(4).fill('Any worry.'),
    );
    expect(noticeOf('Words.', contacts(8)).contacts.shown.map(({ about }) => about)).toEqual(
      Array(8).fill('Any worry.'),
    );
    const many = noticeOf(sections(60), contacts(9)).contacts;
    expect([many.shown.length, many.left]).toEqual([8, 1]);
    expect(many.shown.map(({ about }) => about)).toEqual(Array(8).fill(''));
  });
});
