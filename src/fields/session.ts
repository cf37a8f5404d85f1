import {
  DATE_IN_DIGITS,
  isProblem,
  MONTHS,
  type PlainDate,
  type Reading,
  readDay,
  readTime,
  type Session,
} from './dates.ts';

const RANGE = /\s*(?:–|—|-|\bto\b|\buntil\b)\s*/i;
const WEEKDAY = String.raw`(?:[a-z]+\.?,?\s+)?`;
const DIGITS = `${WEEKDAY}(?:${DATE_IN_DIGITS})`;
const DAY_WORDS = String.raw`${WEEKDAY}(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?`;
/** A year in two digits could be a time, but for what follows it. */
const YEAR = String.raw`,?\s+(?:\d{4}|\d{2}(?=\s*(?:[,;(]|$)))`;
const MONTH_WORD = String.raw`\s+(?:of\s+)?[a-z]+\.?`;
const ONE_DAY = new RegExp(String.raw`^(?:${DIGITS}|${DAY_WORDS}${MONTH_WORD}(?:${YEAR})?)(?=T\d|[,;:\s(]|$)`, 'i');
/** Two days with “to” or a dash between them, each in any form; only the second needs its month and year. */
const SEVERAL_DAYS = new RegExp(
  String.raw`^(?:from\s+)?(${DIGITS}|${DAY_WORDS}(?:${MONTH_WORD})?(?:,?\s+\d{4})?)\s*(?:–|—|-|to\b|until\b)\s*(${DIGITS}|${DAY_WORDS}${MONTH_WORD}${YEAR})(?=[,;:\s]|$)(.*)$`,
  'i',
);
/** `5 June 2018 and 7 June 2018`, `5 and 7 June 2018`: a second day after “and”. */
const SECOND_DAY = new RegExp(
  String.raw`\d\D*\s(?:and|&)\s+(?:${DIGITS}|${DAY_WORDS}\s+(?:of\s+)?(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')}))`,
  'i',
);
const LONGEST_SESSION = 200;

/**
 * An event's `when`, as people write it. The place may follow for a sitting that has its own.
 * @example readSession('Tuesday 5 December 2017, 9.15am to 12.45pm')
 *   // { value: { date: '2017-12-05', start: '09:15', end: '12:45' } }
 */
export function readSession(written: string): Reading<Session> {
  const whole = written.trim();
  if (whole.length > LONGEST_SESSION) {
    return { problem: 'This is too long for a day and its times. Write it like “DD/MM/YYYY, 9.15am to 12.45pm”.' };
  }
  const { when, venue } = splitVenue(whole);
  if (SECOND_DAY.test(when)) return { problem: 'This line has two days. Write a “when:” line for each.' };
  const days = readDays(when);
  if (isProblem(days)) return days;
  const { date, until, rest } = days.value;
  const times = readTimes(rest.replace(/^[,;:\s]+/, '').replace(/^(?:from|at)\s+/i, ''), until !== undefined);
  if (isProblem(times)) return times;
  return { value: { date, ...(until && { until }), ...times.value, ...(venue && { venue }) } };
}

/** `… at City Hall`, `…, online`: a place of the sitting’s own, after what must then end in a digit, am, pm or noon. */
function splitVenue(written: string): { when: string; venue?: string } {
  const online = /^(.*\S)\s*,\s*(online\b.*)$/i.exec(written);
  if (online) return { when: online[1] ?? '', venue: online[2] ?? '' };
  for (const found of written.matchAll(/,?\s+at\s+/gi)) {
    const [before, after] = [written.slice(0, found.index), written.slice(found.index + found[0].length)];
    const [first = ''] = after.split(RANGE);
    const afterTime = /(?:[ap]\.?m\.?|[.:]\d{2}|noon|midday|midnight)$/i.test(before);
    if (afterTime || !(/^\d/.test(first) || /^(noon|midday|midnight)/i.test(first)))
      return { when: before, venue: after.trim() };
  }
  return { when: written };
}

type Days = { readonly date: PlainDate; readonly until?: PlainDate; readonly rest: string };

function readDays(text: string): Reading<Days> {
  const [, firstText = '', lastText = '', after = ''] = SEVERAL_DAYS.exec(text) ?? [];
  if (lastText) {
    const last = readDay(lastText);
    if (isProblem(last)) return last;
    const first = readDay(completeDay(firstText, last.value));
    if (isProblem(first)) return first;
    if (first.value >= last.value)
      return { problem: `“${firstText} to ${lastText}” ends before it starts. Write the earlier day first.` };
    return { value: { date: first.value, until: last.value, rest: after } };
  }
  const dayText = ONE_DAY.exec(text)?.[0] ?? /^.*?\d{4}(?=[,;:\s(]|$)/.exec(text)?.[0] ?? text;
  const day = readDay(dayText);
  if (isProblem(day)) return day;
  const rest = text
    .slice(dayText.length)
    .replace(/^T(?=\d)/, '')
    .replace(/^\s*\((.*)\)$/, '$1');
  return { value: { date: day.value, rest } };
}

/** In “5–7 December 2017” and “30 November to 2 December 2017” the first day borrows from the last. */
function completeDay(day: string, last: PlainDate): string {
  if (/\d{4}|\d[/.-]\d/.test(day)) return day;
  const month = /\d\D*\s[A-Za-z]{3,}/.test(day) ? '' : ` ${MONTHS[Number(last.slice(5, 7)) - 1]}`;
  return `${day}${month} ${last.slice(0, 4)}`;
}

function readTimes(text: string, severalDays: boolean): Reading<Pick<Session, 'start' | 'end'>> {
  if (text === '' || /^all day$/i.test(text)) return { value: {} };
  const [startText = '', endText, ...more] = text.split(RANGE);
  if (more.length > 0)
    return { problem: `“${text}” has more than a start and an end. Write a “when:” line for each sitting.` };
  const place = /^(.*?[ap]\.?m\.?|.*?[.:]\d{2}|noon|midday),\s*(?=\D)(.+)$/i.exec(endText ?? startText);
  if (place && !isProblem(readTime(place[1] ?? '')))
    return { problem: `“${place[2]}” is not part of a time. If it is this sitting’s place, write “at ${place[2]}”.` };
  const end = endText === undefined ? undefined : readTime(endText);
  if (end && isProblem(end)) return end;
  const start = readTime(withHalf(startText, endText));
  if (isProblem(start)) return start;
  if (end && end.value <= start.value && !severalDays)
    return { problem: `“${text}” ends before it starts. Write the start first, with am or pm.` };
  return { value: { start: start.value, ...(end && { end: end.value }) } };
}

/** In “9.30–11am” the first time is a morning too; in “1 to 4pm” an afternoon. */
function withHalf(start: string, end: string | undefined): string {
  const half = /([ap]\.?m\.?)\s*$/i.exec(end ?? '')?.[1];
  return half && /^([1-9]|1[0-2])([.:]\d{2})?$/.test(start.trim()) ? `${start.trim()}${half}` : start;
}
