import { dateInWords, daysBetween, isProblem, type PlainDate, type Reading, type Session } from './dates.ts';
import { REPEATED, resolveDays, TO_COME, WEEK, whyNoDay } from './read-day.ts';
import { resolveTimes, type Times, takeTimes, type WrittenTimes } from './read-times.ts';
import { readVenue, SEPARATORS, splitNote, takeNotes } from './session-words.ts';
import { dayAfter } from './sittings.ts';
import { afterTo, takeDays, type WrittenDay } from './written-day.ts';

/** In characters: the address of a meeting may be among them. */
const LONGEST_SESSION = 600;

/**
 * An event's `when`: days, times and, where a sitting has its own, the place. “5 to 7 December” is one session, “5 and 7 December” two.
 * @example readSessions('5 December 2017, 9.15am to 12.45pm') // { value: [{ date: '2017-12-05', start: '09:15', end: '12:45' }] }
 */
export function readSessions(written: string): Reading<readonly Session[]> {
  const whole = written.trim();
  if (whole.length > LONGEST_SESSION)
    return { problem: 'This is too long for a day and its times. Write it like “DD/MM/YYYY, 9.15am to 12.45pm”.' };
  if (WEEK.test(whole)) return { problem: `“${whole}” is a week. ${OF_WEEK}` };
  const first = takeMoment(whole.replace(/^(?:(?:dates?(?: and times?)?|when)\s*:\s*)?(?:(?:from|on)\s+)?/i, ''));
  if (!first) return { problem: whyNoSession(whole) };
  const last = takeLastMoment(first);
  const { days, times, notes, rest } = last ? joinMoments(first, last) : first;
  const dates = resolveDays(days);
  if (isProblem(dates)) return dates;
  const spans = readSpans(days, dates.value);
  if (isProblem(spans)) return spans;
  const read = times ? resolveTimes(times) : { value: {} };
  if (isProblem(read)) return read;
  const problem =
    times && spans.value.some(({ until }) => !until) ? orderProblem(times, read.value, dates.value) : undefined;
  if (problem) return { problem };
  const venue = readVenue(rest, times);
  if (isProblem(venue)) return venue;
  const place = splitNote(venue.value);
  const note = [...notes, ...place.notes].join(', ');
  const through = last !== undefined && (read.value.end ?? '') > (read.value.start ?? '');
  return {
    value: spans.value.map((span) => ({
      ...span,
      ...read.value,
      ...(through && { through }),
      ...(place.rest && { venue: place.rest }),
      ...(note && { note }),
    })),
  };
}

const OF_WEEK =
  'Write the day itself. If it lasts the whole week, write its first and its last day, with “to” between them. If the day is not known yet, write this event as a paragraph.';

/** Where no day was found. An event may have several. */
function whyNoSession(text: string): string {
  if (TO_COME.test(text)) return `“${text}” is not a date. Until the date is known, write this event as a paragraph.`;
  return REPEATED.test(text) ? `“${text}” is more than one day. Write each day with its date.` : whyNoDay(text);
}

interface Moment {
  readonly days: readonly WrittenDay[];
  readonly times: WrittenTimes | undefined;
  readonly notes: readonly string[];
  readonly rest: string;
}

/** Days and their times, whichever is first: `10am to noon on Tuesday 5 December 2017`. */
function takeMoment(text: string): Moment | undefined {
  const found = takeDays(text);
  if (found) {
    const before = takeNotes(found.rest, false);
    const [, bracket = '', behind = ''] = /^(\(?)(.*)$/.exec(before.rest.replace(SEPARATORS, '')) ?? [];
    const times = takeFirstTime(behind) ?? takeTimes(behind);
    const after = times
      ? takeNotes(bracket ? closeBracket(times.rest) : times.rest, true)
      : { notes: [], rest: before.rest };
    return { ...found, times, notes: [...before.notes, ...after.notes], rest: after.rest };
  }
  const times = takeTimes(text);
  const between = takeNotes(times?.rest ?? '', true);
  const days = times && takeDays(between.rest.replace(SEPARATORS, '').replace(/^on\s+/i, ''));
  if (!days) return undefined;
  const after = takeNotes(days.rest, true);
  return { ...days, times, notes: [...between.notes, ...after.notes], rest: after.rest };
}

/** Of `(9am to noon, lunch provided)`, where the times have been read, what follows them is in brackets too. */
const closeBracket = (rest: string) =>
  rest.replace(/^[\s,;–-]*([^()]*)\)/, (_, inside: string) => (inside ? ` (${inside})` : ''));

