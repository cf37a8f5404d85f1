import { describe, expect, test, vi } from 'vitest';
import type { Rule } from '../src/checks/engine/check.ts';
import { readMeant, readTyped, type Typed } from '../src/checks/engine/passages.ts';
import { textRules } from '../src/checks/index.ts';
import { indexReviews, type ReviewIndex } from '../src/checks/matchers/reviews/index-reviews.ts';
import { indexNames } from '../src/checks/matchers/spelling/index-names.ts';
import { knownPacks } from '../src/checks/packs/known-packs.ts';
import { makePhraseBook } from '../src/checks/packs/phrase-book.ts';
import * as reviewRules from '../src/checks/rules/review/index.ts';
import { findFixes } from '../src/fixes/find-fixes.ts';
import { thorough } from './support/thorough.ts';
import { growthOf, type Job, timeOf } from './support/time-of.ts';

// A pattern that backtracks takes minutes over a text made for it. Each rule gets long runs of what its pattern may repeat, and starts of
// what it looks for that never end: 25 KB of each, and every night 100 KB, the most that a file may have.

// Each pattern is run, whatever it needs: one word more would give these texts what they lack.
vi.mock(import('../src/checks/matchers/needs/may-match.ts'), () => ({ mayMatch: () => true }));

const SIZE = thorough ? 100_000 : 25_000;
const repeat = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

const hostile: Readonly<Record<string, string>> = {
  digits: repeat('1'),
  'spaced digits': repeat('0 1 2 3 4 5 6 7 8 9 '),
  'digits and hyphens': repeat('012-345-6789-'),
  spaces: repeat(' '),
  'entities of spaces': repeat('1&nbsp;'),
  'dashes and spaces': repeat('1 – A — '),
  'signs without width': repeat('1\u200b'),
  'labels of numbers': repeat('meeting id number reference: '),
  'institutions without births': repeat('the birth of the new health service was '),
  'one letter': repeat('a'),
  'one capital': repeat('A'),
  'capitalised words': repeat('Aaaa Bbbb Cccc '),
  'capitalised words and joins': repeat('St Anne’s and of the Church '),
  'starts of schools': repeat('St Mary’s C of E '),
  'dots and letters': repeat('a.b.'),
  'starts of mailboxes': repeat('first.last@a-'),
  'starts of links': repeat('[a]('),
  'open brackets': repeat('('),
  'square brackets': repeat('[['),
  'addresses of news': repeat('https://news.news.news.'),
  'births without dates': repeat('born on the day of birth '),
  'births and stops': repeat('born on... '),
  'crimes without numbers': repeat('crime reference number '),
  'ages without places': repeat('aged 4 was 4 years old in '),
  'places without names': repeat('in In of Of from From '),
  'families without end': repeat('the youngest of his her two older younger brothers '),
  groups: repeat('Polish British speaking family of Polish heritage '),
  'half dates': repeat('Monday 1st of '),
  'days without a month': repeat('Mon 4, Tue 5 and '),
  'dates in digits': repeat('1/2/'),
  'flats without streets': repeat('Flat 1, 2 Aaa Bbb '),
  'promises without links': repeat('read the full report details '),
  'bookings without addresses': repeat('to book please e-mail '),
  'stars and underlines': repeat('*_'),
  'marks of quotations': repeat('‘a “b \'c "d '),
  'quotations that close': repeat('‘a’ “b” '),
  acronyms: repeat('CSE '),
  'acronyms among words': repeat('We met CYPS and (YOT) of the Aa '),
  'starts of phrases': repeat('putting themselves at high serious involved in child sexual '),
  'starts of children and phrases': repeat('child did not attend '),
  'sentences without end': repeat('we meet and '),
  stops: repeat('e.g. Dr. A. '),
  bars: repeat('| avoid | '),
  places: repeat('Margaret McMillan Tower Macmillan '),
  'marks of code': repeat('`a '),
  'titles and names': repeat('Mr and Mrs Kelly Ann Marsh of the '),
  'relatives without names': repeat('his mother, her father’s new partner - '),
  'first names': repeat('Kelly Sam Jo '),
  'posts without names': repeat('Named Designated Lead Safeguarding Doctor for Child Protection: '),
  'local numbers': repeat('ring 960417 or 016320 960417 '),
  'children in general': repeat('every one of two children aged under 5s '),
  'mailboxes of names': repeat('kelly.ann@a.b, '),
  'notes without matter': repeat('please check with comms to add the text of the note to be agreed '),
  'days without months': repeat('please come by the 9th on Friday next week on Monday '),
  'requests to nobody': repeat('please tell the team about a place on the course and let us know if '),
  'labels without addresses': repeat('Email:\nTel:\n'),
  'numbers with letters': repeat('O1632 O'),
  'line ends': repeat('\n'),
  'words on lines': repeat('word\n'),
  'right-to-left letters': repeat('شكرا '),
  'letters of two units': repeat('😀 '),
};

