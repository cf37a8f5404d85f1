import { BULLETS } from '../../text/line-marks.ts';
import { isWithin } from '../../text/surroundings.ts';
import type { Passage, Typed } from '../engine/passages.ts';

/** How long the lines are that a program breaks. Poems, addresses and lists have lines like those of a narrow column, as in a PDF. */
const WIDTH = { least: 24, wide: 50, most: 110 } as const;
/** Letters are not equally wide: a line is full where the next word would take it almost to the longest one. */
const ALMOST = 0.9;
/** What no program breaks may be longer than its line. */
const HAS_ADDRESS = /www\.|:\/\/|@/;
/** A line that was typed to stand alone: a label, a mark, a time, a break that was asked for. */
const OWN_LINE =
  /^\s*(?:$|(?:[\p{Lu}\p{N}][^:.!?]{0,30}|\p{Ll}{1,6}):(?:\s|$)|[|\t]|\d{1,2}[.:]\d{2}|Page \d)|\t|(?: {2}|\\)$/u;
/** An item of a list, which Markdown may know in another form, or not at all. */
const ITEM = new RegExp(
  `^\\s*(?:[${BULLETS}\uf000-\uf0ff]|[o§Øüvq](?:\\t| {2,})|\\(?(?:\\d{1,2}|[a-z]|[ivx]+)[.)]\\s)`,
  'iu',
);
const DASH = /^\s*[–—-]\s/;
/** A word in front of another line's: what goes on in the middle of a sentence. */
const GOES_ON = /[\p{Ll}\p{N},–-]$/u;
const IS_REST = /^[\p{Ll}(“‘]/u;
/** Words after which a sentence goes on, also in Welsh, or a word that is broken. */
const BROKEN_WORD = /\p{Ll}-$/u;
const OPEN_END =
  /(?:\p{Ll}-|\b(?:an?|and|are|as|at|be|been|by|can|for|from|had|has|have|if|in|is|it|its|may|not|of|on|or|our|that|the|their|these|they|this|to|was|we|were|when|which|who|will|with|your|ac|ar|eich|ein|eu|gan|gyda|mae|neu|sydd|yn|yr?))$/u;
/** Of a quotation, before each of its lines. */
export const QUOTE_MARK = /^(?: {0,3}> ?)+/;
/** Who said what is quoted. */
const SAID = /[”"’]$/;
const SPEAKER = /^[–—-] ?\p{Lu}/u;

/** Lines of a paragraph that a program broke, or of one that goes on in the next column. */
export interface Wrapped {
  readonly text: string;
  readonly offset: number;
  readonly isNarrow: boolean;
}

interface Line {
  readonly words: string;
  /** With the spaces around it. */
  readonly typed: string;
  /** The mark of its quotation. */
  readonly mark: string;
  readonly offset: number;
}

interface Run {
  readonly lines: readonly Line[];
  readonly width: number;
}

export function findWrapped({ text, passages, surroundings: { comments, code } }: Typed): readonly Wrapped[] {
  const prose = passages.filter(
    ({ kind, text, offset }) => kind === 'prose' && text.includes('\n') && !isWithin([...comments, ...code], offset),
  );
  const runs = joinColumns(prose).flatMap(readRuns);
  const columns = runs.filter(isColumn).map(({ width }) => width);
  return runs.flatMap(({ lines, width }) => {
    const isNarrow = width < WIDTH.wide;
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last || (isNarrow && !columns.some((column) => width > column * ALMOST && width * ALMOST < column)))
      return [];
    const { offset } = first;
    return { text: text.slice(offset, last.offset + last.typed.length), offset, isNarrow };
  });
}

/** The lines of each paragraph. One that ends within a sentence goes on in the next. */
function joinColumns(passages: readonly Passage[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  let end = -1;
  for (const { text, offset } of passages) {
    const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: typed, index }) => {
      const [mark = ''] = QUOTE_MARK.exec(typed) ?? [];
      return { words: typed.slice(mark.length).trim(), typed, mark, offset: offset + index };
    });
    const above = paragraphs.at(-1);
    const isRest = offset - end === 2 && goesOn(above?.at(-1), lines[0]);
    if (above && isRest) above.push(...lines);
    else paragraphs.push(lines);
    end = offset + text.length;
  }
  return paragraphs;
}

const goesOn = (line: Line | undefined, next: Line | undefined) =>
  line !== undefined && next !== undefined && GOES_ON.test(line.words) && IS_REST.test(next.words);

/** Runs of lines that a program broke, each up to the one where the next word would have had room. */
function readRuns(lines: readonly Line[]): readonly Run[] {
  const width = Math.max(...lines.map(({ words }) => (HAS_ADDRESS.test(words) ? 0 : words.length)));
  if (width < WIDTH.least || width > WIDTH.most) return [];
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    const last = run.at(-1);
    if (last && !isBroken(last, line, run.at(-2), width)) {
      runs.push(run);
      run = [];
    }
    run.push(line);
  }
  const all = [...runs, run];
  if (all.length > lines.length * MOST_APART && !lines.some(({ words }) => HAS_STOP.test(words))) return [];
  return all
    .map(withoutHeading)
    .filter(isWithinSentences)
    .map((lines) => ({ lines, width }));
}

/** Runs a line: of a list without marks, most items are shorter than the column, and none is a sentence. */
const MOST_APART = 0.7;
const HAS_STOP = /[.!?](?:\s|["”’)]*$)/;

function isBroken(line: Line, next: Line, above: Line | undefined, width: number): boolean {
  const isFull =
    BROKEN_WORD.test(line.words) || line.words.length + 1 + (next.words.split(' ')[0]?.length ?? 0) > width * ALMOST;
  const isOwn = [line, next].some(({ typed, mark }) => OWN_LINE.test(typed.slice(mark.length)));
  const isApart = next.mark !== '' && next.mark.trim() !== line.mark.trim();
  const isItem = ITEM.test(next.words) || (DASH.test(line.words) && DASH.test(next.words));
  const isSpeaker = SAID.test(line.words) && SPEAKER.test(next.words);
  return isFull && !isHeading(line, next, above) && !isOwn && !isApart && !isItem && !isSpeaker;
}

/** Words without an end, between a sentence and a capital. */
const isHeading = ({ words }: Line, next: Line | undefined, above: Line | undefined) =>
  (!above || /[.!?”’]$/.test(above.words)) &&
  /^\p{Lu}.*\p{L}$/u.test(words) &&
  !OPEN_END.test(words) &&
  (!next || /^\p{Lu}/u.test(next.words));

/** A paragraph’s last line may be as long as the others by chance. */
function withoutHeading(run: readonly Line[]): readonly Line[] {
  const last = run.at(-1);
  return last && isHeading(last, undefined, run.at(-2)) ? run.slice(0, -1) : run;
}

/** Most lines end in the middle of a sentence. */
function isWithinSentences(run: readonly Line[]): boolean {
  const within = run.filter((line, at) => goesOn(line, run[at + 1]));
  return run.length > 1 && within.length * 2 >= run.length - 1;
}

/** The lines of a poem or a list end with a word that has weight, or a comma. */
function isColumn({ lines, width }: Run): boolean {
  const ends = lines.slice(0, -1).map(({ words }) => words);
  const open = ends.filter((words) => OPEN_END.test(words));
  const paused = ends.filter((words) => words.endsWith(','));
  const isSaid = lines.some(({ words }) => /[.,;:!?]/.test(words));
  return (
    isSaid && width < WIDTH.wide && ends.length > 1 && open.length * 5 >= ends.length && paused.length * 2 < ends.length
  );
}
