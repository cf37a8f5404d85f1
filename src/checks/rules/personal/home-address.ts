import { isVenue, type Passage } from '../../engine/passages.ts';
import { definePersonal, type Found, findAll } from './personal.ts';

const STREETS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Cres|Terrace|Place|Court|Gardens|Grove|Way|Row|Mews|Walk|Green|Hill|Rise|Square|Parade|Croft|Fold|Mount|View|Villas|Bank|Park|Heights|Gate|Yard|Vale|Cottages';
/** `14 Acacia Avenue`, `Flat 2, 3a Mill Lane`. */
const HOUSE = new RegExp(
  `(?<![\\d\\p{L}£/-])(?:(?:Flat|Apartment|Apt|Unit)\\s+\\d{1,3}[A-Za-z]?,?\\s+)?\\d{1,4}[A-Za-z]?(?: ?[/-] ?\\d{1,4}[A-Za-z]?)?,?\\s+(?:\\p{Lu}[\\p{L}’']{1,20}\\s+){1,3}(?:${STREETS})(?![\\p{L}])`,
  'gu',
);
const HOME =
  /\b(?:lives?|lived|living|resid(?:e|es|ed|ing)|home|household|(?:his|her|their|’s|'s|family|foster|home) (?:own )?(?:house|flat|address)|moved|staying|stayed|tenancy|neighbours?|do not visit|visit alone|believed to be|(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{Ll}+,|born at|found at|died at|visited (?:him|her|them)|the family at|[’'] (?:house|flat|home|bungalow))(?!\p{L})/iu;
const WORK =
  /\b(?:our|office|offices|centre|hall|venue|care home|children’s home|home page|work from home|headquarters|library)\b/i;
/** `Mr Fixture, 9 …`: a person named beside an address lives there. */
const NAMED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+\p{Lu}[\p{L}’'-]+,?\s*(?:of|at|[–—-])?\s*$|\b(?:do not|don['’]t|never)\s+visit\b[^.!?]{0,40}$/iu;
/** `The clinic has moved to …` */
const MOVED =
  /\b(?:we|team|service|charity|hub|clinic|surgery|practice|partnership|board|unit|office|court|school|nursery|organisation|department|CAMHS|MASH)(?:\s+[\p{L}’'-]+){0,3}\s+mov(?:ed|es|ing)\b[^.!?]{0,30}$/iu;
const SENTENCE = /[.!?]\s/;
const NEAR = 60;

export const homeAddress = definePersonal({
  rule: 'home-address',
  severity: 'error',
  what: 'is a home address',
  advice: 'Strangers could come to the door. Delete it. If the place matters, write a kind of place, such as “a town”.',
  allowedInSettings: true,
  finds: 'A house number and a street that are somebody’s home',
  raises: ['The family lives at 14 Acacia Avenue.'],
  passes: [
    'The family lives in a northern town. Our office is at 35 Market Street, and City Hall at 1 Centenary Square.',
  ],
  why: `Strangers come to the door, and so do people from whom a family has fled. In a block about a case, every house
    number and street is flagged; elsewhere only one near words such as “lives” or “moved”. The “where:” of an event is
    never flagged.`,
  source: 'UK GDPR, article 4(1). When an address counts as a home is our own judgement.',
  find: (text, passage) => findAll(HOUSE, text).map((found) => ({ ...found, isQuiet: !isHome(text, found, passage) })),
});

function isHome(text: string, { index, length }: Found, passage: Passage): boolean {
  if (isVenue(passage)) return false;
  const before = text.slice(Math.max(0, index - NEAR), index).split(SENTENCE);
  const after = text.slice(index + length, index + length + NEAR / 2).split(SENTENCE);
  const near = `${before.at(-1)} ${after[0]}`;
  const isMoved = MOVED.test(before.at(-1) ?? '');
  return (
    passage.block === 'review' ||
    NAMED.test(text.slice(Math.max(0, index - NEAR), index)) ||
    (HOME.test(near) && !WORK.test(near) && !isMoved)
  );
}
