import { type Bullet, findBullets, nestBullets } from './bullets.ts';
import { dedentLists } from './dedent.ts';
import { readLineMarks } from './line-marks.ts';
import { type ListType, numberOfItem } from './list-numbers.ts';
import { findSublists } from './sub-lists.ts';

// Lists as people type and paste them become Markdown's, line by line, so that every line keeps its number.

/** How far in an item’s words are decides what is within it. */
const WIDE_MARK = /^([ \t]*(?:[-*+]|\d{1,2}[.)]))(?:\t| {2})[ \t]*(?=\S[^\t]*$)/;
const UNSPACED_NUMBER = /^([ \t]*\d{1,2}[.)])(?=\p{L})/u;
const LETTER = /^([ \t]*)\(?([a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})[.)][ \t]+(?=\S[^\t]*$)/;
/** `- [x] Done`, as programs for lists of tasks write it. */
const TICK_BOX = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[([ xX])\](?=[ \t]+\S)/;
const QUOTE = /^(?: {0,3}> ?)*/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

type Bullets = ReadonlyMap<number, Bullet>;

interface ReadLists {
  readonly lines: readonly string[];
  /** For each line that starts an item with a letter, how its list counts. */
  readonly types: ReadonlyMap<number, ListType>;
}

/** @example readListMarks(['• one', 'a) two', 'b) three']).lines // ['- one', '1. two', '2. three'] */
export function readListMarks(typed: readonly string[]): ReadLists {
  const quotes = typed.map((line) => QUOTE.exec(line)?.[0] ?? '');
  const bare = dedentLists(readLineMarks(typed.map((line, at) => line.slice(quotes[at]?.length))));
  const bullets = findBullets(bare);
  const lines = bare.map((line, at) =>
    line.replace(isUnspaced(bare, at, bullets) ? UNSPACED_NUMBER : WIDE_MARK, '$1 '),
  );
  const types = new Map<number, ListType>();
  for (const at of bare.keys())
    if (!types.has(at) && !bullets.has(at)) writeLetters(lines, findLettered(bare, at, bullets), types);
  const sublists = findSublists(lines, bullets);
  const levels = nestBullets();
  const cells = findLoneCells(bare);
  let inList = false;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') {
      levels.pause();
      continue;
    }
    const bullet = bullets.get(at);
    const indent = sublists.get(at);
    if (bullet && (indent !== undefined || !bullet.isWritten)) {
      lines[at] = (indent ?? '') + levels.write(bullet);
      inList = true;
      continue;
    }
    levels.end();
    const isItem = types.has(at) || ITEM.test(line);
    // What a letter or a program has indented is no code: bulletins have none. In a list it belongs to its item.
    if (isIndented(line) && !inList && !cells.has(at)) lines[at] = line.trimStart();
    inList = isItem || (inList && /^\s/.test(line));
  }
  return { lines: partLists(lines, types).map((line, at) => `${quotes[at]}${drawBox(line)}`), types };
}

const NUMBERED = /^(\d{1,2})([.)])(?=\s)/;

/** A list that begins again, or counts differently, gets Markdown’s other sign, or both would be one. */
function partLists(lines: readonly string[], types: ReadonlyMap<number, ListType>): readonly string[] {
  let last = 0;
  let type: ListType | undefined;
  let isOther = false;
  return lines.map((line, at) => {
    const [, number, sign] = NUMBERED.exec(line) ?? [];
    if (number === undefined) {
      if (/^\S/.test(line) && (lines[at - 1] ?? '').trim() === '') last = 0;
      return line;
    }
    if (last === 0) isOther = false;
    else if (types.get(at) !== type || (number === '1' && last > 1)) isOther = !isOther;
    last = Number(number);
    type = types.get(at);
    return isOther ? line.replace(NUMBERED, `$1${sign === '.' ? ')' : '.'}`) : line;
  });
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

/** `1.one`, and above or below it another: bullets of an item may be between them. */
function isUnspaced(lines: readonly string[], at: number, bullets: Bullets): boolean {
  const isNear = (step: number) => {
    let other = at + step;
    while (bullets.has(other) || lines[other]?.trim() === '') other += step;
    return UNSPACED_NUMBER.test(lines[other] ?? '');
  };
  return UNSPACED_NUMBER.test(lines[at] ?? '') && (isNear(-1) || isNear(1));
}

/** The lines from `start` on that count a, b, c or i, ii, iii, with lists within items between them. A letter alone may be an initial. */
function findLettered(lines: readonly string[], start: number, bullets: Bullets): readonly number[] {
  const type = LETTER.exec(lines[start] ?? '')?.[2] ?? '';
  if (!/^[ai]$/i.test(type)) return [];
  const found = [start];
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const isWithin = bullets.has(at) || (line.trim() === '' && (bullets.has(at - 1) || bullets.has(at + 1)));
    if (isWithin) continue;
    const letter = LETTER.exec(line)?.[2];
    // The next list starts as this one did.
    if (letter === undefined || letter === type) break;
    if (letter === numberOfItem(found.length + 1, type)) found.push(at);
  }
  return found.length > 1 ? found : [];
}

function writeLetters(lines: string[], found: readonly number[], types: Map<number, ListType>): void {
  const [start = 0] = found;
  const type = LETTER.exec(lines[start] ?? '')?.[2] as ListType;
  const above = /^(\s*)\d{1,2}[.)]\s/.exec(lines[start - 1] ?? '');
  for (const [index, at] of found.entries()) {
    lines[at] = (lines[at] ?? '').replace(LETTER, `${above ? `${above[1]}    ` : '$1'}${index + 1}. `);
    types.set(at, type);
  }
}
