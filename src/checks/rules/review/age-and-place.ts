import { aReview } from '../../examples.ts';
import { findAll } from '../personal/personal.ts';
import { defineDetail, hasPlace } from './detail.ts';

const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
const UNIT = '(?:years?|yrs?|months?|weeks?|days?)';
/** `aged 4`, `was four years old`, `a 21-month-old boy`, `4-year-old Polly`; but not `11 to 16 year olds`. */
const AGES = [
  new RegExp(
    `\\b(?:boy|girl|child|baby|toddler|teenager|son|daughter) of ${NUMBER}\\b(?!\\s+(?:to|of|children))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:aged|age of)\\s+${NUMBER}(?:\\s+${UNIT})?\\b(?!\\s*(?:to|and|or|–|-|plus|\\+)\\s*(?:\\d|over|under|above|below|upwards))`,
    'gi',
  ),
  new RegExp(`\\b${NUMBER}[ -]${UNIT}[ -]old\\b(?!s)(?!\\s+(?:children|pupils|girls|boys|people))`, 'gi'),
  new RegExp(
    `\\b(?:was|is|turned|just|only|then)\\s+(?:just |only )?${NUMBER}(?=\\s+(?:and|when|in|at|from)\\b)(?!\\s+(?:to|of))`,
    'gi',
  ),
];
const GENERAL =
  /\b(?:children|pupils|students|young people|those|anyone|people|adults|learners|girls and boys|boys and girls)\s+aged\b/i;

export const ageAndPlace = defineDetail({
  rule: 'age-and-place',
  what: 'gives an exact age and a place',
  advice:
    'Together they can identify a family. Give only a stage of life, such as “a toddler”, or only a kind of place, such as “a town”.',
  finds: 'Somebody’s exact age and a place, in one sentence',
  raises: ['A 21-month-old boy from Keighley was taken to hospital.', aReview('Wren was aged 4, of Keighley.')],
  passes: [
    'A toddler from a northern town was taken to hospital. We offer courses for 11 to 16 year olds in Keighley.',
  ],
  advised: ['A toddler from Keighley was taken to hospital.', aReview('Wren was aged 4, of a town.')],
  why: `Each says little alone. Together they are few children, and with a year they are one. Make one of the two
    vaguer. The area of a police force or a council counts as a place.`,
  source: 'A bulletin of autumn 2017 gave a child’s age in months beside the names of two police forces.',
  find: ({ text }) => {
    const found = AGES.flatMap((age) => findAll(age, text)).slice(0, 1);
    return found.length > 0 && hasPlace(text) && !GENERAL.test(text) ? found : [];
  },
});
