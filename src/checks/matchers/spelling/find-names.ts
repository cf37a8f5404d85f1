import { foldWord, WordFamilies } from './word-families.ts';

export interface FoundName {
  /** The same for every spelling of it. */
  readonly key: string;
  readonly name: string;
  readonly offset: number;
}

/** A word with a capital, where a name may start. */
const START = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu;
const NEXT = /[ \n](?:& )?([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*)/uy;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'and']);
/** Words. In names this long, they may be in another order, as in “Children’s Safeguarding Board”. */
const LONG = 4;

/** Finds names in texts, in any spelling. Each word is compared once, not each name. */
export class NameFinder {
  private readonly families: WordFamilies;
  private readonly known = new Map<string, string | undefined>();
  private readonly keys = new Set<string>();
  private readonly longest: number;

  constructor(names: readonly string[]) {
    const folded = names.map((name) => wordsOf(name).map(foldWord));
    this.families = new WordFamilies(folded.flat());
    for (const words of folded) this.keys.add(keyOf(words.map((word) => this.families.familyOf(word) ?? word)));
    this.longest = Math.max(0, ...folded.map(({ length }) => length)) + 1;
  }

  findIn(text: string): readonly FoundName[] {
    const found: FoundName[] = [];
    let from = 0;
    for (const { 0: word, index } of this.longest > 1 ? text.matchAll(START) : []) {
      if (index < from) continue;
      const first = this.familyOf(word);
      const name = first === undefined ? undefined : this.longestFrom(text, index, index + word.length, first);
      if (!name) continue;
      found.push(name);
      from = index + name.name.length;
    }
    return found;
  }

  private familyOf(word: string): string | undefined {
    if (this.known.has(word)) return this.known.get(word);
    const family = this.families.familyOf(foldWord(word));
    this.known.set(word, family);
    return family;
  }

  private longestFrom(text: string, start: number, firstEnd: number, first: string): FoundName | undefined {
    const families = ARTICLES.has(first) ? [] : [first];
    let name: FoundName | undefined;
    let end = firstEnd;
    for (let count = 1; count <= this.longest; count++) {
      NEXT.lastIndex = end;
      const next = NEXT.exec(text)?.[1];
      const family = next === undefined ? undefined : this.familyOf(next);
      if (family === undefined) break;
      if (!ARTICLES.has(family)) families.push(family);
      end = NEXT.lastIndex;
      const key = keyOf(families);
      if (this.keys.has(key)) name = { key, name: text.slice(start, end).replace(/['’]s$/, ''), offset: start };
    }
    return name;
  }
}

const wordsOf = (name: string) => name.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

function keyOf(families: readonly string[]): string {
  const words = families.filter((word) => !ARTICLES.has(word));
  return (words.length >= LONG ? [...words].sort() : words).join(' ');
}
