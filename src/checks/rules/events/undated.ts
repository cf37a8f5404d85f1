import type { Passage } from '../../engine/passages.ts';
import { type Found, findAll, isIn } from '../../matchers/find-all.ts';
import { MONTH, type ProseDays } from '../../matchers/prose-days.ts';

// Days that mean nothing to somebody who reads the archive years later: without a year, or by the day on which they were written.

/** What is missing: the year alone, or the date. */
export type Lack = 'year' | 'date';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** `by Friday`, `by the 9th`, where no month follows. */
const NO_MONTH = `(?!,?\\s+(?:of\\s+)?${MONTH}|\\s+(?:of\\s+)?\\d|s\\b|\\s+(?:to|and|–|-|or)\\s+${DAY}|\\s+(?:mornings?|afternoons?|evenings?|nights?|clubs?)\\b|[’'\\p{L}-])`;
const ORDINAL = `\\d{1,2}(?:st|nd|rd|th)(?!\\s+(?:of\\s+(?:each|every)\\b|(?:of\\s+)?${MONTH}|[\\p{Ll}]*(?:century|floor|birthday|anniversary|edition|day|week|year|time|place|${DAY})\\b))`;
const of = (source: string) => new RegExp(source, 'giu');

interface Shape {
  readonly lacks: Lack;
  readonly pattern: RegExp;
  /** Whether it says itself that it is still to come. */
  readonly isAhead?: true;
}

const SHAPES: readonly Shape[] = [
  {
    lacks: 'date',
    isAhead: true,
    pattern: of(
      `(?:(?<!\\bthe\\s)\\b(?:this(?:\\s+coming)?|next|(?:a\\s+)?week\\s+on)|\\b(?:\\d\\s?[ap]m|noon))\\s+${DAY}${NO_MONTH}`,
    ),
  },
  {
    lacks: 'date',
    pattern: of(
      `\\b(?:by|from|until|before|on|(?:date|deadline|meeting|session)s?\\s+(?:is|are))\\s+(?:noon\\s+on\\s+)?(?:${DAY}${NO_MONTH}|the\\s+${ORDINAL}|${ORDINAL}(?=\\s*(?:[.,;!]|$)))`,
    ),
  },
  // “Thurs 4th, 1.15pm”
  {
    lacks: 'date',
    isAhead: true,
    pattern: of(
      `(?<!\\p{L})(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?\\s+(?:the\\s+)?${ORDINAL}`,
    ),
  },
  // “w/c 15th”
  {
    lacks: 'date',
    isAhead: true,
    pattern: of(
      `\\b(?:w\\/?c|week\\s+(?:commencing|beginning))\\.?:?\\s+(?:${DAY}\\s+)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?![\\d/:\\p{L}-]|\\.\\d|\\s+(?:of\\s+)?${MONTH})`,
    ),
  },
  {
    lacks: 'date',
    pattern: of(
      "\\b(?:tomorrow(?![’'])|in\\s+(?:a|one|two|three|four|\\d)\\s+(?:weeks?|fortnight|months?)[’']?s?\\s+time)\\b",
    ),
  },
  {
    lacks: 'year',
    pattern: of(
      `\\b(?:first|second|third|fourth|last|\\d(?:st|nd|rd|th))\\s+${DAY}\\s+(?:in|of)\\s+${MONTH}(?!\\p{L})(?!\\s+\\d{4})`,
    ),
  },
  {
    lacks: 'year',
    isAhead: true,
    pattern: of(
      `(?<!\\d\\s{1,2}|of\\s{1,2})(?<!\\p{L})(?:${MONTH})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)(?!,?\\s+(?:19|20)\\d\\d)|(?<!\\p{L})(?:${MONTH})\\.?\\s+\\d{1,2}(?=,?\\s(?:(?:and|&)\\s)?(?:${MONTH})\\.?\\s\\d{1,2}\\b)`,
    ),
  },
  // “Monday, November 14”
  {
    lacks: 'year',
    isAhead: true,
    pattern: of(`(?<!\\p{L})${DAY},?\\s+(?:${MONTH})\\.?\\s+\\d{1,2}(?![\\d:/\\p{L}]|\\.\\d|,?\\s+(?:19|20)\\d\\d)`),
  },
  {
    lacks: 'year',
    pattern: of(
      '(?:\\b(?:by|on|before|until)\\s+((?:0?[1-9]|[12]\\d|3[01])\\/(?:0?[1-9]|1[0-2]))|\\bdate:?\\s+((?:0?[1-9]|[12]\\d|3[01])[./](?:0?[1-9]|1[0-2])))(?![\\d/.]\\d|\\s*[ap]\\.?m)',
    ),
  },
  // “27.01, 1400–1500hrs”; “9.10, 11am” are two times
  {
    lacks: 'year',
    isAhead: true,
    pattern: of(
      '(?<![\\d.:£/])((?:0?[1-9]|[12]\\d|3[01])(?:[./]0[1-9]|/1[0-2])|(?:1[3-9]|2\\d|3[01])\\.1[0-2]),?\\s+(?:(?:at|from)\\s+)?\\d{1,2}(?:[.:]?\\d\\d)?\\s?(?:[–-]\\s?\\d|[ap]m|hrs)',
    ),
  },
];
const MAY_BE =
  /day|tomorrow|time|w\/?c\b|week (?:comm|beg)|\d(?:st|nd|rd|th|[./]\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}[ ,]/i;

