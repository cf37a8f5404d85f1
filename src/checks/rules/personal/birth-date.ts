import { EXACT_DAY } from './exact-day.ts';
import { definePersonal, findAll } from './personal.ts';

const BIRTH =
  '(?:born|birth(?!\\s+(?:plan|registration|rate|control|weight|partner|parent|mother|father|centre|unit|famil))|birthday|birthdate|d\\.?\\s?o\\.?\\s?b)';
/** `born on 3 May 2012`, `DOB: 03/05/12`, `date of birth was the third of May 2012`, `birthday, 3 May 2012`. */
const AFTER = new RegExp(`\\b${BIRTH}\\b[^\\d.!?]{0,24}?\\.?[^\\d.!?]{0,6}?(?<!\\d)(${EXACT_DAY})(?!\\d)`, 'gi');
/** `3 May 2012 (date of birth)`. */
const BEFORE = new RegExp(
  `(?<!\\d)(${EXACT_DAY})(?!\\d)[\\s,(–-]{1,4}(?:her |his |their )?(?:date of )?${BIRTH}\\b`,
  'gi',
);

const SPOKEN_OF = /born|birth|d\.?\s?o\.?\s?b/i;

export const birthDate = definePersonal({
  rule: 'birth-date',
  severity: 'error',
  what: 'is a date of birth',
  advice: 'Delete it. If age matters, write a stage of life, such as “a toddler”.',
  finds: 'A date of birth, in words or digits, anywhere in a file or in its name',
  raises: ['The boy, born on 3 May 2012, was seen twice.', 'DOB: 03/05/12'],
  passes: [
    'The boy, a toddler, was seen twice. Babies born in 2012 start school now. A referral needs a date of birth.',
  ],
  why: `A date of birth and a first name are enough to find a child in a register, or to be believed when asking for
    records. The learning needs only “a toddler” or “in their early teens”.`,
  source: 'UK GDPR, article 4(1). Which words and forms of date we look for is our own judgement.',
  find: (text) => (SPOKEN_OF.test(text) ? [...findAll(AFTER, text), ...findAll(BEFORE, text)] : []),
});
