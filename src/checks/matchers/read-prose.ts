import { useOfField } from '../../blocks/index.ts';
import type { Range } from '../../text/surroundings.ts';
import type { Passage, PassageKind, Typed } from '../engine/passages.ts';
import { blankMarks, blankValue, LONGEST_READ } from './blank-marks.ts';
import { type Word, wordsIn } from './words-in.ts';

/** A passage as readers see it: words without Markdown, and where each was typed. */
export interface Prose {
  readonly kind: PassageKind;
  readonly name?: string;
  readonly block?: string;
  /** As long as what was typed, with spaces in place of everything else than words. */
  readonly text: string;
  readonly offset: number;
  readonly words: readonly Word[];
  /** Whether it is a quotation: a `quote` block, or lines that start with `>`. */
  readonly isQuoted: boolean;
}

/** Keys whose values are words, unlike dates, topics or file names. */
const KEYS: ReadonlySet<string> = new Set(['title', 'summary', 'subject', 'preheader', 'alt', 'caption', 'text']);
const known = new WeakMap<Typed, readonly Prose[]>();

/**
 * The words of an issue or a page, in reading order. Comments, withdrawn issues and other languages than English are left out: the
 * rules know only English.
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
      // The next lines of a long value have no name.
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
