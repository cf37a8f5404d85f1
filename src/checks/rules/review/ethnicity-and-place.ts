import { type Passage, sentencesOf } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { patterns } from '../../matchers/any-of.ts';
import { COUNTRY, GROUP, ORIGIN } from '../../matchers/entities/groups.ts';
import { OF_A_CASE } from '../../matchers/entities/kinship.ts';
import { hasHome, hasPlace, knownPlaces } from '../../matchers/entities/places.ts';
import { isGeneral } from '../../matchers/entities/purpose.ts';
import { findAll, isIn } from '../../matchers/find-all.ts';
import { defineDetail, unsure } from './detail.ts';

const GROUPS = new RegExp(`(?<!\\p{L})(?:${GROUP}|${COUNTRY})`, 'u');
/** They are no town. */
const COUNTRIES = new RegExp(COUNTRY, 'gu');
/** Somebody of whom a review says where they came from or lived. */
const SOMEBODY =
  /\b(?:one of (?:the )?(?:(?:very )?few|only|two|three)|they|their|asylum|refugees?|who|sons?|daughters?|children|siblings|parents?|worshipped|prayed|spoken?|speaks|lived|living|moved|came|settled|placed|arrived|grew up|born|fled|(?:ethnicity|nationality|religion|faith|heritage|language|area|town|location|place)(?=:))\b/i;
const ONE =
  '(?:boy|girl|child|baby|infant|toddler|teenager|teen|pupil|student|family|mother|father|mum|dad|parent|parents|couple|man|woman|son|daughter|household|twins|brothers|sisters|siblings|grandmother|grandfather|stepfather|newborn)';
/** Where a family prays says how. */
const WORSHIP =
  /\b(?:imam|rabbi|granthi|mosque|gurdwara|synagogue|madrass?ah?|yeshiva|Kingdom Hall|(?:Exclusive|Open) Brethren)\b/gu;
/** In a review, what staff did not ask is still about one child. */
const THE_CHILD =
  /\b(?:the (?:child|boy|girl|baby|mother|father|family|parents|couple)|his|her)\b(?!.*\b(?:should|must)\b)/;
const PATTERN = patterns('gu', [
  `\\b${GROUP}(?:[- ](?:British|speaking|born|heritage|origin|background|Catholic|Muslim|Christian))?(?:\\s+[\\p{L}\\d-]+){0,2}?\\s+${ONE}\\b(?![’']? (?:groups?|networks?|forums?|schools?|cent|clubs?|voices|champions?|panel))`,
  `\\b${ONE}\\b[^.;]{0,40}?\\bof\\s+${GROUP}(?:[- ]\\p{L}+)?\\s+(?:heritage|origin|descent|background|faith)`,
  `\\b${ONE},\\s+(?:who was\\s+)?an?\\s+(?:practising\\s+)?${GROUP}\\b`,
  `\\b(?:was|is|were|family are|parents are|couple are|they are)\\s+(?:a\\s+)?(?:practising\\s+|devout\\s+)?${GROUP}s?\\b(?!\\s+(?:communities|people|children|groups))`,
]);

export const ethnicityAndPlace = defineDetail({
  rule: 'ethnicity-and-place',
  what: 'gives ethnicity, nationality or faith together with a place',
  advice: 'Together they can identify a family. Keep only the one that the learning needs.',
  finds: 'Somebody’s ethnicity, nationality or faith and a place, in one sentence',
  raises: ['A Polish family in Keighley had asked for help.', aReview('The family are Roma and live in Keighley.')],
  passes: [
    'A family in Keighley had asked for help in Polish. We work with South Asian communities across Exampleshire.',
  ],
  advised: ['A Polish family had asked for help.', aReview('The family live in Keighley.')],
  why: `Where few families share it, a faith or a language together with a town is an address. Often the learning is
    about one of the two: keep that one. Communities as such may be named.`,
  source: 'UK GDPR, article 9. The groups are those of the Census 2021, and some that bulletins name.',
  find: (sentence, inReview, passage) => {
    const { text } = sentence;
    if (!isIn(GROUPS, text) && !(inReview && findAll(WORSHIP, text).length > 0)) return [];
    if (isGeneral(sentence) && !(inReview && isIn(THE_CHILD, text))) return [];
    const isPlaced = hasPlace(sentence) && hasPlace({ text: text.replace(COUNTRIES, ' ') });
    if (!isPlaced) return inReview && hasPlaceNear(passage) ? ofOne(text).map(unsure) : [];
    const [found] = PATTERN.flatMap((pattern) => findAll(pattern, text));
    if (found) return [found];
    return inReview ? ofOne(text).map((one) => ({ ...one, isSure: isIn(OF_A_CASE, text) && hasHome(sentence) })) : [];
  },
});

/** A group in a sentence about somebody. */
const ofOne = (text: string) =>
  isIn(OF_A_CASE, text) || isIn(SOMEBODY, text)
    ? [...findAll(ORIGIN, text), ...findAll(WORSHIP, text)].slice(0, 1)
    : [];

/** In the same paragraph, of the case: `Mother was born in Lithuania. The family settled in Boston.` */
const hasPlaceNear = (passage: Passage): boolean =>
  sentencesOf(passage).some(
    (one) => knownPlaces(one).length > 0 && !isGeneral(one) && (isIn(OF_A_CASE, one.text) || isIn(SOMEBODY, one.text)),
  );
