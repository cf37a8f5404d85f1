import { expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';

const found = (body: string) =>
  problemsOf(anIssue({ body })).flatMap((line) =>
    line.includes('  prose-time ') ? [line.replace(/^[^ ]* {2}/, '')] : [],
  );

test.each([
  ['Forum | 13.30pm | Teams', '“13.30pm” is on two clocks. Write 1.30pm or 13:30.'],
  ['We start at 9.75am.', '“9.75am” is not a time of day. Correct it.'],
  ['The survey closes at 25:00 on 8 March 2018.', '“25:00” is not a time of day. Correct it.'],
  ['The briefing is at 12.30am.', '“12.30am” is just after midnight. Write 12.30pm if you mean the day.'],
  ['Training: 9.30am–12am', '“12am” is midnight. Write noon or midnight.'],
  ['Hall, 12am – 2pm', '“12am” is midnight. Write noon or midnight.'],
  ['Drop in, 2pm–1pm', '“2pm–1pm” ends before it starts. Correct am or pm, or write the earlier time first.'],
  [
    'Workshop, doors 6.30pm, finish 5.45pm.',
    '“6.30pm, finish 5.45pm” ends before it starts. Correct am or pm, or write the earlier time first.',
  ],
  ['Open 14:00-13:30.', '“14:00-13:30” ends before it starts. Correct am or pm, or write the earlier time first.'],
])('%s', (body, message) => expect(found(body)).toEqual([`prose-time (warning)  ${message}`]));

test.each([
  'The shelter is open from 9pm to 7am, and the helpline from 9am to 1am.',
  'Open on Friday night, 12am to 4am.',
  'The day starts at 9.30am and ends at 4pm. Coffee is at 10am, ending 10.30am.',
  'He was found at 12.30am, after the visit.',
  'Open 9.30–12.30pm, 10 to 4 and 9am–5pm. The vote was 25:12. Version 13.2 is out at £9.75.',
])('a time that is right, or none: %s', (body) => expect(found(body)).toEqual([]));
