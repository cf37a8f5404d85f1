import type { Severity } from '../../text/problem.ts';
import type { Word } from '../matchers/words-in.ts';
import type { Pack, PackEntry } from './pack.ts';
import { readPhrase } from './phrase.ts';

export type PackSetting = 'off' | 'info' | 'warning';

export interface Flag {
  readonly pack: Pack;
  readonly entry: PackEntry;
  readonly severity: Severity;
  readonly with: Step | undefined;
  readonly without: Step | undefined;
}

/** A node of the tree: which words may come next, and which entries end here. */
interface Step {
  readonly next: Map<string, Step>;
  readonly flags: Flag[];
}

/** Every phrase of every pack as one tree of words, so that each text is read once. */
export interface PhraseBook {
  readonly root: Step;
}

const newStep = (): Step => ({ next: new Map(), flags: [] });

/** The last one, for commands that check again and again. */
let last: { readonly of: string; readonly book: PhraseBook } | undefined;

export function makePhraseBook(packs: readonly Pack[], settings: Readonly<Record<string, PackSetting>>): PhraseBook {
  const of = JSON.stringify([packs, settings]);
  if (last?.of !== of) last = { of, book: fillPhraseBook(packs, settings) };
  return last.book;
}

function fillPhraseBook(packs: readonly Pack[], settings: Readonly<Record<string, PackSetting>>): PhraseBook {
  const root = newStep();
  for (const pack of packs) {
    const severity = (Object.hasOwn(settings, pack.name) && settings[pack.name]) || pack.severity;
    if (severity === 'off') continue;
    for (const entry of pack.entries) {
      const flag: Flag = { pack, entry, severity, with: makeTree(entry.with), without: makeTree(entry.without) };
      for (const phrase of entry.flag) addPhrase(root, phrase, flag);
    }
  }
  return { root };
}

function makeTree(phrases: readonly string[] | undefined): Step | undefined {
  if (!phrases) return undefined;
  const root = newStep();
  for (const phrase of phrases) addPhrase(root, phrase, undefined);
  return root;
}

/** Marks the end of a phrase in a tree without entries. */
const END = {} as Flag;

function addPhrase(root: Step, phrase: string, flag: Flag = END): void {
  let ends = new Set([root]);
  for (const place of readPhrase(phrase)) {
    ends = new Set([...ends].flatMap((step) => place.map((words) => words.reduce(stepOn, step))));
  }
  for (const step of ends) if (!step.flags.includes(flag)) step.flags.push(flag);
}

function stepOn(step: Step, word: string): Step {
  const known = step.next.get(word);
  if (known) return known;
  const next = newStep();
  step.next.set(word, next);
  return next;
}

/** The longest phrase that starts at a word: its number of words, and its entries. */
export function matchAt(root: Step, words: readonly Word[], start: number): { length: number; flags: readonly Flag[] } {
  let found: { length: number; flags: readonly Flag[] } = { length: 0, flags: [] };
  let step: Step | undefined = root;
  for (let at = start; at < words.length && step; at++) {
    const word: Word | undefined = words[at];
    if (!word || (at > start && !word.joins)) break;
    step = step.next.get(word.lower) ?? (word.text === word.lower ? undefined : step.next.get(word.text));
    if (step && step.flags.length > 0) found = { length: at + 1 - start, flags: step.flags };
  }
  return found;
}
