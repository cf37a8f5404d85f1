import { dateInWords } from '../../../fields/dates.ts';
import type { Picture } from '../../../fields/picture.ts';
import { picturesOf } from '../../../model/model.ts';
import type { Report } from '../../../text/problem.ts';
import type { BoardCheck, Surroundings, WritingCheck } from '../../engine/check.ts';
import { boardPictures } from './board-pictures.ts';

/** Words for a child, in English. `children’s services` and `the Safeguarding Children Board` are no children. */
const CHILD =
  /(?<![\p{L}’'-])(?:(?<!safeguarding )(?:child(?:ren)?|young people|young person)(?![’']?s?(?: and (?:families|young people))?[’']?s? (?:services?|centres?|homes?|hospitals?|board|partnership|trust|commissioner|society|social|protection|safeguarding))|school(?:child(?:ren)?|boys?|girls?)|grand(?:child(?:ren)?|sons?|daughters?)|step(?:child(?:ren)?|sons?|daughters?)|pupils?|bab(?:y|ies)|newborns?|infants?|toddlers?|kids?|youngsters?|girls?|boys?|sons?|daughters?|teen(?:ager)?s?|adolescents?|siblings?|brothers?|sisters?|twins)(?![\p{L}-])/iu;

/** The same in Welsh, for what is written in Welsh: “plant” is something else in English. */
const WELSH_CHILD =
  /(?<![\p{L}’'-])(?:[pbf]h?lant|[pbm]h?lentyn|plentyn|disgybl(?:ion)?|[bf]aban(?:od)?|babi|bachgen|bechgyn|merch(?:ed)?|mab|ferch)(?![\p{L}-])/iu;

/** Nobody was asked, since there is nobody in it. */
const DRAWN = /^(?:drawn|drawing|illustrat|painted|cartoon)/i;

/**
 * A child who can be seen has to have been asked, and can change their mind. Whether one can be seen is taken from the words that
 * stand for the picture: the programs that look at pictures themselves would have to be sent them.
 */
export const imageConsent: WritingCheck = {
  rule: 'image-consent',
  find(writing, { today, board }, report) {
    for (const picture of picturesOf(writing)) checkConsent(picture, writing.lang ?? board?.language, today, report);
  },
};

export const boardImageConsent: BoardCheck = {
  rule: 'image-consent',
  find({ board, today }, report) {
    for (const picture of boardPictures(board)) checkConsent(picture, board.language, today, report);
  },
};

function checkConsent(
  { src, alt, consent, consentUntil, at }: Picture,
  language: string | undefined,
  today: Surroundings['today'],
  report: Report,
): void {
  const say = (message: string) => report('image-consent', at, message, 'warning');
  if (consentUntil !== undefined && consentUntil < today) {
    say(`“${src}” might be shown until ${dateInWords(consentUntil)}. Ask again and write a later day, or take it out.`);
  } else if (CHILD.test(alt) || (language === 'cy' && WELSH_CHILD.test(alt))) {
    if (!consent)
      say(
        `“${src}” shows a child, by its own words. Add “consent:” with why it may: “drawn”, “stock, model release” or “given by the family”.`,
      );
    else if (!DRAWN.test(consent) && consentUntil === undefined)
      say(`It is not said until when “${src}” may be shown. Add “consent-until:” with the day that was agreed.`);
  }
}
