import { isVenue } from '../../engine/passages.ts';
import { A_COURSE, aReview } from '../../examples.ts';
import { isGivenName } from '../../matchers/entities/given-names.ts';
import { knownPlaces } from '../../matchers/entities/places.ts';
import { isIn } from '../../matchers/find-all.ts';
import { beforeIn, definePersonal, type Found, findAll, GAP, isReference } from './personal.ts';

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
/** A building that the public knows, named in the same line. */
const PUBLIC =
  /\b(?:Centre|Center|Hall|Library|Tower|Station|School|College|Academy|Church|Chapel|Cathedral|Mosque|Temple|Hospital|Infirmary|Clinic|Surgery|Office|Offices|House|Civic|Council|University|Stadium|Hotel|Museum|Theatre|Hub|Chambers|Court|Pavilion|Arena|Institute|Campus|Building|Partnership|Suite|Park|Club|Headquarters|HQ|Inn|Bank|Studios?|Gallery|Mill|Rooms|Freepost|PO Box)\b|\b(?:[Vv]enue|[Ww]here|[Oo]ur address|write to|post to|return to|office|offices|library|town hall|head office|registered office|[Ss]at ?nav|car park|[Pp]arking|headquarters)\b(?:\s*:|\b)/;
const PRIVATE =
  /\b(?:liv(?:e|es|ed(?! experience)|ing)|home|household|tenan(?:cy|t|ts)|flats?|foster(?! carers)|mother|father|mum|dad|grand(?:ma|ad|mother|father|parents)|gran|(?:the|a|an|this|that|one|his|her) (?:\w+ )?(?:family|child|girl|boy|baby)(?! (?:hub|cent|wellbeing|and|in need|protection|support|safety))|children of|two children|refuge|placement|placed|moved(?! (?:our|offices?))|missing|neighbours?|victims?|suspects?|(?:his|her|their)\s+(?:house|address|postcode))\b/i;
/** `Child’s address: …` */
const OF_A_HOME =
  /\b(?:child|mum|mam|mother|family|father|dad|carer|baby|boy|girl|pupil|parent|gran|nan)[’']s (?:new |home |current )?(?:address|house|flat|postcode)\b/i;
/** `LS1 1UR for your sat nav`. */
const FOR_VISITORS = /^[^.!?\n]{6,30}\b(?:sat ?navs?|parking|car park)\b/i;
const BEFORE = 140;

/** Words with capitals right before a postcode: `The Hive, WR1 3PB`, `| Spa Pavilion | IP11 7AZ |`. */
const NAMED = /(?:(?:\p{Lu}[\p{L}’'.]*|\d{1,4}[a-z]?|of|the|on|and|upon|&)[\s,|(–-]{1,4})+$/u;
/** `… SY7 8WQ must go in pairs`, `… is where she lives`. */
const VISITED =
  /\b(?:in pairs|on your own|home visits?|hospital discharge|tenants?|lives?|lived|living|(?<!new )home of)\b/i;
const HOME_AFTER = /\b(?:family|mother|child)\b/i;
/** Columns and labels of forms about people, and what starts a sentence: not names. */
const LABELS =
  /^(?:PC|Postcode|Address|Home|Child|Mother|Father|Mum|Dad|Gran|Placement|From|In|At|Near|Missing|Visit|Family|Use|Enter|Find|Go|Type|Search|The|of|the|on|and|\d.*)$/;

const isName = (word: string) =>
  word !== '' && !LABELS.test(word) && !isGivenName(word) && knownPlaces({ text: `in ${word}` }).length === 0;

/** `Sampleton Town Hall, Market Square, LS1 1UR`: everybody may know where that is. */
function isPublic(text: string, index: number, inReview: boolean): boolean {
  if (FOR_VISITORS.test(text.slice(index, index + 60))) return true;
  const line = beforeIn(text, { index }, BEFORE, /[.!?]\s|\n/);
  // Of a row of a table, the cell; or, if it has only the postcode, the one before it.
  const before = line.includes('|')
    ? line
        .split('|')
        .slice(/\|\s*$/.test(line) ? -2 : -1)
        .join('|')
    : line;
  if (OF_A_HOME.test(before) || PRIVATE.test(before.replace(/\b(?:Family|Children['’]?s?|Home|Child)\b/g, ' ')))
    return false;
  const after = text.slice(index, index + 80).split(/[.!?]\s|[\n|]/)[0] ?? '';
  if (VISITED.test(after)) return false;
  if (PUBLIC.test(before)) return true;
  if (inReview || HOME_AFTER.test(after)) return false;
  return (
    NAMED.exec(before)?.[0]
      .split(/[\s,|(–-]+/)
      .some(isName) ?? false
  );
}

/** The end of every postcode: quick to find. */
const UNIT = /\d[A-Za-z]{2}(?![A-Za-z])/;

/** Every postcode, also of a place that everybody may know. */
export const findPostcodes = (text: string): readonly Found[] =>
  isIn(UNIT, text) ? [...findAll(POSTCODE, text), ...findAll(SMALL, text)] : [];

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
    'Three families live in the city centre. Take the M62, and print form CP12 on A4.',
    'Venue: Exampleton Town Hall, Market Square, Exampleton, BD1 1HY',
    A_COURSE.replace('City Hall', 'City Hall, 1 Centenary Square, Exampleton BD1 1HY'),
  ],
  advised: ['Three families live in Exampleton.', aReview('They lived near Exampleton for a year.')],
  why: `A postcode is about fifteen houses: with an age and a first name, it is one family. The
    postcode of a public building that the sentence names, such as a town hall, is not flagged; nor, outside a case
    review, one with the name of a place right before it, if nothing says that somebody lives there. A venue’s postcode belongs in its event.`,
  source: 'Royal Mail, Programmers’ Guide to the Postcode Address File: letters, digits and the 124 areas.',
  isDetail: ({ text }) => findAll(POSTCODE, text).length > 0,
  find: (text, passage) =>
    findPostcodes(text).map((found) => ({
      ...found,
      isQuiet:
        isVenue(passage) || isReference(text, found.index) || isPublic(text, found.index, passage.block === 'review'),
    })),
});
