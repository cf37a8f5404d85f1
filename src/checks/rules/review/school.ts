import { aReview } from '../../examples.ts';
import { defineNamedPlace } from './named-place.ts';

export const school = defineNamedPlace({
  rule: 'school',
  what: 'names a school',
  advice: 'Write “a school”.',
  docs: {
    finds: 'The name of somebody’s school, nursery or college',
    raises: [
      'The boy was a pupil at Exampleton Primary School.',
      aReview('Exampleton Primary School rang the family twice.'),
    ],
    passes: ['The boy was in his last year at primary school. The spring conference is at Exampleton Primary School.'],
    why: `A school is two hundred children, and everybody there knows who is meant. A school that hosts an event or wins a
      prize may be named.`,
    source: 'Our own judgement, from the details by which people in reviews have been recognised.',
  },
  last: 'School|Academy|College|Nursery|Pre-?[Ss]chool|Kindergarten|Playgroup|Sixth Form|PRU|Pupil Referral Unit|Infants|Juniors',
  linked:
    /\b(?:pupil|student|attend(?:s|ed|ing)?|enrolled|on roll|excluded|went to|taught|teacher|classmates?|left|joined|started|moved|stud(?:y|ies|ying|ied)|goes to|went|Year \d|child at|pupil at)\b/i,
});
