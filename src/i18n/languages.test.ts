import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLanguages, readWords } from '../build/read-languages.ts';
import { LAYOUTS } from '../cli/places.ts';
import { CALENDAR_LANGUAGES } from '../fields/calendar-names.ts';
import { dateInWords, isProblem, shortMonth } from '../fields/dates.ts';
import { readSessions } from '../fields/session.ts';
import { sessionInWords } from './language.ts';

const folder = join(LAYOUTS, 'language');
const names = readdirSync(folder);
const phrasesOf = (name: string) =>
  Object.entries(readWords(join(folder, name))).flatMap(([table, words]) =>
    Object.entries<string>(words).map(([key, phrase]) => [`${table}: ${key}`, phrase] as const),
  );
const english = new Map(phrasesOf('en-GB.yaml'));

describe.each(names)('%s', (name) => {
  const phrases = new Map(phrasesOf(name));

  test('has every phrase that English has, and no other', () => {
    expect([...phrases.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has the same {braces} in each phrase', () => {
    const braces = (phrase = '') => [...(phrase.match(/\{\w+\}/g) ?? [])].sort().join(' ');
    const different = [...phrases].filter(([key, phrase]) => braces(phrase) !== braces(english.get(key)));
    expect(different).toEqual([]);
  });

  test('leaves no phrase empty', () => {
    expect([...phrases].filter(([, phrase]) => String(phrase).trim() === '')).toEqual([]);
  });
});

test('Welsh is Welsh: only names and signs are the same as in English', () => {
  const same = phrasesOf('cy.yaml').filter(
    ([key, phrase]) => english.get(key) === phrase && /\p{L}{3}/u.test(bare(phrase)),
  );
  expect(same.map(([key]) => key).sort()).toEqual(
    ['blocks: cost', 'site: about-credit-logo', 'site: subscribe-feed-json'].sort(),
  );
});

const bare = (phrase: string) => phrase.replace(/\{\w+\}/g, '');

describe('Welsh dates and times', () => {
  const welsh = readLanguages(LAYOUTS, new Map()).get('cy');
  const say = (written: string) => {
    const session = readSessions(written);
    if (isProblem(session) || !session.value[0] || !welsh) throw new Error(`“${written}” was to be understood.`);
    return sessionInWords(session.value[0], welsh);
  };

  test('have Welsh months and weekdays', () => {
    expect(dateInWords('2025-11-03', 'cy')).toBe('3 Tachwedd 2025');
    expect(dateInWords('2025-11', 'cy')).toBe('Tachwedd 2025');
    expect(dateInWords('2025-11-03', 'cy', true)).toBe('Dydd Llun 3 Tachwedd 2025');
    expect(shortMonth('2025-11-03', 'cy')).toBe('Tach');
  });

  test('separate the morning from the afternoon, and call noon and midnight by their names', () => {
    expect(say('2025-12-03 09:15–12:45')).toBe('Dydd Mercher 3 Rhagfyr 2025, 9.15yb i 12.45yp');
    expect(say('2025-12-03 12:00–13:00')).toBe('Dydd Mercher 3 Rhagfyr 2025, hanner dydd i 1yp');
  });

  test('name when a residential begins and ends, and when people may come', () => {
    expect(say('8 to 9 July 2026, 6pm to 2pm')).toBe(
      'Dydd Mercher 8 Gorffennaf 2026, 6yp i Dydd Iau 9 Gorffennaf 2026, 2yp',
    );
    expect(say('8 July 2026, 10am for 10.30am to noon')).toBe(
      'Dydd Mercher 8 Gorffennaf 2026, 10yb ar gyfer 10.30yb i hanner dydd',
    );
  });

  test('name both ends of several days', () => {
    expect(say('8 to 9 July 2026')).toBe('Dydd Mercher 8 Gorffennaf 2026 i Dydd Iau 9 Gorffennaf 2026');
  });
});

describe.each(['en-GB', 'cy'])('what is said of a sitting in %s is read back the same', (tag) => {
  const language = readLanguages(LAYOUTS, new Map()).get(tag);
  test.each([
    '8 July 2026',
    '8 July 2026, 9.15am to noon at City Hall',
    '8 July 2026, 7pm to midnight',
    '8 July 2026, 10pm to 2am',
    '8 July 2026, 10am for 10.30am to 1pm',
    '8 to 10 July 2026',
    '30 December 2026 to 2 January 2027, 9am to 5pm',
    '8 to 10 July 2026, 6pm to 2pm',
  ])('%s', (written) => {
    const session = readSessions(written);
    if (isProblem(session) || !session.value[0] || !language) throw new Error(`“${written}” was to be understood.`);
    const { venue, ...rest } = session.value[0];
    expect(readSessions(sessionInWords(rest, language))).toEqual({ value: [rest] });
  });
});

test('each language of the layouts has names for its months and weekdays', () => {
  expect(CALENDAR_LANGUAGES.sort()).toEqual(names.map((name) => name.replace('.yaml', '')).sort());
});
