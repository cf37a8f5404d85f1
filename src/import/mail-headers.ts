import { type Sifted, sift } from './sifted.ts';

// Above an earlier mail that this one answers or passes on: who wrote to whom, and when.

const HEADER_LINE =
  /^[>\s]*\**(?:from|sent|date|to|cc|bcc|subject|importance|reply-to|attachments?|oddi wrth|anfonwyd|at|pwnc)\s*:\**.*$/i;
const FIRST_HEADER = /^[>\s]*\**(?:from|oddi wrth)\s*:/i;
const SENT = /\b(?:sent|date|anfonwyd)\s*:/i;
const RULE = /^[>\s]*-{2,}[^-].{0,40}?(?:original|forwarded) message.*$|^begin forwarded message:?$/i;

export function leaveOutMailHeaders(markdown: string): Sifted {
  const lines = markdown.split('\n');
  const out = lines.flatMap((line, at) => (RULE.test(line) ? [at] : headersFrom(lines, at)));
  return sift(lines, new Set(out), ['']);
}

export const sayHeaders = (left: readonly string[]) =>
  left.length === 0
    ? []
    : [
        `There is an earlier mail in this one. Who wrote it, and when, was left out: “${left.join(' / ')}”. Delete what does not belong to the issue.`,
      ];

const MOST_HEADER_LINES = 20;

/** The lines of a header that starts here, by their index. Some programs part them by empty ones. */
function headersFrom(lines: readonly string[], start: number): readonly number[] {
  if (!FIRST_HEADER.test(lines[start] ?? '')) return [];
  const below = lines.slice(start, start + MOST_HEADER_LINES);
  const other = below.findIndex((line) => line.trim() !== '' && !HEADER_LINE.test(line));
  const last = below.slice(0, other < 0 ? undefined : other).findLastIndex((line) => HEADER_LINE.test(line));
  const headers = below.slice(0, last + 1);
  // A name after “From:” alone could be of anything.
  return headers.length > 1 && headers.some((line) => SENT.test(line)) ? headers.map((_, index) => start + index) : [];
}
