import { Memory } from '../../../content/memory.ts';
import type { SourceFile } from '../../../text/source.ts';
import { readTyped } from '../../engine/passages.ts';
import { type CountedReview, countDetails } from '../../rules/review/count-details.ts';
import { findNearNames } from './near-names.ts';

/** Every block about a case in all issues, looked up by the rules that look at several. */
export interface ReviewIndex {
  readonly byFile: ReadonlyMap<string, readonly CountedReview[]>;
  /** By pseudonym, in small letters. */
  readonly byName: ReadonlyMap<string, readonly CountedReview[]>;
  /** For a pseudonym that is a slip of another, a review with the other. */
  readonly near: ReadonlyMap<string, CountedReview>;
}

export function indexReviews(files: Iterable<SourceFile>, memory = new Memory()): ReviewIndex {
  const byFile = new Map<string, readonly CountedReview[]>();
  const byName = new Map<string, CountedReview[]>();
  for (const file of files) {
    if (!file.text.includes('::: review')) continue;
    const reviews = memory.recall('reviews', file, (one) => countDetails(readTyped(one)));
    if (reviews.length > 0) byFile.set(file.path, reviews);
    for (const review of reviews) {
      const same = byName.get(review.name);
      if (same) same.push(review);
      else byName.set(review.name, [review]);
    }
  }
  const near = new Map<string, CountedReview>();
  for (const [name, other] of findNearNames(new Map([...byName].map(([one, all]) => [one, all.length])))) {
    const there = byName.get(other)?.[0];
    if (there) near.set(name, there);
  }
  return { byFile, byName, near };
}
