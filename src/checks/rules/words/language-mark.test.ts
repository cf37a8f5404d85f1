import { expect, test } from 'vitest';
import { aBulletin, anIssue, check, problemsOf } from '../../../../tests/support/an-issue.ts';

const WELSH = 'Mae’r bwrdd yn cyfarfod bob mis i drafod diogelu plant ac oedolion yn y sir.';
const found = (body: string, keys = {}, others = {}) =>
  check(anIssue({ body, keys }), others).problems.filter(({ rule }) => rule === 'language-mark');

test('several paragraphs in a row are one finding, which says how to mark them', () =>
  expect(problemsOf(anIssue({ body: `${WELSH}\n\n${WELSH}\n\nWords.` }))).toEqual([
    'content/issues/2018-02.md:9:1  language-mark (warning)  This is in Welsh, but nothing says so, and screen readers read it as English. Put it below a “## ” heading of its own that ends with {lang=cy}.',
  ]));

test.each([
  '- Mae’r cwrs am ddim i bawb sy’n gweithio gyda phlant.',
  '## Diogelu plant a phobl ifanc yn y gymuned\n\nWords.',
  '> Mae pawb yn gyfrifol am ddiogelu.',
  'Jeśli martwisz się o dziecko, zadzwoń do nas. Nie musisz podawać swojego nazwiska.',
  'اگر آپ کسی بچے کے بارے میں فکرمند ہیں تو ہمیں فون کریں۔',
])('another language: %s', (body) => expect(found(body)).toHaveLength(1));

test.each([
  'Our partners in Cwm Taf Morgannwg and Betsi Cadwaladr wrote to Heddlu De Cymru.',
  'Pen-y-bont ar Ogwr, Cyngor Sir y Fflint, Heddlu’r Gogledd, Canolfan y Bont',
  'Croeso i bawb! Nadolig llawen a blwyddyn newydd dda',
  'Café, naïve, fiancé and résumé came up. I am a GP, I am a parent, I am a governor.',
  'Małgorzata Wójcik, Łukasz Żak, Siân Tŷ, Şenay Çelik',
])('names, a greeting, or English: %s', (body) => expect(found(body)).toEqual([]));

test('the section, the issue or the board may say so', () => {
  expect(found(`## Cymraeg {lang=cy}\n\n${WELSH}`)).toEqual([]);
  expect(found(WELSH, { lang: 'cy' })).toEqual([]);
  expect(found(WELSH, {}, { bulletin: aBulletin({ language: 'cy' }) })).toEqual([]);
});
