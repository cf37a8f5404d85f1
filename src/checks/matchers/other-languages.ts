/** What a paragraph is written in, where it is certainly not English. */
export type OtherLanguage = 'Welsh' | 'another language' | 'another script';

/** Words that English has in almost every sentence; “to”, “on” and “at” are Polish or Welsh words too. */
const ENGLISH =
  /(?<![\p{L}'’-])(?:the|and|of|is|were|are|for|with|from|that|this|you|your|we|our|they|their|will|has|have|not)(?![\p{L}'’-])/iu;
const WELSH =
  /(?<![\p{L}-])(?:yn|yr|y|ym|yng|ei|eu|eich|mae|oedd|bydd|wedi|gan|gyda|drwy|ond|bod|nid|neu|os|pob|hyn|hwn|ydych|rydym|ni|chi)(?![\p{L}-])|[’'](?:n|r|u|w|ch|i)(?!\p{L})/giu;
/** English has these too. */
const WELSH_OR_ENGLISH = /(?<![\p{L}-])(?:a|ac|am|ar|at|i|o|â)(?![\p{L}-])/giu;
/** In small letters: names have capitals. */
const MARKED_WORD = /(?<!\p{L})[a-z]*(?![a-z])\p{Ll}+(?!\p{L})/gu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/gu;
/** In letters, and in words: a name, a greeting or a title may be shorter. */
const [LETTERS, WORDS, SMALL_WORDS] = [12, 5, 3];

const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

export function otherLanguageOf(text: string): OtherLanguage | undefined {
  const words = text.match(WORD) ?? [];
  const others = count(OTHER_SCRIPT, text);
  if (others >= LETTERS && others * 2 > count(/\p{L}/gu, text)) return 'another script';
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length < WORDS || small * 2 < words.length || ENGLISH.test(text)) return undefined;
  const welsh = count(WELSH, text);
  if (welsh >= 2 && welsh + count(WELSH_OR_ENGLISH, text) >= SMALL_WORDS) return 'Welsh';
  return count(MARKED_WORD, text) >= SMALL_WORDS ? 'another language' : undefined;
}
