import { describe, expect, test } from 'vitest';
import { readIssue } from '../../tests/support/an-issue.ts';
import type { Board } from '../issue/model.ts';
import { renderCalendars } from './calendar.ts';

const board = {
  address: 'https://bulletin.example.org/',
  timezone: 'Europe/London',
  title: 'Safeguarding Update',
  board: { name: 'A board', short: 'AB' },
} as Board;

function calendarOf(...fields: readonly string[]): string {
  const body = `## Training\n\n::: event\ntitle: One; two, three\nwhere: Town Hall\nbook: training@example.org\n${fields.join('\n')}\n\nWhat it *covers*.\n:::\n`;
  const issue = readIssue({ body });
  return renderCalendars(issue, board)[0]?.content.replace(/\r\n /g, '') ?? '';
}

const lines = (calendar: string, name: string) => calendar.split('\r\n').filter((line) => line.startsWith(name));

describe('the calendar file of an event', () => {
  test('has the instant of a winter’s and of a summer’s time', () => {
    const calendar = calendarOf('when: 2030-12-03, 9.15am to 12.45pm', 'when: 2031-06-03, 9.15am to 12.45pm');
    expect(lines(calendar, 'DTSTART')).toEqual(['DTSTART:20301203T091500Z', 'DTSTART:20310603T081500Z']);
    expect(lines(calendar, 'DTEND')).toEqual(['DTEND:20301203T124500Z', 'DTEND:20310603T114500Z']);
  });

  test('has whole days where there are no times, up to the last one', () => {
    const calendar = calendarOf('when: 3 to 5 December 2030');
    expect(lines(calendar, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20301203']);
    expect(lines(calendar, 'DTEND')).toEqual(['DTEND;VALUE=DATE:20301206']);
  });

  test('has an entry for each day of several with times', () => {
    const calendar = calendarOf('when: 3 to 5 December 2030, 9am to 5pm');
    expect(lines(calendar, 'DTSTART')).toEqual([
      'DTSTART:20301203T090000Z',
      'DTSTART:20301204T090000Z',
      'DTSTART:20301205T090000Z',
    ]);
    expect(new Set(lines(calendar, 'UID')).size).toBe(3);
  });

  test('lasts an hour where no end is told', () => {
    expect(lines(calendarOf('when: 2030-12-03, 9.15am'), 'DTEND')).toEqual(['DTEND:20301203T101500Z']);
  });

  test('says where, what and how, with the signs that calendars use escaped', () => {
    const calendar = calendarOf('when: 2030-12-03, 9.15am', 'for: Managers');
    expect(calendar).toContain('SUMMARY:One\\; two\\, three');
    expect(calendar).toContain('LOCATION:Town Hall');
    expect(calendar).toContain('DESCRIPTION:What it covers.\\nManagers\\ntraining@example.org');
    expect(calendar).toMatch(/URL;VALUE=URI:https:\/\/bulletin\.example\.org\/issues\/[\w-]+\/#one-two-three/);
  });

  test('says that an event is cancelled', () => {
    expect(calendarOf('when: 2030-12-03', 'status: cancelled')).toContain('STATUS:CANCELLED');
  });

  test('has the issue’s own date as its stamp, so that it is the same on every machine', () => {
    const stamps = lines(calendarOf('when: 2030-12-03'), 'DTSTAMP');
    expect(stamps).toHaveLength(1);
    expect(stamps[0]).toMatch(/^DTSTAMP:\d{8}T000000Z$/);
  });
});
