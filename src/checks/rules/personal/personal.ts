import type { Severity } from '../../../text/problem.ts';
import type { Surroundings, TypedCheck } from '../../engine/check.ts';
import { type Passage, spanAt } from '../../engine/passages.ts';

/** What was found in a text: from where, and how many characters. */
export interface Found {
  readonly index: number;
  readonly length: number;
}

/** What may say who somebody is. */
interface PersonalKind {
  readonly rule: string;
  readonly severity: Severity;
  /** Where it weighs more in a block about a case. */
  readonly inReview?: Severity;
  /** What it is, with its article: `An NHS number`. The finding says this and never the thing itself. */
  readonly what: string;
  /** What to do about it. */
  readonly advice: string;
  /** Whether bulletin.yaml and the lists may have it: they name the board’s own telephone and address. */
  readonly allowedInSettings?: boolean;
  find(text: string, passage: Passage, surroundings: Surroundings): readonly Found[];
}

/** A rule that looks at every character of a file, and at the file’s name. Its findings are masked. */
export function definePersonal(kind: PersonalKind): TypedCheck {
  return {
    rule: kind.rule,
    ...(kind.severity === 'error' && { force: 'waivable' }),
    masked: true,
    find(typed, surroundings, report) {
      if (typed.isSettings && kind.allowedInSettings) return;
      for (const passage of typed.passages) {
        for (const { index, length } of kind.find(passage.text, passage, surroundings)) {
          const severity = passage.block === 'review' ? (kind.inReview ?? kind.severity) : kind.severity;
          const message = `${kind.what} stands here, ${length} characters long. ${kind.advice}`;
          report(kind.rule, spanAt(typed, passage.offset + index, length), message, severity);
        }
      }
    },
  };
}

/** Every match of a pattern; where the pattern has a group, that group alone. */
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

/** Whether what stands at a place has just been called something else: a book, an order, a course. */
export const isReference = (text: string, index: number): boolean =>
  REFERENCE.test(text.slice(Math.max(0, index - 40), index));

const BOOK = /\bISBN(?:-1[03])?:?\s*$/i;

/** Whether the digits at a place are a book’s. */
export const isBook = (text: string, index: number): boolean => BOOK.test(text.slice(Math.max(0, index - 12), index));
