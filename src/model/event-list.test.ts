import { describe, expect, test } from 'vitest';
import { aSource } from '../../tests/support/a-site.ts';
import { anIssue } from '../../tests/support/an-issue.ts';
import { comingUp, groupByMonth, groupPastByYear, listEvents, topicsOfEvents } from './event-list.ts';

const announcing = (slug: string, number: string, topics: string, ...events: readonly string[]) =>
  anIssue({
    slug,
    keys: { number, date: `${slug}-01`, topics },
    body: events.map((lines) => `::: event\n${lines}\nwhere: City Hall\nbook: a@example.org\n:::\n`).join('\n'),
  });

const { archive } = aSource([
  announcing('2017-11', '3', '[neglect]', 'title: Long ago\nwhen: 2017-12-31'),
  announcing(
    '2018-01',
    '1',
    '[neglect]',
    'title: Over\nwhen: 2018-01-20 09:00–10:00',
    'title: Late\nwhen: 2018-06-01 09:00–10:00',
    'title: Off\nwhen: 2018-06-02\nstatus: cancelled',
    'title: Begun\nwhen: 2018-01-15\nwhen: 2018-03-15',
  ),
  announcing(
    '2018-02',
    '2',
    '[training]',
    'title: Soon\nwhen: 2018-02-20 09:00–10:00',
    'title: Late\nwhen: 2018-06-01',
  ),
]);
const titles = (events: readonly { readonly event: { readonly title: string } }[]) =>
  events.map(({ event }) => event.title);
const on = (today: string) => listEvents({ issues: archive.issues, today });

describe('the list of events', () => {
  test('has what comes, earliest first, by the month of the next sitting', () => {
    expect(groupByMonth(on('2018-02-02')).map(([month, events]) => [month, titles(events)])).toEqual([
      ['2018-02', ['Soon']],
      ['2018-03', ['Begun']],
      ['2018-06', ['Late', 'Off']],
    ]);
  });

  test('has what is past, newest first, by year', () => {
    expect(groupPastByYear(on('2018-02-02')).map(([year, events]) => [year, titles(events)])).toEqual([
      ['2018', ['Over']],
      ['2017', ['Long ago']],
    ]);
  });

  test('moves an event on the day after its last', () => {
    expect(titles(on('2018-02-20').upcoming)).toContain('Soon');
    expect(titles(on('2018-02-21').upcoming)).not.toContain('Soon');
    expect(titles(on('2018-02-21').past)).toContain('Soon');
  });

  test('gives an event the topics of every issue that announces it', () => {
    const late = on('2018-02-02').upcoming.find(({ event }) => event.title === 'Late');
    expect(late?.topics.map(({ id }) => id).sort()).toEqual(['neglect', 'training']);
  });

  test('knows which topics have events', () => {
    expect(topicsOfEvents(on('2018-02-02'), archive.topics).map(({ id }) => id)).toEqual(['neglect', 'training']);
  });
});

describe('training on the home page', () => {
  test('is what lies ahead on the day of the build and takes place, earliest first', () => {
    expect(titles(comingUp(on('2018-02-02')))).toEqual(['Soon', 'Begun', 'Late']);
    expect(titles(comingUp(on('2018-04-01')))).toEqual(['Late']);
    expect(comingUp(on('2018-06-02'))).toEqual([]);
  });
});
