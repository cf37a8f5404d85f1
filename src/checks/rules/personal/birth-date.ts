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

/** Seldom there, and quick to look for. */
const SPOKEN_OF = /born|birth|d\.?\s?o\.?\s?b/i;

export const birthDate = definePersonal({
  rule: 'birth-date',
  severity: 'error',
  what: 'A date of birth',
  advice: 'Delete it. Where age matters, write “a toddler” or “in their early teens”.',
  find: (text) => (SPOKEN_OF.test(text) ? [...findAll(AFTER, text), ...findAll(BEFORE, text)] : []),
});
