import { asciiDigit } from '../engine/as-meant.ts';
import { findDays, type Range } from './secret-days.ts';
import type { Secrets } from './secrets.ts';

const MASK = '▇';
/** A secret of at least this many letters and digits is found with other signs between them; a shorter one only as it was typed. */
const TELLING = 6;
/** Secrets are looked up by this many of their first letters and digits. */
const KEY = 3;
/** Characters between two letters of a secret that is written another way: `3-May-2012`, `3%20May%202012`. */
const FARTHEST = 6;
/** Letters and digits that are left of a secret which was cut off: `born on 3 Ma…`. */
const CUT = { fewest: 4, most: 80 } as const;

interface Secret {
  /** As it was typed, from its first letter or digit to its last, and what is before and after. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Finds any number of secrets in one pass over a text, however they are written there. */
export class SecretIndex {
  private readonly names: ReadonlySet<string>;
  private readonly days: ReadonlySet<string>;
  /** Those of each number, with a space between: ` 9434765919 07700900123 `. */
  private readonly digits: string;
  /** By their letters and digits alone, in small letters. */
  private readonly byCore = new Map<string, Secret[]>();
  /** Cores by their first letters, longest first. */
  private readonly byKey = new Map<string, string[]>();

  constructor({ words, names, days }: Omit<Secrets, 'public'>) {
    this.names = new Set(names.map((name) => lettersOf(name).letters));
    this.days = new Set(days);
    for (const secret of words) this.add(secret);
    const numbers = words.map((secret) => lettersOf(secret).letters.replace(/\D/g, ''));
    this.digits = ` ${[...new Set(numbers)].filter(({ length }) => length >= TELLING).join(' ')} `;
    for (const cores of this.byKey.values()) cores.sort((a, b) => b.length - a.length);
  }

  private add(words: string): void {
    const { letters: core, places } = lettersOf(words);
    if (core === '') return;
    const [start = 0, end = 0] = [places[0], (places.at(-1) ?? 0) + 1];
    const parts = { words: plain(words.slice(start, end)), before: words.slice(0, start), after: words.slice(end) };
    const known = this.byCore.get(core);
    this.byCore.set(core, [...(known ?? []), parts]);
    const key = core.slice(0, KEY);
    if (!known) this.byKey.set(key, [...(this.byKey.get(key) ?? []), core]);
  }

  /** Where secrets are in a text. Ranges may overlap. */
  find(text: string): readonly Range[] {
    const read = lettersOf(text);
    const found = [
      ...this.findWords(text, read),
      ...this.findNames(text),
      ...findDays(text, this.days),
      ...this.findParts(text),
    ];
    if (text.includes('…')) found.push(...this.findCut(text, read));
    return found;
  }

  private findWords(text: string, { letters, places }: Letters): readonly Range[] {
    const found: Range[] = [];
    for (let at = 0; at < letters.length; at++) {
      const [secret, last] = this.findAt(text, letters, places, at) ?? [];
      if (!secret || last === undefined) continue;
      let start = places[at] ?? 0;
      let end = (places[last] ?? 0) + 1;
      if (text.slice(Math.max(0, start - secret.before.length), start) === secret.before) start -= secret.before.length;
      if (text.startsWith(secret.after, end)) end += secret.after.length;
      found.push([start, end]);
      at = last;
    }
    return found;
  }

  private findAt(text: string, letters: string, places: readonly number[], at: number): [Secret, number] | undefined {
    for (let start = KEY; start > 0; start--) {
      for (const core of this.byKey.get(letters.slice(at, at + start)) ?? []) {
        if (!letters.startsWith(core, at)) continue;
        const last = at + core.length - 1;
        const secrets = this.byCore.get(core) ?? [];
        const [from, to] = [places[at] ?? 0, (places[last] ?? 0) + 1];
        const found = plain(text.slice(from, to));
        const secret = secrets.find(({ words }) => words === found);
        const isThere = YEAR.test(core) ? isAlone : isWhole;
        if (secret && (core.length >= TELLING || isThere(text, from, to))) return [secret, last];
        if (secrets[0] && core.length >= TELLING && isClose(places, at, last)) return [secrets[0], last];
      }
    }
    return undefined;
  }

