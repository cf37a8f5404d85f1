import { findPassages } from './case-passage.ts';
import { readContact, readContactLine } from './contact.ts';
import { isEventLine, readEvent, readEventLine } from './event.ts';
import { readFiles, readTable } from './list.ts';
import { type Part, splitParts } from './parts.ts';
import { readReview } from './review.ts';

// What looks like a block and is none yet. Nothing is changed before somebody presses a button, and each word is kept: what no field takes is in
// the block's text.

export interface Offer {
  /** After “This looks like”. */
  readonly looksLike: string;
  /** After “Yes to all”. */
  readonly kind: string;
  /** Of its first line, from 1. */
  readonly line: number;
  /** What is typed now, and the block that would take its place. */
  readonly typed: string;
  readonly block: string;
}

/** Of a whole part. The first that reads it is right. */
const WHOLE: readonly (readonly [looksLike: string, kind: string, read: (part: Part) => string | undefined])[] = [
  ['a table of training events', 'tables', readTable],
  ['a list of files', 'lists of files', readFiles],
  ['a review', 'reviews', readReview],
  ['a training event', 'training events', readEvent],
  ['a contact', 'contacts', readContact],
];

/** Of lines, one each. */
const LINES: readonly (readonly [one: string, several: string, read: (line: string) => string | undefined])[] = [
  ['a training event', 'training events', readEventLine],
  ['a contact', 'contacts', (line) => (readEventLine(line) ? undefined : readContactLine(line))],
];

export function findOffers(text: string): readonly Offer[] {
  const parts = splitParts(text);
  const offers: Offer[] = [];
  for (let at = 0; at < parts.length; at++) {
    const found = parts[at] ? findInPart(parts[at] as Part) : [];
    const apart = found.length > 0 ? undefined : findApart(parts, at);
    offers.push(...found, ...(apart ? [apart.offer] : []));
    if (apart) at += apart.count - 1;
  }
  const passages = findPassages(
    text,
    offers.map(({ line }) => line),
  ).map((passage) => ({ looksLike: 'a review', kind: 'reviews', ...passage }));
  return [...offers, ...passages].sort((a, b) => a.line - b.line);
}

function findInPart(part: Part): readonly Offer[] {
  for (const [looksLike, kind, read] of WHOLE) {
    const block = read(part);
    if (block !== undefined) return [{ looksLike, kind, line: part.line, typed: part.lines.join('\n'), block }];
  }
  return LINES.flatMap(([one, several, read]) =>
    runsOf(part, read).map(({ line, typed, blocks }) => ({
      looksLike: blocks.length === 1 ? one : `${blocks.length} ${several}`,
      kind: several,
      line,
      typed,
      block: blocks.join('\n\n'),
    })),
  );
}

const EVENT = { looksLike: 'a training event', kind: 'training events' };

/** Lines that an event has beside its name, its day and its place. */
const MOST_LINES = 8;

/** An event whose lines are each a paragraph, as Word has them: as many as belong to it for certain. */
function findApart(parts: readonly Part[], at: number): { readonly offer: Offer; readonly count: number } | undefined {
  const first = parts[at];
  if (first?.lines.length !== 1) return undefined;
  let found: { readonly offer: Offer; readonly count: number } | undefined;
  for (let count = 2; count <= MOST_LINES; count++) {
    const [last, next] = [parts[at + count - 2], parts[at + count - 1]];
    if (!last || next?.lines.length !== 1 || next.title !== undefined || next.line !== last.line + 2) break;
    const lines = parts.slice(at, at + count).flatMap((part) => part.lines);
    const block = readEvent({ ...first, lines });
    if (found && !isEventLine(next.lines[0] ?? '')) break;
    // What belongs to no field is not part of it, as long as lines are parted.
    if (block && (found || !block.includes('\n\n')))
      found = { count, offer: { ...EVENT, line: first.line, typed: lines.join('\n\n'), block } };
  }
  return found;
}

interface Run {
  readonly line: number;
  readonly typed: string;
  readonly blocks: readonly string[];
}

/** Lines that follow each other and can each be read. */
function runsOf({ line, lines }: Part, read: (line: string) => string | undefined): readonly Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const [index, typed] of lines.entries()) {
    const block = read(typed);
    const last = open ? runs.at(-1) : undefined;
    if (block !== undefined && last)
      runs[runs.length - 1] = { ...last, typed: `${last.typed}\n${typed}`, blocks: [...last.blocks, block] };
    else if (block !== undefined) runs.push({ line: line + index, typed, blocks: [block] });
    open = block !== undefined;
  }
  return runs;
}
