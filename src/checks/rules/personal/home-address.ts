import { isVenue } from '../../engine/passages.ts';
import { withoutOverlaps } from '../../matchers/find-all.ts';
import { afterIn, beforeIn, definePersonal, type Found, findAll } from './personal.ts';

const STREETS = `
  Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Cl|Crescent|Cres|Terrace|Terr|Place|Pl|Court|Ct|Gardens|Gdns|Grove|Way|Row|Mews|Walk|Green|Hill
  Rise|Square|Sq|Parade|Croft|Fold|Mount|View|Villas|Bank|Park|Heights|Gate|Yard|Vale|Cottages|Side|Mill|End|Field|Fields|Meadow|Meadows|Dene|Dale|Moor
  Wharf|Quay|Brow|Nook|Garth|Holme|Ridge|Alley|Buildings|Flats|Towers?|Crossing|Causeway|Broadway
  Esplanade|Promenade|Wynd|Loan|Brae|Glade|Glen|Copse|Spinney|Wood|Orchard|Paddock|Priory|Loke|Drove|Hey|Royd|Leys?|Acre|Acres|House`
  .trim()
  .replace(/\s*\n\s*/g, '|');
/** Welsh names of streets start with the kind of street. */
const WELSH =
  'Heol|Hewl|Ffordd|Maes|Stryd|L[ôo]n|Rhodfa|Glan|Cae|Bryn|Clos|Cilgant|Llys|Gerddi|Rhes|Teras|Trem|Parc|Pen|Pentre|Tan|Tŷ|Ty|Waun|Dol|Erw|Gwel|Coed|Nant|Min|Plas|Rhiw|Allt|Porth|Cwrt|Pant|Pont|Tre|Gwaun|Cefn|Craig|Awel|Tir';
const NUMBER = '\\d{1,4}[A-Za-z]?(?: ?[/-] ?\\d{1,4}[A-Za-z]?)?';
const FLAT = '(?:Flat|Apartment|Apt|Unit|Plot|Room|Maisonette|Bedsit|Caravan)\\s+\\d{0,3}[A-Za-z]?\\d{0,3}';
const WORD = "\\p{Lu}[\\p{L}’'.]{1,20}";
const START = '(?<![\\d\\p{L}£/-]|\\d[:.])';
const source = (...parts: readonly string[]) => new RegExp(`${START}(?:${parts.join('|')})(?![\\p{L}])`, 'gu');

/** Read as an address anywhere: `14 Acacia Avenue`, `Flat 2, 3a Mill Lane`, `27 Heol y Felin`, `6 The Paddock`, `Rose Cottage, Church Lane`. */
const ADDRESS = source(
  `(?:${FLAT},?\\s+)?${NUMBER},?\\s+(?:${WORD}\\s+){1,3}(?:${STREETS})`,
  `(?:${FLAT},?\\s+)?${NUMBER},?\\s+(?:${WELSH})(?:[’']r)?(?:\\s+(?:[Yy]r?|[Oo]|${WORD})){1,3}`,
  `${NUMBER},?\\s+(?:${WELSH})(?:-\\p{L}{1,15}){1,4}`,
  `${NUMBER},?\\s+The\\s+${WORD}`,
  `${FLAT},\\s+(?:${WORD}\\s*){1,3}`,
  `(?:The )?(?:${WORD} ){0,2}(?:Cottage|Farm|Farmhouse|Bungalow|Lodge|House|Villa|Barn|Forge|Rectory|Vicarage|Gatehouse|Annexe), (?:${WORD} ){1,2}(?:${STREETS})`,
  `(?:${WORD} )?${WORD}, (?:Heol|Ffordd|Stryd|L[ôo]n|Rhodfa) (?:[Yy]r? )?${WORD}`,
);
/** In small letters, only where somebody lives there: `14 acacia avenue`, not `5 minutes drive`. */
const SMALL = source(
  `${NUMBER},?\\s+(?!(?:minute|min|hour|day|week|month|year|mile|metre|time|door)s?\\b|km\\b)(?:(?!(?:the|this|that|his|her|their|our|and|into|crossed|schools?|houses?|children|people)\\s)[\\p{L}’']{3,20}\\s+){1,2}(?:street|road|rd|avenue|ave|lane|close(?! (?:to|by)\\b)|crescent|terrace|drive|gardens|grove)`,
);
/** Only after such words: `at 27 Albany, Exampleton`, `her gran’s house is 9 Upper Mill`. */
const AFTER_WORDS = new RegExp(
  `(?:\\b(?:[Aa]t|[Ff]rom|of|to|in|outside|above|near|visit|is|was)|(?:[Hh]ome|[Aa]ddress)(?: of (?:the )?\\p{L}+)?(?:[:,]| [–—-])|[’']s?,)\\s+(${NUMBER},?\\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Minute|Day|Week|Working|Child|Key|Year|Point|Step|Hour)\\p{Ll}*\\b)(?:The\\s+)?${WORD}(?:\\s+${WORD})?)(?=[,.;:)]|\\s*$|\\s(?:on|was|is|were|where|when|who|and|until|last|for|with|in|since|has|had|at|after|before|to|not)\\b)`,
  'gu',
);

