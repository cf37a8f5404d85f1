import { type Grams, groupsOf, hasGroup, readGrams, signsOf, sizeOf } from './grams.ts';
import { type Need, readPattern } from './read-pattern.ts';

/** What to look up for a need. Words that share a group are looked up together: most texts have no group of theirs. */
type Lookup =
  | { readonly shared: readonly number[]; readonly words: readonly (readonly (readonly number[])[])[] }
  | { readonly all: readonly Lookup[] }
  | { readonly one: readonly Lookup[] };

/** Patterns share what several of them are made of. */
const byNeed = new WeakMap<Need, Lookup>();

function lookupOf(need: Need): Lookup {
  const before = byNeed.get(need);
  if (before) return before;
  const lookup = makeLookup(need);
  byNeed.set(need, lookup);
  return lookup;
}

function makeLookup(need: Need): Lookup {
  if ('words' in need) return shareGroups([...new Set(need.words)].map((word) => groupsOf(signsOf(word))));
  if ('one' in need) return { one: need.one.map(lookupOf) };
  return { all: need.all.map(lookupOf).sort((a, b) => costOf(a) - costOf(b)) };
}

function shareGroups(words: readonly (readonly number[])[]): Lookup {
  if (words.some(({ length }) => length === 0)) return { all: [] };
  const counts = new Map<number, number>();
  for (const word of words) for (const group of word) counts.set(group, (counts.get(group) ?? 0) + 1);
  const shared = new Map<number, (readonly number[])[]>();
  for (const word of words) {
    const most = word.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
    const others = shared.get(most);
    if (others) others.push(word);
    else shared.set(most, [word]);
  }
  return { shared: [...shared.keys()], words: [...shared.values()] };
}

/** How many groups are looked up: what asks least is asked first. */
function costOf(lookup: Lookup): number {
  if ('shared' in lookup) return lookup.shared.length;
  return ('all' in lookup ? lookup.all : lookup.one).reduce((sum, one) => sum + costOf(one), 0);
}

/** With loops: this is asked thousands of times for each issue. */
function isMet(lookup: Lookup, grams: Grams): boolean {
  if ('all' in lookup) {
    for (const one of lookup.all) if (!isMet(one, grams)) return false;
    return true;
  }
  if ('one' in lookup) {
    for (const one of lookup.one) if (isMet(one, grams)) return true;
    return false;
  }
  const { shared, words } = lookup;
  for (let at = 0; at < shared.length; at++)
    if (hasGroup(grams, shared[at] ?? 0) && words[at]?.some((word) => word.every((group) => hasGroup(grams, group))))
      return true;
  return false;
}

/** In Unicode’s small letters, the long s and the sign of kelvins are letters of ASCII. */
const FOLDED = /[\u017f\u212a]/;
const lookups = new WeakMap<RegExp, Lookup>();
const known = new Map<string, Grams>();
/** Room for what is known, which is used again: texts of one file, and more, are asked about at the same time. */
const room = new Uint8Array(1 << 21);
let taken = 0;

/** Rules ask many patterns of one text in turn. */
let last: { readonly text: string; readonly grams: Grams | undefined } = { text: '', grams: undefined };

function gramsOf(text: string): Grams | undefined {
  if (text !== last.text) last = { text, grams: known.get(text) ?? learn(text) };
  return last.grams;
}

function learn(text: string): Grams | undefined {
  if (FOLDED.test(text)) return undefined;
  const from = taken;
  taken += sizeOf(text);
  if (taken > room.length) {
    known.clear();
    room.fill(0);
    taken = 0;
    return learn(text);
  }
  const grams = readGrams(text, room.subarray(from, taken));
  known.set(text, grams);
  return grams;
}

/** By the pattern as it is written: to read all of them takes longer than to check an issue. */
const read = new Map<string, Lookup>();
let earlier: ReadonlyMap<string, Lookup> = new Map();

/** For the next command: see kept.ts. */
export const listLookups = () => ({ all: new Map([...earlier, ...read]), isNew: read.size > 0 });

export function takeLookups(made: ReadonlyMap<string, Lookup>): void {
  earlier = made;
}

function lookUp(pattern: RegExp): Lookup {
  const written = String(pattern);
  const known = earlier.get(written) ?? read.get(written);
  if (known) return known;
  const made = lookupOf(readPattern(pattern));
  read.set(written, made);
  return made;
}

/**
 * Whether a text has the words that a pattern needs. Where it has not, the pattern matches nothing in it, and need not be run or even
 * compiled: most patterns are long, and most texts have none of what they look for.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const before = lookups.get(pattern);
  const lookup = before ?? lookUp(pattern);
  if (!before) lookups.set(pattern, lookup);
  const grams = gramsOf(text);
  return !grams || isMet(lookup, grams);
}
