import { describe, expect, test } from 'vitest';
import { anIssue, check } from '../../tests/support/an-issue.ts';
import { announcementsOf, gatherTraining } from './training.ts';

const event = (title: string, when: string, ...fields: readonly string[]) =>
  [
    '::: event',
    `title: ${title}`,
    `when: ${when}`,
    'where: Town Hall',
    'book: a@example.org',
    ...fields,
    ':::',
    '',
  ].join('\n');

/** Issues of January 2018 on, a body each, and of each event the issues that announce it. */
function gathered(...bodies: readonly string[]) {
  const issues = bodies.map((body, index) =>
    anIssue({ slug: `2018-0${index + 1}`, keys: { number: String(index + 1) }, body }),
  );
  const trainings = gatherTraining(check(issues).archive?.issues ?? []);
  return trainings.map((training) => ({
    title: training.event.title,
    status: training.event.status,
    start: training.event.when[0]?.start,
    in: announcementsOf(training).map(({ issue }) => issue.slug),
  }));
}

describe('an event that several issues announce', () => {
  test('is one, as the newest tells of it', () => {
    expect(
      gathered(event('Neglect', '2018-06-05, 9am to 1pm'), event('NEGLECT', '2018-06-05, 10am to 1pm', 'status: full')),
    ).toEqual([{ title: 'NEGLECT', status: 'full', start: '10:00', in: ['2018-02', '2018-01'] }]);
  });

  test.each([
    ['another title', event('Neglect again', '2018-06-05')],
    ['another day', event('Neglect', '2018-06-06')],
    ['another last day', event('Neglect', '5 to 6 June 2018')],
    ['a day more', event('Neglect', '2018-06-05\nwhen: 2018-06-12')],
  ])('is another one with %s', (_name, other) => {
    expect(gathered(event('Neglect', '2018-06-05'), other).map((one) => one.in)).toEqual([['2018-02'], ['2018-01']]);
  });

  test('a morning’s and an afternoon’s of one issue are two, also when one of them is told again', () => {
    const both = event('Neglect', '2018-06-05, 9am to noon') + event('Neglect', '2018-06-05, 1pm to 4pm');
    const afternoon = event('Neglect', '2018-06-05, 1pm to 4pm', 'status: cancelled');
    expect(gathered(both, afternoon)).toEqual([
      { title: 'Neglect', status: 'cancelled', start: '13:00', in: ['2018-02', '2018-01'] },
      { title: 'Neglect', status: 'open', start: '09:00', in: ['2018-01'] },
    ]);
  });
});