/** In “6pm to 2 March” the 2 is a day. */
function takeFirstTime(text: string): WrittenTimes | undefined {
  const [before = ''] = /^[^–—-]{1,20}?(?=\s*(?:[–—-]|(?:to|untill?|[’‘']?till?|tan|hyd)\s))/i.exec(text) ?? [];
  const times = takeTimes(before);
  const after = text.slice(before.length);
  const isDay = typeof takeDays(afterTo(after) ?? '')?.days[0]?.month === 'number';
  return times?.start && isDay ? { ...times, rest: times.rest + after } : undefined;
}

/** `Friday 19 June, 6pm to Sunday 21 June 2026, 2pm`: what is after “to”. */
function takeLastMoment({ days, times, rest }: Moment): Moment | undefined {
  const last = days.length === 1 && times?.start && !times.end && takeMoment(afterTo(rest) ?? '');
  return last && last.days.length === 1 && last.times?.start && !last.times.end ? last : undefined;
}

const joinMoments = (first: Moment, last: Moment): Moment => ({
  days: [...first.days.map((day) => ({ ...day, joiner: 'to' as const })), ...last.days],
  times: { ...(first.times as WrittenTimes), ...(last.times?.start && { end: last.times.start }) },
  notes: [...first.notes, ...last.notes],
  rest: last.rest,
});

/** In days. */
const LONGEST_SPAN = 366;

type Span = Pick<Session, 'date' | 'until'>;

function readSpans(days: readonly WrittenDay[], dates: readonly PlainDate[]): Reading<readonly Span[]> {
  const spans: Span[] = [];
  for (const [index, date] of dates.entries()) {
    const until = dates[index + 1];
    if (days[index - 1]?.joiner === 'to') continue;
    if (days[index]?.joiner !== 'to' || !until) spans.push({ date });
    else if (daysBetween(date, until).length > LONGEST_SPAN)
      return { problem: `“${dateInWords(date)} to ${dateInWords(until)}” is more than a year. Correct the year.` };
    else if (until > date) spans.push({ date, until });
    else
      return {
        problem: `“${dateInWords(date)} to ${dateInWords(until)}” ends before it starts. Write the earlier day first.`,
      };
  }
  return { value: spans };
}

/** In hours. A longer night is more often “am” for “pm”: `7pm to 9am`. */
const LONGEST_NIGHT = 12;

function orderProblem({ text, end: typed }: WrittenTimes, { start, end }: Times, [date = '']: readonly PlainDate[]) {
  if (!start || !end || end > start || (end === '00:00' && !/^12\s*a/i.test(typed?.text ?? ''))) return undefined;
  const [from = 0, to = 0] = [start, end].map((time) => Date.parse(`${date}T${time}Z`) / 3_600_000);
  if (from > to && to + 24 - from <= LONGEST_NIGHT) return undefined;
  if (/^12\s*a/i.test(typed?.text ?? '')) return `“${typed?.text}” is midnight. Write noon or midnight.`;
  const days = `${dateInWords(date, 'en-GB', true)} to ${dateInWords(dayAfter(date), 'en-GB', true)}`;
  return `“${text}” ends before it starts. Correct am or pm. If it ends on the next day, write “${days}, ${text}”.`;
}
