import { definePersonal, findAll } from './personal.ts';

const STREETS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Cres|Terrace|Place|Court|Gardens|Grove|Way|Row|Mews|Walk|Green|Hill|Rise|Square|Parade|Croft|Fold|Mount|View|Villas|Bank|Park|Heights|Gate|Yard|Vale|Cottages';
/** `14 Acacia Avenue`, `Flat 2, 3a Mill Lane`. */
const HOUSE = new RegExp(
  `(?<![\\d\\p{L}£/-])(?:(?:Flat|Apartment|Apt|Unit)\\s+\\d{1,3}[A-Za-z]?,?\\s+)?\\d{1,4}[A-Za-z]?,?\\s+(?:\\p{Lu}[\\p{L}’']{1,20}\\s+){1,3}(?:${STREETS})(?![\\p{L}])`,
  'gu',
);
/** What makes a house somebody’s home. */
const HOME =
  /\b(?:lives?|lived|living|resid(?:e|es|ed|ing)|home|household|(?:his|her|their|’s|'s|family|foster|home) (?:own )?(?:house|flat|address)|moved|staying|stayed|tenancy|neighbours?|born at|found at|died at|visited (?:him|her|them)|the family at|[’'] (?:house|flat|home|bungalow))\b/i;
/** Where people work is no home. */
const WORK =
  /\b(?:our|office|offices|centre|hall|venue|care home|children’s home|home page|work from home|headquarters|library)\b/i;
const SENTENCE = /[.!?]\s/;
/** Characters before a house in which the home must be spoken of. */
const NEAR = 60;

export const homeAddress = definePersonal({
  rule: 'home-address',
  severity: 'error',
  what: 'A home address',
  advice: 'Delete it. Where the place matters, write “a northern town” or “the family’s home”.',
  allowedInSettings: true,
  find: (text, { block, name }) =>
    block === 'event' && name === 'where'
      ? []
      : findAll(HOUSE, text).filter(({ index, length }) => {
          const before = text
            .slice(Math.max(0, index - NEAR), index)
            .split(SENTENCE)
            .at(-1);
          const near = `${before} ${text.slice(index + length, index + length + 30).split(SENTENCE)[0]}`;
          return block === 'review' || (HOME.test(near) && !WORK.test(near));
        }),
});
