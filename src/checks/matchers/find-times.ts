import type { Span } from '../../text/problem.ts';
import { spanAt, type Typed } from '../engine/passages.ts';
import { openText } from './open-text.ts';

/** `09.15am`, `9.30 am`, `9:15 AM`; not “at 9 am I …”, nor a space that somebody chose so that it does not break. */
const TIME =
  /(?<![\p{L}\d.:,/£$€#@%+])(\d{1,2})(?:([.:])(\d{2}))? {0,2}([ap]m|[ap]\.m\.)(?![\p{L}\d]|[-.][\p{L}\d]| I\b)/giu;

/** Times in another form than British public bodies use, and that form: `9.15am`. */
export function findTimes(typed: Typed): readonly (Required<Span> & { readonly to: string })[] {
  if (typed.isSettings || typed.text.search(TIME) < 0) return [];
  const { words } = openText(typed);
  return [...words.matchAll(TIME)].flatMap((found) => {
    const [written, hour = '', , minutes, half = ''] = found;
    if (Number(hour) < 1 || Number(hour) > 12 || Number(minutes ?? 0) > 59) return [];
    // The last stop of “p.m.” may also end the sentence, unless the sentence plainly goes on.
    const end = found.index + written.length;
    if (half.includes('.') && !/^(?:,| [a-z(])/.test(words.slice(end, end + 2))) return [];
    const to = `${Number(hour)}${minutes === undefined ? '' : `.${minutes}`}${half.toLowerCase().replaceAll('.', '')}`;
    return written === to ? [] : { ...spanAt(typed, found.index, written.length), to };
  });
}
