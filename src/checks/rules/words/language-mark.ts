import type { Rule } from '../../engine/check.ts';
import { type Passage, spanAt } from '../../engine/passages.ts';
import { hasEnglishWords, isWelsh, SMALL_WORDS } from '../../matchers/entities/welsh.ts';

/** What a paragraph is written in, where it is certainly not English. */
type OtherLanguage = 'Welsh' | 'another language' | 'another script';

/** In small letters: names have capitals. */
const MARKED_WORD = /(?<!\p{L})[a-z]*(?![a-z])\p{Ll}+(?!\p{L})/gu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/gu;
/** In letters, and in words: a name, a greeting or a title may be shorter. */
const [LETTERS, WORDS] = [12, 5];

const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

function otherLanguageOf(text: string): OtherLanguage | undefined {
  const words = text.match(WORD) ?? [];
  const others = count(OTHER_SCRIPT, text);
  if (others >= LETTERS && others * 2 > count(/\p{L}/gu, text)) return 'another script';
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length < WORDS || small * 2 < words.length || hasEnglishWords(text)) return undefined;
  if (isWelsh({ text })) return 'Welsh';
  return count(MARKED_WORD, text) >= SMALL_WORDS ? 'another language' : undefined;
}

const MARKS: Readonly<Record<OtherLanguage, string>> = {
  Welsh: '{lang=cy}',
  'another language': '{lang=…}, with the code of its language in place of the dots: pl is Polish, ro is Romanian',
  'another script': '{lang=…}, with the code of its language in place of the dots: ur is Urdu, ar is Arabic',
};

export const languageMark: Rule = {
  rule: 'language-mark',
  severity: 'warning',
  finds: 'A paragraph in Welsh or another language, in a section that does not say so',
  raises: [
    'Mae’r llinell ar agor bob dydd, ac mae pawb yn gyfrifol am ddiogelu.',
    'Jeśli martwisz się o dziecko, zadzwoń do nas. Nie musisz podawać nazwiska.',
    'اگر آپ کسی بچے کے بارے میں فکرمند ہیں تو ہمیں فون کریں۔',
  ],
  passes: [
    '## Diogelu {lang=cy}\n\nMae’r llinell ar agor bob dydd, ac mae pawb yn gyfrifol am ddiogelu.',
    'Bore da! Diolch yn fawr to all who came to Pen-y-bont ar Ogwr.',
  ],
  advised: [
    '## Diogelu {lang=cy}\n\nMae’r llinell ar agor bob dydd, ac mae pawb yn gyfrifol am ddiogelu.',
    '## Polski {#polski lang=pl}\n\nJeśli martwisz się o dziecko, zadzwoń do nas. Nie musisz podawać nazwiska.',
    '## اردو {#urdu lang=ur}\n\nاگر آپ کسی بچے کے بارے میں فکرمند ہیں تو ہمیں فون کریں۔',
  ],
  why: `A screen reader reads it aloud as if it were English, so nobody understands it; browsers offer no translation and break its words
    wrongly. A section says its language in braces after its heading, and the next \`## \` heading ends it. If the whole issue is in that
    language, write \`lang: cy\` in its front matter.

    Names, greetings and single words are not flagged.`,
  source: 'WCAG 2.2, [3.1.2 Language of Parts](https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts.html).',
  findInText(typed, { board }, report) {
    if (typed.isSettings || typed.isName) return;
    const key = typed.passages.find(({ kind, name }) => kind === 'key' && name === 'lang');
    const own = key?.words.replace(/["'\s]/g, '') || (board?.language ?? 'en');
    let before: OtherLanguage | undefined;
    for (const passage of typed.passages) {
      const { kind, section = '', words, offset, text } = passage;
      const isEnglish = (/\blang=([\w-]+)/.exec(section)?.[1] ?? own).startsWith('en');
      const language = isEnglish && kind !== 'key' && kind !== 'field' ? otherLanguageOf(words) : undefined;
      // One of several in a row.
      if (language && language !== before)
        report(spanAt(typed, offset, text.trimEnd().length), describe(language, passage));
      before = language;
    }
  },
};

function describe(language: OtherLanguage, { kind, text }: Passage): string {
  const isTitle = kind === 'heading' && text.startsWith('## ');
  const found = `This is in ${language}, but nothing says so, and screen readers read it as English.`;
  return `${found} ${isTitle ? 'End this heading' : 'Put it below a “## ” heading of its own that ends'} with ${MARKS[language]}.`;
}
