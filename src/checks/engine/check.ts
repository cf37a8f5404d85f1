import type { BoardParts } from '../../content/board.ts';
import type { Memory } from '../../content/memory.ts';
import type { PictureFault } from '../../content/picture-file.ts';
import type { PlainDate } from '../../fields/dates.ts';
import type { Languages } from '../../i18n/languages.ts';
import type { Glossary } from '../../model/archive.ts';
import { type BoardPage, type Issue, picturesOf, type Writing } from '../../model/model.ts';
import type { Wording } from '../../model/wording.ts';
import type { Report } from '../../text/problem.ts';
import type { SourceFile } from '../../text/source.ts';
import { indexReviews, type ReviewIndex } from '../matchers/reviews/index-reviews.ts';
import { indexNames, type NameIndex } from '../matchers/spelling/index-names.ts';
import { knownPacks } from '../packs/known-packs.ts';
import type { Pack } from '../packs/pack.ts';
import { makePhraseBook, type PhraseBook } from '../packs/phrase-book.ts';
import type { Typed } from './passages.ts';

/** What a check may look at beside the issue itself. */
export interface Surroundings {
  /** The day for which the archive is made. */
  readonly today: PlainDate;
  /** As far as bulletin.yaml could be read. */
  readonly board: BoardParts | undefined;
  /** Short forms and what they stand for; empty where it could not be read. */
  readonly glossary: Glossary;
  /** Every issue as far as it was read, drafts and withdrawn ones too, by slug. */
  readonly issues: ReadonlyMap<string, Issue>;
  readonly pages: readonly BoardPage[];
  /** The board's own words, by language, and the words that there are. */
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly languages: Languages;
  /** The board's own language packs. */
  readonly packs: readonly Pack[];
  /** Names in the images folder. */
  readonly images: ReadonlySet<string>;
  /** Of those of them that are no sound picture, what is wrong. */
  readonly imageFaults: ReadonlyMap<string, PictureFault>;
  /** Every file as it was typed, by its path; also those that could not be read. */
  readonly texts: ReadonlyMap<string, SourceFile>;
  /** For commands that check again and again. */
  readonly memory?: Memory | undefined;
}

/** What is looked up across all issues, made once so that no check has to search. */
export interface Indexes {
  /** Dates of all issues, sorted. */
  readonly dates: readonly PlainDate[];
  /** Of the pictures that the archive uses, the first of each name without its ending. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly reviews: ReviewIndex;
  /** Names that are spelt in two ways. */
  readonly names: NameIndex;
  /** What the board's language packs flag. */
  readonly phrases: PhraseBook;
}

/** The build makes other files of a picture, and names them by what stands before the ending. */
export const withoutEnding = (file: string) => file.replace(/\.[^.]*$/, '');

export function indexSurroundings({ board, issues, pages, texts, packs, memory }: Surroundings): Indexes {
  const all = [...issues.values()];
  const pictures = new Map<string, string>();
  for (const { src } of [board?.masthead ?? [], board?.logo ?? [], [...all, ...pages].flatMap(picturesOf)].flat()) {
    const name = withoutEnding(src);
    if (!pictures.has(name)) pictures.set(name, src);
  }
  const dates = all.map(({ date }) => date).filter((date) => !date.startsWith('0000'));
  return {
    dates: dates.sort(),
    pictures,
    reviews: indexReviews(texts.values(), memory),
    names: indexNames(all, board, texts.values()),
    phrases: makePhraseBook([...knownPacks(), ...packs], board?.packs ?? {}),
  };
}

/** What may be done about a rule's findings. */
export type Force =
  /** A board may set its severity in bulletin.yaml, and waive a finding with a reason. */
  | 'free'
  /** A board may waive a finding with a reason, and cannot turn the rule down. */
  | 'waivable'
  /** Neither: what it flags would break a page or a mail. */
  | 'binding';

export interface Rule {
  readonly rule: string;
  /** `free` where nothing is said. */
  readonly force?: Force;
  /** Whether no output may repeat what it found. */
  readonly masked?: true;
  /** Whether it looks at more than texts, once those are read: at other people's servers, or at the files of pictures. */
  readonly later?: true;
}

/** A rule about one issue. It reports under its own name. */
export interface IssueCheck extends Rule {
  find(issue: Issue, surroundings: Surroundings & Indexes, report: Report): void;
}

/** A rule about an issue or a page. What only an issue has is undefined for a page. */
export interface WritingCheck extends Rule {
  find(writing: Writing & Partial<Issue>, surroundings: Surroundings & Indexes, report: Report): void;
}

/** A rule about a file as it was typed, whether or not it could be read. */
export interface TypedCheck extends Rule {
  find(typed: Typed, surroundings: Surroundings & Indexes, report: Report): void;
}

/** A rule about the board's configuration. */
export interface BoardCheck extends Rule {
  find(surroundings: Surroundings & { readonly board: BoardParts }, report: Report): void;
}
