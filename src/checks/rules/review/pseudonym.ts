import type { Rule } from '../../engine/check.ts';
import { isReview, spanAt } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { isSlip } from '../../matchers/reviews/near-names.ts';

/** A name in prose: a word with a capital, not at the start of a sentence, where any word has one. */
const NAMES = /(?<=[\p{L},;:’)]\s)[‘'“"]?(\p{Lu}\p{Ll}{2,})/gu;
/** A name at the start of a sentence, before what people do: “Robyn said”, “Robyn’s mother”. */
const DOERS =
  /(?<=(?:^|[.!?][”’"]?\s|\n)[^\S\n]{0,4})[‘'“"]?(\p{Lu}\p{Ll}{2,})(?=[’']s\s|\s(?:was|is|had|has|did|does|could|would|said|says|told|asked|went|came|lived|moved|stayed|felt|thought|knew|wanted|needed|saw|met|spoke|attended|became|began|died)\b)/gu;

/** A slip in a pseudonym, or the real name. The finding repeats neither. */
export const pseudonym: Rule = {
  rule: 'pseudonym',
  severity: 'warning',
  masked: true,
  finds: 'A name that is nearly, but not quite, the pseudonym of a review',
  otherwise: 'error in a case review',
  raises: [aReview('When she was asked, Robyn told nobody.', [], 'Robin')],
  passes: [aReview('When she was asked, Robin told nobody.', [], 'Robin')],
  advised: [aReview('When she was asked, Robin told nobody.', [], 'Robin')],
  why: `A slip makes readers look for a second child. Or it is the real name, so the finding repeats neither name. Short
    names, and names with another first letter, are not compared: “Child A” and “Child B” are two children. At the start
    of a sentence a name is found only before what people do (“Robyn said”, “Robyn’s mother”), and only if the file does
    not have the word in small letters.`,
  findInText(typed, { reviews }, report) {
    if (typed.isName) return;
    const own = reviews.byFile.get(typed.file) ?? [];
    for (const review of own) {
      const there = reviews.near.get(review.name);
      if (!there) continue;
      report(
        spanAt(typed, review.offset, review.length),
        `This pseudonym (${review.length} letters) is nearly that of another review in ${there.file} (${there.length} letters). If it is the same case, write both the same way. If not, choose a name that cannot be confused with it.`,
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
          spanAt(typed, passage.offset + found.index + found[0].length - word.length, word.length),
          `This name (${word.length} letters) is nearly, but not quite, the pseudonym of this issue’s review (${meant.length} letters). Write the pseudonym.`,
          'error',
        );
      }
    }
  },
};

/** “Home was not safe” beside the pseudonym Hope: a word that the file also has in small letters is not a name. */
function isOrdinary(word: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}])${word.toLowerCase()}(?![\\p{L}])`, 'u').test(text);
}
