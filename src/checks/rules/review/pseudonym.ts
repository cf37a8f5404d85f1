import type { TypedCheck } from '../../engine/check.ts';
import { isReview, spanAt } from '../../engine/passages.ts';
import { isSlip } from '../../matchers/reviews/near-names.ts';

/** A name as it stands in prose: capitalised, not at a sentence's start, where any word is. */
const NAMES = /(?<=[\p{L},;:’)]\s)[‘'“"]?(\p{Lu}\p{Ll}{2,})/gu;
/** The same at a sentence's start, before what people do: “Robyn said”, “Robyn’s mother”. */
const DOERS =
  /(?<=(?:^|[.!?][”’"]?\s|\n)[^\S\n]{0,4})[‘'“"]?(\p{Lu}\p{Ll}{2,})(?=[’']s\s|\s(?:was|is|had|has|did|does|could|would|said|says|told|asked|went|came|lived|moved|stayed|felt|thought|knew|wanted|needed|saw|met|spoke|attended|became|began|died)\b)/gu;

/** A slip in a pseudonym; or the real name, which slipped in. Neither is repeated here. */
export const pseudonym: TypedCheck = {
  rule: 'pseudonym',
  masked: true,
  find(typed, { reviews }, report) {
    if (typed.isName) return;
    const own = reviews.byFile.get(typed.file) ?? [];
    for (const review of own) {
      const there = reviews.near.get(review.name);
      if (!there) continue;
      report(
        'pseudonym',
        spanAt(typed, review.offset, review.length),
        `This pseudonym, ${review.length} letters long, is nearly that of another review in ${there.file}, which has ${there.length}. If it is the same case, write it the same way; if it is another, choose a name that nobody can confuse with it.`,
        'warning',
      );
    }
    const names = own.flatMap(({ name }) => name.split(/[^\p{L}]+/u));
    for (const passage of typed.passages) {
      if (!isReview(passage) && passage.block !== 'key-issues') continue;
      const atStart = new Set(passage.words.matchAll(DOERS));
      for (const found of [...passage.words.matchAll(NAMES), ...atStart]) {
        const word = found[1] ?? '';
        const meant = names.find((name) => isSlip(word.toLowerCase(), name));
        if (meant === undefined || names.includes(word.toLowerCase())) continue;
        if (atStart.has(found) && isOrdinary(word, typed.text)) continue;
        report(
          'pseudonym',
          spanAt(typed, passage.offset + found.index + found[0].length - word.length, word.length),
          `A name stands here, ${word.length} letters long, that is nearly the pseudonym of this issue’s review, which has ${meant.length}. Write the pseudonym.`,
          'error',
        );
      }
    }
  },
};

/** “Home was not safe” beside the pseudonym Hope: a word that the file has in small letters too is no name. */
function isOrdinary(word: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}])${word.toLowerCase()}(?![\\p{L}])`, 'u').test(text);
}
