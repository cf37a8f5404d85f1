import type { EventBlock } from '../../blocks/index.ts';
import type { BoardParts } from '../../content/board.ts';
import type { Memory } from '../../content/memory.ts';
import type { PictureFault } from '../../content/picture-file.ts';
import type { PlainDate } from '../../fields/dates.ts';
import type { Picture } from '../../fields/picture.ts';
import type { Languages } from '../../i18n/languages.ts';
import type { Glossary } from '../../model/archive.ts';
import type { Download, FindDownload } from '../../model/downloads.ts';
import type { BoardPage, Issue, Writing } from '../../model/model.ts';
import type { Wording } from '../../model/wording.ts';
import { FILE_START, type Problem, reportInto, type Severity, type Span } from '../../text/problem.ts';
import type { SourceFile } from '../../text/source.ts';
import type { ReviewDetail, ReviewIndex } from '../matchers/reviews/index-reviews.ts';
import type { NameIndex } from '../matchers/spelling/index-names.ts';
import type { Pack } from '../packs/pack.ts';
import type { PhraseBook } from '../packs/phrase-book.ts';
import type { Typed } from './passages.ts';

/** What a board's files say, as far as they could be read. */
export interface Surroundings {
  readonly today: PlainDate;
  readonly board: BoardParts | undefined;
  readonly glossary: Glossary;
  /** By slug, drafts and withdrawn ones too. */
  readonly issues: ReadonlyMap<string, Issue>;
  readonly pages: readonly BoardPage[];
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly languages: Languages;
  readonly packs: readonly Pack[];
  readonly images: ReadonlySet<string>;
  readonly imageFaults: ReadonlyMap<string, PictureFault>;
  readonly downloads: readonly Download[];
  readonly findDownload: FindDownload;
  /** Every file as it was typed, by its path. */
  readonly texts: ReadonlyMap<string, SourceFile>;
  /** For commands that check again and again. */
  readonly memory?: Memory | undefined;
}

export interface Indexes {
  /** Dates of all issues, sorted. */
  readonly dates: readonly PlainDate[];
  /** The first file of a picture that is published under each name. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly reviews: ReviewIndex;
  readonly names: NameIndex;
  readonly phrases: PhraseBook;
}

export type Context = Surroundings & Indexes;

/** What a rule sees beside a text: check-texts.ts names all of it where it says against what a text was checked. */
export type TextContext = Pick<Context, 'board' | 'glossary' | 'phrases' | 'names' | 'reviews' | 'findDownload'> & {
  /** Files of issues that could be read. */
  readonly issueFiles: ReadonlySet<string>;
};

/** Reports under the rule's own name and severity; without a place, at the start of the file. */
export type RuleReport = (at: Span | undefined, message: string, severity?: Severity) => void;

/** As it was typed; also word by word; also as the same day in another form; also as a short word in small letters. */
export type Masking = 'as-typed' | 'name' | 'day' | 'password';

/** Keeps what is at a place secret, without a finding about it. */
export type Keep = (at: Span) => void;

/** What a board may do about a rule's findings. */
export type Force =
  /** Set the severity in bulletin.yaml, and waive a finding with a reason. */
  | 'free'
  /** Waive a finding with a reason, but not turn the rule down. */
  | 'waivable'
  /** Neither: the finding would break a page or an email. */
  | 'binding';

/** A rule: its page in docs/checks, and how it finds what it reports. */
export interface Rule extends RulePage {
  /** Whether no output may repeat what it found, and how else it may be written. */
  readonly masked?: Masking;
  /** Whether it needs more than texts: other people's servers, or the files of pictures. */
  readonly later?: true;
  /** Whether what it finds in an issue or a page follows from that file and the board's settings alone, so that it is kept. */
  readonly alone?: true;
  /** In an issue or a page. What only an issue has is undefined for a page. */
  findInWriting?(writing: Writing & Partial<Issue>, context: Context, report: RuleReport): void;
  findInIssue?(issue: Issue, context: Context, report: RuleReport): void;
  findInEvent?(event: EventBlock, issue: Issue, context: Context, report: RuleReport): void;
  /** In a picture of an issue or a page, or without either, of bulletin.yaml. */
  findInPicture?(picture: Picture, context: Context, report: RuleReport, writing?: Writing): void;
  findInBoard?(board: BoardParts, context: Context, report: RuleReport): void;
  /** In a file as it was typed, even if it could not be read. */
  findInText?(typed: Typed, context: TextContext, report: RuleReport, keep: Keep): void;
  /** In the board's own words for the layouts; `reportIn` reports in a file. */
  findInWordings?(context: Context, reportIn: (file: string) => RuleReport): void;
  /** Whether a sentence of a case review has a detail of this kind: review-details counts the kinds. */
  isDetail?: ReviewDetail['isDetail'];
}

/** What docs/checks says about a rule: its row in the table, and its page. */
export interface RulePage {
  readonly rule: string;
  readonly severity: Severity;
  /** Other severities, and when: `error in a case review`. */
  readonly otherwise?: string;
  /** `free` if left out. */
  readonly force?: Force;
  readonly finds: string;
  readonly raises: readonly Example[];
  readonly passes: readonly Example[];
  /** Each example of `raises` once an editor has followed the message, where it leaves them a choice. */
  readonly advised?: readonly (Example | undefined)[];
  /** Why it matters and what to do. Markdown. */
  readonly why: string;
  /** Where the rule comes from; without it, our own judgement. */
  readonly source?: string;
}

/**
 * An example: the text of an issue, keys of its front matter or of bulletin.yaml, the name of a page's file, or a description if no
 * file can show it. Tests run all but the last. Indentation that all lines but the first share is removed.
 */
export type Example =
  | string
  | { readonly keys: string; readonly body?: string; readonly board?: string }
  | { readonly board: string }
  | { readonly page: string }
  | { readonly note: string };

export function reportAs({ rule, severity: usual }: Rule, problems: Problem[], file: string): RuleReport {
  const report = reportInto(problems, file);
  return (at = FILE_START, message, severity = usual) => report(rule, at, message, severity);
}
