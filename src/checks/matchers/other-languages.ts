import { hasEnglishWords, isWelsh, SMALL_WORDS } from './entities/welsh.ts';

/** What a paragraph is written in, where it is certainly not English. */
export type OtherLanguage = 'Welsh' | 'another language' | 'another script';

/** In small letters: names have capitals. */
const MARKED_WORD = /(?<!\p{L})[a-z]*(?![a-z])\p{Ll}+(?!\p{L})/gu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/gu;
/** In letters, and in words: a name, a greeting or a title may be shorter. */
const [LETTERS, WORDS] = [12, 5];

const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

export function otherLanguageOf(text: string): OtherLanguage | undefined {
  const words = text.match(WORD) ?? [];
  const others = count(OTHER_SCRIPT, text);
  if (others >= LETTERS && others * 2 > count(/\p{L}/gu, text)) return 'another script';
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length < WORDS || small * 2 < words.length || hasEnglishWords(text)) return undefined;
  if (isWelsh({ text })) return 'Welsh';
  return count(MARKED_WORD, text) >= SMALL_WORDS ? 'another language' : undefined;
}
