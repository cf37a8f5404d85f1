import { aReview } from '../../examples.ts';
import { defineNamedPlace } from './named-place.ts';

export const hospital = defineNamedPlace({
  rule: 'hospital',
  what: 'names a hospital or ward',
  advice: 'Write “a hospital”.',
  docs: {
    finds: 'The name of a hospital or ward where somebody was',
    raises: ['She was admitted to Exampleton General Hospital.', aReview('Wren spent four nights on Ward 12.')],
    passes: ['She was admitted to a hospital nearby. The training is at Exampleton General Hospital.'],
    why: `With a date or an age, a ward is one child. Staff and other parents who were there know it at once.`,
    source: 'Our own judgement, from the details by which people in reviews have been recognised.',
  },
  last: 'Hospital|Infirmary|Hospice|Ward|Maternity Unit|Birth(?:ing)? Centre|A&E',
  linked:
    /\b(?:admitted|taken|treated|born|died|discharged|patient|transferred|operated|seen|ambulance|airlifted|rushed|attended|presented|brought|delivered|recovering|nursed|stayed|moved|spent)\b/i,
  alone: /\b[Ww]ard \d{1,3}[A-Z]?\b/,
});
