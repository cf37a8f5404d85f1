import { describe, expect, test } from 'vitest';
import { readIssue } from '../../tests/support/an-issue.ts';
import { blocksOf } from './model.ts';
import { webCalendars } from './web-calendars.ts';

const BOARD = { address: 'https://example.org/bulletins/', timezone: 'Europe/London' };

function linksOf(when: string, title = 'Neglect & repair: “day one”') {
  const body = `::: event\ntitle: ${title}\nwhen: ${when}\nwhere: Town Hall, Room 2+3\nbook: a@example.org\n:::`;
  const issue = readIssue({ body });
  const [event] = blocksOf(issue).flatMap(({ block }) => (block.kind === 'event' ? [block] : []));
  if (!event) throw new Error('There is no event.');
  return webCalendars(event, issue, BOARD).map(({ name, href }) => {
    const { origin, pathname, searchParams } = new URL(href);
    return { name, at: origin + pathname, values: searchParams };
  });
}

describe('a link to a calendar of the web', () => {
  test('says what the page says, and how to get back to it', () => {
    const [google, outlook, office] = linksOf('Tuesday 5 June 2018, 9.15am to 12.45pm');
    expect([google, outlook, office].map((one) => [one?.name, one?.at])).toEqual([
      ['Google', 'https://calendar.google.com/calendar/render'],
      ['Outlook.com', 'https://outlook.live.com/calendar/0/deeplink/compose'],
      ['Microsoft 365', 'https://outlook.office.com/calendar/0/deeplink/compose'],
    ]);
    expect(Object.fromEntries(google?.values ?? [])).toEqual({
      action: 'TEMPLATE',
      text: 'Neglect & repair: “day one”',
      // In summer London is an hour ahead of UTC.
      dates: '20180605T081500Z/20180605T114500Z',
      location: 'Town Hall, Room 2+3',
      details: 'https://example.org/bulletins/issues/2018-02/#neglect-repair-day-one',
    });
    expect(Object.fromEntries(outlook?.values ?? [])).toMatchObject({
      startdt: '2018-06-05T08:15:00Z',
      enddt: '2018-06-05T11:45:00Z',
      subject: 'Neglect & repair: “day one”',
    });
    expect(office?.values.toString()).toBe(outlook?.values.toString());
  });

  test.each([
    ['5 June 2018', '20180605/20180606'],
    ['5 June 2018, 10am', '20180605T090000Z/20180605T100000Z'],
    ['5 to 7 June 2018', '20180605/20180608'],
    ['5 June 2018, 10pm to 2am', '20180605T210000Z/20180606T010000Z'],
    ['5 December 2018, 10am to 11am', '20181205T100000Z/20181205T110000Z'],
  ])('takes “%s” as the calendar file does', (when, dates) => {
    expect(linksOf(when)[0]?.values.get('dates')).toBe(dates);
  });

  test.each(['5 and 7 June 2018, 9am to 5pm', '5 to 7 June 2018, 9am to 5pm'])(
    'holds one entry, so “%s” has none',
    (when) => {
      expect(linksOf(when)).toEqual([]);
    },
  );
});
