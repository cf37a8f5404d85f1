import { useOfField } from '../../blocks/index.ts';
import type { Range } from '../../text/surroundings.ts';
import type { Passage, PassageKind, Typed } from '../engine/passages.ts';
import { blankMarks, blankValue, LONGEST_READ } from './blank-marks.ts';
import { type Word, wordsIn } from './words-in.ts';

/** What readers read of a file: its words without Markdown's signs, and where each of them was typed. */
export interface Prose {
  readonly kind: PassageKind;
  /** The name of the key or field. */
  readonly name?: string;
  /** The kind of the block in which it stands. */
  readonly block?: string;
  /** As long as what was typed, with spaces for whatever is no word of it. */
  readonly text: string;
  /** Where it starts in the file's text. */
  readonly offset: number;
  readonly words: readonly Word[];
  /** Whether somebody else said it: a block of the kind `quote`, or lines that start with `>`. */
  readonly isQuoted: boolean;
}

/** Keys whose values are read as words. A date, a topic or a file's name is not. */
const KEYS: ReadonlySet<string> = new Set(['title', 'summary', 'subject', 'preheader', 'alt', 'caption', 'text']);
/** One file's passages are looked at by several rules: they are read for the first of them, and kept as long as the file is. */
const known = new WeakMap<Typed, readonly Prose[]>();

/**
 * The words of an issue or a page, in reading order: what a withdrawn one says, what comments say, and what is written in another
 * language than English is left out, for the rules know English only.
 * @param language the board's own
 */
export function readProse(typed: Typed, language = 'en'): readonly Prose[] {
  const before = known.get(typed);
  if (before) return before;
  const prose = typed.isSettings || typed.isName ? [] : readPassages(typed, language);
  known.set(typed, prose);
  return prose;
}

function readPassages(typed: Typed, language: string): readonly Prose[] {
  const { comments, code } = typed.surroundings;
  const hidden = [...comments, ...code];
  const prose: Prose[] = [];
  let writing = language;
  let section: string | undefined;
  let key = '';
  for (const passage of typed.passages) {
    const { kind, text, offset } = passage;
    if (kind === 'key') {
      // A value that goes on in the next line has no name of its own.
      key = passage.name ?? key;
      if (key === 'lang') writing = valueIn(text);
      if (key === 'status' && valueIn(text) === 'withdrawn') return [];
      if (!KEYS.has(key) && key !== 'image') continue;
    }
    if (kind === 'heading' && text.startsWith('## ')) section = /\blang=([\w-]+)/.exec(text)?.[1];
    if (kind === 'field' && !isLanguage(passage)) continue;
    if (!(section ?? writing).startsWith('en') || text.length > LONGEST_READ) continue;
    const plain = kind === 'key' ? blankValue(passage, key) : blankMarks(passage.words);
    const visible = blankHidden(plain, offset, hidden);
    if (visible.trim() !== '') prose.push(proseOf(passage, visible));
  }
  return prose;
}

function isLanguage({ block, name = '' }: Passage): boolean {
  const use = useOfField(block, name);
  return use === 'words' || use === 'sentences';
}

function proseOf({ kind, name, block, text, offset }: Passage, plain: string): Prose {
  return {
    kind,
    ...(name !== undefined && { name }),
    ...(block !== undefined && { block }),
    text: plain,
    offset,
    words: wordsIn(plain),
    isQuoted: block === 'quote' || (/^\s*>/.test(text) && !/^\s*>\s*\[!/.test(text)),
  };
}

const valueIn = (line: string) => line.replace(/^[^:]*:/, '').replace(/["'\s]/g, '');

function blankHidden(plain: string, offset: number, hidden: readonly Range[]): string {
  let visible = plain;
  for (const [start, end] of hidden) {
    const [from, to] = [Math.max(0, start - offset), Math.min(plain.length, end - offset)];
    if (from < to) visible = visible.slice(0, from) + ' '.repeat(to - from) + visible.slice(to);
  }
  return visible;
}
