import { describe, expect, test } from 'vitest';
import { aBulletin, anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';
import { knownPacks } from '../../packs/known-packs.ts';
import { phraseProblem, readPhrase } from '../../packs/phrase.ts';

const found = (body: string, others = {}) =>
  problemsOf(anIssue({ body }), others).filter((problem) => /\blanguage/.test(problem));
/** The words that were flagged. */
const flagged = (body: string) => found(body).map((problem) => /“(.*?)” /.exec(problem)?.[1]);

test('a finding says what was found, what to write and whose guidance it is', () =>
  expect(found('He was involved in child criminal exploitation.')).toEqual([
    'content/issues/2018-02.md:9:8  language (warning)  “involved in child criminal exploitation” sounds as if a child had chosen it. Write “is a victim of exploitation” or “is being exploited”. (The Children’s Society, Child exploitation and abuse: an appropriate language guide)',
  ]));

describe('words are flagged in every form', () => {
  test.each([
    ['child porn', 'Children’s pornography was shared.', 'Children’s pornography'],
    ['puts', 'Jack puts himself at risk.', 'puts himself at risk'],
    ['over a line’s end', 'They are hard to\nreach families.', 'hard to reach'],
    ['marked up', 'They are **hard to reach** families.', 'hard to reach'],
    ['in a title', '## Hard to reach children', 'Hard to reach'],
    ['in a field', '::: callout\ntitle: Hard to reach\n\nWords.\n:::', 'Hard to reach'],
    ['in an alert', '> [!NOTE]\n> They are hard to reach.', 'hard to reach'],
  ])('%s: %s', (_form, body, expected) => expect(flagged(body)).toEqual([expected]));
});

test.each([
  ['She was in a relationship with a man of 30.', 'in a relationship with a man of 30'],
  ['She was in a relationship with a much older man.', 'in a relationship with a much older man'],
  ['She was in a sexual relationship with her coach.', 'in a sexual relationship with her coach'],
  ['These damaged kids kick off in class.', 'damaged kids', 'kick off in'],
  ['The toxic trio was seen in two reviews.', 'toxic trio'],
  ['We no longer say that somebody committed suicide.'],
  ['The child missed two dental appointments.', 'missed two dental appointments'],
])('the longest phrase is flagged: %s', (body, ...expected) => expect(flagged(body)).toEqual(expected));

describe('what is somebody else’s, or talked about, is left alone', () => {
  test('but not what follows a quotation, or between two apostrophes', () => {
    expect(flagged('It is “so”, and they are hard to reach.')).toEqual(['hard to reach']);
    expect(flagged('The children’s hard to reach parents’ group.')).toEqual(['hard to reach']);
    expect(flagged('It was 6" wide, and they are hard to reach.')).toEqual(['hard to reach']);
  });

  test('nor what a withdrawn issue said, which nobody reads', () => {
    const keys = { status: 'withdrawn', withdrawn: '{ date: 2018-02-02, reason: A review is over. }' };
    expect(problemsOf(anIssue({ keys, body: 'They are hard to reach.' }))).toEqual([]);
  });
});

describe('a board says how severe a pack’s findings are', () => {
  const body = 'The boy absconded. They are hard to reach.';
  const reported = (packs: string) =>
    found(body, { bulletin: aBulletin({ packs }) }).map((problem) =>
      /language \((\w+)\) {2}(“.*?”)/.exec(problem)?.slice(1),
    );

  test('one pack is raised, and another is off', () => {
    expect(reported('{ tact: warning, nspcc: off }')).toEqual([['warning', '“absconded”']]);
  });

  test('without a word, packs whose guidance others dispute are notes', () => {
    expect(reported('{}')).toEqual([
      ['warning', '“hard to reach”'],
      ['info', '“absconded”'],
    ]);
  });

  test('a name that is not a pack is reported, with the nearest', () => {
    expect(found('Words.', { bulletin: aBulletin({ packs: '{ ncpcc: off, house: info }' }) })).toEqual([
      'content/bulletin.yaml:10:17  language-pack  “ncpcc” is not a language pack. Did you mean “nspcc”?',
      'content/bulletin.yaml:10:29  language-pack  “house” is not a language pack. Known: childrens-society, cse, nspcc, others, tact.',
    ]);
  });

  test('an error is no setting', () => {
    expect(problemsOf(anIssue(), { bulletin: aBulletin({ packs: '{ tact: error }' }) })).toEqual([
      'content/bulletin.yaml:10:16  bulletin  “error” is not a tact. Known: off, info, warning.',
    ]);
  });
});

describe('a board writes packs of its own', () => {
  const pack = (text: string) => ({ packs: [{ path: 'content/packs/house.yaml', text }] });
  const HOUSE = `title: Our own words
source: { title: Words of our youth board }
entries:
  - flag: [troubled family/families]
    without: [programme]
    why: says that a family is the trouble
    instead: Say what the family needs.
`;

  test('which flag what they say', () => {
    expect(found('We met troubled families. The Troubled Families programme ended.', pack(HOUSE))).toEqual([
      'content/issues/2018-02.md:9:8  language (warning)  “troubled families” says that a family is the trouble. Say what the family needs. (Words of our youth board)',
    ]);
  });

  test('and report what is wrong with them', () => {
    const broken = HOUSE.replace('troubled family/families', 'troubled <famly>, "at risk?"').replace(
      'why:',
      'because:',
    );
    expect(problemsOf(anIssue(), pack(broken))).toEqual([
      'content/packs/house.yaml:4:5  language-pack  “why” is missing from “entries”. Add “why:” there, then its value.',
      'content/packs/house.yaml:4:12  language-pack  There is no group “<famly>”. Did you mean “<family>”?',
      'content/packs/house.yaml:4:30  language-pack  “risk?” is not a word or a choice. Write words, “put/puts” for either word, “(very)” for an optional word, and “<child>” for a group.',
      'content/packs/house.yaml:6:5  unknown-key  “because” is not a key here. Known: flag, with, without, why, source.',
    ]);
  });

  /** A phrase of three places with this many choices each. */
  const phrase = (choices: number, name: string) =>
    ['a', 'b', 'c']
      .map((place) => Array.from({ length: choices }, (_, at) => `${name}${place}${at}`).join('/'))
      .join(' ');
  const house = (phrases: readonly string[]) =>
    pack(HOUSE.replace(/flag: .*/, `flag: [troubled family/families, ${phrases.join(', ')}]`));
  const phrases = (count: number) => Array.from({ length: count }, (_, at) => phrase(17, `w${at}`));

  test('and may have many choices, and still flag what they say', () => {
    expect(found('We met troubled families.', house(phrases(19)))).toHaveLength(1);
  });

  test.each([
    ['phrases', phrases(20), '104,384'],
    ['words after its choices', [`${phrase(16, 'w')} ${'on '.repeat(25).trim()}`], '106,772'],
  ])('but may not fill the memory, by many %s', (_what, many, steps) => {
    expect(problemsOf(anIssue(), house(many))).toEqual([
      `content/packs/house.yaml:1:1  language-pack  The choices in this pack and those before it give ${steps} words to look for; the limit is 100,000. Write fewer phrases, or phrases with fewer choices.`,
    ]);
  });
});

describe('a phrase of a pack', () => {
  test('is read as words, choices, and what may be left out', () => {
    expect(readPhrase('put/puts <self> at (High-level) risk LAC').map((place) => place.length)).toEqual([
      2, 8, 1, 2, 1, 1,
    ]);
    expect(readPhrase('(High-level) LAC')).toEqual([[['high', 'level'], []], [['LAC']]]);
  });

  test('that could be left out whole, or read in too many ways, is refused', () => {
    expect(phraseProblem('(very)')).toBe('Every word here is optional. Take the brackets off one word.');
    expect(phraseProblem(Array(6).fill('<child>').join(' '))).toMatch(
      /^This phrase can be read in \d+ ways\. Write several phrases with fewer choices each\.$/,
    );
  });
});

test('every entry of every pack can be read, names a source, and says what to write in a sentence', () => {
  for (const { source, entries } of knownPacks) {
    for (const entry of entries) {
      const phrases = [...entry.flag, ...(entry.with ?? []), ...(entry.without ?? [])];
      expect(phrases.flatMap((phrase) => phraseProblem(phrase) ?? [])).toEqual([]);
      expect((entry.source ?? source).title.length).toBeGreaterThan(10);
      expect(entry.instead).toMatch(/^\p{Lu}.*\.$/u);
      expect(entry.why).toMatch(/^\p{Ll}.*[^.]$/u);
    }
  }
  expect(knownPacks.map(({ name }) => name)).toEqual(['childrens-society', 'cse', 'nspcc', 'others', 'tact']);
});
