import { expect, test } from 'vitest';
import { readIssue } from '../../tests/support/an-issue.ts';
import { blocksOf } from '../model/model.ts';
import { plainText } from './markdown.ts';
import { holdPhoneNumbers } from './phone-numbers.ts';

const held = (number: string) => number.replaceAll(' ', '\u00a0');

test.each(['01632 960101', '0808 800 5000', '0800 1111', '020 7946 0000'])('keeps %s together', (number) => {
  expect(holdPhoneNumbers(`Ring ${number}.`)).toBe(`Ring ${held(number)}.`);
});

test.each(['In 2025 300 people came.', '10 000 children', 'Room 0 12', 'No. 01 of 2024'])(
  'leaves “%s” as it is',
  (text) => {
    expect(holdPhoneNumbers(text)).toBe(text);
  },
);

test('holds the numbers of an issue’s prose', () => {
  const issue = readIssue({ body: '- Childline: 0800 1111\n- The **helpline 0808 800 5000**' });
  const text = blocksOf(issue)
    .map(({ block }) => plainText(block.body))
    .join('');
  expect(text).toContain(held('0800 1111'));
  expect(text).toContain(held('0808 800 5000'));
});
