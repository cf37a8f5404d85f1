import { describe, expect, test } from 'vitest';
import { aSite, images } from '../../../tests/support/a-site.ts';
import { aBulletin, anIssue, type IssueParts } from '../../../tests/support/an-issue.ts';
import type { Issue } from '../../model/model.ts';
import { eventLine, type Site } from '../site.ts';
import { serialiseThings, type Thing } from './json.ts';
import { eventsData, issueData, periodicalData, trailData } from './linked-data.ts';

const PREFIXED = aBulletin({ address: 'https://www.example.org/bulletins/' });

/** What the page of an issue says; of the newest one where no other is named. */
function sayIssue(site: Site, slug?: string): string {
  const { bySlug, issues, board } = site.archive;
  const issue = (slug === undefined ? issues[0] : bySlug.get(slug)) as Issue;
  return String(issueData(issue, board, images, site.currentEvents(issue)));
}

function dataOf(parts: IssueParts = {}, others = {}) {
  const site = aSite(anIssue(parts), others);
  const json = sayIssue(site);
  return { site, board: site.archive.board, json, things: graphOf(json) };
}

function graphOf(json: string): Thing[] {
  const whole = JSON.parse(json) as { '@context': string; '@graph'?: Thing[] } & Thing;
  expect(whole['@context']).toBe('https://schema.org');
  return whole['@graph'] ?? [whole];
}

const event = (fields: string) => `::: event\ntitle: Recognising neglect\n${fields}\n:::\n`;
const eventOf = (fields: string, others = {}) => dataOf({ body: event(fields) }, others).things[1] as Thing;

describe('an issue', () => {
  test('is an issue of the periodical, with what a search engine asks for', () => {
    const { things } = dataOf({}, { bulletin: PREFIXED });
    expect(things).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'PublicationIssue',
        '@id': 'https://www.example.org/bulletins/issues/2018-02/',
        url: 'https://www.example.org/bulletins/issues/2018-02/',
        issueNumber: '2',
        name: 'Bradford launches its neglect strategy',
        description: 'The board launches its neglect strategy.',
        datePublished: '2018-02-01',
        dateModified: '2018-02-01',
        inLanguage: 'en-GB',
        isAccessibleForFree: true,
        image: [
          {
            '@type': 'ImageObject',
            url: 'https://www.example.org/bulletins/issues/2018-02/card.png',
            width: 1200,
            height: 630,
          },
        ],
        about: [{ '@type': 'Thing', name: 'Neglect', url: 'https://www.example.org/bulletins/topics/neglect/' }],
        isPartOf: {
          '@type': 'Periodical',
          '@id': 'https://www.example.org/bulletins/#periodical',
          name: 'Safeguarding Update',
          url: 'https://www.example.org/bulletins/',
        },
        publisher: {
          '@type': 'Organization',
          '@id': 'https://www.example.org/bulletins/#publisher',
          name: 'Bradford Safeguarding Children Board',
          url: 'https://www.example.org/bulletins/',
        },
      },
    ]);
  });

  test('says its own language, its picture, and what was corrected when', () => {
    const [issue] = dataOf({
      keys: {
        lang: 'cy',
        image: '{ src: team-meeting.jpg, alt: A team meets }',
        corrections: '[{ date: 2018-02-20, text: The number is right now. }, { date: 2018-02-09, text: A name. }]',
      },
    }).things;
    expect(issue).toMatchObject({
      inLanguage: 'cy',
      dateModified: '2018-02-20',
      correction: [
        { '@type': 'CorrectionComment', datePublished: '2018-02-09', text: 'A name.' },
        { '@type': 'CorrectionComment', datePublished: '2018-02-20', text: 'The number is right now.' },
      ],
      image: [
        {},
        { url: 'https://bulletin.example.org/images/team-meeting.jpg', width: 1200, caption: 'A team meets' },
      ],
    });
  });
});

