import { goesOn } from './lazy-lines.ts';

// What “>” at the start of a line is: the mark of a quotation, or a sign that leads the eye on, as in “>>> BOOK NOW <<<”.

const QUOTED = /^ {0,3}>/;
/** A list item may be led so, too. */
const LED = /^( {0,3}(?:(?:[-*+]|\d{1,2}[.)]) +)?)(?=>)/;
const TWO_SIGNS = /^> ?>/;
const BETWEEN_SIGNS = /^>.*<\s*$/;
/** The way through menus, “more than 50”, or nothing but a link. */
const NO_QUOTATION = /^(?:>.* > .*|>(?=[\d£=]).*|> ?(?:\[[^[\]]+\]\([^()\s]+\)|(?:https?:\/\/|www\.)\S+)\s*)$/;
/** An alert’s mark, which its words are below. */
const ALERT = /^\[!\w+\]$/;

/** What leads to something, and nobody has said. */
const LEADING =
  /^> ?(?:book|read more|read the|find out|see (?:below|above|more|page)|view|download|register|sign up|click|more (?:about|details|info)|learn more|apply|go to|visit|back to|next|watch|subscribe|archeb|cofrestr|darllen|rhagor)(?:[^.!?“”"]{0,60})$/i;

interface ReadQuotes {
  readonly lines: readonly string[];
  /** Lines that Markdown would add to the quotation above them, which they are no part of. */
  readonly ends: ReadonlySet<number>;
}

/** @example readQuoteMarks(['>>> BOOK NOW <<<']).lines // ['\\>>> BOOK NOW <<<'] */
export function readQuoteMarks(typed: readonly string[]): ReadQuotes {
  const lines = [...typed];
  const ends = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!LED.test(line)) continue;
    const end = endOfMarks(typed, at);
    const led = typed.slice(at, end).map((one) => one.replace(LED, ''));
    const isNone = led.every((one) => [TWO_SIGNS, NO_QUOTATION, LEADING].some((sign) => sign.test(one)));
    let quoted = '';
    for (const [index, words] of led.entries()) {
      const isText = isNone || BETWEEN_SIGNS.test(words);
      if (isText) lines[at + index] = (lines[at + index] ?? '').replace(LED, '$1\\');
      if (isText && quoted !== '') ends.add(at + index);
      quoted = isText ? '' : `${quoted}\n${words.replace(/^[\s>]+/, '')}`;
    }
    if (quoted !== '') ends.add(endOfQuoted(typed, end, quoted));
    at = end - 1;
  }
  return { lines, ends };
}

function endOfMarks(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (QUOTED.test(lines[start] ?? '') && QUOTED.test(lines[end] ?? '')) end++;
  return end;
}

/** The first line after `from` that is no part of the quotation above it. */
function endOfQuoted(lines: readonly string[], from: number, quoted: string): number {
  let last = quoted.slice(quoted.lastIndexOf('\n') + 1).trimEnd();
  let open = isOpen(quoted, false);
  for (let end = from; ; end++) {
    const line = lines[end] ?? '';
    const isMore = open || ALERT.test(last) || goesOn(last, line);
    if (line.trim() === '' || QUOTED.test(line) || !isMore) return end;
    last = line.trimEnd();
    open = isOpen(last, open);
  }
}

/** Whether a quotation mark is still open at the end of these words. */
const isOpen = (words: string, before: boolean) =>
  [...words.matchAll(/[“”"]/g)].reduce((open, [sign]) => sign === '“' || (sign === '"' && !open), before);
