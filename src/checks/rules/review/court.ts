import { ONE_PERSON } from './detail.ts';
import { defineNamedPlace } from './named-place.ts';

/** Whoever is tried, and not children alone. */
const SENTENCED = new RegExp(
  `${ONE_PERSON.source}|\\b(?:uncle|aunt|cousin|carer|childminder|nanny|teacher|coach|driver|neighbour|boyfriend|partner|relative|offender|perpetrator|defendant|convicted|sentenced|jailed)\\b`,
  'i',
);

export const court = defineNamedPlace(
  'court',
  'The name of a court',
  'Court reports name the people. Write “a criminal court” or “the family court”.',
  "Crown Court|County Court|Magistrates[’']? Court|Family Court|Youth Court|Coroner[’']?s[’']? Court|Sheriff Court|Court",
  /\b(?:tried|trial|convicted|sentenced|jailed|guilty|pleaded|charged|appeared|hearing|inquest|case|verdict|heard|ordered|imprisoned|fined)\b/i,
  { alone: /\bthe Old Bailey\b/, who: SENTENCED },
);