describe('an event', () => {
  test.each([
    ['the day before clocks go forward', '2018-03-24', '+00:00'],
    ['the day on which they do', '2018-03-25', '+01:00'],
    ['the day on which they go back', '2018-10-28', '+00:00'],
    ['the day before that', '2018-10-27', '+01:00'],
  ])('has the offset of its own day: %s', (_what, day, offset) => {
    const [startDate, endDate] = [`${day}T09:00:00${offset}`, `${day}T12:30:00${offset}`];
    expect(eventOf(`when: ${day} 09:00–12:30\nwhere: City Hall`)).toMatchObject({ startDate, endDate });
  });

  test('without times has days alone, and an end only where one is known', () => {
    expect(eventOf('when: 5 to 7 June 2018\nwhere: City Hall')).toMatchObject({
      startDate: '2018-06-05',
      endDate: '2018-06-07',
    });
    const open = eventOf('when: 2018-06-05 09:00\nwhere: City Hall');
    expect(open.startDate).toBe('2018-06-05T09:00:00+01:00');
    expect(open).not.toHaveProperty('endDate');
  });

  test.each([
    ['Friday 8 to Sunday 10 June 2018, 6pm to 2pm', '2018-06-08T18:00:00+01:00', '2018-06-10T14:00:00+01:00'],
    ['8 June 2018, 10pm to 2am', '2018-06-08T22:00:00+01:00', '2018-06-09T02:00:00+01:00'],
    ['8 June 2018, 7pm to midnight', '2018-06-08T19:00:00+01:00', '2018-06-09T00:00:00+01:00'],
    ['5 to 7 June 2018, 9am to 5pm', '2018-06-05T09:00:00+01:00', '2018-06-07T17:00:00+01:00'],
  ])('ends when it ends: %s', (when, startDate, endDate) => {
    expect(eventOf(`when: ${when}\nwhere: City Hall`)).toMatchObject({ startDate, endDate });
  });

  test('says from when people may come', () => {
    expect(eventOf('when: 8 June 2018, 10am for 10.30am to noon\nwhere: City Hall')).toMatchObject({
      doorTime: '2018-06-08T10:00:00+01:00',
      startDate: '2018-06-08T10:30:00+01:00',
    });
  });

  test('says who asks for whom, where, and where to book', () => {
    const found = eventOf(
      'when: 2018-06-05 09:00–12:00\nwhere: City Hall\nfor: Managers\nbook: https://www.example.org/book\n\nWhat it *covers*.',
      { bulletin: PREFIXED },
    );
    expect(found).toMatchObject({
      '@type': 'Event',
      name: 'Recognising neglect',
      url: 'https://www.example.org/bulletins/issues/2018-02/#recognising-neglect',
      description: 'What it covers.',
      inLanguage: 'en-GB',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'City Hall', address: 'City Hall' },
      audience: { '@type': 'Audience', audienceType: 'Managers' },
      offers: { url: 'https://www.example.org/book', availability: 'https://schema.org/InStock' },
      organizer: { '@type': 'Organization', name: 'Bradford Safeguarding Children Board' },
    });
  });

  test.each([
    ['Online, Microsoft Teams', 'Online', ['VirtualLocation']],
    ['Ar-lein', 'Online', ['VirtualLocation']],
    ['MS Teams', 'Online', ['VirtualLocation']],
    ['Town Hall and on Zoom', 'Mixed', ['Place', 'VirtualLocation']],
    ['City Hall, or online', 'Mixed', ['Place', 'VirtualLocation']],
    ['The Onlineville Centre', 'Offline', ['Place']],
  ])('at “%s” is %s', (where, mode, types) => {
    const { eventAttendanceMode, location } = eventOf(`when: 2018-06-05\nwhere: ${where}`);
    expect(eventAttendanceMode).toBe(`https://schema.org/${mode}EventAttendanceMode`);
    expect([location as Thing].flat().map((place) => place['@type'])).toEqual(types);
  });

  test.each([
    ['open', 'EventScheduled', 'InStock', 'training@example.org'],
    ['open', 'EventScheduled', 'InStock', '01632 960777'],
    ['full', 'EventScheduled', 'SoldOut', 'training@example.org'],
    ['cancelled', 'EventCancelled', undefined, 'training@example.org'],
  ])(
    'that is %s is %s, and its places %s, also in the older of two issues: %s',
    (status, eventStatus, availability, book) => {
      const fields = `when: 2018-06-05\nwhere: City Hall\nbook: ${book}`;
      const changed = event(`${fields}\nstatus: ${status}`);
      const site = aSite([
        anIssue({ body: event(fields) }),
        anIssue({ slug: '2018-03', keys: { number: '3' }, body: changed }),
      ]);
      for (const found of [dataOf({ body: changed }).things[1], graphOf(sayIssue(site, '2018-02'))[1]]) {
        expect(found?.eventStatus).toBe(`https://schema.org/${eventStatus}`);
        const offer = found?.offers as Thing | undefined;
        expect(offer?.availability).toBe(availability && `https://schema.org/${availability}`);
        // A mailbox or a number is nothing to open.
        expect(offer?.url ?? found?.url).toBe(found?.url);
        expect(found?.url).toContain('/issues/2018-02/#recognising-neglect');
      }
    },
  );

  test('of two sittings spans them both and has each as its part', () => {
    const found = eventOf('when: 2018-06-07 13:00–16:00, online\nwhen: 2018-03-05 09:00–12:00\nwhere: City Hall');
    expect(found).toMatchObject({
      startDate: '2018-03-05T09:00:00+00:00',
      endDate: '2018-06-07T16:00:00+01:00',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      subEvent: [
        { name: 'Recognising neglect', location: { '@type': 'VirtualLocation' } },
        { name: 'Recognising neglect', location: { '@type': 'Place' }, startDate: '2018-03-05T09:00:00+00:00' },
      ],
    });
  });

  test('in a section of another language says so', () => {
    const body = `## Hyfforddiant {lang=cy}\n\n${event('when: 2018-06-05\nwhere: City Hall')}`;
    expect(dataOf({ body }).things[1]?.inLanguage).toBe('cy');
  });

  test('of any issue can be on a page of them all', () => {
    const { site, board, things } = dataOf({ body: event('when: 2018-06-05\nwhere: City Hall') });
    const [listed] = graphOf(String(eventsData(site.events.upcoming.map(eventLine), board)));
    expect(listed).toEqual({ '@context': 'https://schema.org', ...things[1] });
  });
});

