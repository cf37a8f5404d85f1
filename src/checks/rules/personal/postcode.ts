import { isVenue } from '../../engine/passages.ts';
import { A_COURSE, aReview } from '../../examples.ts';
import { definePersonal, findAll, GAP, isReference } from './personal.ts';

/** The 124 postcode areas of the United Kingdom and the Crown dependencies. */
const AREAS =
  'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|B|E|G|L|M|N|S|W';
/** A district and a unit; the unit’s letters leave out C, I, K, M, O and V (Royal Mail, Programmers’ Guide to PAF). */
const POSTCODE = new RegExp(
  `(?<![\\p{L}\\d])(?:${AREAS})\\d[\\dA-HJKMNPR-Y]?${GAP}\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\d])`,
  'gu',
);
/** In small letters only with a space, and not “m1 1st”. */
const SMALL = new RegExp(
  `(?<![\\p{L}\\d])(?:${AREAS.toLowerCase()})\\d[\\da-hjkmnpr-y]? {1,9}(?!1st|2nd|3rd|\\dth)\\d[abd-hjlnp-uw-z]{2}(?![\\p{L}\\d])`,
  'gu',
);
/** The end of every postcode: quick to find. */
const UNIT = /\d[A-Za-z]{2}(?![A-Za-z])/;

/** In the address of a public building, or where to write to. */
const PUBLIC =
  /\b(?:Centre|Hall|Library|Station|Tower|Hospital|Infirmary|School|Academy|College|University|Campus|Church|Mosque|Temple|Hub|Offices?|Headquarters|HQ|Council|Building|Hotel|Museum|Theatre|Stadium|Clinic|Surgery|Health|Partnership|Chambers|Suite|Arena|Club|House(?=,)|Court(?=,)|[Vv]enue|[Ww]here|[Ww]rite to us|[Pp]ost (?:it|them|the form)? ?to|[Rr]eturn (?:it|the form)? ?to|[Oo]ur address)\b/;
const OF_HOME =
  /\b(?:lives?|lived|living|home|house of|household|families|family lives?|his|her|their|moved|tenancy|flat|neighbours?|resident)\b/i;

/** Whether the words before a postcode are those of a public building. */
function isPublicAddress(text: string, index: number): boolean {
  const before =
    text
      .slice(Math.max(0, index - 120), index)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  return PUBLIC.test(before) && !OF_HOME.test(before);
}

export const postcode = definePersonal({
  rule: 'postcode',
  severity: 'warning',
  errorInReview: true,
  what: 'is a full postcode',
  advice: 'It covers about fifteen houses. Write the town, or give a venue in an event’s “where:”.',
  allowedInSettings: true,
  finds: 'A full postcode, outside an event’s `where:`',
  raises: ['Three families live in BD1 1HX.', aReview('They lived near BD1 1HX for a year.')],
  passes: [
    'The forum is at Example Hall, Market Square, Exampleton, BD1 1HY.',
    'Three families live in the city centre. Take the M62, and print form CP12 on A4.',
    A_COURSE.replace('City Hall', 'City Hall, 1 Centenary Square, Exampleton BD1 1HY'),
  ],
  advised: ['Three families live in Exampleton.', aReview('They lived near Exampleton for a year.')],
  why: `A postcode is about fifteen houses: with an age and a first name, it is one family. A venue’s postcode belongs
    in its event, and the address of a public building, such as a town hall, is not flagged outside a review.`,
  source: 'Royal Mail, Programmers’ Guide to the Postcode Address File: letters, digits and the 124 areas.',
  isDetail: ({ text }) => findAll(POSTCODE, text).length > 0,
  find: (text, passage) =>
    isVenue(passage) || !UNIT.test(text)
      ? []
      : [...findAll(POSTCODE, text), ...findAll(SMALL, text)].filter(
          ({ index }) => !isReference(text, index) && (passage.block === 'review' || !isPublicAddress(text, index)),
        ),
});
