import { defineNamedPlace } from './named-place.ts';

export const court = defineNamedPlace(
  'court',
  'The name of a court',
  'Court reports name the people. Write “a criminal court” or “the family court”.',
  "Crown Court|County Court|Magistrates[’']? Court|Family Court|Youth Court|Coroner[’']?s[’']? Court|Sheriff Court|Court",
  /\b(?:tried|trial|convicted|sentenced|jailed|guilty|pleaded|charged|appeared|hearing|inquest|case|verdict|heard|ordered|imprisoned)\b/i,
);
