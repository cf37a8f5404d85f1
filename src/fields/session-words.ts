import { nearest } from '../text/nearest.ts';
import { calendarNames } from './calendar-names.ts';
import type { Reading } from './dates.ts';
import { ONLINE } from './online.ts';
import { TO_COME } from './read-day.ts';
import { ARRIVAL, takeTimes, type WrittenTimes } from './read-times.ts';
import { takeDays } from './written-day.ts';

// What is written beside a sitting's day and times: a place of its own, “City Hall”, or a note, “lunch provided”.

/** What somewhere to meet is called, in English and in Welsh, or its postcode. */
const PLACE =
  /(?<!\p{L})(?:academy|arena|arms|avenue|base|block|boardrooms?|buildings?|campus|cathedral|cent(?:re|er)|chambers?|chapel|church|cinema|clinic|café|cafe|club|college|court|drive|floor|gallery|gardens?|halls?|headquarters|hospital|hotel|house|hq|hub|inn|lane|library|lodge|lounge|mosque|museum|nursery|offices?|park|pavilion|police station|rooms?|school|square|stadium|street|studio|suite|surgery|synagogue|temple|theatre|town|tower|university|venue|village|zoo|adeilad|canolfan|capel|coleg|gwesty|heol|llyfrgell|neuadd|prifysgol|stryd|swyddfa|theatr|ystafell|ysgol)(?!\p{L})|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/iu;
/** What people note about a sitting. */
const NOTE =
  /(?<!\p{L})(?:arrange[dm]\w*|appointment|arriv\w+|attend\w*|bank holiday|book\w*|both|break\w*|bring|certificate|coffee|cohort|cpd|day \w+|days|doors|early|essential|free|group|half[ -]terms?|holidays?|in person|included|inset|invitation|invited|join\w*|latest|light|limited|lunch\w*|module|morning|afternoon|evening|must|only|optional|parts?|please|prompt|provided|provisional|refreshments|regist\w+|repeat\w*|request|required?|sessions?|start\w*|tea|term[ -]time|week|weather|welcome|with|you|your|cinio|cofrestr\w+|hanner tymor|lluniaeth)(?!\p{L})/iu;
