import { type Knowing, oncePer, perSentence } from '../../engine/once-per.ts';
import { isIn, matchesOf } from '../find-all.ts';
import { ordinaryPlaces, places } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { COUNTRY, isGroup } from './groups.ts';
import { hasWelshPlace } from './welsh.ts';

const COUNTRY_NAME = new RegExp(`^${COUNTRY}$`);
/** A word with a capital, where a place may start. */
const WORD = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}’']+/gu;
const AFTER_IN = /\b(?:in|from|of|near|at|to|around|outside|across|In|From|Near|At|Around|Outside)\s$/;
/** What makes a place’s name the name of something else. */
const OTHER =
  /^(?:-\p{L}|[’'](?!s\b)\p{L}| (?:Street|Road|Lane|Avenue|Close|Drive|Crescent|House|Terrace|Way|Grove|Row|Court)\b)/u;

const byFirstWord = new Map<string, string[]>();
// The longest first: `Barrow-in-Furness` before `Barrow`.
for (const name of [...places, ...ordinaryPlaces].sort((a, b) => b.length - a.length)) {
  const first = /^[\p{L}’']+/u.exec(name)?.[0] ?? name;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
}

const startsHere = (text: string, name: string, at: number) =>
  text.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));

/** Places of the United Kingdom by the gazetteer: `in Leeds`, `a Croydon boy`. */
export const knownPlaces = perSentence((text): readonly string[] =>
  matchesOf(WORD, text).flatMap(({ 0: word, index }) => {
    const name = byFirstWord.get(word.replace(/[’']s$/, ''))?.find((one) => startsHere(text, one, index));
    if (name === undefined || OTHER.test(text.slice(index + name.length, index + name.length + 12))) return [];
    return ordinaryPlaces.has(name) && !AFTER_IN.test(text.slice(Math.max(0, index - 9), index)) ? [] : [name];
  }),
);

/** A name that may be a place's, whether or not the gazetteer knows it: `Exampleton`, `Sample-on-Sea`. */
const MAYBE =
  "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|England|Wales|Scotland|Northern Ireland|Britain|Great Britain|Europe|UK|Year|Key|Level|Part|Section|Chapter|Children|Working|Spring|Summer|Autumn|Winter|Easter|Christmas|Child|Care|Local|Safeguarding|God|Mr|Mrs|Ms|Dr|Universal|Early|Education|Health|NHS|NSPCC|Reception|Nursery|Foster|Mother|Father|Mum|Dad|Appendix|Table|Figure|Signs|English(?! \\p{Lu})|What|When|Who|Where)\\b)\\p{Lu}[\\p{Ll}’'-]{2,}(?:[ -](?:on|under|upon|le|the|in|of|by|y|yr)(?=[ -]\\p{Lu})|[ -]\\p{Lu}[\\p{Ll}’'-]+){0,4}";
/** After a preposition or a verb: `in Exampleton`. */
const IN_PLACE = new RegExp(
  `\\b(?:in|from|of|near|at|outside|around|left|reached|(?:moved|came|returned|went|travelled|sent|brought|taken|driven|trafficked) to)\\s+(${MAYBE})`,
  'gu',
);
/** Where somebody lived or came from: `15-year-old from Exampleton`, `lived with his nan in Exampleton`, `Area: Exampleton`. */
const HOMES = [
  new RegExp(
    `\\b(?:old|of \\d{1,2}|of (?:age|[a-z]+teen)|boy|girl|child|baby|toddler|infant|teenager|teen|family|mother|father|mum|dad|man|woman|twins|couple|he|she|aged \\d{1,2}|parents|brothers|sisters|one|months|weeks|\\d{1,2},) (?:\\([^)]{1,12}\\) )?(?:from|of|in) (${MAYBE})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:liv(?:e[sd]?|ing)|moved|born|grew up|brought up|raised|settled|placed|placements?|(?:re)?housed|homeless|homes?|house|flat|caravan|hostel|village|town|suburb|streets?|ran away|missing)\\b(?: (?!in |to |at |near |of |from )[\\p{Ll}-]+){0,6} (?:in|to|near|outside|of|from) (?:the village of )?(${MAYBE})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:Area|Home(?: town)?|Town|Place|Location|Lives in|Lived in|Borough|Village|Residence|From)\\**\\s?(?:[:|]|[–-] )\\s?\\**(${MAYBE})`,
    'gu',
  ),
];

/** `in the Rother Valley`, `on the Fixture estate`. */
const IN_AREA =
  /\b(?:in|from|of|near|on|around) the (?:\p{Lu}\p{Ll}+ ){1,2}(?:Valley|Dales|Borders|Wolds|Forest|Peninsula|Island|[Ee]state|area|Coast|Marches)\b/u;
/** `an Ebbw Vale girl`, `the Caernarfon toddler`. */
const OF_PLACE =
  /(?:\b(?:[Aa]n?|[Tt]he|old) |^[\s*•-]*)((?:\p{Lu}\p{Ll}+[ -]){1,2})(?:boy|girl|baby|toddler|teenager|teen|youngster|schoolboy|schoolgirl|mother|father|mum|dad|couple|family|child|pupil|man|woman|lad|lass|pensioner|widow(?:er)?|farmer|grandmother|grandfather)\b/u;
/** `Female, 11, Exampleton.`: after an age, at the end. */
const AFTER_AGE =
  /\d(?: ?(?:yrs?|mths?|months|years|weeks|wks))?(?: old)?, (\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?)[.;]?\s*$/u;

const namesPlace = (pattern: RegExp, text: string): boolean => {
  const words = pattern.exec(text)?.[1]?.trim().split(/[ -]/) ?? [];
  const others = words.filter((word) => !isGroup(word));
  return others.length > 0 && others.every((word) => !NO_PLACE.test(word) && !isGivenName(word));
};
const NO_PLACE =
  /^(?:The|A|An|One|This|That|Our|His|Her|Their|My|Your|Both|Each|Every|Another|No|Some|Any|All|Two|Three|Four|Same|Former|Older|Younger|White|Black|Asian|Mixed|Baby|Child|Year|Young|Foster|Adoptive|Birth|Care|Looked|Early|Mother|Father|Mum|Dad|Sibling|Brother|Sister|Primary|Secondary|Adult|British|English|European|Core|Whole|Think|Troubled|Safeguarding|Local|Early|Named|Every|Nursery|Reception|Unborn|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** Agencies have the name of their area: `Exampleshire Police`, `Exampleton City Council`. */
const AGENCY =
  /(?<!\p{L})(?!(?:The|A|An|Our|Your|Local|British|Transport|Social|County|City|Borough|District|Metropolitan|National)\s)\p{Lu}\p{Ll}{2,}(?:\s+(?:and\s+)?\p{Lu}\p{Ll}+){0,4}\s+(?:Police|Constabulary|Council|NHS\s(?:Foundation\s)?Trust|Social Services|Probation)(?!\p{L})/u;

/** A body has the name of all its area: a place in it is nobody’s home. */
const BODY =
  /(?<!\p{L})\p{Lu}[\p{L}’'-]*(?:,? (?:(?:and|of|for|the|&) ){0,2}\p{Lu}[\p{L}’'-]*){0,7} (?:Board|Partnership|Council|Police|Constabulary|Trust|Services?|Review|Panel|Court)(?!\p{L})/gu;
export const withoutBodies = (text: string): string => text.replace(BODY, ' ');

type Readable = Knowing & { readonly text: string };
const CAPITAL = /\p{Lu}/u;

const isAnyPlace = (name: string) => !isGroup(name.split(' ')[0] ?? '') && !COUNTRY_NAME.test(name);

/** Not `of Leo`, `of Leo’s death`, `in Polish`. */
const mayBePlace = (name: string): boolean => {
  const [first = ''] = name.split(' ');
  return !isGroup(first) && !isGivenName(first) && !/^\S+[’']s$/.test(name);
};

const hasKnownPlace = (sentence: Readable): boolean => knownPlaces(sentence).length > 0;
const saysWhere = (text: string): boolean =>
  isIn(IN_AREA, text) || namesPlace(OF_PLACE, text) || namesPlace(AFTER_AGE, text);
const isAtHome = (text: string): boolean =>
  HOMES.some((pattern) =>
    matchesOf(pattern, text).some(
      ([, name = '']) => /^\p{Lu}/u.test(name) && isAnyPlace(name) && !isGivenName(name.split(' ')[0] ?? ''),
    ),
  );

/** Whether a sentence says where somebody lived or came from, by a place that the gazetteer knows or by the words around it. */
export const hasHome = oncePer(
  (sentence: Readable) => hasKnownPlace(sentence) || saysWhere(sentence.text) || isAtHome(sentence.text),
);

/** Whether it names any place, also one of an agency. */
export const hasPlace = oncePer(
  (sentence: Readable) =>
    isIn(CAPITAL, sentence.text) &&
    (hasKnownPlace(sentence) ||
      matchesOf(IN_PLACE, sentence.text).some(([, name = '']) => mayBePlace(name)) ||
      isIn(AGENCY, sentence.text) ||
      hasWelshPlace(sentence) ||
      hasHome(sentence)),
);
