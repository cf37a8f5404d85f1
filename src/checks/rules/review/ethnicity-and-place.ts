import { aReview } from '../../examples.ts';
import { findAll } from '../personal/personal.ts';
import { defineDetail, hasPlace, IN_GENERAL } from './detail.ts';

/** Nationalities, ethnic groups and faiths as bulletins name them. The Census for England and Wales 2021 has the groups. */
const GROUP =
  '(?:[Ww]hite|[Bb]lack|Asian|South Asian|East Asian|Mixed[- ]heritage|mixed[- ]race|dual[- ]heritage|African|Afro-Caribbean|African-Caribbean|Caribbean|Pakistani|Indian|Bangladeshi|Chinese|Arab|Roma|Gypsy|Traveller|Irish Traveller|Romany|Polish|Slovak|Slovakian|Czech|Romanian|Bulgarian|Hungarian|Lithuanian|Latvian|Albanian|Kosovan|Ukrainian|Russian|Turkish|Kurdish|Iraqi|Iranian|Syrian|Afghan|Somali|Sudanese|Eritrean|Ethiopian|Nigerian|Ghanaian|Congolese|Kenyan|Zimbabwean|Jamaican|Portuguese|Spanish|Italian|Greek|Irish|Scottish|Welsh|Vietnamese|Filipino|Thai|Sri Lankan|Tamil|Nepalese|Brazilian|Punjabi|Kashmiri|Bengali|Gujarati|Muslim|Christian|Catholic|Jewish|Orthodox Jewish|Hindu|Sikh|Buddhist|Jehovah’s Witness|Pentecostal|Mormon|Rastafarian|Yazidi|Ahmadi)';
const GROUPS = new RegExp(`(?<!\\p{L})${GROUP}`, 'u');
const ONE =
  '(?:boy|girl|child|baby|infant|toddler|teenager|teen|pupil|student|family|mother|father|mum|dad|parent|parents|couple|man|woman|son|daughter|household|grandmother|grandfather|stepfather|newborn)';
const PATTERN = [
  new RegExp(
    `\\b${GROUP}(?:[- ](?:British|speaking|born|heritage|origin|background|Catholic|Muslim|Christian))?(?:\\s+[\\p{L}\\d-]+){0,2}?\\s+${ONE}\\b`,
    'gu',
  ),
  new RegExp(
    `\\b${ONE}\\b[^.;]{0,40}?\\bof\\s+${GROUP}(?:[- ]\\p{L}+)?\\s+(?:heritage|origin|descent|background|faith)`,
    'gu',
  ),
  new RegExp(`\\b${ONE},\\s+(?:who was\\s+)?an?\\s+(?:practising\\s+)?${GROUP}\\b`, 'gu'),
  new RegExp(
    `\\b(?:was|is|were|family are|parents are|couple are|they are)\\s+(?:a\\s+)?(?:practising\\s+|devout\\s+)?${GROUP}\\b(?!\\s+(?:communities|people|children|groups))`,
    'gu',
  ),
];

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
  find: ({ text }) => {
    if (!GROUPS.test(text) || IN_GENERAL.test(text) || !hasPlace(text)) return [];
    return PATTERN.flatMap((pattern) => findAll(pattern, text)).slice(0, 1);
  },
});
