import type { Rule, RulePage, Surroundings } from '../../engine/check.ts';
import { type Passage, spanAt } from '../../engine/passages.ts';

/** A match: where it starts in a text, and how many characters it has. */
export interface Found {
  readonly index: number;
  readonly length: number;
}

interface PersonalKind extends Omit<RulePage, 'otherwise'>, Pick<Rule, 'isDetail'> {
  /** Whether it is an error in a block about a case, where it is a warning elsewhere. */
  readonly errorInReview?: true;
  /** What it is, after “This”: `is an NHS number`. A finding says this, never the data itself. */
  readonly what: string;
  readonly advice: string;
  /** Whether bulletin.yaml and the lists may have it: they give the board’s own telephone and address. */
  readonly allowedInSettings?: true;
  find(text: string, passage: Passage, surroundings: Surroundings): readonly Found[];
}

/** A rule that reads every character of a file, and the file’s name. Its findings are masked. */
export function definePersonal(kind: PersonalKind): Rule {
  const { errorInReview, what, advice, allowedInSettings, find, ...rule } = kind;
  return {
    ...rule,
    ...(rule.severity === 'error' && { force: 'waivable' }),
    ...(errorInReview && { otherwise: 'error in a case review' }),
    masked: true,
    findInText(typed, surroundings, report) {
      if (typed.isSettings && allowedInSettings) return;
      for (const passage of typed.passages) {
        const severity = errorInReview && passage.block === 'review' ? 'error' : rule.severity;
        for (const { index, length } of find(passage.text, passage, surroundings)) {
          const message = `This ${what} (${length} characters). ${advice}`;
          report(spanAt(typed, passage.offset + index, length), message, severity);
        }
      }
    },
  };
}

/** Every match of a pattern, or of its first group if it has one. */
export function findAll(pattern: RegExp, text: string): readonly Found[] {
  return [...text.matchAll(pattern)].map((found) => {
    const part = found[1] ?? found[0];
    return { index: found.index + found[0].lastIndexOf(part), length: part.length };
  });
}

const REFERENCE =
  /\b(?:ISBN(?:-1[03])?|ISSN|(?:order|account|invoice|grant|course|module|version|room|form|police|crime|booking|charity|company)(?:\s+(?:code|number|no\.?|reference|ref\.?)){1,2}|reference|ref\.?)\)?(?:\s+is)?\s*[:(]?\s*$/i;

/** Whether the words before a place say that it is something else: a book, an order, a course. */
export const isReference = (text: string, index: number): boolean =>
  REFERENCE.test(text.slice(Math.max(0, index - 40), index));
