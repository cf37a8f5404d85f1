import { sentencesOf } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { agesIn } from '../../matchers/entities/ages.ts';
import { ONE_PERSON } from '../../matchers/entities/kinship.ts';
import { hasHome, hasPlace, knownPlaces, withoutBodies } from '../../matchers/entities/places.ts';
import { isGeneral } from '../../matchers/entities/purpose.ts';
import { type Found, isIn } from '../../matchers/find-all.ts';
import { defineDetail, unsure } from './detail.ts';

const FIRST_CELL = /(?:^|\n)\s*\|[\s*]*$/;
/** An age that is the first cell of a row with nobody in it is a stage: guidance, and nobody’s. */
function isStage(text: string, { index, length }: Found): boolean {
  const [rest = ''] = text.slice(index + length).split('\n');
  return FIRST_CELL.test(text.slice(0, index)) && /^\s*\|/.test(rest) && !isIn(ONE_PERSON, rest);
}

export const ageAndPlace = defineDetail({
  rule: 'age-and-place',
  what: 'gives an exact age and a place',
  advice:
    'Together they can identify a family. Give only a stage of life, such as “a toddler”, or only a kind of place, such as “a town”.',
  finds: 'Somebody’s exact age and a place, in one sentence, or in one paragraph of a review',
  raises: ['A 21-month-old boy from Keighley was taken to hospital.', aReview('Wren was aged 4, of Keighley.')],
  passes: [
    'A toddler from a northern town was taken to hospital. We offer courses for 11 to 16 year olds in Keighley.',
  ],
  advised: ['A toddler from Keighley was taken to hospital.', aReview('Wren was aged 4, of a town.')],
  why: `Each says little alone. Together they are few children, and with a year they are one. Make one of the two
    vaguer. The area of a police force or a council counts as a place. Sentences about all children, and about what a
    service offers, are not flagged.`,
  source: 'A bulletin of autumn 2017 gave a child’s age in months beside the names of two police forces.',
  find: (sentence, inReview, passage) => {
    const age = agesIn(sentence).find((one) => inReview || !isStage(sentence.text, one));
    if (!age || isGeneral(sentence)) return [];
    if (hasPlace(sentence)) return [{ ...age, isSure: hasHome({ text: withoutBodies(sentence.text) }) }];
    const others = inReview ? sentencesOf(passage).filter((one) => !isGeneral(one)) : [];
    return others.some((one) => knownPlaces(one).length > 0) ? [unsure(age)] : [];
  },
});
