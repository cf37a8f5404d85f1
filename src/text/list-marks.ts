import { BULLETS, readLineMarks } from './line-marks.ts';
import { type ListType, numberOfItem } from './list-numbers.ts';
import { findSublists } from './sub-lists.ts';
import { fenceAfter } from './surroundings.ts';

// Lists as people type and paste them become Markdown's, line by line, so that every line keeps its number.

/** One such line makes a list; `o`, `§` and `Ø` are Word's bullets where their font is lost. */
const BULLET = new RegExp(`^([ \\t]*)(?:([${BULLETS}])\\ufe0f?[ \\t]*|([o§Ø])(?:\\t[ \\t]*| {2,}))(?=\\S)`, 'u');
/** It takes two of these: one may be a word, a dash, or the sign before a name. */
const LIKELY_BULLET = /^([ \t]*)(?:([o§Ø–—])[ \t]+(?=\S)|([-–—+])(?=[\p{L}“‘"(]))/u;
const UNSPACED_NUMBER = /^([ \t]*\d{1,2}[.)])(?=\p{L})/u;
/** Beside one of these a tick says “do”, and is no bullet. */
const NOT_DONE = /^[ \t]*[✗✘❌❎☒☐]/mu;
const TICK = /[✓✔☑]/u;
const LETTER = /^([ \t]*)\(?([a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})[.)][ \t]+(?=\S[^\t]*$)/;
/** `- [x] Done`, as programs for lists of tasks write it. */
const TICK_BOX = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[([ xX])\](?=[ \t]+\S)/;
const QUOTE = /^(?: {0,3}> ?)*/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

interface ReadLists {
  readonly lines: readonly string[];
  /** For each line that starts an item with a letter, how its list counts. */
  readonly types: ReadonlyMap<number, ListType>;
}

/** @example readListMarks(['• one', 'a) two', 'b) three']).lines // ['- one', '1. two', '2. three'] */
export function readListMarks(typed: readonly string[]): ReadLists {
  const quotes = typed.map((line) => QUOTE.exec(line)?.[0] ?? '');
  const bare = readLineMarks(typed.map((line, at) => line.slice(quotes[at]?.length)));
  const lines = bare.map((line, at) => (isUnspaced(bare, at) ? line.replace(UNSPACED_NUMBER, '$1 ') : line));
  const types = new Map<number, ListType>();
  const ticksAreBullets = !bare.some((line) => NOT_DONE.test(line));
  const bullets = nestBullets();
  const sublists = findSublists(bare);
  const cells = findLoneCells(bare);
  let fence = '';
  let inList = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const above = bare[at - 1] ?? '';
    fence = fenceAfter(fence, line);
    if (line.trim() === '') bullets.pause();
    if (fence !== '' || line.trim() === '') continue;
    const indent = sublists.has(at) ? '    ' : '';
    const bullet = readBullet(line, above, bare[at + 1] ?? '');
    if (bullet && (ticksAreBullets || !TICK.test(bullet.mark))) {
      lines[at] = indent + bullets.write(bullet);
      inList = true;
      continue;
    }
    bullets.end();
    lines[at] = indent + line;
    if (!types.has(at)) writeLetters(lines, findLettered(bare, at), types);
    const isItem = types.has(at) || ITEM.test(lines[at] ?? '');
    // What a letter or a program has indented is no code: bulletins have none. In a list it belongs to its item.
    if (isIndented(line) && !inList && !cells.has(at)) lines[at] = line.trimStart();
    inList = isItem || (inList && /^\s/.test(line));
  }
  return { lines: lines.map((line, at) => `${quotes[at]}${drawBox(line)}`), types };
}

/** In every output the box is a sign, as it is in Word. */
const drawBox = (line: string) => line.replace(TICK_BOX, (_, before, state) => `${before}${state === ' ' ? '☐' : '☑'}`);

/** Not a row of cells, of which the first is empty. */
const isIndented = (line: string) => /^(?: {4}| {0,3}\t)/.test(line) && !/^\t.*\S\t/.test(line);

/** Lines of one cell that follow a row, or others like them. */
function findLoneCells(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, line] of lines.entries())
    if (/^\t+\S[^\t]*$/.test(line) && (found.has(at - 1) || /\S\t+\S/.test(lines[at - 1] ?? ''))) found.add(at);
  return found;
}

