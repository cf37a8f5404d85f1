import type { PlainTime, Reading } from './dates.ts';
import { afterTo } from './written-day.ts';

// Times as people write them. Minutes are counted from midnight.

const HALF_DAY = 720;
const DAY = 1440;

interface Clock {
  readonly text: string;
  /** On a clock of 24 hours where that is sure, otherwise in the morning. */
  readonly minutes: number;
  /** Whether it is in no doubt which half of the day is meant; `likely` has minutes: “9.30” alone is a morning, “1.30” an afternoon. */
  readonly certainty: 'sure' | 'likely' | 'open';
  readonly isTime: boolean;
}

/** Times as they were typed: “10am for 10.30am to 1pm”. Of a whole day, none. */
export interface WrittenTimes {
  readonly text: string;
  readonly doors?: Clock;
  readonly start?: Clock;
  readonly end?: Clock;
  readonly rest: string;
}

const NAMED = /^(?:12(?:[.:]00)?\s*)?(noon|midday|midnight|hanner dydd|hanner nos)(?![\p{L}\d])/iu;
const CLOCK =
  /^(\d{1,2})(?:([.:]?)(\d{2})(?::00)?(?:\s*(hrs?\.?|h|hours))?)?\s*\.?([ap]\.?\s?m(?:\.|\b)|y\.?[bhp](?:\.|\b))?(?![\p{L}\d]|[.:]\d)/iu;
