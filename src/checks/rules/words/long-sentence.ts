import { useOfField } from '../../../blocks/index.ts';
import type { Rule } from '../../engine/check.ts';
import { spanAt, type Typed } from '../../engine/passages.ts';
import { PART } from '../../matchers/blank-marks.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';
import { measureReading } from '../../matchers/reading-level.ts';
import { sentencesIn } from '../../matchers/sentences.ts';

/** Words. GOV.UK’s guidance on content asks for no more. */
const LONGEST_SENTENCE = 25;
/** The longest sentences are named. */
const NAMED = 3;

/** Of keys, those that are sentences: titles are not. */
const SENTENCES: ReadonlySet<string> = new Set(['summary', 'preheader', 'text']);

function isSentence({ kind, name = '', block, isQuoted }: Prose): boolean {
  if (isQuoted) return false;
  return kind === 'field' ? useOfField(block, name) === 'sentences' : kind === 'prose' || SENTENCES.has(name);
}

const HARD =
  'Practitioners of several agencies share what they know about each family, and systematically evaluate collaborative arrangements.';

export const longSentence: Rule = {
  rule: 'long-sentence',
  severity: 'info',
  finds:
    'An issue or page with sentences of more than 25 words, or an issue that is hard to read: one note, with its grade',
  raises: [
    'We ask every practitioner who meets a child in the next three months to write one line about what that child said, and to share it with colleagues.',
    Array(7).fill(HARD).join('\n'),
  ],
  passes: [
    'We ask every practitioner to write one line, at 9.15am or later, about what a child said. Share it with colleagues, e.g. Dr. Example.',
    Array(7).fill('We ask each of you to write down what a child said. Share it that day.').join('\n'),
  ],
  advised: [
    'We ask every practitioner who meets a child to write one line about what that child said. We ask them to share it with colleagues.',
    Array(7).fill('Each of us tells the others what we know about a child. We look at what has worked.').join('\n'),
  ],
  why: `Practitioners read on a phone between visits. A long sentence is read twice or not at all, and is hardest for
    people who read in a second language. The note names the three longest sentences.

    A word with a hyphen counts as one, and an address does not count. Titles, tables and quotations are not checked.

    The grade is the number of years at school after which a text is easy to read. It is calculated from the lengths of words and
    sentences, and knows nothing of their meaning: do not write for the number. An issue of fewer than 100 words gets none.`,
  source: `GOV.UK, [Sentence length: why 25 words is our
    limit](https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/). Flesch and Kincaid’s formula for the
    grade (J. P. Kincaid and others, 1975).`,
  findInText(typed, { board, issueFiles }, report) {
    const prose = readProse(typed, board?.language);
    const long = findLong(typed, prose);
    const isIssue = !typed.isName && issueFiles.has(typed.file);
    const grade = isIssue ? describeGrade(prose) : undefined;
    const [longest] = long;
    const title = typed.passages.find(({ kind, name }) => kind === 'key' && name === 'title');
    if (longest) report(longest.at, [describeLong(long), grade].filter(Boolean).join(' '));
    else if (grade) report(title && spanAt(typed, title.offset, title.text.length), `${grade} Use everyday words.`);
  },
};

interface LongSentence {
  readonly at: ReturnType<typeof spanAt>;
  readonly words: number;
}

/** The longest first. */
const findLong = (typed: Typed, all: readonly Prose[]): readonly LongSentence[] =>
  all
    .filter((prose) => prose.words.length > LONGEST_SENTENCE && isSentence(prose) && !isPastedTable(typed, prose))
    .flatMap((prose) =>
      sentencesIn(prose)
        .filter(({ words }) => words.length > LONGEST_SENTENCE)
        .map(({ start, end, words }) => ({
          at: spanAt(typed, prose.offset + start, end - start),
          words: words.length,
        })),
    )
    .sort((a, b) => b.words - a.words);

/** Rows of a spreadsheet, with a tab between their cells. */
function isPastedTable(typed: Typed, { offset, text }: Prose): boolean {
  const [first, last] = [offset, offset + text.length - 1].map((at) => spanAt(typed, at, 0).line);
  return typed.lines.slice((first ?? 1) - 1, last).some((line) => /\S\t\s*\S/.test(line));
}

function describeLong(long: readonly LongSentence[]): string {
  const advice = `Write ${long.length === 1 ? 'it as two' : 'each as two'}, of at most ${LONGEST_SENTENCE} words.`;
  const [first] = long;
  if (long.length === 1) return `This sentence has ${first?.words} words. ${advice}`;
  const named = long.slice(0, NAMED).map(({ at, words }) => `line ${at.line} (${words} words)`);
  const list = new Intl.ListFormat('en-GB').format(named);
  const which = long.length > NAMED ? 'the longest are in' : 'in';
  return `${long.length} sentences have more than ${LONGEST_SENTENCE} words: ${which} ${list}. ${advice}`;
}

const LEAST_WORDS = 100;
/** Added to a grade of American schools, it gives the age of the pupils. */
const AGE_AT_SCHOOL = 5;
const EASY = 9;
/** Grades go on after school ends. */
const LAST_GRADE = 12;

/** Titles, fields and tables have few full sentences, and make any text look easy. */
const isRead = ({ kind, text, isQuoted }: Prose) => kind === 'prose' && !isQuoted && !text.includes(PART);

function describeGrade(all: readonly Prose[]): string | undefined {
  const { words, grade } = measureReading(all.filter(isRead).flatMap(sentencesIn));
  if (words < LEAST_WORDS || grade <= EASY) return undefined;
  const readers =
    grade > LAST_GRADE ? 'only after years of study' : `from the age of about ${Math.round(grade) + AGE_AT_SCHOOL}`;
  return `The issue’s reading grade is ${grade.toFixed(1)}: easy to read ${readers}.`;
}
