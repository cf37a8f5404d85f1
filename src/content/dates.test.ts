import { expect, test } from 'vitest';
import { aBulletin, anIssue, check, type IssueParts, problemsOf } from '../../tests/support/an-issue.ts';

const DAY = '2018-02-01';
const WORDS = 'Thursday 1 February 2018';

const read = (parts: IssueParts) => check(anIssue(parts)).read.issues[0];
const issueWith = (keys: Readonly<Record<string, string>>) => read({ keys });
const blockWith = (kind: string, lines: string) =>
  read({
    body: `::: ${kind}
${lines}

Words.
:::`,
  })?.intro[0];
const boardWith = (keys: Readonly<Record<string, string>>) =>
  check(anIssue(), { bulletin: aBulletin(keys) }).archive?.board;
const waiver = (until: string) => `{ rule: school, reason: The report names it, by: Chair, until: ${until} }`;

/** Every place that takes a day. */
const PLACES: Readonly<Record<string, (day: string) => unknown>> = {
  'date of an issue': (day) => issueWith({ date: day })?.date,
  'date of a correction': (day) =>
    issueWith({ corrections: `[{ date: ${day}, text: Put right. }]` })?.corrections[0]?.date,
  'date of a withdrawal': (day) =>
    issueWith({ status: 'withdrawn', withdrawn: `{ date: ${day}, reason: It was wrong. }` })?.withdrawn?.date,
  'day of an approval': (day) => issueWith({ approved: `{ by: Chair, on: ${day} }` })?.approved?.on,
  'end of a waiver': (day) => issueWith({ waivers: `[${waiver(day)}]` })?.waivers[0]?.until,
  'end of a consent': (day) => issueWith({ image: `{ src: desk.jpg, consent-until: ${day} }` })?.image?.consentUntil,
  'day of an event': (day) => blockWith('event', `title: T\nwhen: ${day}\nwhere: Hall`),
  'time of an event': (day) => blockWith('event', `title: T\nwhen: ${day}, 9am to 1pm\nwhere: Hall`),
  'end of bookings': (day) => blockWith('event', `title: T\nwhen: 2 March 2018\nwhere: Hall\ncloses: ${day}`),
  'deadline of an action': (day) => blockWith('action', `title: T\nby: ${day}`),
  'start of a policy': (day) => blockWith('policy-update', `title: T\nchange: new\nfrom: ${day}`),
  'date of a review': (day) => blockWith('review', `case: A\ntype: Review\npublished: ${day}`),
  'end of a review': (day) => blockWith('review', `case: A\ntype: Review\nwithdraw after: ${day}`),
  'date of a figure': (day) => blockWith('welcome', `role: Chair\nphoto: desk.jpg\nconsent until: ${day}`),
  'end of a block’s waiver': (day) => blockWith('callout', `waive: school; The report names it; Chair; until ${day}`),
  'check of a contact': (day) =>
    boardWith({ contacts: `[{ role: front-door, name: Door, about: Any worry., verified: ${day} }]` })?.contacts[0]
      ?.verified,
  'day of the accessibility statement': (day) =>
    boardWith({ accessibility: `{ prepared: ${day}, how: We looked., reply: five days }` })?.accessibility?.prepared,
};

// Every form is proven beside readDay: here, that each place asks it.
test.each(Object.entries(PLACES))('the %s may be written in words', (_place, read) => {
  const found = JSON.stringify(read(WORDS));
  expect(found).toContain(DAY);
  expect(found).toBe(JSON.stringify(read(DAY)));
});

test('a date whose weekday is wrong is an error', () => {
  expect(problemsOf(anIssue({ keys: { date: 'Friday 1/2/18' } }))).toEqual([
    'content/issues/2018-02.md:4:7  date  “Friday 1 February 2018” is a Thursday. Write “Thursday 1 February 2018”, or correct the date.',
  ]);
});
