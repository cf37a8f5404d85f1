import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { everydayAcronyms } from '../../matchers/acronyms/everyday.ts';
import { type Acronym, findAcronyms } from '../../matchers/acronyms/find-acronyms.ts';
import { fitAfter, fitBefore, fitName } from '../../matchers/acronyms/fit-initials.ts';
import { nearForm, usualAcronyms } from '../../matchers/acronyms/usual.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';

interface Use {
  /** Where the first one starts and ends in the file. */
  readonly start: number;
  readonly end: number;
  readonly short: string;
  /** Where it is explained, once that is found. */
  explained?: number;
}

export const acronym: Rule = {
  rule: 'acronym',
  severity: 'warning',
  finds: 'A short form that is neither explained at its first use nor in the glossary',
  raises: [
    'Ask the CYPS team about a place.',
    'The LPS will change your forms.\n\nThe Liberty Protection Safeguards (LPS) are coming.',
  ],
  passes: [
    'The Liberty Protection Safeguards (LPS) are coming. The LPS replace older rules.',
    'Ask your GP about CSE (child sexual exploitation). Do NOT wait. The FLYER is our new flyer.',
    'ICON is a programme for parents. It helps them.',
  ],
  advised: [
    'Ask the Children and Young People’s Services (CYPS) team about a place.',
    'The Liberty Protection Safeguards (LPS) will change your forms.\n\nThe Liberty Protection Safeguards (LPS) are coming.',
  ],
  why: `Partners come from many services, each with its own short forms, and parents and children read the archive too.
    A short form that is in \`content/glossary.yaml\` needs no explanation: readers see the glossary’s words beside it.

    The first use counts, even in a heading or the summary. Short forms that everybody knows (NHS, PDF, GP), words in
    capitals for emphasis, Roman numerals, the board’s own short name and sections in another language are not
    flagged.`,
  source: `A survey of one council’s practitioners, who asked for a glossary; GOV.UK, [Style guide: abbreviations and
    acronyms](https://www.gov.uk/guidance/style-guide/a-to-z).`,
  findInText(typed, { board, glossary }, report) {
    const uses = new Map<string, Use>();
    const all = readProse(typed, board?.language);
    const known = new Set(Object.keys(glossary).map((one) => one.toUpperCase()));
    for (const prose of all) {
      for (const one of findAcronyms(prose)) {
        const { short, at } = one;
        if (everydayAcronyms.has(short) || known.has(short.toUpperCase()) || short === board?.board?.short) continue;
        const word = prose.words[at];
        if (!word) continue;
        // “Team Around the Family (TAF)” is no family named by letters.
        const isSpelt = isExplained(one, prose);
        if (!isSpelt && isLabel(one, prose)) continue;
        const start = prose.offset + word.start;
        const use: Use = uses.get(short) ?? { short, start, end: prose.offset + word.end };
        uses.set(short, use);
        if (isSpelt) use.explained ??= start;
      }
    }
    for (const { short, start, end, explained } of uses.values()) {
      if (explained === start || isName(short, typed.text) || isWord(short, all)) continue;
      const found =
        explained === undefined
          ? `“${short}” is not explained.`
          : `“${short}” is first explained in line ${spanAt(typed, explained, 0).line}, after this use.`;
      report(
        spanAt(typed, start, end - start),
        `${found} ${meantIn(glossary, short)}Spell it out here with “(${short})” after it, or add it to content/glossary.yaml.`,
      );
    }
  },
};

/** Whom a review names by letters: `her mother, (MH)`, `Child AB`. */
const LABELLED =
  /\b(?:mother|father|mum|dad|brother|sister|sibling|aunt|uncle|grandmother|grandfather|partner|child|adult|baby|parent|carer|family|case|initials(?: are)?|mr|mrs|ms|miss|dr)\W{1,4}$/i;
/** `DC Fixture`: a rank before a name. */
const RANK = /^(?:DC|DI|DS|DCI|DCC|PCSO)$/;
/** Letters of a label. */
const LONGEST_LABEL = 3;
/** `Text SHOUT to 85258`. */
const KEYWORD = /\btext(?:ing)?\s+(?:the\s+word\s+)?[“"‘']?$/i;

function isLabel({ short, at }: Acronym, { text, words }: Prose): boolean {
  const start = words[at]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 24), start);
  if (RANK.test(short) && /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '')) return true;
  return KEYWORD.test(before) || (short.length <= LONGEST_LABEL && LABELLED.test(before));
}

const KINDS =
  'programme|campaign|project|scheme|charity|tool|toolkit|model|approach|framework|helpline|service|initiative|app|website|group|forum|pathway|course|method|e-?mail|newsletter|bulletin|podcast|rule';

/**
 * `ICON is a programme that …`, `our weekly email, CASPAR`, `[CASPAR](https://example.org/caspar)`, `the PANTS rule`; or a line or a
 * sentence for each letter: `I – Infant crying is normal`, `ASK: Assess, Support, Keep safe`.
 */
