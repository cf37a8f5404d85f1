import { Memory } from '../../../content/memory.ts';
import { lazily } from '../../../text/lazily.ts';
import type { SourceFile } from '../../../text/source.ts';
import { oncePer } from '../../engine/once-per.ts';
import { isReview, type Passage, readMeant, type Sentence, sentencesOf, type Typed } from '../../engine/passages.ts';
import { findNearNames } from './near-names.ts';

/** A kind of detail by which the child of a case review could be found. */
export interface ReviewDetail {
  readonly rule: string;
  isDetail(sentence: Sentence, passage: Passage): boolean;
}

/** A block about a case: the case's pseudonym, and the kinds of detail it has. */
export interface CountedReview {
  readonly file: string;
  readonly name: string;
  /** The board that published it; none for the bulletin’s own. */
  readonly board: string;
  /** Where the pseudonym is written: findings about the whole block are shown there. */
  readonly offset: number;
  readonly length: number;
  readonly kinds: ReadonlySet<string>;
}

/** Every block about a case in all issues, for rules that compare several. */
export interface ReviewIndex {
  /** Those of a file. The others are read once a file with one asks for them. */
  readonly of: (file: string) => readonly CountedReview[];
  /** Those of the same name and board: two boards may each have a “Child A”. */
  readonly like: (review: CountedReview) => readonly CountedReview[];
  /** For a pseudonym that is a slip of another, a review with the other. */
  readonly near: (name: string) => CountedReview | undefined;
}

/** What the index is made of, by file. */
export const REVIEWS = 'reviews';

export function indexReviews(
  files: Iterable<SourceFile>,
  details: readonly ReviewDetail[],
  memory = new Memory(),
): ReviewIndex {
  const texts = new Map([...files].flatMap((file) => (file.text.includes('::: review') ? [[file.path, file]] : [])));
  const ofFile = (file: SourceFile) => memory.recall(REVIEWS, file, (one) => countDetails(readMeant(one), details));
  const all = lazily(() => compareReviews([...texts.values()].flatMap(ofFile)));
  return {
    of(path) {
      const file = texts.get(path);
      return file ? ofFile(file) : [];
    },
    like: (review) => all().byCase.get(caseOf(review)) ?? [],
    near: (name) => all().near.get(name),
  };
}

function compareReviews(reviews: readonly CountedReview[]) {
  const byCase = new Map<string, CountedReview[]>();
  const byName = new Map<string, CountedReview[]>();
  for (const review of reviews) {
    addTo(byCase, caseOf(review), review);
    addTo(byName, review.name, review);
  }
  const near = new Map<string, CountedReview>();
  for (const [name, other] of findNearNames(new Map([...byName].map(([one, same]) => [one, same.length])))) {
    const there = byName.get(other)?.[0];
    if (there) near.set(name, there);
  }
  return { byCase, near };
}

const caseOf = ({ name, board }: CountedReview): string => `${name}\n${board}`;

function addTo(map: Map<string, CountedReview[]>, key: string, review: CountedReview): void {
  const same = map.get(key);
  if (same) same.push(review);
  else map.set(key, [review]);
}

function countDetails(typed: Typed, details: readonly ReviewDetail[]): readonly CountedReview[] {
  if (!typed.passages.some(isReview)) return [];
  const boards = new Map(
    typed.passages.flatMap((passage) =>
      isReview(passage) && passage.name === 'board' && passage.blockIndex !== undefined
        ? [[passage.blockIndex, passage.text.slice(labelOf(passage)).trim().toLowerCase()] as const]
        : [],
    ),
  );
  const blocks = new Map<number, CountedReview & { readonly kinds: Set<string> }>();
  for (const passage of typed.passages) {
    if (!isReview(passage) || passage.blockIndex === undefined || passage.name !== 'case') continue;
    const label = labelOf(passage);
    const name = passage.text.slice(label).trim().toLowerCase();
    const place = { offset: passage.offset + label, length: name.length };
    blocks.set(passage.blockIndex, {
      file: typed.file,
      name,
      board: boards.get(passage.blockIndex) ?? '',
      ...place,
      kinds: new Set(),
    });
  }
  for (const passage of typed.passages) {
    const kinds = passage.blockIndex === undefined ? undefined : blocks.get(passage.blockIndex)?.kinds;
    if (!kinds || !isReview(passage) || !isOfCase(passage)) continue;
    for (const sentence of sentencesOf(passage))
      for (const { rule, isDetail } of details) if (!kinds.has(rule) && isDetail(sentence, passage)) kinds.add(rule);
  }
  return [...blocks.values()];
}

const labelOf = ({ text }: Passage) => text.length - text.replace(/^[^:]*:\s*/, '').length;

/** Fields of a review about its publication, not about the case. */
const PUBLICATION: ReadonlySet<string> = new Set(
  'type, board, published, form, withdraw after, anchor, waive, for, changed'.split(', '),
);
const DATES: ReadonlySet<string> = new Set(
  'date, when, from, closes, until, verified, prepared, where, waive'.split(', '),
);

const isOfCase = (passage: Passage): boolean =>
  (passage.kind !== 'field' && passage.kind !== 'key') ||
  !(isReview(passage) ? PUBLICATION : DATES).has(passage.name ?? '');

/** The sentences of a file, and whether each may tell of a case. */
export const allSentences = oncePer(
  ({ passages }: Typed): readonly (readonly [Sentence, Passage, isOfCase: boolean])[] =>
    passages.flatMap((passage) =>
      sentencesOf(passage).map((sentence) => [sentence, passage, isOfCase(passage)] as const),
    ),
);