test('nobody can book what is over', () => {
  expect(eventOf('when: 2018-02-01\nwhere: City Hall\nbook: training@example.org')).not.toHaveProperty('offers');
});

describe('the archive', () => {
  test('is a periodical with its publisher', () => {
    const bulletin = aBulletin({
      website: 'https://www.example.org/',
      logo: '{ src: chair.jpg, alt: Logo }',
      follow: '[{ name: Somewhere, label: "@x", link: https://social.example.org/x }]',
    });
    const [periodical] = graphOf(String(periodicalData(dataOf({}, { bulletin }).board, images)));
    expect(periodical).toMatchObject({
      '@type': 'Periodical',
      '@id': 'https://bulletin.example.org/#periodical',
      name: 'Safeguarding Update',
      description: 'News and training.',
      url: 'https://bulletin.example.org/',
      inLanguage: 'en-GB',
      image: { url: 'https://bulletin.example.org/card.png' },
      publisher: {
        '@type': 'Organization',
        name: 'Bradford Safeguarding Children Board',
        alternateName: 'BSCB',
        url: 'https://www.example.org/',
        logo: { '@type': 'ImageObject', url: 'https://bulletin.example.org/images/chair.jpg' },
        sameAs: ['https://social.example.org/x'],
      },
    });
  });

  test('has a trail of whole addresses, under a path too', () => {
    const { board } = dataOf({}, { bulletin: PREFIXED });
    const trail = String(trailData('Home', [['2018', '/bulletins/years/2018/']], 'No. 2', board));
    expect(graphOf(trail)[0]?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.org/bulletins/' },
      { '@type': 'ListItem', position: 2, name: '2018', item: 'https://www.example.org/bulletins/years/2018/' },
      { '@type': 'ListItem', position: 3, name: 'No. 2' },
    ]);
  });
});

describe('what anybody writes', () => {
  test.each([
    ['the end of the element', '</script><script>alert(1)</script>'],
    ['a comment, in which the end would not count', '<!--<script>'],
    ['entities', '&lt;/script&gt; &amp; &quot;'],
    ['quotes and backslashes', '"\\"}],"@type":"Organization'],
    ['line ends of scripts', 'a\u2028b\u2029c\nd'],
    ['half a character', '\ud83d'],
  ])('stays a string: %s', (_what, name) => {
    const json = String(serialiseThings([{ '@type': 'Thing', name }]));
    expect(json).not.toMatch(/[<>&\u2028\u2029\n]/);
    expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name });
  });

  test('cannot end the element from a title or an event', () => {
    const hostile = '</script><script>alert(1)</script>';
    const { json } = dataOf({
      keys: { title: `Safe ${hostile}`, summary: hostile },
      body: event(`when: 2018-06-05\nwhere: ${hostile}`),
    });
    expect(json).not.toContain('<');
    expect(graphOf(json)[0]?.name).toBe(`Safe ${hostile}`);
    expect(graphOf(json)[1]?.location).toMatchObject({ name: hostile });
  });
});
