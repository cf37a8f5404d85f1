import { findPictureFile, pictureAddressKey } from '../../fields/picture-name.ts';
import { picturesOf } from '../../model/model.ts';
import { indexReviews, type ReviewDetail } from '../matchers/reviews/index-reviews.ts';
import { indexNames } from '../matchers/spelling/index-names.ts';
import { knownPacks } from '../packs/known-packs.ts';
import { makePhraseBook } from '../packs/phrase-book.ts';
import type { Indexes, Surroundings } from './check.ts';

/** @param details kinds of detail by which the child of a review could be found */
export function indexSurroundings(
  { board, issues, pages, texts, packs, images, memory }: Surroundings,
  details: readonly ReviewDetail[],
): Indexes {
  const all = [...issues.values()];
  const pictures = new Map<string, string>();
  for (const { src } of [board?.masthead ?? [], board?.logo ?? [], [...all, ...pages].flatMap(picturesOf)].flat()) {
    const file = findPictureFile(src, images) ?? src;
    const name = pictureAddressKey(file);
    if (!pictures.has(name)) pictures.set(name, file);
  }
  const dates = all.map(({ date }) => date).filter((date) => !date.startsWith('0000'));
  return {
    dates: dates.sort(),
    pictures,
    reviews: indexReviews(texts.values(), details, memory),
    names: indexNames(all, board, texts.values(), memory),
    phrases: makePhraseBook([...knownPacks, ...packs], board?.packs ?? {}),
  };
}