  /** One word of a name is as telling as the whole. In small letters only where an address may have it: `#robyn-smith`. */
  private findNames(text: string): readonly Range[] {
    if (this.names.size === 0) return [];
    return [...text.matchAll(WORD)].flatMap(({ 0: word, index }): readonly Range[] => {
      if (!this.names.has(lettersOf(word).letters)) return [];
      const isName = /^\p{Lu}/u.test(word) || /[-_./@#%]/.test(`${text[index - 1]}${text[index + word.length]}`);
      return isName ? [[index, index + word.length]] : [];
    });
  }

  /** A part of a number, as `“CE 33 40 18” has no month 40`: four digits from its start or to its end, or five of any. */
  private findParts(text: string): readonly Range[] {
    if (this.digits.trim() === '') return [];
    return [...text.matchAll(DIGITS)].flatMap(({ 0: run, index }): readonly Range[] => {
      const digits = run.replace(/\D/g, '');
      const isEnd = this.digits.includes(` ${digits}`) || this.digits.includes(`${digits} `);
      const isPart = digits.length > 4 ? this.digits.includes(digits) && !DAY.test(run) : isEnd && !YEAR.test(digits);
      return isPart ? [[index, index + run.length]] : [];
    });
  }

  /** The start of a secret before “…”. */
  private findCut(text: string, { letters, places }: Letters): readonly Range[] {
    return [...text.matchAll(/…/g)].flatMap(({ index }): readonly Range[] => {
      const end = places.filter((place) => place < index).length;
      for (let at = Math.max(0, end - CUT.most); at <= end - CUT.fewest; at++) {
        const rest = letters.slice(at, end);
        const cores = [...(this.byKey.get(rest.slice(0, KEY)) ?? []), ...this.names];
        if (cores.some((core) => core.startsWith(rest)) && isClose(places, at, end - 1))
          return [[places[at] ?? 0, index]];
      }
      return [];
    });
  }
}

/** A text with these ranges masked. Its length stays. */
export function maskRanges(text: string, ranges: readonly Range[]): string {
  let masked = '';
  let done = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    masked += text.slice(done, from) + MASK.repeat([...text.slice(from, end)].length);
    done = end;
  }
  return masked + text.slice(done);
}

function isClose(places: readonly number[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if ((places[at + 1] ?? 0) - (places[at] ?? 0) > FARTHEST + 1) return false;
  return true;
}

const LETTER = /[\p{L}\p{N}]/u;
const isWhole = (text: string, start: number, end: number) =>
  !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[end] ?? '');

/** The end of a date, at the start of its second line. Elsewhere a year tells nothing, and names of files have one. */
const YEAR = /^(?:19|20)\d\d$/;
/** So are files named: an editor needs to see which one to correct, `2026-12.md`, even if a number begins with 202612. */
const DAY = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?$/;
const isAlone = (text: string, start: number, end: number) =>
  /(?:^|[“(])[\s>]*$/.test(text.slice(0, start)) && /^(?:$|[\s"'”’,;.)\]<])/.test(text.slice(end));

/** Messages have curly quotes and no-break spaces where an editor typed plain ones. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ').replaceAll('’', "'");

interface Letters {
  readonly letters: string;
  /** The offset of each of their UTF-16 units. */
  readonly places: readonly number[];
}

/** Four digits or more, with what people write between them. */
const DIGITS = /\d(?:[ ./*_()-]{0,3}\d){3,}/g;
const WORD = /[\p{L}\p{M}]{3,}/gu;
const SIGN = /[\p{L}\p{N}]/gu;

function lettersOf(text: string): Letters {
  let letters = '';
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(SIGN)) {
    const kept = fold(letter);
    letters += kept;
    for (let unit = 0; unit < kept.length; unit++) places.push(index + Math.min(unit, letter.length - 1));
  }
  return { letters, places };
}

/** Without accents and in small letters, as an address has it; a digit of any script as 0 to 9. */
function fold(letter: string): string {
  if (letter <= '\u007f') return letter.toLowerCase();
  return asciiDigit(letter.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
}
