import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../tests/support/an-issue.ts';

const found = (body: string) => problemsOf(anIssue({ body }));

describe('a sentence that a reader cannot follow is reported', () => {
  test.each([
    [
      'The full report can be read here:',
      ':9:10  link-promise (warning)  This promises a link, but none follows. Add the link: [words](address).',
    ],
    [
      'Click here to view it in your browser.',
      ':9:1  link-promise (warning)  “Click here” is not a link. Add a link whose words say what it opens: [words](address).',
    ],
    [
      'To book please e-mail your name and job title.',
      ':9:1  booking-address (warning)  This asks readers to book, but does not say where. Write the mailbox or the web address.',
    ],
    [
      'See [the strategy](https://www.example.org/strategy.pdf).',
      ':9:5  file-details (warning)  This link does not give the file’s type (PDF) and size. Write them after the link and a comma.',
    ],
    [
      'See [the log](https://www.example.org/log.docx), Word.',
      ':9:5  file-details (warning)  This link does not give the file’s size. Write it after the link and a comma.',
    ],
    [
      'We meet on Monday 5 December 2017.',
      ':9:12  prose-date (warning)  “Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”, or correct the date.',
    ],
    [
      'We meet on 30 February 2018.',
      ':9:12  prose-date (warning)  “30 February 2018” does not exist: February 2018 has 28 days. Correct the day or the month.',
    ],
    [
      'We meet on Friday 8 December.',
      ':9:12  prose-date (info)  “Friday 8 December” has no year, but readers will find it years later. Add the year.',
    ],
    [
      'Dear ,',
      ':9:1  greeting-empty (warning)  This greeting has no name. Write “Dear colleague,”, or add “greeting:” to bulletin.yaml so that the mailer fills in each reader’s name.',
    ],
  ])('%s', (body, expected) => expect(found(body)).toEqual([`content/issues/2018-02.md${expected}`]));
});

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
