import { isProblem } from '../fields/dates.ts';
import { readDay } from '../fields/read-day.ts';
import { readSessions } from '../fields/session.ts';
import { type Cell, inOneLine } from './event-cells.ts';

interface WhenCells {
  readonly weekday?: Cell;
  readonly date?: Cell;
  readonly until?: Cell;
  readonly time?: Cell;
  readonly end?: Cell;
}

/** “TBC”, “Full day”, “Morning” are no times. They are shown as they are. */
const isWords = (words: string) => !/\d|noon|midday|midnight/i.test(words);
/** `2027`; with `2026/27` nobody knows which is meant. */
const YEARS = /\b20\d\d\b(?:[/–-]\d+)?/g;
/** `Tuesday 12th January` */
const WITHOUT_YEAR = /^(?:\p{L}+\.?,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}+\.?$/u;

const isRead = (written: string) => !isProblem(readSessions(written));

/**
 * The days and times of a row, a line each, as an event’s `when` has them, and the cell that a fault in them is in.
 * @param sharedDay what the block says for every row
 * @param heading of the column of dates, which may have their year: “Dates 2027”
 */
export function readWhen(cells: WhenCells, sharedDay = '', heading = '') {
  const { time, end, weekday, until } = cells;
  const typed = cells.date?.words ?? sharedDay;
  const [year, ...others] = new Set(heading.match(YEARS));
  const date = year && others.length === 0 && WITHOUT_YEAR.test(typed) ? `${typed} ${year}` : typed;
  const lines = date.split(/\n|;/);
  const days = !isRead(inOneLine(date)) && lines.every(isRead) ? lines : [inOneLine(date)];
  const isTime = time !== undefined && !isWords(time.words);
  const times = isTime ? `, ${inOneLine(time.words)}${end ? ` to ${inOneLine(end.words)}` : ''}` : '';
  const first = weekday && /^\d/.test(date) ? `${weekday.words} ` : '';
  const last = until && !isProblem(readDay(date)) ? ` to ${until.words}` : '';
  const used = [cells.date, isTime && time, isTime && end, first && weekday, last && until];
  return {
    lines: days.map((day) => `${first}${day}${last}${times}`),
    at: (days.every(isRead) && isTime ? time : (cells.date ?? time))?.at,
    /** Those of the cells that say it. */
    used: new Set(used.filter((cell) => typeof cell === 'object')),
  };
}
