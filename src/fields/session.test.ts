import { describe, expect, test } from 'vitest';
import { readSessions } from './session.ts';

const DAY = { date: '2017-12-05' };
const MORNING = { ...DAY, start: '09:15', end: '12:45' };
const RESIDENTIAL = { date: '2026-06-19', until: '2026-06-21', start: '18:00', end: '14:00' };
const NEXT_DAY = 'Tuesday 5 December 2017 to Wednesday 6 December 2017';

describe('a session', () => {
  test.each<[string, object]>([
    ['Tuesday 5 December 2017, 9.15am to 12.45pm', MORNING],
    ['Tuesday 5 December 2017, 9.15am – 12.45pm', MORNING],
    ['Tuesday 5 December 2017, 9.15am—12.45pm', MORNING],
    ['Tuesday 5 December 2017, 9.15am-12.45pm', MORNING],
    ['Tuesday 5 December 2017 from 9.15am until 12.45pm', MORNING],
    ['Tuesday, 5 December 2017: 9:15am to 12:45pm', MORNING],
    ['Tue 5th Dec. 2017 (9.15 a.m. – 12.45 p.m.)', MORNING],
    ['tuesday the 5th of december 2017, 9.15AM TO 12.45PM', MORNING],
    ['Tues 5 Dec 2017, 09.15 – 12.45pm', MORNING],
    ['2017-12-05 09:15–12:45', MORNING],
    ['2017-12-05, 09:15 to 12:45', MORNING],
    ['2017-12-05T09:15', { ...DAY, start: '09:15' }],
    ['2017-12-05', DAY],
    ['5 December 2017', DAY],
    ['05/12/2017 9am', { ...DAY, start: '09:00' }],
    ['Tue 5/12/17, 9.15am to 12.45pm', MORNING],
    ['5.12.2017 at City Hall', { ...DAY, venue: 'City Hall' }],
    ['5 December 17, 9.15am–12.45pm', MORNING],
    ['5/12/17–7/12/17', { ...DAY, until: '2017-12-07' }],
    ['05-12-2017 to 07-12-2017, 9am to 5pm', { ...DAY, until: '2017-12-07', start: '09:00', end: '17:00' }],
    ['5 December 2017, all day', DAY],
    ['5 December 2017 at 9am', { ...DAY, start: '09:00' }],
    ...['til', 'till', '’til', "'til", 'until', 'untill', 'TIL'].map((til): [string, object] => [
      `5 December 2017, 10am ${til} 1`,
      { ...DAY, start: '10:00', end: '13:00' },
    ]),
    ['5 ’til 7 December 2017', { ...DAY, until: '2017-12-07' }],
    ['5 December 2017, 9.15 - 12.45 (both days must be attended)', { ...MORNING, note: 'both days must be attended' }],
    ['5 December 2017 (half term), 9.15am to 12.45pm', { ...MORNING, note: 'half term' }],
    ['5 December 2017, 9.15am to 12.45pm (registration from 9am)', { ...MORNING, note: 'registration from 9am' }],
    ['5 December 2017, 9.15am to 12.45pm (9am registration)', { ...MORNING, note: '9am registration' }],
    ['5 December 2017 (9.15am to 12.45pm, lunch provided)', { ...MORNING, note: 'lunch provided' }],
    ['9.15am to 12.45pm [please arrive early] on 5 December 2017', { ...MORNING, note: 'please arrive early' }],
    [
      '5 December 2017, 9.15am to 12.45pm (Day 1), at City Hall (Room 2)',
      { ...MORNING, venue: 'City Hall (Room 2)', note: 'Day 1' },
    ],
    ['5 December 2017, 9.15am to 12.45pm (Day 1) (half term)', { ...MORNING, note: 'Day 1, half term' }],
    [
      '5 December 2017, 9.15am to 12.45pm at City Hall (lunch provided)',
      { ...MORNING, venue: 'City Hall', note: 'lunch provided' },
    ],
    ['5 December 2017, 9.15am to 12.45pm (2.5hrs)', { ...MORNING, note: '2.5hrs' }],
    ['5 December 2017, 9.15am to 12.45pm (in person)', { ...MORNING, note: 'in person' }],
    ['5 December 2017, 9.15am to 12.45pm at the Early Help hub', { ...MORNING, venue: 'the Early Help hub' }],
    ['5 December 2017, 10am to noon', { ...DAY, start: '10:00', end: '12:00' }],
    ['5 December 2017, noon to 1pm', { ...DAY, start: '12:00', end: '13:00' }],
    ['5 December 2017, 12am to 12pm', { ...DAY, start: '00:00', end: '12:00' }],
    ['5 December 2017, 9.30–11am', { ...DAY, start: '09:30', end: '11:00' }],
    ['5 December 2017, 1 to 4pm', { ...DAY, start: '13:00', end: '16:00' }],
    ['5 December 2017, 00:15 to 1.30am', { ...DAY, start: '00:15', end: '01:30' }],
    ['5 December 2017, 13:00 to 4pm', { ...DAY, start: '13:00', end: '16:00' }],
    ['5–7 December 2017', { ...DAY, until: '2017-12-07' }],
    ['from 5 to 7 December 2017', { ...DAY, until: '2017-12-07' }],
    ['5 – 7 December 2017, 9am to 5pm', { ...DAY, until: '2017-12-07', start: '09:00', end: '17:00' }],
    ['Tuesday 5 to Thursday 7 December 2017', { ...DAY, until: '2017-12-07' }],
    ['30 November to 2 December 2017', { date: '2017-11-30', until: '2017-12-02' }],
    ['30 December 2017 to 2 January 2018', { date: '2017-12-30', until: '2018-01-02' }],
    ['2017-12-05 to 2017-12-07', { ...DAY, until: '2017-12-07' }],
    ['5 December 2017, 9.15am to 12.45pm at City Hall', { ...MORNING, venue: 'City Hall' }],
    ['5 December 2017, 9.15am to 12.45pm, at 5 High Street', { ...MORNING, venue: '5 High Street' }],
    ['5 December 2017 at City Hall', { ...DAY, venue: 'City Hall' }],
    ['5 December 2017, 9.15am to 12.45pm, online (Teams)', { ...MORNING, venue: 'online (Teams)' }],
    ['5 December 2017, 9.15am to 12.45pm (online)', { ...MORNING, venue: 'online' }],
    ['5 December 2017, 9.15am to 12.45pm, hybrid', { ...MORNING, venue: 'hybrid' }],
    ['5 December 2017, 9.15am to 12.45pm, gweminar', { ...MORNING, venue: 'gweminar' }],
    ['5 December 2017, 9.15am to 12.45pm, via Zoom', { ...MORNING, venue: 'via Zoom' }],
    ['5 December 2017, 9.15am to 12.45pm on MS Teams', { ...MORNING, venue: 'on MS Teams' }],
    ['5 December 2017, 9.15am to 12.45pm - Microsoft Teams', { ...MORNING, venue: 'Microsoft Teams' }],
    ['5 December 2017, 9.15am to 12.45pm @ City Hall', { ...MORNING, venue: 'City Hall' }],
    ['5 December 2017, 9.15am to 12.45pm in Room 2', { ...MORNING, venue: 'Room 2' }],
    ['5 December 2017 (9.15am to 12.45pm) at City Hall', { ...MORNING, venue: 'City Hall' }],
    ['5 December 2017 at 5 High Street', { ...DAY, venue: '5 High Street' }],
    ['9.15am to 12.45pm on Tuesday 5 December 2017', MORNING],
    ['9.15am – 12.45pm, Tuesday 5 December 2017', MORNING],
    ['Tuesday 5th December 2017 – 9.15am – 12.45pm', MORNING],
    ['Tuesday 5 December 2017 | 0915-1245', MORNING],
    ['Date: Tuesday 5 December 2017 Time: 0915hrs to 1245hrs', MORNING],
    ['Tuesday 5 December 2017 between 9.15am and 12.45pm', MORNING],
    ['Tuesday\u00a05\u00a0December\u00a02017,\u00a09.15am\u202f–\u00a012.45pm', MORNING],
    ['Dydd Mawrth 5 Rhagfyr 2017, 9.15yb i 12.45yp', MORNING],
    ['5 December 2017 (all day)', DAY],
    ['5 December 2017, from 10am', { ...DAY, start: '10:00' }],
    ['5 December 2017, 2pm onwards', { ...DAY, start: '14:00' }],
    ['5 December 2017, 10am for 10.30am start', { ...DAY, doors: '10:00', start: '10:30' }],
    ['5 December 2017, 10 for 10.30am to 1pm', { ...DAY, doors: '10:00', start: '10:30', end: '13:00' }],
    ['5 December 2017, 12-1pm', { ...DAY, start: '12:00', end: '13:00' }],
    ['5 December 2017, 9.30-12.30pm', { ...DAY, start: '09:30', end: '12:30' }],
    ['5 December 2017, 9:30 till 12', { ...DAY, start: '09:30', end: '12:00' }],
    ['5 December 2017, 9am to 12', { ...DAY, start: '09:00', end: '12:00' }],
    ['5 December 2017, 9.30 – 4.30', { ...DAY, start: '09:30', end: '16:30' }],
    ...[
      'registration 9am for 9.15am',
      'arrive 9am for a 9.15am start',
      'doors 9am, start 9.15am',
      'coffee 9am, 9.15am start',
    ].map((note): [string, object] => [`5 December 2017, 9.15am to 12.45pm (${note})`, { ...MORNING, note }]),
    ['5 December 2017, 9 to 11', { ...DAY, start: '09:00', end: '11:00' }],
    ['5 December 2017, 9.15am finish 12.45pm', MORNING],
    ['5 December 2017, 9.15am start 12.45 finish', MORNING],
    ['5 December 2017, 10-12', { ...DAY, start: '10:00', end: '12:00' }],
    ['5 December 2017, 9 till 5', { ...DAY, start: '09:00', end: '17:00' }],
    ['5 December 2017, 12 - 1.30', { ...DAY, start: '12:00', end: '13:30' }],
    ['5 December 2017, 1.30 to 3.30', { ...DAY, start: '13:30', end: '15:30' }],
    ['5 December 2017, 1-3', { ...DAY, start: '13:00', end: '15:00' }],
    ['5 December 2017, full day 9.15-12.45', MORNING],
    ['5 December 2017, registration 9am, 9.15am to 12.45pm', { ...MORNING, doors: '09:00' }],
    ['5 December 2017, arrival from 9am for a 9.15am start, 12.45pm finish', { ...MORNING, doors: '09:00' }],
    ['5 December 2017, 9.15am start, finishing at 12.45pm', MORNING],
    ['5 December 2017, 9.15am to 12.45pm (online (Teams))', { ...MORNING, venue: 'online (Teams)' }],
    ['5 December 2017, 9.30am to 4', { ...DAY, start: '09:30', end: '16:00' }],
    ['5 December 2017, 7pm to midnight', { ...DAY, start: '19:00', end: '00:00' }],
    ['5 December 2017, 10am to midnight', { ...DAY, start: '10:00', end: '00:00' }],
    ['5 December 2017, 10pm-2am', { ...DAY, start: '22:00', end: '02:00' }],
    ['Friday 19 to Sunday 21 June 2026, 6pm to 2pm', RESIDENTIAL],
    ['Friday 19 June 2026, 6pm to Sunday 21 June 2026, 2pm', RESIDENTIAL],
    ['6pm on Friday 19 June to 2pm on Sunday 21 June 2026', RESIDENTIAL],
    ['19 June 2026 6pm to 21 June 2026 2pm', RESIDENTIAL],
    ['19 June 6pm – 21/6/2026 2pm', RESIDENTIAL],
    ['Friday 19, 6pm to Sunday 21 June 2026, 2pm', RESIDENTIAL],
    ['5th-7th December 2017, 9am to 5pm each day', { ...DAY, until: '2017-12-07', start: '09:00', end: '17:00' }],
    ['05/12/2017 09:15:00 - 12:45:00', MORNING],
    ['Friday 19 June 2pm – Sunday 21 June 2026 6pm', { ...RESIDENTIAL, start: '14:00', end: '18:00', through: true }],
    ['30 December to 2 January 2018', { date: '2017-12-30', until: '2018-01-02' }],
    [
      '1st, 8th and 15th March 2027, 10am-12pm',
      ['2027-03-01', '2027-03-08', '2027-03-15'].map((date) => ({ date, start: '10:00', end: '12:00' })),
    ],
    ['Tues 5th & Weds 6th Dec 2017', [DAY, { date: '2017-12-06' }]],
    ['28 December and 4 January 2018', [{ date: '2017-12-28' }, { date: '2018-01-04' }]],
    [
      '5 June 2018 and 7/6/18, 9am, via Zoom',
      ['2018-06-05', '2018-06-07'].map((date) => ({ date, start: '09:00', venue: 'via Zoom' })),
    ],
  ])('%s', (written, value) => expect(readSessions(written)).toEqual({ value: [value].flat() }));

  test.each<[string, string]>([
    [
      'Monday 5 December 2017',
      '“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”, or correct the date.',
    ],
    [
      'Mon 5 Dec 2017, 9am',
      '“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”, or correct the date.',
    ],
    [
      'Monday 5 to Thursday 7 December 2017',
      '“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”, or correct the date.',
    ],
    [
      'Tusday 5 December 2017',
      '“Tusday 5 December 2017” does not start with a day of the week. Write “Tuesday 5 December 2017”.',
    ],
    [
      'Wednesdayish 6 December 2017',
      '“Wednesdayish 6 December 2017” does not start with a day of the week. Write “Wednesday 6 December 2017”.',
    ],
    ['Tuesday 5 Decembr 2017', '“Decembr” is not a month. Did you mean “December”?'],
    ['5 Septemberish 2017', '“Septemberish” is not a month. Did you mean “September”?'],
    ['Tuesday 5 December', '“Tuesday 5 December” has no year. Add it after the month.'],
    ['Tuesday 5 December, 9am to 1pm', '“Tuesday 5 December” has no year. Add it after the month.'],
    ['30 February 2017', '“30 February 2017” does not exist: February 2017 has 28 days. Correct the day or the month.'],
    ['2017-02-30 09:00', '“2017-02-30” does not exist: February 2017 has 28 days. Correct the day or the month.'],
    ['next Tuesday', '“next Tuesday” is not a date. Write it like DD/MM/YYYY, or with the month’s name.'],
    ['', '“” is not a date. Write it like DD/MM/YYYY, or with the month’s name.'],
    ['5 December 2017, 8 to 10', '“8” could be morning or evening. Write 8am or 8pm.'],
    ['5 December 2017, 3 - 1', '“3” could be morning or evening. Write 3am or 3pm.'],
    ['5 December 2017, 6.30 to 8.30', '“6.30” could be morning or evening. Write 6.30am or 6.30pm.'],
    ['5 December 2017, 7 to 9', '“7” could be morning or evening. Write 7am or 7pm.'],
    [
      '5 December 2017, 10:00 to 12:00 GMT',
      '“GMT” is a time zone. All times are those of the board: correct the time if it needs it, and delete “GMT”.',
    ],
    [
      'Part 1 - 5 December 2017, Part 2 - 12 December 2017, 9am',
      '“Part 2” is not a day. Write a “when:” line for each day, and other words in brackets after its times.',
    ],
    [
      '5 December 2017, 10am (Teams) or 7 December 2017, 2pm (City Hall)',
      '“(Teams) or 7 December 2017, 2pm (City Hall)” is another sitting. Write a “when:” line for each.',
    ],
    [
      '5 December 2017, 5pm to 9am',
      `“5pm to 9am” ends before it starts. Correct am or pm. If it ends on the next day, write “${NEXT_DAY}, 5pm to 9am”.`,
    ],
    [
      '5 December 2017, 9am to 9am',
      `“9am to 9am” ends before it starts. Correct am or pm. If it ends on the next day, write “${NEXT_DAY}, 9am to 9am”.`,
    ],
    ['5 December 2017, 10am to 12am', '“12am” is midnight. Write noon or midnight.'],
    ['7–5 December 2017', '“7 December 2017 to 5 December 2017” ends before it starts. Write the earlier day first.'],
    ['0–5 December 2017', '“0 December 2017” does not exist: December 2017 has 31 days. Correct the day or the month.'],
    ['5 December 2017, 9am–1pm and 2–4pm', '“and 2–4pm” is another sitting. Write a “when:” line for each.'],
    [
      '5 December 2017, 9am–1pm & 6 December 2017, 2–4pm',
      '“& 6 December 2017, 2–4pm” is another sitting. Write a “when:” line for each.',
    ],
    [
      '5 December 2017, 9am to 5pm, City Hall',
      '“City Hall” is not part of a date or time. Move it to the event’s text. If it is this sitting’s place, write “at City Hall”.',
    ],
    ['5 December 2017, TBC', '“TBC” is not a time. Delete it until the time is known.'],
    ['TBC', '“TBC” is not a date. Until the date is known, write this event as a paragraph.'],
    ...['lunch provided', 'at both days must be attended', 'in person', 'by invitation only'].map(
      (note): [string, string] => [
        `5 December 2017, 9am to 5pm, ${note}`,
        `“${note}” is not part of a date or time. Move it to the event’s text. To keep it here, put it in brackets.`,
      ],
    ),
    ['5 December 2017, 9am to noon (and 1–2pm)', '“and 1–2pm” is another sitting. Write a “when:” line for each.'],
    [
      '5 December 2017 (doors 9.30am)',
      '“doors 9.30am” could not be read. Write the day, then its times, then “at” and the place, or a note in brackets.',
    ],
    ['5 December 2017, 9am to noon (date TBC)', '“date TBC” is not a time. Delete it until the time is known.'],
    ...['w/c 4 December', 'W/C: 4/12/2017, 9am', 'WC 04/12/2017', 'wk commencing 4 Dec', 'the week of 4 December'].map(
      (week): [string, string] => [
        week,
        `“${week}” is a week. Write the day itself. If it lasts the whole week, write its first and its last day, with “to” between them. If the day is not known yet, write this event as a paragraph.`,
      ],
    ),
    [
      '5 December 2017, City Hall, 9am to 5pm',
      '“City Hall, 9am to 5pm” could not be read. Write the day, then its times, then “at” and the place, or a note in brackets.',
    ],
    [
      '5 December 2017 to 5 December 2107, 9am to 5pm',
      '“5 December 2017 to 5 December 2107” is more than a year. Correct the year.',
    ],
    ['Tuesday 5, 9am', '“Tuesday 5” has no month. Add the month and the year.'],
    ['Tuesdays in March 2027', '“Tuesdays in March 2027” is more than one day. Write each day with its date.'],
    ['1'.repeat(100_000), 'This is too long for a day and its times. Write it like “DD/MM/YYYY, 9.15am to 12.45pm”.'],
  ])('%.60s is refused', (written, problem) => expect(readSessions(written)).toEqual({ problem }));
});

test.each([
  'Monday 5 December 2017',
  'Tusday 5 December 2017',
  '5 December 2017, 5pm to 9am',
  '5 December 2017, 1pm to 1pm',
])('what the advice about “%s” says to write is read', (written) => {
  const reading = readSessions(written);
  const [, advised = ''] = /write “([^”]+)”/i.exec('problem' in reading ? reading.problem : '') ?? [];
  expect(readSessions(advised)).toHaveProperty('value');
});

test('a night is read up to twelve hours long, because a longer one is more often “am” for “pm”', () => {
  expect(readSessions('5 December 2017, 7pm to 7am')).toHaveProperty('value');
  expect(readSessions('5 December 2017, 7pm to 7.15am')).toHaveProperty('problem');
});
