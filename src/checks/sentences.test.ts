import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../tests/support/an-issue.ts';

const found = (body: string) => problemsOf(anIssue({ body }));

describe('a sentence that keeps its promise passes', () => {
  test.each([
    ['The three responsibilities are here:\n\n- [Procedures](https://www.example.org/procedures)'],
    ['Three things matter most:\n\n- Look.\n- Ask.\n- Act.'],
    ['To book, ring 01632 960000 with your name.'],
    ['Please contact your line manager to book a place.'],
    ['[The strategy (PDF, 12 pages)](https://www.example.org/strategy.pdf)'],
    ['[A page](https://www.example.org/pdf)'],
    ['We meet on Tuesday 5 December 2017, and every Friday in May.'],
    ['We meet on Monday 4 and Tuesday 5 December 2017.'],
    ['Welcome, and thank you for reading.'],
    ['Hello!'],
  ])('%s', (body) => expect(found(body)).toEqual([]));
});

test('an event that says where to book need not say it again in its text', () => {
  expect(
    found(
      '::: event\ntitle: A\nwhen: Tuesday 5 June 2018, 9am to 1pm\nwhere: Hall\nbook: training@example.org\n\nTo book please e-mail your name.\n:::',
    ),
  ).toEqual([]);
});
