import { BULLETS } from './line-marks.ts';

// Lines that start with a sign that somebody, or Word, has for a bullet.

/** One such line makes a list; `o`, `§` and `Ø` are Word's bullets where their font is lost. */
const BULLET = new RegExp(`^([ \\t]*)(?:([${BULLETS}])\\ufe0f?[ \\t]*|([o§Ø])(?:\\t[ \\t]*| {2,}))(?=\\S)`, 'u');
/** It takes two of these: one may be a word, a dash, or the sign before a name. */
const LIKELY_BULLET = /^([ \t]*)(?:([o§Ø–—])[ \t]+(?=\S)|([-–—+])(?=[\p{L}“‘"(]))/u;
/** Beside one of these a tick says “do”, and is no bullet. */
const NOT_DONE = /^[ \t]*[✗✘❌❎☒☐]/mu;
const TICK = /[✓✔☑]/u;
/** Markdown’s own. */
const WRITTEN = /^([ \t]*)([-*+])[ \t]+(?=\S)/;

export interface Bullet {
  readonly indent: string;
  readonly mark: string;
  readonly text: string;
  /** Whether Markdown knows it as it is. */
  readonly isWritten: boolean;
}

/** By the index of their lines. */
export function findBullets(lines: readonly string[]): ReadonlyMap<number, Bullet> {
  const ticksAreBullets = !lines.some((line) => NOT_DONE.test(line));
  const found = new Map<number, Bullet>();
  for (const [at, line] of lines.entries()) {
    const bullet = readBullet(line, nearest(lines, at, -1), nearest(lines, at, 1));
    if (bullet && (ticksAreBullets || !TICK.test(bullet.mark))) found.set(at, bullet);
  }
  return found;
}

/** The next line in that direction: an empty one may be between. */
const nearest = (lines: readonly string[], at: number, step: 1 | -1) =>
  (lines[at + step]?.trim() ? lines[at + step] : lines[at + 2 * step]) ?? '';

function readBullet(line: string, before: string, after: string): Bullet | undefined {
  const written = WRITTEN.exec(line);
  const likely = LIKELY_BULLET.exec(line);
  const mark = likely?.[2] ?? likely?.[3];
  const isRepeated = [before, after].some((other) => {
    const found = LIKELY_BULLET.exec(other);
    return found && (found[2] ?? found[3]) === mark;
  });
  const isInner = mark === 'o' && /^\s{2}/.test(line) && BULLET.test(before);
  const found = BULLET.exec(line) ?? written ?? (isRepeated || isInner ? likely : null);
  // “□ Yes □ No” is a line of boxes.
  if (!found || (found[2] && !likely && !written && line.slice(found[0].length).includes(found[2]))) return undefined;
  const [typed, indent = '', sign, other] = found;
  return { indent, mark: sign ?? other ?? '', text: line.slice(typed.length), isWritten: found === written };
}

const width = (indent: string) => indent.replaceAll('\t', '    ').length;

/** Word marks each level with a sign of its own, often without indenting it: a new sign opens a level, a known one goes back to its own. */
export function nestBullets() {
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