function isName(short: string, text: string): boolean {
  const one = `(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])`;
  const letters = [...short.toUpperCase()];
  const marked = letters.map((letter) => `[^\\p{L}\\n]*${letter}[*_]*\\s*(?:[–—:.=-]|for\\b)[^\\n]+`);
  const items = letters.map((letter) => `[ \\t]*(?:[-*+•·▪]|\\d{1,2}[.)])[^\\p{L}\\n]*${letter}[^\\n]+`);
  const sentences = letters.map((letter) => `[*_]*${letter}[^.!?;,\\n]{1,80}`);
  const spelt = [`^${items.join('\\n+')}`, `${one}[*_]*(?:\\s\\p{Ll}+)?\\s?[:–—-]\\s?${sentences.join('[.!?;,]\\s*')}`];
  const named = [
    `\\b(?:${KINDS})(?:,|:|\\s(?:called|named))\\s["“‘[*_]*${one}`,
    `\\[${one}\\]\\([^()\\s]*(?:${short.toLowerCase()})`,
    `${one}\\s(?:rule|campaign|newsletter|e-?mail|song|film|book|podcast|app)\\b`,
  ];
  return new RegExp(
    [
      `${one}\\s+(?:is|was)\\s+(?:an?|the|our)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${KINDS})\\b`,
      `^${marked.join('\\n+')}`,
      ...(isSpoken(short) ? named : []),
      ...(letters.length < SHORTEST_SPELT ? [] : spelt),
    ].join('|'),
    'mu',
  ).test(text);
}

/** Letters. Fewer items start with them by chance. */
const SHORTEST_SPELT = 3;

/** Whether it can be read as a word, as names of campaigns are: `CASPAR`, `PANTS`. */
const isSpoken = (short: string) =>
  /^[A-Z]{5,}$/.test(short) && /^[^AEIOUY]{0,2}[AEIOUY]+[^AEIOUY]{1,3}(?:[AEIOUY]|$)/.test(short);

/** Letters. Shorter words are short forms too often. */
const SHORTEST_WORD = 4;

/** `The POSTER is ready`, where other lines have “poster”: capitals for emphasis. */
function isWord(short: string, all: readonly Prose[]): boolean {
  const word = short.toLowerCase();
  return short.length >= SHORTEST_WORD && all.some(({ words }) => words.some(({ text }) => text === word));
}

/** `CAHMS` for CAMHS. */
function meantIn(glossary: Readonly<Record<string, string>>, short: string): string {
  const meant = nearForm(short, [...Object.keys(glossary), ...usualAcronyms]);
  return meant === undefined ? '' : `Did you mean “${meant}”? `;
}

/** `serious case review (SCR)`, `SCR (serious case review)`, `the SCR process (serious case review)`, `what does SCR mean?` */
function isExplained({ short, at }: Acronym, { text, words }: Prose): boolean {
  if (fitBefore(short, words, skipBefore(words, at))) return true;
  const { start = 0, end = 0 } = words[at] ?? {};
  if (/\([“"‘']?$/.test(text.slice(Math.max(0, start - 2), start)) && fitName(short, words, at)) return true;
  const after = text.slice(end, end + 40);
  if (
    SAID.test(after) ||
    IN_OTHER_WORDS.test(text.slice(end, end + 100)) ||
    (ASKED.test(text.slice(Math.max(0, start - 20), start)) && /^["”’]? (?:mean|stand for)\b/.test(after))
  )
    return true;
  let next = at + 1;
  while (next < at + 4 && FILLER.test(words[next]?.lower ?? '')) next++;
  return (
    fitAfter(short, words, next) !== undefined ||
    (/^ [\p{L}-]+ \(/u.test(after) && fitAfter(short, words, at + 2) !== undefined)
  );
}

/** Whatever follows explains it, even if it has other letters. */
const SAID = /^["”’]?,? (?:stands? for|(?:is|are) short for|means)\b/;
/** `CWMPAS and CYSUR, the regional safeguarding boards` */
const IN_OTHER_WORDS = new RegExp(
  `^(?: (?:and|or) \\p{Lu}+)?, (?:the|an?|our|their) (?:[\\p{Ll}-]+ ){0,5}(?:${KINDS}|board|panel|partnership|agency|body|team)s?\\b`,
  'u',
);
const ASKED = /\bwhat (?:does|do) (?:an? |the )?["“‘]?$/i;

/** Words between a short form and its explanation: `(known as SCRs)`, `CSE means …`, `Act 1984 (PACE)`. */
const FILLER = /^(?:or|the|known|as|also|called|short|for|means|is|stands|a|an|(?:19|20)\d\d)$/;

/** How many of the words before a short form may explain it. */
function skipBefore(words: Prose['words'], at: number): number {
  let end = at;
  while (end > Math.max(0, at - 4) && FILLER.test(words[end - 1]?.lower ?? '')) end--;
  return end;
}
