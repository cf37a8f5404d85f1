import type { Span } from '../../text/problem.ts';
import { readAsMeant } from '../engine/as-meant.ts';
import type { Masking } from '../engine/check.ts';
import type { Typed } from '../engine/passages.ts';
import { PARTICLE } from '../matchers/entities/people.ts';
import { isPublicNumber } from '../rules/personal/known-numbers.ts';
import { WORDS } from '../rules/review/pseudonym.ts';
import { daysOf } from './secret-days.ts';

/**
 * What nothing that leaves a command may repeat: what masked rules found in all files of a board. The log of a public repository is public.
 * Plain data, so that threads can have it.
 */
export interface Secrets {
  /** As they were typed, line by line. */
  readonly words: readonly string[];
  /** Of people, word by word. */
  readonly names: readonly string[];
  /** As `12-5-3`. */
  readonly days: readonly string[];
  /** Telephone numbers that the board gives everybody, as they are dialled. */
  readonly public: readonly string[];
}

export const NO_SECRETS: Secrets = { words: [], names: [], days: [], public: [] };

export type Found = Omit<Secrets, 'public'>;

export class FoundSecrets implements Found {
  readonly words: string[] = [];
  readonly names: string[] = [];
  readonly days: string[] = [];

  /** Keeps the text at a place secret, on each of its lines; without a length, the rest of the line. */
  add({ lines }: Typed, { line, column, length = 0 }: Span, masking: Masking): void {
    const first = lines[line - 1]?.slice(column - 1) ?? '';
    const rest = length > first.length ? lines.slice(line) : [];
    const text = [first, ...rest].join('\n');
    const more = masking === 'name' ? (SURNAME.exec(text.slice(length))?.[0].length ?? 0) : 0;
    const typed = length === 0 ? text : text.slice(0, length + more);
    // Files have `&nbsp;`; messages have what it means.
    const meant = typed.includes('&') ? readAsMeant(typed).text : typed;
    for (const words of new Set([typed, meant])) this.addWords(words, masking);
  }

  private addWords(words: string, masking: Masking): void {
    // What is after a slash is the name of a file: `case 13/683/203064.jpg`. The parts of an address are anybody’s: “https:”, a host. A list in
    // YAML parts a date at its comma.
    const names = words.includes('://') ? [] : words.split('/');
    const parts = [words, ...words.split(masking === 'day' ? /[\n,]/ : '\n'), ...names].map((part) => part.trim());
    const isKept = masking === 'password' ? isLong : isTelling;
    this.words.push(...new Set(parts.filter(isKept)));
    if (masking === 'name') this.names.push(...words.split(/[^\p{L}\p{M}]+/u).filter(isName));
    if (masking === 'day') this.days.push(...daysOf(words));
    // What is before the “@”, or “(at)”, is a name too.
    const [box = '', host] = words.split(/@|\s?[([]at[)\]]/i);
    if (host && box.length > 5) this.words.push(box);
  }
}

/** @param known the numbers that the board gives everybody: they are no secret, however they are typed */
export function mergeSecrets(found: readonly Found[], known: readonly string[]): Secrets {
  const numbers = new Set(known);
  return {
    words: [...new Set(found.flatMap(({ words }) => words))].filter((word) => !isPublicNumber(word, numbers)),
    names: [...new Set(found.flatMap(({ names }) => names))],
    days: [...new Set(found.flatMap(({ days }) => days))],
    public: known,
  };
}

/** What goes on after the first name. */
const SURNAME = new RegExp(`^(?:[ \\n]${PARTICLE})+[ \\n]\\p{Lu}[\\p{L}\\p{M}’'-]+`, 'u');

/** A letter or two tell nothing, nor does a short word on a line of its own, and they would be masked everywhere else. */
const isTelling = (part: string) => isLong(part) && (part.length > 5 || /[\p{Lu}\d]/u.test(part));
const isLong = (part: string) => part.length > 2;

/** A name that is an ordinary word too, such as “Will”, would be masked at the start of sentences. */
const isName = (word: string) => /^\p{Lu}/u.test(word) && word.length > 2 && !WORDS.has(word.toLowerCase());
