import { findAll } from '../personal/personal.ts';
import { hasPlace, type ReviewDetail } from './detail.ts';

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

export const ageAndPlace: ReviewDetail = {
  rule: 'age-and-place',
  what: 'An exact age together with a place',
  vaguer: 'Together they are enough to find a family. Write “a toddler”, “in their early teens”, “a northern town”.',
  find: ({ text }) => {
    const found = AGES.flatMap((age) => findAll(age, text)).slice(0, 1);
    return found.length > 0 && hasPlace(text) && !GENERAL.test(text) ? found : [];
  },
};