/** Each word of a name: `The Corn Hall, Exampleton`. */
const NAME = /^(?:(?:the|of|and|at|y|yr)\s+|\p{Lu}[\p{L}\p{M}’'.-]*(?:,?\s+|$)|\d+\p{L}?,?(?:\s+|$)|[&/–-]\s*)+$/u;

/** Whether words are a note even behind “at” or “by”: “in the morning”, “by invitation only”. */
const isNote = (words: string): boolean => NOTE.test(words) && !PLACE.test(words) && !NAME.test(words);

/** Whether words alone look like a place: “Early Help Hub”, but not “school staff only”. */
const isPlace = (words: string): boolean =>
  NAME.test(words) ? PLACE.test(words) || !NOTE.test(words) : PLACE.test(words) && !NOTE.test(words);

export const SEPARATORS = /^(?:[\s.,;:|/•·–—-]+|T(?=\d))*/;

interface Notes {
  readonly notes: readonly string[];
  readonly rest: string;
}

/** `(both days must be attended)` at the start of a text, and more of them, if they are notes. */
export function takeNotes(text: string, isAfterTimes: boolean): Notes {
  const [found = '', inside = ''] = /^[\s,;–-]*[([]\s*([^()[\]]+?)\s*[)\]]/.exec(text) ?? [];
  if (!isBracketNote(inside, isAfterTimes)) return { notes: [], rest: text };
  const { notes, rest } = takeNotes(text.slice(found.length), isAfterTimes);
  return { notes: [inside, ...notes], rest };
}

/** `City Hall (lunch provided)` */
export function splitNote(place: string): Notes {
  const [, venue = '', inside = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(place) ?? [];
  return isNote(inside) ? { notes: [inside], rest: venue } : { notes: [], rest: place };
}

/** Whether words in brackets are neither a day, a time, a place nor something that is not known yet. */
function isBracketNote(words: string, isAfterTimes: boolean): boolean {
  if (!/\p{L}{2}/u.test(words) || TO_COME.test(words) || isNoTime(words)) return false;
  if (!isAfterTimes && hasTime(words)) return false;
  // “registration 9am for 9.30am” says no more than the times before it.
  if (isAfterTimes && ARRIVAL.test(words)) return true;
  if (placeIn(words) !== undefined || isPlace(words) || isNearWeekday(words)) return false;
  const more = withoutJoiner(words);
  if (namesDay(more)) return false;
  const times = takeTimes(more);
  if (!times || times.start?.isTime === false) return true;
  return isAfterTimes && more === words && /^\s+\p{L}/u.test(times.rest);
}

/** “6 December” or “Friday 19”, and no “3 days”. */
const namesDay = (words: string): boolean =>
  takeDays(words)?.days.some(({ month, year }) => typeof month !== 'string' || year !== undefined) ?? false;
const isNearWeekday = (words: string) => nearest(words, calendarNames('en-GB').weekdays) !== undefined;
/** `25:00`, `half past two` */
const isNoTime = (words: string) =>
  /^\d(?![\d.]{0,2}(?:h|hrs?|hours?|mins?)$)\S*$|\b(?:half|quarter|five|ten|twenty)[ -](?:past|to)\b/i.test(words);
/** A time among words: without the times of the sitting, it may be one of them. */
const hasTime = (words: string) => /\d\s*[ap]\.?m\b|\d[.:]\d\d/i.test(words);
const withoutJoiner = (words: string) => words.replace(/^(?:(?:and|or|to|untill?|till?)\s+|&\s*)/i, '');

/** The program may be named without what it is, after “via”. */
const WITHOUT_VENUE = new RegExp(
  String.raw`^(?!\S+\s+(?:booking|registration)\b)(?:${ONLINE}|teams\b|(?:via|using)\s+\p{L})`,
  'iu',
);
/** `by Zoom`, and `by invitation only`. */
const OTHER_WAY = /^(?:by|on|over|through)\s+\p{L}/iu;

/** The place that words say, without “at”. */
function placeIn(words: string): string | undefined {
  const [, place] = /^(?:(?:at|in(?! person\b))\s+|@\s*)(.+)$/iu.exec(words) ?? [];
  if (place !== undefined) return isNote(place) ? undefined : place;
  return WITHOUT_VENUE.test(words) || (OTHER_WAY.test(words) && !isNote(words)) ? words : undefined;
}

/** `at City Hall`, `(online)`, `via Zoom`: a place of the sitting’s own. */
export function readVenue(text: string, times: WrittenTimes | undefined): Reading<string> {
  const rest = text
    .replace(SEPARATORS, '')
    .replace(/^\(((?:[^()]|\([^()]*\))*)\)\W*$/, '$1')
    .replace(/^[)\]]$/, '')
    .trim();
  const isUnread = !times?.start && hasTime(rest);
  const place = rest === '' ? '' : placeIn(rest);
  return place !== undefined && !isUnread ? { value: place } : { problem: whyNoVenue(rest, times, isUnread) };
}

const ZONE = /^(?:gmt|bst|utc|uk time|(?:british|greenwich) \w+ time)$/i;

function whyNoVenue(rest: string, times: WrittenTimes | undefined, isUnread: boolean): string {
  const more = withoutJoiner(rest.replace(/^\([^()]*\)\s*/, ''));
  if (namesDay(more) || (times?.start && takeTimes(more)?.start?.isTime))
    return `“${rest}” is another sitting. Write a “when:” line for each.`;
  if (isNoTime(rest)) return `“${rest}” is not a time. Write it like 9.15am or 13:00.`;
  if (isUnread)
    return `“${rest}” could not be read. Write the day, then its times, then “at” and the place, or a note in brackets.`;
  if (TO_COME.test(rest)) return `“${rest}” is not a time. Delete it until the time is known.`;
  if (ZONE.test(rest))
    return `“${rest}” is a time zone. All times are those of the board: correct the time if it needs it, and delete “${rest}”.`;
  const what = `“${rest}” is not part of a date or time. Move it to the event’s text.`;
  if (isPlace(rest)) return `${what} If it is this sitting’s place, write “at ${rest}”.`;
  return isBracketNote(rest, true) && !/[()[\]]/.test(rest) ? `${what} To keep it here, put it in brackets.` : what;
}
