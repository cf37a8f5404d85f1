import { aReview } from '../../examples.ts';
import { ONE_PERSON } from './detail.ts';
import { defineNamedPlace } from './named-place.ts';

/** Anyone who may be on trial, not only children. */
const SENTENCED = new RegExp(
  `${ONE_PERSON.source}|\\b(?:uncle|aunt|cousin|carer|childminder|nanny|teacher|coach|driver|neighbour|boyfriend|partner|relative|offender|perpetrator|defendant|convicted|sentenced|jailed)\\b`,
  'i',
);

export const court = defineNamedPlace({
  rule: 'court',
  what: 'names a court',
  advice: 'Court reports name the people involved. Write “a court”.',
  docs: {
    finds: 'The name of the court that heard a case',
    raises: ['He was sentenced at Exampleton Crown Court.', aReview('Exampleton Crown Court heard the case.')],
    passes: ['He was sentenced by a criminal court. The Family Court has new guidance.'],
    why: `Court reports name adults, and their names lead to the children. With the court and the year, a reader finds the
      report.`,
    source: 'Our own judgement. Reporting restrictions protect a child only as long as nobody joins the two.',
  },
  last: "Crown Court|County Court|Magistrates[’']? Court|Family Court|Youth Court|Coroner[’']?s[’']? Court|Sheriff Court|Court",
  linked:
    /\b(?:tried|trial|convicted|sentenced|jailed|guilty|pleaded|charged|appeared|hearing|inquest|case|verdict|heard|ordered|imprisoned|fined)\b/i,
  alone: /\bthe Old Bailey\b/,
  who: SENTENCED,
});
