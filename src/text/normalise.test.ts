import { expect, test } from 'vitest';
import { normaliseLine, placeAsTyped } from './normalise.ts';

test.each([
  ['943\u2011476\u20115919', '943-476-5919'],
  ['943\u00a0476\u20095919', '943 476 5919'],
  ['943&nbsp;476&#160;5919', '943 476 5919'],
  ['safe\u00adguard\u200bing\ufeff &shy;board', 'safeguarding board'],
  ['\u200eone\u200d two', 'one two'],
  ['one\vtwo\u2028three', 'one<br>two<br>three'],
  ['\u202a01632 960 123\u202c \ufffc', '01632 960 123 '],
  ['\ufb01nd the e\ufb00ect', 'find the effect'],
  ['\uf0b7\u00a0look', '• look'],
  ['\uf0fe seen \uf0a3 not \uf0fd no \uf028 01632', '☑ seen ☐ not ☒ no ☎ 01632'],
  ['👩\u200d👧 نیم\u200cفاصله', '👩\u200d👧 نیم\u200cفاصله'],
  ['Staff & carers – “all”', 'Staff & carers – “all”'],
])('reads %j as %j', (typed, plain) => expect(normaliseLine(typed)).toBe(plain));

test('finds a place again where the editor sees it', () => {
  const place = placeAsTyped(['', 'a&nbsp;b\u00adc here']);
  expect([1, 3, 4, 6].map((column) => place({ line: 2, column }).column)).toEqual([1, 8, 10, 12]);
});