/** What is still to come, or to be done. */
const AHEAD =
  /\b(?:will|please|must|deadline|clos(?:es?|ing)|ends?|due|reply|return|submit|register|book|see you|launch\w*|starts?|begins?|we (?:will )?meet|we are|opens?|is|last (?:day|chance)|comes? out|come along|welcome|join us|next|need to|to be)\b/i;
/** What has been; what is of every week. */
const PAST =
  /\b(?:had|was|were|did|died|told|rang|nobody|said|felt|(?:every|each) (?:day|week|month|year|term|fortnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|weekly|monthly|usually|always|which|hope|better)\b/i;

export const findUndated = (words: string): readonly (Found & { readonly lacks: Lack })[] =>
  isIn(MAY_BE, words)
    ? SHAPES.flatMap(({ lacks, pattern, isAhead }) =>
        findAll(pattern, words).flatMap((found) => {
          const [before, after] = around(words, found.index, found.index + found.length);
          const sentence = `${before}${words.slice(found.index, found.index + found.length)}${after}`;
          return (isAhead || AHEAD.test(sentence)) &&
            !PAST.test(sentence.replace(BY_THE_WAY, '')) &&
            !/\b(?:19|20)\d\d\b/.test(sentence)
            ? { ...found, lacks }
            : [];
        }),
      )
    : [];

/** The rest of the sentence on both sides, as far as it matters. */
const around = (words: string, index: number, end: number): readonly [before: string, after: string] => [
  words
    .slice(Math.max(0, index - REACH), index)
    .split(PART_END)
    .at(-1) ?? '',
  words.slice(end, end + REACH).split(PART_END)[0] ?? '',
];

/** “Thursday (was Wednesday)” */
const BY_THE_WAY = /\([^()]*\)/g;

/** What readers have to do by a day, or come to. */
const NEEDED =
  /\b(?:by|before|until|till|deadline|clos(?:es?|ing)|no later than|due|return|reply|respond|submit|apply|nominat\w+|register|book|join us|come|held (?:on|at|in)|takes? place|taking place|launch\w*|starts?|begins?|meets?|(?:meeting|forum|conference|course|session|event|workshop|webinar|briefing|date)s?|training|w\/?[cb]|back to|week (?:commencing|beginning)|runs?|half[- ]term|shut|closed|reopens?|opens?|last day|last orders?)\b/i;
/** A day of every year, or one that another sentence dates. */
const EVERY_YEAR =
  /\b(?:every|each|annually|annual(?!\s+(?:\p{L}+\s+){0,2}(?:conference|meeting|event|forum|lecture|awards?)\b)|yearly|(?<!\b(?:last|this|next) )year|usually|always|per year|between(?!\s+\d{1,2}(?:[.:]\d\d)?\s?[ap]m)|anniversary|birthday|born|summer[- ]born|term dates)\b/iu;
/** In a list of days, nothing else is on the line. */
const BARE = /^[\s*_•·–—|-]*$/;
/** “Carers Week – 6 to 12 June” */
const LABELLED = /\p{L}\s*[–—:|(-]\s*$/u;
const REACH = 80;
const PART_END = /[.!?]\s|[\n|]/;
/** “We will remove you from the list on 18 May” */
const WILL_ON = /\bwill\s+(?!have\b).*\b(?:on|by|from|until)\s+(?:the\s+)?$/i;
/** “On 14 November, the conference will be held” */
const STARTS_ON = /^\s*(?:on|from|by|until)\s+$/i;

export function needsYear({ words, section = '' }: Passage, { said, index, days }: ProseDays): boolean {
  const end = index + said.length;
  const weekday = days.find((day) => day.weekday)?.weekday;
  if (isSeveral(weekday) || yearIsNear(words, end) || isSaidWithYear(words, said)) return false;
  const [before, after] = around(words, index, end);
  // A year may be in another cell of its row.
  const line = words.slice(words.lastIndexOf('\n', index) + 1, index);
  const earlier = line.includes('|') ? line : before;
  if (EVERY_YEAR.test(before) || EVERY_YEAR.test(after) || /\b(?:19|20)\d\d\b/.test(`${earlier} ${section}`))
    return false;
  return (
    weekday !== undefined ||
    NEEDED.test(before) ||
    WILL_ON.test(before) ||
    (STARTS_ON.test(before) && /\bwill\b/.test(after)) ||
    ((BARE.test(before) || LABELLED.test(before)) && BARE.test(after.replace(/[,;:].*$/, '')))
  );
}

/** `Monday 4 and Tuesday 5 December 2017`: the year belongs to both. */
const yearIsNear = (words: string, end: number) =>
  /^[^.;:!?\d]{0,20}[^.;:!?]{0,30}?\b(?:19|20|21)\d\d\b/.test(words.slice(end, end + 60));

/** The same day with its year elsewhere in the paragraph: `18 March 2027 … the link for 18 March`. */
function isSaidWithYear(words: string, said: string): boolean {
  const day = /\d{1,2}(?:st|nd|rd|th)? \p{L}+/u.exec(said)?.[0];
  const again = day === undefined ? -1 : words.indexOf(`${day} 20`);
  return again >= 0 && /^\d\d\b/.test(words.slice(again + (day?.length ?? 0) + 3));
}

/** `Tuesdays` */
export const isSeveral = (weekday = '') => /days$/i.test(weekday);
