import type { Clean } from '../../text/said.ts';
import { type AsMeant, placeIn } from '../engine/as-meant.ts';
import { decode, decodeReadOut, isReadOut } from './decode.ts';
import { findForms } from './find-forms.ts';
import type { Range } from './secret-days.ts';
import { maskRanges, SecretIndex } from './secret-index.ts';
import { NO_SECRETS, type Secrets } from './secrets.ts';

/** What a terminal obeys: ECMA-48, 5.4 (colours, the cursor) and 5.6 (titles, links), whether it ends or not. */
const ESCAPES = new RegExp(
  [
    String.raw`(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?`,
    String.raw`(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?`,
    String.raw`\x1b[ -/]*[0-~]?`,
  ].join('|'),
  'g',
);
/** What ends a line. */
const ENDS = /[\n\v\f\r\u0085\p{Zl}\p{Zp}]/gu;
/** What nobody sees, such as the zero bytes of UTF-16, what moves the cursor back, and what turns the order of letters round. */
const UNSEEN =
  /(?!\t)\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;

/** A workflow obeys a line that begins with `::name`, or has `##[name` or `##vso[` anywhere (actions/runner, ActionCommand.cs). */
const COMMANDS = /^(\s*):(?=:\p{L})|#(?=#\w*\[)/gu;
/** A space without width: people still read what was typed. */
const APART = '\u200b';

/** Where ranges of a decoded text are in the line. What ends in a code ends with the code. */
function placesIn(decoded: AsMeant, line: string, found: readonly Range[]): readonly Range[] {
  const endOf = (end: number) => (end === decoded.text.length ? line.length : placeIn(decoded, end));
  return found.map(([start, end]) => [placeIn(decoded, start), endOf(end)]);
}

/**
 * The one way out: what every value passes before it is shown, in any output of a command. It repeats no personal data that was found in the
 * board's files or is in the value itself, stays in its line, and nothing obeys it.
 */
export function openWayOut(secrets: Secrets = NO_SECRETS): Clean {
  const index = new SecretIndex(secrets);
  const known = new Set(secrets.public);
  const findIn = (text: string) => [...index.find(text), ...findForms(text, known)];
  const findAll = (line: string): readonly Range[] => {
    const decoded = decode(line);
    const inCode = decoded.text === line ? [] : placesIn(decoded, line, findIn(decoded.text));
    const digits = isReadOut(line) ? decodeReadOut(line) : undefined;
    const inDigits = digits ? placesIn(digits, line, index.find(digits.text)) : [];
    return [...findIn(line), ...inCode, ...inDigits];
  };
  // Names of files and rules come again and again.
  const cleaned = new Map<string, string>();
  const clean: Clean = (value) => {
    const line = value.replace(ESCAPES, '').replace(ENDS, ' ').replace(UNSEEN, '');
    const masked = maskRanges(line, findAll(line));
    return masked.replace(COMMANDS, (found) => found + APART);
  };
  return (value) => {
    const text = cleaned.get(value) ?? clean(value);
    cleaned.set(value, text);
    return text;
  };
}
