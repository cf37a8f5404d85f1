import { describe, expect, test } from 'vitest';
import { aBulletin, anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';
import { sentencesIn } from '../../matchers/sentences.ts';
import { wordsIn } from '../../matchers/words-in.ts';

const found = (body: string, others = {}) => problemsOf(anIssue({ body }), others);
const words = (count: number) => Array.from({ length: count }, (_, at) => (at === 0 ? 'We' : 'meet')).join(' ');
const long = (body: string) => found(body).filter((problem) => problem.includes('long-sentence'));
const read = (text: string) =>
  sentencesIn({ text, words: wordsIn(text) }).map(({ start, end }) => text.slice(start, end));

describe('sentences end', () => {
  test.each([
    ['at stops', 'We met. They left! Who stays?', ['We met', 'They left', 'Who stays']],
    ['not after a title', 'Ask Dr. A or Mrs. Sample. They know.', ['Ask Dr. A or Mrs. Sample', 'They know']],
    ['not after e.g. and i.e.', 'Bring it, e.g. The blue, i.e. That.', ['Bring it, e.g. The blue, i.e. That']],
    ['not in a time or a number', 'At 9.15am it costs 2.50. Come.', ['At 9.15am it costs 2.50', 'Come']],
    ['not after initials', 'The U.K. Government and J. Example met.', ['The U.K. Government and J. Example met']],
    ['not after St.', 'We meet at St. Example’s Hall. Come.', ['We meet at St. Example’s Hall', 'Come']],
    ['after a closing quotation mark', 'He said “No.” Then he left.', ['He said “No', 'Then he left']],
    ['not before a small letter', 'See sec. two of it.', ['See sec. two of it']],
  ])('%s', (_how, text, expected) => expect(read(text)).toEqual(expected));
});

describe('a sentence of more than 25 words is a note', () => {
  test('of 26, with where it starts', () => {
    expect(found(`Short. ${words(26)}.`)).toEqual([
      'content/issues/2018-02.md:9:8  long-sentence (info)  This sentence has 26 words. Write it as two, of at most 25 words.',
    ]);
  });

  test.each([
    ['over lines of one paragraph', `${words(13)}\n${words(13)}.`],
    ['in an item', `- ${words(26)}.`],
    ['in a field that is read as a sentence', `::: review\ncase: Wren\ntype: Review\nchanged: ${words(26)}.\n:::`],
    ['with a link in it', `${words(20)} [${words(6)}](https://www.example.org/a-b-c).`],
  ])('%s', (_where, body) => expect(long(body)).toHaveLength(1));

  test.each([
    ['of 25', `${words(25)}.`],
    ['with a hyphen, which joins two words', `${words(24)} multi-agency.`],
    ['of two sentences', `${words(20)}. ${words(20)}.`],
    ['of items', `- ${words(20)}\n- ${words(20)}`],
    ['of a table’s cells', `| ${words(20)} | ${words(20)} |\n|---|---|\n| ${words(20)} | ${words(20)} |`],
    ['of rows with tabs', `${words(20)}\t${words(5)}\n${words(20)}\t${words(5)}`],
    ['in a title', `## ${words(30)}`],
    ['that somebody else said', `> ${words(30)}.`],
    ['in another language', `## Cymraeg {lang=cy}\n\n${words(30)}.`],
    ['with a long address', `${words(24)} <https://www.example.org/one/two/three/four/five/six>.`],
  ])('but not one %s', (_what, body) => expect(long(body)).toEqual([]));
});

test('several sentences are one note, which names the three longest', () => {
  const body = [27, 26, 40, 30].map((count) => `${words(count)}.`).join('\n\n');
  expect(found(body)).toEqual([
    expect.stringContaining(
      ':13:1  long-sentence (info)  4 sentences have more than 25 words: the longest are in line 13 (40 words), line 15 (30 words) and line 9 (27 words). Write each as two, of at most 25 words.',
    ),
  ]);
});

describe('an issue that is hard to read gets its reading grade', () => {
  const easy = 'The cat sat on the mat. '.repeat(20);
  const hard = 'Practitioners of several agencies share what they know about each family. '.repeat(15);
  const harder = 'Multi-agency practitioners collaboratively operationalise safeguarding responsibilities. '.repeat(20);

  test('once', () => expect(found(`${hard}\n\n- An item.`)).toHaveLength(1));

  test('and no age beyond that of schools', () => {
    expect(found(harder)[0]).toContain('reading grade is 41.8: easy to read only after years of study.');
  });

  test('but not one that is easy or short, what others said, a page, or anything on a board that wants no grade', () => {
    expect(found(easy)).toEqual([]);
    expect(found(`${hard.slice(0, 400)}`)).toEqual([]);
    expect(found(`> ${hard}`)).toEqual([]);
    const page = { path: 'content/pages/about.md', text: `---\ntitle: About\nsummary: A page.\n---\n${hard}\n` };
    expect(found('Words.', { pages: [page] })).toEqual([]);
    expect(found(hard, { bulletin: aBulletin({ checks: '{ long-sentence: off }' }) })).toEqual([]);
  });
});
