import { expect, test } from 'vitest';
import { guessDate, guessNumber } from './guess.ts';

const clues = (...texts: readonly string[]) => texts.map((text, index) => ({ from: `clue ${index + 1}`, text }));

test.each([
  ['Safeguarding Update, 14 May 2018', '2018-05-14'],
  ['Safeguarding Update May 2018', '2018-05-01'],
  ['Bulletin 2018-05-14', '2018-05-14'],
  ['newsletter_2018_05_14', '2018-05-14'],
  ['20180514 newsletter', '2018-05-14'],
  ['LSCB News 14.05.18', '2018-05-14'],
  ['News, 14/05/2018', '2018-05-14'],
  ['News - May 14th, 2018', '2018-05-14'],
  ['Mon, 14 May 2018 09:00:00 +0000', '2018-05-14'],
  ['2018-05-14T09:00:00Z', '2018-05-14'],
  ['Cylchlythyr, 14 Mai 2018', '2018-05-14'],
  ['Sept 2018', '2018-09-01'],
  ['Autumn Term 2016', '2016-09-01'],
  ['spring-newsletter-2019', '2019-03-01'],
  ['Working Together 2018', undefined],
  ['Budget for 2018', undefined],
  ['Telephone 01632 960 2018', undefined],
  ['Room 12.30.99', undefined],
  ['Issue 14', undefined],
])('%s has the date %s', (text, date) => expect(guessDate(clues(text))?.value).toBe(date));

test.each([
  ['a month, and the day elsewhere', ['News May 2018', 'x', '14 May 2018'], '2018-05-14', 'clue 3'],
  ['a month, and a day of another month', ['News May 2018', '3 June 2018'], '2018-05-01', 'clue 1'],
  ['a season, and a month elsewhere', ['Summer 2018', 'July 2018'], '2018-07-01', 'clue 2'],
])('%s', (_what, texts, value, from) => expect(guessDate(clues(...texts))).toMatchObject({ value, from }));

test.each([
  ['Safeguarding Update, issue 14', 14],
  ['Issue No. 14: May', 14],
  ['Edition 31 | 14th January 2022', 31],
  ['LSCB bulletin 41 – March 2019', 41],
  ['Rhifyn 4', 4],
  ['Newsletter #12', 12],
  ['Vol 2, issue 3', 3],
  ['No. 7', 7],
  ['Bulletin 5 May 2018', undefined],
  ['Safeguarding bulletin\n1. Training', undefined],
  ['## 1. Training', undefined],
  ['Newsletter 2018', undefined],
  ['Update 14/05/2018', undefined],
  ['Issue 1st', undefined],
  ['No 10%', undefined],
  ['Update 9am', undefined],
])('%s has the number %s', (text, number) => expect(guessNumber(clues(text))?.value).toBe(number));
