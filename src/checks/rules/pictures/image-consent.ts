import { dateInWords } from '../../../fields/dates.ts';
import { findPictureFile } from '../../../fields/picture-name.ts';
import type { Rule } from '../../engine/check.ts';
import { aFigure, LICENSED } from '../../examples.ts';
import { hintAtFigure } from './report-picture.ts';

/** Words for a child, in English; not `children’s services` or `the Safeguarding Children Board`. */
const CHILD =
  /(?<![\p{L}’'-])(?:(?<!safeguarding )(?:child(?:ren)?|young people|young person)(?![’']?s?(?: and (?:families|young people))?[’']?s? (?:services?|centres?|homes?|hospitals?|board|partnership|trust|commissioner|society|social|protection|safeguarding))|school(?:child(?:ren)?|boys?|girls?)|grand(?:child(?:ren)?|sons?|daughters?)|step(?:child(?:ren)?|sons?|daughters?)|pupils?|bab(?:y|ies)|newborns?|infants?|toddlers?|kids?|youngsters?|girls?|boys?|sons?|daughters?|teen(?:ager)?s?|adolescents?|siblings?|brothers?|sisters?|twins)(?![\p{L}-])/iu;

/** The same in Welsh, for Welsh texts only: “plant” means something else in English. */
const WELSH_CHILD =
  /(?<![\p{L}’'-])(?:[pbf]h?lant|[pbm]h?lentyn|plentyn|disgybl(?:ion)?|[bf]aban(?:od)?|babi|bachgen|bechgyn|merch(?:ed)?|mab|ferch)(?![\p{L}-])/iu;

/** A drawing shows nobody, so nobody has to agree. */
const DRAWN = /^(?:drawn|drawing|illustrat|painted|cartoon)/i;

const aGirl = (...consent: readonly string[]) =>
  aFigure(
    'A girl and her teacher at a table',
    'credit: Taken for the board',
    'licence: All rights reserved',
    ...consent,
  );

export const imageConsent: Rule = {
  rule: 'image-consent',
  severity: 'warning',
  finds: 'A picture whose description mentions a child, without consent or after consent has ended',
  raises: [aGirl(), aGirl('consent: given by the family', 'consent until: 31 December 2017')],
  passes: [
    aGirl('consent: given by the family', 'consent until: 31 December 2028'),
    aFigure('A boy on a chair', ...LICENSED, 'consent: drawn'),
  ],
  advised: [
    aFigure(
      'A girl and her teacher at a table',
      'credit: Taken for the board',
      'licence: All rights reserved',
      'consent: given by the family',
      'consent until: 31 December 2019',
    ),
    'Words.',
  ],
  why: `A child in a picture of five years ago may be in care now, or in hiding. Consent is given for a purpose and a
    time, and can be withdrawn, so the archive must know until when it may show a picture. Drawings show nobody: “drawn”
    is enough.

    The rule reads the description of the picture. A child whom it does not mention must be noticed by the person who
    approves the issue. In front matter and in \`bulletin.yaml\` the second key is \`consent-until\`.`,
  source: 'UK GDPR, articles 6, 7 and 8, and recital 38; the Information Commissioner’s guidance on children.',
  findInPicture(picture, { today, board, images }, report, writing) {
    const { src, alt, consent, consentUntil, at } = picture;
    if (!findPictureFile(src, images)) return;
    if (consentUntil !== undefined && consentUntil < today) {
      report(at, `Consent for “${src}” ended on ${dateInWords(consentUntil)}. Renew it, or remove the picture.`);
      return;
    }
    const language = writing?.lang ?? board?.language;
    if (!CHILD.test(alt) && !(language === 'cy' && WELSH_CHILD.test(alt))) return;
    if (!consent)
      report(
        at,
        `The description of “${src}” mentions a child. Add “consent:” and say why the child may be shown: drawn, a stock picture with a model release, or given by the family.${hintAtFigure(picture, writing)}`,
      );
    else if (!DRAWN.test(consent) && consentUntil === undefined)
      report(at, `“${src}” does not say when consent ends. Add “consent-until:” with the agreed date.`);
  },
};
