import { MONTHS } from '../../../fields/dates.ts';
import { WELSH_MONTHS } from '../../matchers/entities/welsh.ts';

const ENGLISH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`).join('|');
export const MONTH = `(?:${[...WELSH_MONTHS.keys()].join('|')}|${ENGLISH.replace('Sep(?:', 'Sep(?:t\\.?|')})`;
export const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first';
/** The same in Welsh. */
export const WELSH_ORDINALS =
  'cyntaf|ail|trydydd|pedwerydd|pumed|chweched|seithfed|wythfed|nawfed|degfed|unfed ar ddeg|deuddegfed|trydydd ar ddeg|pedwerydd ar ddeg|pymthegfed|unfed ar bymtheg|ail ar bymtheg|deunawfed|pedwerydd ar bymtheg|ugeinfed|unfed ar hugain|ail ar hugain|trydydd ar hugain|pedwerydd ar hugain|pumed ar hugain|chweched ar hugain|seithfed ar hugain|wythfed ar hugain|nawfed ar hugain|degfed ar hugain|unfed ar ddeg ar hugain';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)?|${ORDINALS}|${WELSH_ORDINALS})`;

/** Days that a name and a year give away. */
const NAMED = `
  Christmas (?:Eve|Day)|Boxing Day|New Year[’']?s[’']? (?:Eve|Day)|Hogmanay|Twelfth Night|Burns Night
  Good Friday|Easter (?:Saturday|Sunday|Monday)|Palm Sunday|Ash Wednesday|Maundy Thursday|Shrove Tuesday|Pancake Day|Whit (?:Sunday|Monday)
  (?:St\\.? |Saint )?(?:Valentine|Patrick|David|George|Andrew)[’']?s[’']? Day|Mother[’']?s[’']? Day|Mothering Sunday|Father[’']?s[’']? Day
  Hallowe[’']?en|Bonfire Night|Guy Fawkes(?: Night)?|Remembrance (?:Sunday|Day)|Armistice Day|May Day|VE Day|Midsummer(?:[’']s)? (?:Eve|Day)
  (?:(?:early |late )?(?:spring|summer|August|May|Easter) )?bank holiday(?: Monday| Friday)?|Eid(?: al-\\w+)?|Diwali|Yom Kippur|Vaisakhi`
  .trim()
  .replace(/\s*\n\s*/g, '|');

/** Whether a day is so long ago that it is history: who was born or died on it is nobody's case. */
export const isHistoric = (day: string): boolean =>
  Number(/^\d{4}(?!\d)|(?<!\d)\d{4}$/.exec(day)?.[0] ?? Infinity) < 1920;

/**
 * The source of a pattern for a day with its month and year, as people write it: `1 May 2014`, `the first of May 2014`,
 * `May 1st, 2014`, `01/05/14`, `2014-05-01`. Use it with the flag `i`, and with no digit on either side.
 */
export const EXACT_DAY = [
  `(?:\\d{1,2}(?:st|nd|rd|th)?(?: ?[/–-] ?| (?:and|to|or) ))?${DAY}[\\s./-]{1,9}(?:of?\\s+)?${MONTH}[\\s,./-]{1,9}\\d{4}`,
  `\\d{1,2}[./-]?${MONTH}[./-]?(?:\\d{4}|\\d{2})`,
  `${MONTH}\\s+(?:the\\s+)?${DAY},?\\s+\\d{4}`,
  `${DAY}\\s+(?:of\\s+)?${MONTH}\\s+[’']\\d{2}`,
  '\\d{1,2} {0,9}[/.-] {0,9}\\d{1,2} {0,9}[/.-] {0,9}(?:\\d{4}|\\d{2})',
  '\\d{4}[/.-]\\d{2}[/.-]\\d{2}',
  `(?:${NAMED}),? (?:in |of )?(?:19|20)\\d{2}`,
].join('|');
