import { expect, test } from 'vitest';
import { subjectFrom } from './subject.ts';

test.each([
  ['New neglect strategy', 'New neglect strategy – Safeguarding Update'],
  ['Bradford launches its neglect strategy', 'Bradford launches its neglect strategy – Safeguarding Update'],
  ['Bradford launches its neglect strategies', 'Bradford launches its neglect strategies'],
  [
    'Spring Term Newsletter: ICON, private fostering and learning from reviews',
    'Spring Term Newsletter: ICON, private fostering…',
  ],
  [
    'Three reviews of neglect, one lesson for everybody in teams – and whom to call',
    'Three reviews of neglect, one lesson for everybody in teams…',
  ],
  ['x'.repeat(80), `${'x'.repeat(59)}…`],
  ['😀'.repeat(80), `${'😀'.repeat(59)}…`],
])('“%s” has the subject “%s”, of 60 letters at most', (title, subject) => {
  expect(subjectFrom(title, 'Safeguarding Update')).toBe(subject);
  expect([...subject].length).toBeLessThanOrEqual(60);
});