/** When people may come, ahead of a start. */
export const ARRIVAL = /^(?:arriv(?:e|al|als)|registration|doors(?: open)?|coffee|refreshments)\s+/i;
const BEFORE = /^(?:times?:?\s+)?(?:(?:from|between|at|start(?:s|ing)?(?: at)?|commencing(?: at)?|o)\s+|@\s*)?/i;
const BEHIND =
  /^\s*(?:start|(?:finish|end)(?!\s+(?:at\s+)?\d)|onwards?|sharp|prompt|o[’']clock|(?:(?:each|every) day|daily|both days)(?!\s+(?:must|are|is|need|should|required?)\b)|\((?:noon|midday)\))(?!\p{L})/iu;
const ALL_DAY = /^\(?(?:all|full|whole)[ -]day\)?/i;

/** “10am for 10.30am” */
const BETWEEN = /^\s+(?:for|ar gyfer)\s+(?:an?\s+)?/i;
/** “Registration 9.15am, 9.30am to 12.30pm” */
const BETWEEN_ARRIVAL = /^(?:\s+for\s+(?:an?\s+)?|\s*[,;]\s*(?:(?:start(?:s|ing)?|from)(?: at)?\s+)?)/i;
/** The source of a pattern for words before the end of a sitting. */
export const FINISH = '(?:finish(?:es|ing)?|end(?:s|ing)?|clos(?:es?|ing))';
/** “9.30am start, finish 12.30pm” or “, 12.30pm finish” */
const FINISHES = new RegExp(
  String.raw`^\s*,?\s*(?:(?:and|to)\s+)?(?:${FINISH}(?: at)?\s+(?=\d|noon\b|midday\b)|(?=\d[\d.:]*\s*(?:[ap]\.?m\.?)?\s+(?:finish|end)\b))`,
  'i',
);

/** The times at the start of a text, if there are any. */
export function takeTimes(text: string): WrittenTimes | undefined {
  const [allDay] = ALL_DAY.exec(text) ?? [];
  if (allDay) {
    const rest = text.slice(allDay.length);
    const times = takeTimes(rest.replace(/^[\s,:–-]+/, ''));
    return times?.start ? times : { text: allDay, rest };
  }
  const [arrival = ''] = ARRIVAL.exec(text) ?? [];
  const [before = ''] = BEFORE.exec(text.slice(arrival.length)) ?? [];
  const written = text.slice(arrival.length + before.length);
  const first = takeClock(written);
  if (!first) return undefined;
  const behindFirst = dropAfter(first, written);
  const [gap] = (arrival ? BETWEEN_ARRIVAL : BETWEEN).exec(behindFirst) ?? [];
  const second = gap && takeClock(behindFirst.slice(gap.length));
  if (arrival && !second) return undefined;
  const start = second || first;
  const rest = second ? dropAfter(second, behindFirst.slice(gap.length)) : behindFirst;
  const until = (/between/i.test(before) ? rest.replace(/^\s+and\s+/i, '-') : rest).replace(FINISHES, '-');
  const end = takeClock(afterTo(until) ?? '');
  const left = end ? dropAfter(end, afterTo(until) ?? '') : rest;
  // “5 High Street” starts with no time.
  if (start.certainty === 'open' && !end && /^\s+\p{L}/u.test(left)) return undefined;
  return {
    text: written.slice(0, written.length - left.length).trim(),
    start,
    ...(second && { doors: first }),
    ...(end && { end }),
    rest: left,
  };
}

const dropAfter = ({ text }: Clock, written: string) => written.slice(text.length).replace(BEHIND, '');

function takeClock(written: string): Clock | undefined {
  const [text = '', name] = NAMED.exec(written) ?? [];
  if (name) return { text, minutes: /noon|midday|dydd/i.test(name) ? HALF_DAY : 0, certainty: 'sure', isTime: true };
  const [found, hourText = '', sign, minuteText, hours, half] = CLOCK.exec(written) ?? [];
  if (!found) return undefined;
  const [hour, minute] = [Number(hourText), Number(minuteText ?? 0)];
  const isTime = minute <= 59 && hour <= (half ? 12 : 23) && !(half && hour === 0);
  const is24 =
    minuteText !== undefined && (hour === 0 || hour > 12 || hourText.startsWith('0') || (sign === '' && hour > 9));
  return {
    text: found.trimEnd(),
    minutes: (half ? (hour % 12) + (/^a|b/i.test(half) ? 0 : 12) : hour) * 60 + minute,
    certainty: half || hours || is24 ? 'sure' : minuteText !== undefined && (sign || hour >= 8) ? 'likely' : 'open',
    isTime,
  };
}

export interface Times {
  readonly doors?: PlainTime;
  readonly start?: PlainTime;
  readonly end?: PlainTime;
}

/** Of a pair, the time without am or pm is the one nearest to the other: “9.30–12.30pm” starts in the morning, “10am to 4” ends later. */
export function resolveTimes({ doors, start, end }: WrittenTimes): Reading<Times> {
  if (!start) return { value: {} };
  for (const clock of [end, start, doors])
    if (clock && !clock.isTime) return { problem: `“${clock.text}” is not a time of day. ${FORMS}` };
  const from = nearestTo(start, end, -1) ?? likelyHalf(start, end);
  if (from === undefined) return { problem: askWhich(start) };
  const to =
    end && (end.certainty === 'sure' ? end.minutes : nearestTo(end, { ...start, minutes: from, certainty: 'sure' }, 1));
  const open = doors && nearestTo(doors, { ...start, minutes: from, certainty: 'sure' }, -1);
  return {
    value: {
      ...(open !== undefined && { doors: toTime(open) }),
      start: toTime(from),
      ...(to !== undefined && { end: toTime(to) }),
    },
  };
}

/** The half of the day in which boards meet: “1.30”, “10 to 12”, “9 to 11” and “9 to 5”, but not “6.30” or “7 to 9”. */
function likelyHalf({ minutes, certainty }: Clock, end: Clock | undefined): number | undefined {
  const hour = Math.floor(minutes / 60);
  if ((certainty === 'open' && !end) || hour < 1 || hour > 12) return undefined;
  // “3 - 1” is more likely a slip than a night.
  if (hour < 6) return end && end.minutes % HALF_DAY <= minutes ? undefined : minutes + HALF_DAY;
  const isPastNoon = hour === 12 || (end && end.minutes % HALF_DAY < minutes);
  return isPastNoon || hour >= 9 || (certainty === 'likely' && hour >= 8) ? minutes : undefined;
}

/** The one of a time's two readings that is nearer to `other`, before (-1) or after (1) it. */
function nearestTo(clock: Clock, other: Clock | undefined, direction: 1 | -1): number | undefined {
  if (clock.certainty === 'sure') return clock.minutes;
  if (other?.certainty !== 'sure') return undefined;
  const away = (minutes: number) => ((minutes - other.minutes) * direction + 2 * DAY) % DAY || DAY;
  const [first, second] = [clock.minutes % HALF_DAY, (clock.minutes % HALF_DAY) + HALF_DAY] as const;
  return away(first) < away(second) ? first : second;
}

const toTime = (minutes: number): PlainTime =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const FORMS = 'Write it like 9.15am or 13:00.';

function askWhich({ text, minutes }: Clock): string {
  const hour = minutes / 60;
  const choices =
    hour === 12 ? 'noon or midnight' : hour > 12 || hour === 0 ? toTime(minutes) : `${text}am or ${text}pm`;
  return `“${text}” could be morning or evening. Write ${choices}.`;
}
