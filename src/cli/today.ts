import { isProblem } from '../fields/dates.ts';
import { readDay } from '../fields/read-day.ts';
import { say } from '../text/said.ts';
import { type Io, Stop } from './command.ts';

export const dateOption = {
  type: 'string',
  value: 'YYYY-MM-DD',
  about: 'use this day as today: earlier events are past (default: today)',
} as const;

export function dayFrom(date: string | undefined, { now }: Io): (zone: string) => string {
  // Sweden writes dates as the model does: year first, with hyphens.
  if (date === undefined)
    return (zone) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now());
  const reading = readDay(date);
  if (isProblem(reading)) throw new Stop(say`${reading.problem}`);
  return () => reading.value;
}