/** `1.one`, and above or below it another. */
const isUnspaced = (lines: readonly string[], at: number) =>
  UNSPACED_NUMBER.test(lines[at] ?? '') &&
  [lines[at - 1], lines[at + 1]].some((other) => UNSPACED_NUMBER.test(other ?? ''));

interface Bullet {
  readonly indent: string;
  readonly mark: string;
  readonly text: string;
}

function readBullet(line: string, before: string, after: string): Bullet | undefined {
  const likely = LIKELY_BULLET.exec(line);
  const mark = likely?.[2] ?? likely?.[3];
  const isRepeated = [before, after].some((other) => {
    const found = LIKELY_BULLET.exec(other);
    return found && (found[2] ?? found[3]) === mark;
  });
  const isInner = mark === 'o' && /^\s{2}/.test(line) && BULLET.test(before);
  const found = BULLET.exec(line) ?? (isRepeated || isInner ? likely : null);
  // “□ Yes □ No” is a line of boxes.
  if (found?.[2] && !likely && line.slice(found[0].length).includes(found[2])) return undefined;
  return found
    ? { indent: found[1] ?? '', mark: found[2] ?? found[3] ?? '', text: line.slice(found[0].length) }
    : undefined;
}

const width = (indent: string) => indent.replaceAll('\t', '    ').length;

/** Word marks each level with a sign of its own, often without indenting it: a new sign opens a level, a known one goes back to its own. */
function nestBullets() {
  let levels: { readonly mark: string; readonly width: number }[] = [];
  let paused = false;
  /** The sign of the outermost level, and how Markdown's is written for it: two lists below each other have different ones. */
  let outer = '';
  let written = '*';
  return {
    write({ indent, mark, text }: Bullet): string {
      const wide = width(indent);
      if (paused && levels[0]?.mark !== mark) levels = [];
      paused = false;
      const known = levels.findIndex((level) => level.mark === mark && level.width === wide);
      const kept = known >= 0 ? levels.slice(0, known) : levels.filter((level) => level.width <= wide);
      levels = [...kept, { mark, width: wide }];
      if (levels.length === 1 && mark !== outer) {
        written = written === '-' ? '*' : '-';
        outer = mark;
      }
      return `${'  '.repeat(levels.length - 1)}${levels.length === 1 ? written : '-'} ${text}`;
    },
    pause() {
      paused = true;
    },
    end() {
      levels = [];
      outer = '';
      written = '*';
    },
  };
}

/**
 * The lines from `start` on that count a, b, c or i, ii, iii: two at least, or none. A letter alone may be an initial. Between them may be
 * the lists within an item, which count differently.
 */
function findLettered(lines: readonly string[], start: number): readonly number[] {
  const type = LETTER.exec(lines[start] ?? '')?.[2] ?? '';
  if (!/^[ai]$/i.test(type)) return [];
  const found = [start];
  for (let at = start + 1; at < lines.length; at++) {
    const letter = LETTER.exec(lines[at] ?? '')?.[2];
    // The next list starts as this one did.
    if (letter === undefined || letter === type) break;
    if (letter === numberOfItem(found.length + 1, type)) found.push(at);
  }
  return found.length > 1 ? found : [];
}

function writeLetters(lines: string[], found: readonly number[], types: Map<number, ListType>): void {
  const [start = 0] = found;
  const type = LETTER.exec(lines[start] ?? '')?.[2] as ListType;
  const isUnderNumber = /^\s*\d{1,2}[.)]\s/.test(lines[start - 1] ?? '');
  for (const [index, at] of found.entries()) {
    lines[at] = (lines[at] ?? '').replace(LETTER, `${isUnderNumber ? '    ' : '$1'}${index + 1}. `);
    types.set(at, type);
  }
}
