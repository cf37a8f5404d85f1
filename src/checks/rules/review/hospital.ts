import { defineNamedPlace } from './named-place.ts';

export const hospital = defineNamedPlace(
  'hospital',
  'The name of a hospital or ward',
  'Write “a hospital” or “a children’s ward”.',
  'Hospital|Infirmary|Hospice|Ward|Maternity Unit|Birth(?:ing)? Centre|A&E',
  /\b(?:admitted|taken|treated|born|died|discharged|patient|transferred|operated|seen|ambulance|airlifted|rushed|attended|presented|brought|delivered|recovering|nursed|stayed|moved|spent)\b/i,
  { alone: /\b[Ww]ard \d{1,3}[A-Z]?\b/ },
);
