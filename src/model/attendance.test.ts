import { expect, test } from 'vitest';
import { attendancesOf } from './attendance.ts';

test.each([
  ['Town Hall', ['on-site']],
  ['Online', ['online']],
  ['Online, Microsoft Teams', ['online']],
  ['Webinar', ['online']],
  ['Remote', ['online']],
  ['Remotely via Teams', ['online']],
  ['Ar-lein', ['online']],
  ['Ar-lein a Neuadd y Dref', ['online', 'on-site']],
  ['MS Teams', ['online']],
  ['Teams', ['online']],
  ['via Zoom', ['online']],
  ['Zoom: https://zoom.example.org/j/1', ['online']],
  ['https://zoom.example.org/j/1', ['online']],
  ['Hybrid: Town Hall or Teams', ['online', 'on-site']],
  ['Family Support Teams, Town Hall', ['on-site']],
  ['Virtual School, Town Hall', ['on-site']],
  ['Online and at the Town Hall', ['online', 'on-site']],
  ['Town Hall and online', ['online', 'on-site']],
  ['Onlineton House', ['on-site']],
])('“%s” is %j', (where, attendances) => {
  expect(attendancesOf({ where, when: [{ date: '2018-03-01' }] })).toEqual(attendances);
});

test('a sitting with a place of its own counts by that', () => {
  const when = [{ date: '2018-03-01' }, { date: '2018-03-08', venue: 'Online' }];
  expect(attendancesOf({ where: 'Town Hall', when })).toEqual(['online', 'on-site']);
});
