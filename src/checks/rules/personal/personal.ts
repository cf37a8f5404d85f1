import type { Severity } from '../../../text/problem.ts';
import type { Rule, RuleDocs, Surroundings } from '../../engine/check.ts';
import { type Passage, type Sentence, spanAt } from '../../engine/passages.ts';

/** A match: where it starts in a text, and how many characters it has. */
export interface Found {
  readonly index: number;
  readonly length: number;
}

/** Personal data of one kind. */
interface PersonalKind {
  readonly rule: string;
  readonly severity: Severity;
  /** In a block about a case, if that is more severe. */
  readonly inReview?: Severity;
  /** What it is, after “This”: `is an NHS number`. A finding says this, never the data itself. */
  readonly what: string;
  /** What to do about it. */
  readonly advice: string;
  /** Whether bulletin.yaml and the lists may have it: they give the board’s own telephone and address. */
  readonly allowedInSettings?: boolean;
  readonly docs: RuleDocs;
  /** Whether a sentence has it, if it counts as a detail of a case review. */
  isToldIn?(sentence: Sentence): boolean;
  find(text: string, passage: Passage, surroundings: Surroundings): readonly Found[];
}

/** A rule that reads every character of a file, and the file’s name. Its findings are masked. */
export function definePersonal(kind: PersonalKind): Rule {
  return {
    rule: kind.rule,
    severity: kind.severity,
    ...(kind.severity === 'error' && { force: 'waivable' }),
    ...(kind.isToldIn && { isToldIn: kind.isToldIn }),
    masked: true,
    docs: kind.docs,
    findInText(typed, surroundings, report) {
      if (typed.isSettings && kind.allowedInSettings) return;
      for (const passage of typed.passages) {
        for (const { index, length } of kind.find(passage.text, passage, surroundings)) {
          const severity = passage.block === 'review' ? (kind.inReview ?? kind.severity) : kind.severity;
          const message = `This ${kind.what} (${length} characters). ${kind.advice}`;
          report(spanAt(typed, passage.offset + index, length), message, severity);
        }
      }
    },
  };
}

/** Every match of a pattern, or of its first group if it has one. */
export function findAll(pattern: RegExp, text: string): readonly Found[] {
  return [...text.matchAll(pattern)].map((found) => {
    const part = found[1];
    return part === undefined
      ? { index: found.index, length: found[0].length }
      : { index: found.index + found[0].lastIndexOf(part), length: part.length };
  });
}

const REFERENCE =
  /\b(?:ISBN(?:-1[03])?|ISSN|(?:order|account|invoice|grant|course|module|version|room|form|police|crime|booking|charity|company)(?:\s+(?:code|number|no\.?|reference|ref\.?)){1,2}|reference|ref\.?)\)?(?:\s+is)?\s*[:(]?\s*$/i;

/** Whether the words before a place say that it is something else: a book, an order, a course. */
export const isReference = (text: string, index: number): boolean =>
  REFERENCE.test(text.slice(Math.max(0, index - 40), index));

const BOOK = /\bISBN(?:-1[03])?:?\s*$/i;

/** Whether the digits at a place are an ISBN. */
export const isBook = (text: string, index: number): boolean => BOOK.test(text.slice(Math.max(0, index - 12), index));
