import { isProblem, readDay } from '../fields/dates.ts';

/** The option of commands that show what is to come and what is past. */
export const dateOption = {
  type: 'string',
  value: 'YYYY-MM-DD',
  about: 'the day for which it is made: what lies before it is past (default: today)',
} as const;

/**
 * The day that `--date` names, or today on the wall in a board's time zone. The clock is read here and nowhere else. Ends with
 * exit code 2 when it is no date.
 */
export function dayFrom(date: string | undefined): (zone: string) => string {
  if (date === undefined) {
    // Sweden writes dates as the model does: year first, with hyphens.
    return (zone) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date());
  }
  const reading = readDay(date);
  if (!isProblem(reading)) return () => reading.value;
  process.stderr.write(`${reading.problem}\n`);
  process.exit(2);
}