const details = textRules.flatMap(({ rule, isDetail }) => (isDetail ? { rule, isDetail } : []));
const reviews: ReviewIndex = { of: () => [], like: () => [], near: () => undefined };
const surroundings = {
  today: '2026-11-30',
  board: undefined,
  reviews,
  glossary: { CSE: 'Child Sexual Exploitation' },
  names: new Map(),
  phrases: makePhraseBook(knownPacks, {}),
  issues: new Map(),
  issueFiles: new Set(),
} as never;

/** What there is to read, as part of the most: what goes back over it takes that much squared. */
const PART = SIZE / 100_000;
/** Milliseconds of which nothing more is asked, and which nothing takes that reads a text once, however busy the machine is. */
const [SHORT, LONGEST] = [100 * PART ** 2, 1000 * PART];
/** For a text four times as long: four when it is read once, sixteen when each sign is read again for each. */
const MOST_GROWTH = 8;

/**
 * A rule may take longer than others, if its time grows no faster than its text: how fast it is otherwise is for the bench to say.
 * @param ready what to read, from some text, anew each time: what was read once may be known
 */
function expectNoReturns<Given>(
  what: string,
  text: string,
  ready: (text: string) => Given,
  run: (given: Given) => void,
) {
  const jobOf = (part: string): Job<Given> => ({ ready: () => ready(part), run });
  const whole = jobOf(text);
  const taken = timeOf(whole, LONGEST);
  if (taken < SHORT) return;
  expect(taken, what).toBeLessThan(LONGEST);
  const part = jobOf(text.slice(0, text.length / 4));
  let growth = MOST_GROWTH;
  // A few milliseconds are soon doubled by what the engine does in between: what grows so does it each time.
  for (let tried = 0; tried < 3 && growth >= MOST_GROWTH; tried++) growth = growthOf(part, whole, MOST_GROWTH);
  expect(growth, what).toBeLessThan(MOST_GROWTH);
}

const inProse = (text: string) => ({ path: 'content/issues/2018-02.md', text });
const inReview = (text: string) => inProse(`::: review\ncase: Wren\n\n${text}\n:::`);

/** Only rules about reviews read one in another way than prose. */
const PLACES = [
  { place: inProse, rules: textRules },
  { place: inReview, rules: Object.values<Rule>(reviewRules).filter(({ findInText }) => findInText) },
];

test.each(Object.entries(hostile))('%s: no rule goes back over them', (_name, text) => {
  for (const { place, rules } of PLACES) {
    const typed = readMeant(place(text));
    for (const rule of rules) {
      const unused = [typed];
      const ready = (part: string) => unused.pop() ?? readMeant(place(part));
      expectNoReturns(rule.rule, text, ready, (given) =>
        rule.findInText?.(
          given,
          surroundings,
          () => {},
          () => {},
        ),
      );
    }
    expectNoReturns('reading', text, place, readMeant);
    expectNoReturns('names', text, place, (file) => indexNames([], undefined, [file]));
    expectNoReturns('reviews', text, place, (file) => indexReviews([file], details));
  }
});

/** Lines. A file may have less than half of them, and --fix reads each several times. */
const MOST_LINES = 5_000;
const inLines = (text: string) => text.split('\n', MOST_LINES).join('\n');

const inKey = (text: string) => inProse(`---\ndate: ${text}\n---\n`);
const inBody = (text: string) => inProse(`---\ntitle: A title\n---\n${text}`);

test.each(Object.entries(hostile))('%s: --fix does not go back over them', (_name, text) => {
  for (const place of [inKey, inBody]) {
    const ready = (part: string) => readTyped(place(part));
    const run = (typed: Typed) => void findFixes(typed, () => undefined, []);
    expectNoReturns('--fix', inLines(text), ready, run);
  }
});

describe('a rule', () => {
  const goesBack = (text: string) => void /a+b/.test(text);
  const takesLong = (text: string) => void text.replace(/a/g, () => String(/a+b/.test('a'.repeat(100))));
  const text = 'a'.repeat(SIZE / 5);
  const job = (length: number, run: (text: string) => void): Job<string> => ({
    ready: () => text.slice(0, length),
    run,
  });

  test('that goes back over its text is reported', () =>
    expect(() => expectNoReturns('the rule', text, (part) => part, goesBack)).toThrow('the rule'));

  test('that goes back over what it keeps, once it is read, is reported too', () => {
    const known = new WeakSet<object>();
    const run = (given: { readonly part: string }) => {
      if (!known.has(given)) goesBack(given.part);
      known.add(given);
    };
    expect(() => expectNoReturns('the rule', text, (part) => ({ part }), run)).toThrow('the rule');
  });

  test('is known from one that only takes long by how its time grows', () => {
    expect(growthOf(job(SIZE / 40, goesBack), job(SIZE / 10, goesBack), MOST_GROWTH)).toBeGreaterThan(MOST_GROWTH);
    expect(growthOf(job(SIZE / 40, takesLong), job(SIZE / 10, takesLong), MOST_GROWTH)).toBeLessThan(MOST_GROWTH);
  });
});
