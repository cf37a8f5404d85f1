import { definePersonal, findAll, isReference } from './personal.ts';

/** The 124 postcode areas of the United Kingdom and the Crown dependencies. */
const AREAS =
  'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|B|E|G|L|M|N|S|W';
/** A district and a unit; the unit’s letters leave out C, I, K, M, O and V (Royal Mail, Programmers’ Guide to PAF). */
export const POSTCODE = new RegExp(
  `(?<![\\p{L}\\d])(?:${AREAS})\\d[\\dA-HJKMNPR-Y]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\d])`,
  'gu',
);
/** In small letters only with its space, and not “m1 1st”. */
const SMALL = new RegExp(
  `(?<![\\p{L}\\d])(?:${AREAS.toLowerCase()})\\d[\\da-hjkmnpr-y]? (?!1st|2nd|3rd|\\dth)\\d[abd-hjlnp-uw-z]{2}(?![\\p{L}\\d])`,
  'gu',
);

/** How each ends: quick to look for. */
const UNIT = /\d[A-Za-z]{2}(?![A-Za-z])/;

export const postcode = definePersonal({
  rule: 'postcode',
  severity: 'warning',
  inReview: 'error',
  what: 'A full postcode',
  advice: 'It names some fifteen houses. Write the town, or a venue in an event’s “where:”.',
  allowedInSettings: true,
  find: (text, { block, name }) =>
    (block === 'event' && name === 'where') || !UNIT.test(text)
      ? []
      : [...findAll(POSTCODE, text), ...findAll(SMALL, text)].filter(({ index }) => !isReference(text, index)),
});
