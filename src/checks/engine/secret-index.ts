const MASK = '▇';
/** A secret of at least this many letters and digits is found with other signs between them; a shorter one only as it was typed. */
const TELLING = 6;
/** Secrets are looked up by this many of their first letters and digits. */
const KEY = 3;
/** Characters between two letters of a secret that is written another way: `3-May-2012`, `3%20May%202012`. */
const FARTHEST = 6;

interface Secret {
  /** As it was typed, from its first letter or digit to its last, and what is before and after. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Masks any number of secrets in one pass over a text. */
export class SecretIndex {
  private readonly known = new Set<string>();
  /** By their letters and digits alone, in small letters. */
  private readonly byCore = new Map<string, Secret[]>();
  /** The lengths of secrets that start with a key, longest first. */
  private readonly lengths = new Map<string, readonly number[]>();

  add(words: string): void {
    if (this.known.has(words)) return;
    this.known.add(words);
    const { letters: core, places } = lettersOf(words);
    if (core === '') return;
    const [start = 0, end = 0] = [places[0], (places.at(-1) ?? 0) + 1];
    const parts = { words: plain(words.slice(start, end)), before: words.slice(0, start), after: words.slice(end) };
    this.byCore.set(core, [...(this.byCore.get(core) ?? []), parts]);
    const key = core.slice(0, KEY);
    const lengths = new Set([...(this.lengths.get(key) ?? []), core.length]);
    this.lengths.set(
      key,
      [...lengths].sort((a, b) => b - a),
    );
  }

  /** A text with all of them masked. Its length stays. */
  mask(text: string): string {
    if (this.byCore.size === 0) return text;
    const masked = this.maskAmong(text, lettersOf(text));
    return masked.includes('%') ? this.maskAmong(masked, lettersOf(masked, CODE)) : masked;
  }

  private maskAmong(text: string, { letters, places }: Letters): string {
    let masked = '';
    let done = 0;
    for (let at = 0; at < letters.length; at++) {
      const found = this.findAt(text, letters, places, at);
      if (!found) continue;
      const [secret, last] = found;
      let start = places[at] ?? 0;
      let end = (places[last] ?? 0) + 1;
      if (text.slice(Math.max(done, start - secret.before.length), start) === secret.before)
        start -= secret.before.length;
      if (text.startsWith(secret.after, end)) end += secret.after.length;
      masked += text.slice(done, start) + MASK.repeat([...text.slice(start, end)].length);
      done = end;
      at = last;
    }
    return masked + text.slice(done);
  }

  private findAt(text: string, letters: string, places: readonly number[], at: number): [Secret, number] | undefined {
    for (let start = KEY; start > 0; start--) {
      for (const length of this.lengths.get(letters.slice(at, at + start)) ?? []) {
        const last = at + length - 1;
        if (last >= letters.length) continue;
        const secrets = this.byCore.get(letters.slice(at, last + 1)) ?? [];
        if (secrets.length === 0) continue;
        const found = plain(text.slice(places[at], (places[last] ?? 0) + 1));
        const secret = secrets.find(({ words }) => words === found);
        if (secret) return [secret, last];
        if (secrets[0] && length >= TELLING && isClose(places, at, last)) return [secrets[0], last];
      }
    }
    return undefined;
  }
}

function isClose(places: readonly number[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if ((places[at + 1] ?? 0) - (places[at] ?? 0) > FARTHEST + 1) return false;
  return true;
}

/** Messages have curly quotes and no-break spaces where an editor typed plain ones. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ').replaceAll('’', "'");

interface Letters {
  readonly letters: string;
  /** The offset of each of their UTF-16 units. */
  readonly places: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/gu;
/** An escape in an address, such as `%20`: its letters are not part of the words. */
const CODE = /%[0-9A-Fa-f]{2}/g;

function lettersOf(text: string, apart?: RegExp): Letters {
  let letters = '';
  const places: number[] = [];
  const read = apart ? text.replace(apart, (part) => ' '.repeat(part.length)) : text;
  for (const { 0: letter, index } of read.matchAll(LETTER)) {
    const small = letter.toLowerCase();
    // A few letters become two in lower case: they stay as they are, so that places stay right.
    const kept = small.length === letter.length ? small : letter;
    letters += kept;
    for (let unit = 0; unit < kept.length; unit++) places.push(index + unit);
  }
  return { letters, places };
}
