import type { Rule } from '../../engine/check.ts';
import { isReview, spanAt } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { isGivenName } from '../../matchers/entities/given-names.ts';
import { matchesOf } from '../../matchers/find-all.ts';
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
  masked: 'name',
  finds: 'A name that is nearly, but not quite, the pseudonym of a review',
  otherwise: 'error for a first name in a case review',
  raises: [aReview('When she was asked, Robyn told nobody.', [], 'Robin')],
  passes: [aReview('When she was asked, Robin told nobody.', [], 'Robin')],
  advised: [aReview('When she was asked, Robin told nobody.', [], 'Robin')],
  why: `A slip makes readers look for a second child. Or it is the real name, so the finding repeats neither name. Short
    names, and names with another first letter, are not compared: “Child A” and “Child B” are two children. At the start
    of a sentence a name is found only before what people do (“Robyn said”, “Robyn’s mother”), and an
    ordinary word, such as “Care” beside Clare, is not one.`,
  findInText(typed, { reviews }, report) {
    if (typed.isName) return;
    const own = reviews.of(typed.file);
    for (const review of own) {
      const there = reviews.near(review.name);
      if (!there) continue;
      report(
        spanAt(typed, review.offset, review.length),
        `This pseudonym is nearly that of another review, in ${there.file}, so readers may take two cases for one. If it is the same case, write both the same way. If not, choose a name that cannot be confused with it.`,
      );
    }
    const names = own.flatMap(({ name }) => name.split(/[^\p{L}]+/u));
    for (const passage of typed.passages) {
      if (!isReview(passage) && passage.block !== 'key-issues') continue;
      const atStart = new Set(matchesOf(DOERS, passage.words));
      for (const found of [...matchesOf(NAMES, passage.words), ...atStart]) {
        const word = found[1] ?? '';
        const meant = names.find((name) => isSlip(word.toLowerCase(), name));
        if (meant === undefined || names.includes(word.toLowerCase())) continue;
        if (isOrdinary(word, typed.text) || isInTitle(passage.words, found)) continue;
        report(
          spanAt(typed, passage.offset + found.index + found[0].length - word.length, word.length),
          `This name is nearly the pseudonym of this issue’s review: a slip, or the real name. Write the pseudonym.`,
          isGivenName(word) ? 'error' : 'warning',
        );
      }
    }
  },
};

/** Words that are one slip from a pseudonym and no slip of it: `Care` beside Clare, `Grade` beside Grace. */
export const WORDS: ReadonlySet<string> = new Set(
  'back bank bill bills board book call card care career carer carers case clear club code core cost court dean dear deal down draft east even ever fair faith family fire form full game good grade grant grave great green group hall hard head health here home hope house just kind know lake lane late law learn like line list live local long look love make many mark mask may meet mental more most much must name need nice note once only open over park part plan play police pool rate real rise role room rope rose rule rush safe same sand seen send silver some star step such sure team term test time town unit wall ward well west what when will with word work worker year young'.split(
    ' ',
  ),
);

/** “Home was not safe” beside the pseudonym Hope: an ordinary word, or one that the file also has in small letters, is not a name. */
function isOrdinary(word: string, text: string): boolean {
  const small = word.toLowerCase();
  return WORDS.has(small) || new RegExp(`(?<![\\p{L}])${small}(?![\\p{L}])`, 'u').test(text);
}

/** `Grade II`, `Roman Road`: part of another name. */
const isInTitle = (text: string, { 0: found, index }: RegExpMatchArray) =>
  /^[ -](?:[A-Z]{2,}|\p{Lu}\p{Ll}+|\d)/u.test(
    text.slice((index ?? 0) + found.length, (index ?? 0) + found.length + 12),
  ) && !isGivenName(found.replace(/[^\p{L}]/gu, ''));
