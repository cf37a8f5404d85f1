import { beforeAll, describe, expect, test } from 'vitest';
import { calendarLayouts, listCalendars } from '../src/calendar/calendar.ts';
import { renderProseText } from '../src/email/prose-text.ts';
import { feedLayouts, listFeeds } from '../src/feeds/feeds.ts';
import { ownLanguage } from '../src/i18n/languages.ts';
import { openSite, wordsData } from '../src/site/site.ts';
import { countBytes } from '../src/text/source.ts';
import { aSource, listSearchRecords, pagesOf, renderAll, renderer } from './support/a-site.ts';
import { anIssue } from './support/an-issue.ts';
import { outputsOf } from './support/outputs.ts';
import { textOf } from './support/text-of.ts';

// A programme of courses, as editors paste it, is in every output: each row an event, and nothing that was typed lost.

const COURSES = [
  [
    'Working Together to Safeguard Children',
    'Tuesday 6 March 2018',
    '9.30am – 4.30pm',
    'Civic Centre, Room 2',
    'Lead nurse',
  ],
  ['Graded Care Profile 2', 'Wed 7th March 2018', '09:30 – 12:30', 'MS Teams', 'Head of service'],
  ['Lunch and learn', '8/3/18', '12-1pm', 'The Corn Hall', 'Learning team'],
] as const;
const SAID = [
  'Tuesday 6 March 2018, 9.30am to 4.30pm',
  'Wednesday 7 March 2018, 9.30am to 12.30pm',
  'Thursday 8 March 2018, noon to 1pm',
] as const;
const HEADINGS = 'Course\tDate\tTime\tVenue\tTrainer';

const table = (rows: readonly (readonly string[])[]) =>
  ['::: events', 'book: training@example.org', HEADINGS, ...rows.map((row) => row.join('\t')), ':::'].join('\n');

const source = aSource(anIssue({ body: `## Training\n\n${table(COURSES)}` }));
const { archive } = source;
const issue = archive.issues[0] as (typeof archive.issues)[0];
const site = openSite({ ...source, versions: {} });
const outputs = await outputsOf(archive, issue);
const feeds = renderAll(
  listFeeds(archive, (one) => ({ ...wordsData(site, one), elsewhere: true })),
  feedLayouts((words) => renderer.template('elsewhere.njk', words)),
);
const calendars = renderAll(
  listCalendars(archive, ownLanguage(source.languages, archive.board), renderProseText),
  calendarLayouts,
);
const pages = pagesOf(source);
const search = listSearchRecords(site)
  .map(({ html }) => textOf(html))
  .join('\n');
const flat = (text: string) => text.replace(/\r\n /g, '').replace(/\s+/g, ' ');

describe.each([
  ['the page', textOf(outputs.page)],
  ['the mail', textOf(outputs.mail)],
  ['its plain text', outputs.text],
  ['the text for GOV.UK Notify', outputs.notify.replaceAll('\\', '')],
  ['the JSON Feed', textOf(JSON.parse(feeds.get('feed.json') ?? '{}').items[0].content_html)],
  ['the events page', textOf(pages.get('events/index.html') ?? '')],
] as const)('%s', (name, words) => {
  test.each(COURSES.map(([title, , , venue, trainer], index) => [title, SAID[index] ?? '', venue, trainer]))(
    'has the row “%s”',
    (title, when, venue, trainer) => {
      const parts = [title, when, venue, ...(name === 'the events page' ? [] : [`Trainer: ${trainer}`])];
      expect(parts.filter((part) => !flat(words).includes(part))).toEqual([]);
    },
  );
});

test('each row has an address, a calendar file and a place in search', () => {
  const ids = ['working-together-to-safeguard-children', 'graded-care-profile-2', 'lunch-and-learn'];
  for (const [index, id] of ids.entries()) {
    const calendar = flat(calendars.get(`events/2018-02-${id}.ics`) ?? '');
    expect(calendar).toContain(`SUMMARY:${COURSES[index]?.[0]}`);
    expect(calendar).toContain('Trainer: ');
    expect(outputs.page).toContain(`id="${id}"`);
    expect(outputs.mail).toContain(`/events/2018-02-${id}.ics"`);
    expect(outputs.text).toContain(`/events/2018-02-${id}.ics`);
    expect(search).toContain(COURSES[index]?.[0]);
  }
  expect(calendars.get('events.ics')?.match(/BEGIN:VEVENT/g)).toHaveLength(COURSES.length);
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
    pages.get('issues/2018-02/index.html') ?? '',
  )?.[1];
  expect(data?.match(/"startDate":"2018-03-0[678]T/g)).toHaveLength(COURSES.length);
});

describe('the mail of a whole programme', () => {
  const titles = Array.from({ length: 15 }, (_, index) => `Working together to safeguard children, part ${index + 1}`);
  const booking = (index: number) => `https://www.example.org/training/working-together-to-safeguard-children-${index}`;
  const rows = titles.map((title, index) =>
    [title, `${index + 10} March 2018`, '9.30am – 4.30pm', 'Civic Centre, Room 2', booking(index)].join('\t'),
  );
  const article = `${'The partnership looked at how agencies share what they know. '.repeat(12)}\n\n- Ask who lives there\n- Write it down\n\n`;
  const body = [
    ...[1, 2, 3, 4, 5].map((number) => `## Article ${number}\n\n${article.repeat(3)}`),
    `## Training\n\n::: events\nfor: All practitioners\n\nCourse\tDate\tTime\tVenue\tHow to book\n${rows.join('\n')}\n:::`,
  ].join('\n\n');
  let mail = '';
  beforeAll(async () => {
    const whole = aSource(anIssue({ body })).archive;
    mail = (await outputsOf(whole, whole.issues[0] as (typeof whole.issues)[0])).mail;
  });

  test('has fifteen courses and five articles in less than 82 KB, with what a mailer adds', () => {
    expect(titles.filter((title) => !mail.includes(title))).toEqual([]);
    const links = mail.match(/<a /g)?.length ?? 0;
    expect(countBytes(mail) + 2000 + 100 * links).toBeLessThan(82_000);
  });

  test('has no row of more than 1.2 KB', () => {
    const starts = titles.map((title) => mail.indexOf(`>${title}</h3>`));
    const lengths = starts.slice(1).map((start, index) => countBytes(mail.slice(starts[index], start)));
    expect(Math.max(...lengths)).toBeLessThan(1200);
  });
});

test('in a mail the first two events of a section are cards, and the others rows', async () => {
  const events = [6, 7, 8, 9].map(
    (day) =>
      `::: event\ntitle: Course ${day}\nwhen: ${day} March 2018\nwhere: Hall\nbook: a@example.org\n\nText ${day}.\n:::`,
  );
  const { archive: some } = aSource(
    anIssue({ body: `## One\n\n${events.join('\n\n')}\n\n## Two\n\n${table(COURSES)}` }),
  );
  const { mail } = await outputsOf(some, some.issues[0] as (typeof some.issues)[0]);
  const rowed = [...mail.matchAll(/<div class="row"[^>]*>\s*<h3[^>]*>([^<]*)</g)].map(([, title]) => title);
  expect(rowed).toEqual(['Course 8', 'Course 9', ...COURSES.map(([title]) => title)]);
  for (const day of [6, 7, 8, 9]) expect(mail).toContain(`Text ${day}.`);
});
