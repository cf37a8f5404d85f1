import type { Rule, RulePage, TextContext } from '../../engine/check.ts';
import { perSentence } from '../../engine/once-per.ts';
import { type Passage, spanAt } from '../../engine/passages.ts';
import type { Found as Match } from '../../matchers/find-all.ts';

export { afterIn, beforeIn, findAll, foundIn } from '../../matchers/find-all.ts';

export interface Found extends Match {
  /** What this one is and what to do, if it differs from the rule’s own words. */
  readonly says?: { readonly what: string; readonly advice: string };
  /** Whether it is a warning where the rule’s others are errors. */
  readonly isUnsure?: boolean;
  /** Whether it may be somebody's, and no finding says so: other findings do not repeat it all the same. */
  readonly isQuiet?: boolean;
}

export type Following = (ahead: number) => Passage | undefined;

interface PersonalKind extends RulePage, Pick<Rule, 'isDetail' | 'masked'> {
  /** Whether it is an error in a block about a case, where it is a warning elsewhere. */
  readonly errorInReview?: true;
  /** What it is, after “This”: `is an NHS number`. A finding says this, never the data itself. */
  readonly what: string;
  readonly advice: string;
  /** Whether bulletin.yaml and the lists may have it: they give the board’s own telephone and address. */
  readonly allowedInSettings?: true;
  /** @param following the passages after it: 1 is the next */
  find(text: string, passage: Passage, surroundings: TextContext, following: Following): readonly Found[];
}

/** The source of a pattern for what may be between two groups of a number, once each dash and space is a plain one. */
export const GAP = '(?:[ *_-]|%20|\\.(?! )){0,9}';

/** In a paragraph, before the next line’s words. */
const LINE_END = /\n[ \t]*(?:>[ \t]?)*/g;
const onOneLine = perSentence((text) => text.replace(LINE_END, (end) => ' '.repeat(end.length)));

/** A rule that reads every character of a file, and the file’s name. Its findings are masked. */
export function definePersonal(kind: PersonalKind): Rule {
  const { errorInReview, what, advice, allowedInSettings, find, ...rule } = kind;
  return {
    ...rule,
    ...(rule.severity === 'error' && { force: 'waivable' }),
    ...(errorInReview && { otherwise: 'error in a case review' }),
    masked: rule.masked ?? 'as-typed',
    findInText(typed, surroundings, report, keep) {
      const isAllowed = typed.isSettings && allowedInSettings;
      for (const [at, passage] of typed.passages.entries()) {
        const text = onOneLine(passage);
        const severity = errorInReview && passage.block === 'review' ? 'error' : rule.severity;
        const following = (ahead: number) => typed.passages[at + ahead];
        for (const { index, length, isQuiet, isUnsure, says = { what, advice } } of find(
          text,
          passage,
          surroundings,
          following,
        )) {
          const span = spanAt(typed, passage.offset + index, length);
          if (isQuiet || isAllowed) keep(span);
          else report(span, `This ${says.what}. ${says.advice}`, isUnsure ? 'warning' : severity);
        }
      }
    },
  };
}

const KINDS =
  'order|account|vat|invoice|grant|course|module|version|room|form|police|crime|booking|charity|company|meeting|webinar|conference|zoom|teams|webex|event|ticket|access|session|job|vacancy|participant';
const REFERENCE = new RegExp(
  `\\b(?:ISBN(?:-1[03])?|ISSN|(?:${KINDS})(?:[\\s(]+(?:code|id|number|no\\.?|reference|ref\\.?)\\b\\.?\\)?){1,3}|reference|ref\\.?|pass(?:code|word)|pin)\\)?(?:\\s+(?:is|for\\s+\\w+))?[\\s:(#|*_=-]*$`,
  'i',
);

/** Whether the words before a place say that it is something else: a book, an order, a course. */
export const isReference = (text: string, index: number): boolean =>
  REFERENCE.test(text.slice(Math.max(0, index - 40), index));
