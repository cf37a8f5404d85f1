import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { PART } from '../../matchers/blank-marks.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';
import { measureReading } from '../../matchers/reading-level.ts';
import { sentencesIn } from '../../matchers/sentences.ts';

/** Words. The grade of a shorter text says nothing. */
const LEAST_WORDS = 100;

/** Years of age at which somebody is in the first grade of a school in the United States, less one. */
const AGE_AT_SCHOOL = 5;

/** A grade that most adults read with ease. What is no harder is not told, so that a note means something. */
const EASY = 9;

/** How hard an issue is to read, where it is hard: a number to compare with that of the last one, which nobody has to act upon. */
export const readingGrade: TypedCheck = {
  rule: 'reading-grade',
  find(typed, { board, issues }, report) {
    const slug = typed.file.replace(/^.*\/|\.md$/g, '');
    if (typed.isName || issues.get(slug)?.file !== typed.file) return;
    const sentences = readProse(typed, board?.language).filter(isRead).flatMap(sentencesIn);
    const { words, grade } = measureReading(sentences);
    if (words < LEAST_WORDS || grade <= EASY) return;
    const title = typed.passages.find(({ kind, name }) => kind === 'key' && name === 'title');
    report(
      'reading-grade',
      spanAt(typed, title?.offset ?? 0, title?.text.length ?? 0),
      `This issue’s reading grade is ${grade.toFixed(1)}: it reads with ease ${readers(grade)}. Its ${words} words stand in ${sentences.length} sentences, ${Math.round(words / sentences.length)} words each on average. Shorter sentences and everyday words bring the grade down.`,
      'info',
    );
  },
};

/** Grades go on where schools end. */
const LAST_GRADE = 12;

const readers = (grade: number) =>
  grade > LAST_GRADE ? 'only after years of study' : `from the age of about ${Math.round(grade) + AGE_AT_SCHOOL}`;

/** Titles, fields and tables have few full sentences, and would make any text look easy. */
const isRead = ({ kind, text, isQuoted }: Prose) => kind === 'prose' && !isQuoted && !text.includes(PART);
