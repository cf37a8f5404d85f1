import { defineNamedPlace } from './named-place.ts';

export const school = defineNamedPlace(
  'school',
  'The name of a school',
  'Write “her school” or “a primary school”.',
  'School|Academy|College|Nursery|Pre-?[Ss]chool|Kindergarten|Playgroup|Sixth Form|PRU|Pupil Referral Unit|Infants|Juniors',
  /\b(?:pupil|student|attend(?:s|ed|ing)?|enrolled|on roll|excluded|went to|taught|teacher|classmates?|left|joined|started|moved|stud(?:y|ies|ying|ied)|goes to|went|Year \d|child at|pupil at)\b/i,
);
