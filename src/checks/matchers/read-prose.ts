import { useOfField } from '../../blocks/index.ts';
import type { Range } from '../../text/surroundings.ts';
import type { Passage, Typed } from '../engine/passages.ts';
import { blankMarks, blankValue, LONGEST_READ } from './blank-marks.ts';
import { type Word, wordsIn } from './words-in.ts';

/** A passage as readers see it. Its text is as long as what was typed, with spaces in place of everything else than words. */
export interface Prose extends Omit<Passage, 'words'> {
  readonly words: readonly Word[];
  /** Whether it is a quotation: a `quote` block, or lines that start with `>`. */
  readonly isQuoted: boolean;
}

/** Keys whose values are words, unlike dates, topics or file names. */
const KEYS: ReadonlySet<string> = new Set('title summary subject preheader alt caption text image'.split(' '));
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

function readPassages({ passages, surroundings }: Typed, language: string): readonly Prose[] {
  const hidden = [...surroundings.comments, ...surroundings.code];
  let writing = language;
  let section: string | undefined;
  let key = '';
  let isWithdrawn = false;
  const prose = passages.flatMap((passage) => {
    const { kind, text, offset } = passage;
    // The next lines of a long value have no name.
    if (kind === 'key') key = passage.name ?? key;
    if (kind === 'key' && key === 'lang') writing = valueIn(text);
    isWithdrawn ||= kind === 'key' && key === 'status' && valueIn(text) === 'withdrawn';
    if (kind === 'heading' && text.startsWith('## ')) section = /\blang=([\w-]+)/.exec(text)?.[1];
    const isEnglish = (section ?? writing).startsWith('en');
    if (!isEnglish || text.length > LONGEST_READ || !isLanguage(passage, key)) return [];
    const plain = kind === 'key' ? blankValue(passage, key) : blankMarks(passage.words);
    const visible = blankHidden(plain, offset, hidden);
    return visible.trim() === '' ? [] : proseOf(passage, visible);
  });
  return isWithdrawn ? [] : prose;
}

function isLanguage({ kind, block, name = '' }: Passage, key: string): boolean {
  if (kind === 'key') return KEYS.has(key);
  const use = useOfField(block, name);
  return kind !== 'field' || use === 'words' || use === 'sentences';
}

function proseOf({ words: _words, ...passage }: Passage, plain: string): Prose {
  const { block, text } = passage;
  return {
    ...passage,
    text: plain,
    words: wordsIn(plain),
    known: new Map(),
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
