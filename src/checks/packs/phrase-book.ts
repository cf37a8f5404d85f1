import { lazily } from '../../text/lazily.ts';
import type { Severity } from '../../text/problem.ts';
import type { Word } from '../matchers/words-in.ts';
import type { Pack, PackEntry } from './pack.ts';
import { readPhrase } from './phrase.ts';

export type PackSetting = 'off' | 'info' | 'warning';

export interface Flag {
  readonly pack: Pack;
  readonly entry: PackEntry;
  readonly severity: Severity;
  readonly with: (() => PhraseBook) | undefined;
  readonly without: (() => PhraseBook) | undefined;
}

/** Phrases as a tree of words, so that each text is read once: which words may come next, and which entries end here. */
export interface PhraseBook<Entry = Flag> {
  readonly next: Map<string, PhraseBook<Entry>>;
  readonly flags: Entry[];
}

export const newPhraseBook = <Entry = Flag>(): PhraseBook<Entry> => ({ next: new Map(), flags: [] });

/** The last one, for commands that check again and again. */
let last: { readonly of: string; readonly book: PhraseBook } | undefined;

export function makePhraseBook(packs: readonly Pack[], settings: Readonly<Record<string, PackSetting>>): PhraseBook {
  const of = JSON.stringify([packs, settings]);
  if (last?.of !== of) last = { of, book: fillPhraseBook(packs, settings) };
  return last.book;
}

function fillPhraseBook(packs: readonly Pack[], settings: Readonly<Record<string, PackSetting>>): PhraseBook {
  const root = newPhraseBook();
  for (const pack of packs) {
    const severity = (Object.hasOwn(settings, pack.name) && settings[pack.name]) || pack.severity;
    if (severity === 'off') continue;
    for (const entry of pack.entries) {
      const [present, absent] = [entry.with, entry.without].map(
        (phrases) => phrases && lazily(() => addPhrases(newPhraseBook(), phrases, END)),
      );
      addPhrases(root, entry.flag, { pack, entry, severity, with: present, without: absent });
    }
  }
  return root;
}

/** Marks the end of a phrase in a tree without entries. */
const END = {} as Flag;

export function addPhrases<Entry>(root: PhraseBook<Entry>, phrases: readonly string[], flag: Entry): PhraseBook<Entry> {
  for (const phrase of phrases) {
    let ends = new Set([root]);
    for (const place of readPhrase(phrase)) {
      ends = new Set([...ends].flatMap((step) => place.map((words) => words.reduce(stepOn, step))));
    }
    for (const step of ends) if (!step.flags.includes(flag)) step.flags.push(flag);
  }
  return root;
}

function stepOn<Entry>(step: PhraseBook<Entry>, word: string): PhraseBook<Entry> {
  const known = step.next.get(word);
  if (known) return known;
  const next = newPhraseBook<Entry>();
  step.next.set(word, next);
  return next;
}

/** The longest phrase that starts at a word: its number of words, and its entries. */
export function matchAt<Entry>(
  root: PhraseBook<Entry>,
  words: readonly Word[],
  start: number,
): { length: number; flags: readonly Entry[] } {
  let found: { length: number; flags: readonly Entry[] } = { length: 0, flags: [] };
  let step: PhraseBook<Entry> | undefined = root;
  for (let at = start; at < words.length && step; at++) {
    const word: Word | undefined = words[at];
    if (!word || (at > start && !word.joins)) break;
    step = step.next.get(word.lower) ?? (word.text === word.lower ? undefined : step.next.get(word.text));
    if (step && step.flags.length > 0) found = { length: at + 1 - start, flags: step.flags };
  }
  return found;
}
