import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { PART } from '../../matchers/blank-marks.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';
import { measureReading } from '../../matchers/reading-level.ts';
import { sentencesIn } from '../../matchers/sentences.ts';

const LEAST_WORDS = 100;

/** Added to a grade of American schools, it gives the age of the pupils. */
const AGE_AT_SCHOOL = 5;

const EASY = 9;

const HARD =
  'Practitioners of several agencies share what they know about each family, and systematically evaluate collaborative arrangements.';

export const readingGrade: Rule = {
  rule: 'reading-grade',
  severity: 'info',
  finds: 'An issue that is hard to read, with its grade',
  raises: [Array(7).fill(HARD).join('\n')],
  passes: [Array(7).fill('We ask each of you to write down what a child said. Share it that day.').join('\n')],
  advised: [
    Array(7).fill('Each of us tells the others what we know about a child. We look at what has worked.').join('\n'),
  ],
  why: `The grade is the number of years at school after which a text is easy to read. It is calculated from the lengths
    of words and sentences, and knows nothing of their meaning: do not write for the number.

    Issues of grade 9 or less, or of fewer than 100 words, get no note. To turn it off, write \`reading-grade: off\`
    under \`checks:\`.`,
  source: 'Flesch and Kincaid’s formula (J. P. Kincaid and others, 1975).',
  findInText(typed, { board, issues }, report) {
    const slug = typed.file.replace(/^.*\/|\.md$/g, '');
    if (typed.isName || issues.get(slug)?.file !== typed.file) return;
    const sentences = readProse(typed, board?.language).filter(isRead).flatMap(sentencesIn);
    const { words, grade } = measureReading(sentences);
    if (words < LEAST_WORDS || grade <= EASY) return;
    const title = typed.passages.find(({ kind, name }) => kind === 'key' && name === 'title');
    const average = Math.round(words / sentences.length);
    report(
      title && spanAt(typed, title.offset, title.text.length),
      `This issue’s reading grade is ${grade.toFixed(1)}: easy to read ${readers(grade)}. It has ${words} words in ${sentences.length} sentences, ${average} words each on average. Write shorter sentences and everyday words.`,
    );
  },
};

/** Grades go on after school ends. */
const LAST_GRADE = 12;

const readers = (grade: number) =>
  grade > LAST_GRADE ? 'only after years of study' : `from the age of about ${Math.round(grade) + AGE_AT_SCHOOL}`;

/** Titles, fields and tables have few full sentences, and make any text look easy. */
const isRead = ({ kind, text, isQuoted }: Prose) => kind === 'prose' && !isQuoted && !text.includes(PART);
