import { type Session, shortMonth } from '../fields/dates.ts';

/** A date as a small calendar sheet shows it: `5–7`, `Dec`, `2017`. */
export function dateTile({ date, until }: Session, language: string) {
  const [year = '', , day] = date.split('-');
  const sameMonth = until?.slice(0, 7) === date.slice(0, 7);
  return {
    days: until && sameMonth ? `${Number(day)}–${Number(until.slice(8))}` : String(Number(day)),
    month: shortMonth(date, language),
    year,
  };
}

/** For `<time datetime>`: `2017-12-05T09:15`, a local time as it is read on the wall. */
export function machineTime({ date, start }: Session): string {
  return start ? `${date}T${start}` : date;
}
