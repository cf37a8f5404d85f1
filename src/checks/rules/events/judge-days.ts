import { calendarNames, findWeekday } from '../../../fields/calendar-names.ts';
import { dateInWords, dayOfWeek, daysLater, isProblem, MONTHS, type PlainDate } from '../../../fields/dates.ts';
import { readDay, resolveDays } from '../../../fields/read-day.ts';
import type { WrittenDay } from '../../../fields/written-day.ts';
import { type Passage, sentencesOf, type Typed } from '../../engine/passages.ts';
import { isIn } from '../../matchers/find-all.ts';
import type { ProseDays } from '../../matchers/prose-days.ts';
import { isSeveral } from './undated.ts';

// What is wrong with days in a sentence.

/** Of calendars: before, a day is history and may have any weekday. */
const FIRST_YEAR = 1900;
/** It has every day. */
const LEAP_YEAR = 2000;
const { weekdays: WEEKDAYS } = calendarNames('en-GB');

/** The day that an issue says it is of. */
export function dayOfIssue({ passages }: Typed): PlainDate | undefined {
  const key = passages.find(({ kind, name }) => kind === 'key' && name === 'date');
  const day = key && readDay(key.words.replace(/["']/g, ''));
  return day && !isProblem(day) ? day.value : undefined;
}

/** What cannot be, whenever the issue came out. */
export function judgeDays({ said, days }: ProseDays): string | undefined {
  const year = days.at(-1)?.year;
  if (year === undefined || year < FIRST_YEAR) return days.map(judgeUndated).find((problem) => problem !== undefined);
  const dates = resolveDays(days.map((day) => (isSeveral(day.weekday) ? { ...day, weekday: undefined } : day)));
  if (isProblem(dates)) return dates.problem;
  const [day] = days;
  if (day && IS_AMERICAN.test(day.text)) return `“${said}” has the month first. Write “${inBritishOrder(day)}”.`;
  const [first = '', last = ''] = dates.value;
  return days.length === 2 && days[0]?.joiner === 'to' && last < first
    ? `“${said}” ends before it starts. Write the earlier day first, or correct the dates.`
    : undefined;
}

/** `October 14, 2025` */
const IS_AMERICAN = /\p{L}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}$/u;
const inBritishOrder = ({ text, day, weekday }: WrittenDay) => {
  const [, month = '', year = ''] = /(\p{L}+\.?)\s+\d{1,2}\p{L}*,?\s+(\d{4})$/u.exec(text) ?? [];
  return [weekday, day, month, year].filter(Boolean).join(' ');
};

function judgeUndated({ day, month }: WrittenDay): string | undefined {
  if (typeof month !== 'number') return undefined;
  const name = MONTHS[month - 1];
  return isProblem(readDay(`${day} ${name} ${LEAP_YEAR}`))
    ? `“${day} ${name}” does not exist in any year. Correct the day or the month.`
    : undefined;
}

/** In days: what is further away is dated. */
const A_YEAR = 366;

/** A weekday that a day without a year does not have in the year after the issue; nor in the year before, unless it is to come. */
export function judgeWeekday(found: ProseDays, passage: Passage, issued: PlainDate | undefined): string | undefined {
  const {
    said,
    days: [day],
  } = found;
  const claimed = findWeekday(day?.weekday ?? '');
  if (!day || !issued || claimed === undefined || isSeveral(day.weekday)) return undefined;
  const years = [-1, 0, 1].map((more) => Number(issued.slice(0, 4)) + more);
  const dates = years.flatMap((year) => {
    const read = resolveDays([{ ...day, weekday: undefined, year }]);
    return isProblem(read) ? [] : read.value;
  });
  const first = isToCome(found, passage) ? issued : daysLater(issued, -A_YEAR);
  const near = dates.filter((date) => date >= first && date <= daysLater(issued, A_YEAR));
  const next = near.find((date) => date >= issued);
  if (next === undefined || near.some((date) => dayOfWeek(date) === claimed)) return undefined;
  return `“${said}” is a ${WEEKDAYS[dayOfWeek(next)]} in ${next.slice(0, 4)}. Correct the weekday or the day, and add the year.`;
}

const MEETS =
  'be (?:held|launched|published|closed|open|back|on|at|with)|take place|meet|run|start|begin|open|close|return|launch|visit|host|hold|happen|end|go live|come';
/** What is to come, up to the day. */
const AHEAD = new RegExp(
  [
    `\\b(?:will|shall)\\s+(?:\\w+\\s+)?(?:${MEETS})\\b[^,;()]{0,60}\\b(?:on|by|from|until)\\s+$`,
    '\\b(?:see(?:ing)? you|meet(?:ing)? you|join(?:ing)? us|come along)\\b[^,;()]{0,60}\\b(?:on|from)\\s+$',
    '\\b(?:bookings?|registration|applications?|nominations?|survey|consultation|applying)\\s+(?:\\w+\\s+)?(?:opens?|closes?|ends?)\\s+(?:on|at)?\\s*$',
    '\\b(?:please|must|need to)\\s+(?:be\\s+)?(?:book|reply|register|apply|respond|return|submit|send|complete|nominate|booked|returned|submitted|sent|completed)\\b[^;()]{0,80}\\b(?:by|before|until)\\s+$',
    '\\b(?:deadline|clos(?:ing|es)|closing date|save the date|RSVP by|book by|apply by|reply by)\\b[^.;()]{0,30}?(?:\\s(?:is|will be|on|by)|:|–|-|,)?\\s+$',
  ].join('|'),
  'i',
);
const OVER =
  /\b(?:had|was|were|did|said|told|announced|would|should have|since|published|dated|ended|closed|extended|previous(?:ly)?|original(?:ly)?|missed|last (?:week|month|term|year))\b/i;

function isToCome({ index }: ProseDays, passage: Passage): boolean {
  const { words, offset: start } = passage;
  const sentence = sentencesOf(passage).find(({ offset, text }) => offset + text.length > start + index);
  const before = words.slice((sentence?.offset ?? start) - start, index);
  return isIn(AHEAD, before) && !isIn(OVER, sentence?.text ?? '');
}

/** A day that the issue’s own makes certain to be over, in a sentence about what is to come. */
export function judgeOver(found: ProseDays, passage: Passage, issued: PlainDate | undefined): string | undefined {
  const { said, days } = found;
  if (!issued || days.at(-1)?.year === undefined || passage.block === 'review' || passage.block === 'quote')
    return undefined;
  const dates = resolveDays(days);
  if (isProblem(dates) || dates.value.some((date) => date >= issued) || !isToCome(found, passage)) return undefined;
  return `“${said}” is before this issue’s own date, ${dateInWords(issued)}. Correct the day, or say that it is over.`;
}