/** The same for a house with a name: `lives at The Old Smithy, Back Lane`. */
const NAMED_HOUSE = new RegExp(
  `\\b(?:liv(?:es?|ed|ing)|lodg(?:es?|ed|ings?)|hosts?|famil(?:y|ies)|carers?|home|house|address|staying|stays|moved|placed|placement)\\b[^.!?\\n\\d]{0,20}?(?:\\bat|\\bis|\\bto|:)\\s+((?:(?:The|Old|Upper|Lower) )?(?:${WORD} ){0,2}${WORD}(?: \\p{Ll}{2} ${WORD}|-\\p{L}{1,3}-${WORD})?, (?:${WORD} ){1,2}(?:${STREETS}))(?!\\p{L})`,
  'gu',
);

/** A street without a number, where somebody lives: `near his home on Mill Lane`, `moved from Elm Grove`. */
const STREET = new RegExp(
  `\\b(?:[Hh]omes?|[Hh]ouse|[Ff]lat|bungalow|bedsit|caravan|(?<=[’']s )place|[Ll]iv(?:es?|ed|ing)|[Mm]oved|grew up|stay(?:s|ed|ing))\\b(?: (?!club|start|office)\\p{Ll}+){0,3}? (?:in|on|at|from|to|off|near|above) ((?:the )?(?:${WORD} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Terrace|Gardens|Grove|Way|Row|Mews|Walk|Rise|Place|[Ee]state))(?!\\p{L}| \\p{Lu})`,
  'gu',
);
/** Outside a review, only somebody’s. */
const SOMEBODY = /\b(?:his|her|their|the (?:family|boy|girl|child|baby|mother|father|couple)(?:[’']s)?|he|she)\b/i;
/** `lives two doors away at No. 6` */
const HOUSE_NUMBER = /\bliv(?:es?|ed|ing)\b[^.!?\n]{0,40}? at ([Nn](?:o\.?|umber) \d{1,3}[a-z]?)(?![\p{L}\d])/gu;

const HOME =
  /\b(?:lives?\b(?! (?:chat|stream))|lived|living|resid(?:e|es|ed|ing)|home(?!-| (?:page|office|education|safety|fire|start|learning))|household|(?:his|her|their|’s|'s|s’|family|foster|home) (?:own |new )?(?:house|flat|address|place)|moved|staying|stayed|tenancy|neighbours?|do not visit|visit alone|believed to be|(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{Ll}+,|born at|found at|died at|visited (?:him|her|them)|(?:the|this|that) (?:family|boy|girl|child|baby) at|the family|(?:the |a |two |three )?child(?:ren)? (?:at|of|who|were|was|on|aged)|mother|father|mum|dad|gran|nan|nana|grand(?:ma|pa|ad|mother|father)|family:|uncle|aunt|(?:his|her|their|the) parents|suspects?|the house|(?:re)?housed|foster carers?|(?:foster|host|birth) family|visit(?:ed)?\s|called at|put up|no reply|(?:lads?|lass|kids?|girls?|boys?) at|dog in|sleeping|sofa|raided|police (?:went|forced|attended|searched)|removed from|missing|in pairs|lone working|visit notes?|(?:two|2) workers|refuge|(?:do not|not to be|never) (?:be )?(?:shared?|given|disclosed?)|placement|couple rents?|rents?|lodg(?:es|ed|ings?)|hosts? (?:is|family)|host family|kinship|on file|police were called to|last s(?:aw|een)|not (?:been )?seen|[’'] (?:house|flat|home|bungalow)|c\/o|birth parents|tenants?|welfare check|address of|he|she|byw (?:yn|ar)|cartref(?! (?:gofal|nyrsio|plant)))(?!\p{L})/iu;
const WORK =
  /\b(?:our|office|offices|centre|hall|venue|care home|children[’']s home|home page|work from home|headquarters|library|training|clinic|hub|team|charity|surgery|museum|exhibition|course|session|meeting|workshop|conference|lunch|forms?|volunteers?|walking group|(?:toddler|support|play) group|breakfast|families|parents[’'] group|childhood home|new home of (?:the|our)(?! (?:family|child|boy|girl|mother|father)))\b|\b(?:Home|Live)[- ]\p{Lu}/u;
/** `Mr Fixture, 9 …`, `Kelly (11), 9 …`: a person named beside an address lives there. */
const NAMED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+\p{Lu}[\p{L}’'-]+,?\s*(?:of|at|[–—-])?\s*$|\p{Lu}\p{Ll}+ \(\d{1,2}\),?\s*(?:of|at)?\s*$|\b(?:do not|don['’]t|never)\s+visit\b[^.!?]{0,40}$/iu;
/** `The clinic has moved to …` */
const MOVED =
  /\b(?:we|team|drop-?ins?|clubs?|groups?|caf[eé]|library|sessions?|class(?:es)?|centre|pantry|food ?bank|church|service|charity|hub|clinic|surgery|practice|partnership|board|unit|office|court|school|nursery|organisation|department|CAMHS|MASH)(?:\s+[\p{L}\d’'-]+){0,6}\s+mov(?:ed|es|ing)\b[^.!?]{0,30}$/iu;
/** `at the Sample Clinic, 8 Dock Road` */
const BUILDING =
  /\b(?:Hall|Clinic|Centre|Library|Church|Chapel|Mosque|Surgery|Offices?|School|Academy|Museum|Institute|Club|Hub|Building|Hotel|Station|Café|Theatre)(?:,| at| in|:)? $/;
/** Right before an address, whatever else is near: `the family home, 3 Mill Lane`. */
const AT_HOME =
  /\b(?:(?:his|her|their|family|foster|party|[’']s) (?:own |new )?(?:home|house|flat|address|bungalow)|liv(?:es?|ed|ing)|(?:foster )?carers?)(?: (?:is|was|at|in|now))*[,:]?\s*$/i;
/** Not the stop of `no. 9`. */
const SENTENCE = /(?<!\bno)[.!?]\s/i;
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
  find: (text, passage) => findAddresses(text, passage.block === 'review', isVenue(passage)),
});

/** Addresses that are homes by what is beside them. */
export const findHomes = (text: string): readonly Found[] =>
  findAddresses(text, false, false).filter(({ isQuiet }) => !isQuiet);

function findAddresses(text: string, inReview: boolean, inVenue: boolean): readonly Found[] {
  const isTold = (one: Found) => !inVenue && (inReview || isHome(text, one));
  const found = withoutOverlaps([
    ...findAll(ADDRESS, text),
    ...[AFTER_WORDS, NAMED_HOUSE, SMALL].flatMap((pattern) => findAll(pattern, text)).filter(isTold),
    ...findAll(HOUSE_NUMBER, text),
    ...findAll(STREET, text).filter((one) => isTold(one) && (inReview || isOfSomebody(text, one))),
  ]);
  return found.map((one) => ({ ...one, isQuiet: !isTold(one) }));
}

const isOfSomebody = (text: string, found: Found) => SOMEBODY.test(beforeIn(text, found, NEAR, SENTENCE));

/** Whether the words beside an address say that somebody lives there. */
function isHome(text: string, found: Found): boolean {
  const { index } = found;
  const before = beforeIn(text, found, NEAR, SENTENCE);
  const after = afterIn(text, found, NEAR, SENTENCE);
  if (NAMED.test(text.slice(Math.max(0, index - NEAR), index))) return true;
  if (AT_HOME.test(before)) return true;
  if (BUILDING.test(before)) return false;
  const near = `${before} ${after}`;
  return HOME.test(near) && !WORK.test(near) && !MOVED.test(before);
}
