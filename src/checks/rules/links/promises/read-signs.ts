import { oncePer } from '../../../engine/once-per.ts';
import type { Passage } from '../../../engine/passages.ts';
import { OTHERS, VERBS } from './vocabulary.ts';

// A passage as a row of signs, one a word: in it a way of promising is a few signs, in any words.

/** What is read by its form: `gap` is where an address was, `opener` a word that starts a sentence where none ended. */
const FORMS =
  `kept mailbox number file-name source gap hole figure loud opener name other reach doing stop question colon comma dash open-bracket close
  arrow cell line item mark s`.split(/\s+/);
const NAMES = [...Object.keys(VERBS), ...Object.keys(OTHERS), ...FORMS];

/** The sign of a class of words. */
export function signOf(name: string): string {
  const at = NAMES.indexOf(name);
  if (at < 0) throw new TypeError(name);
  return String.fromCharCode(0x100 + at);
}

/** A pattern for one sign of some classes. */
export function setOf(classes: string): RegExp {
  return new RegExp(`[${classes.split(' ').map(signOf).join('')}]`);
}

const wordsOf = (words: string) => words.split(/\s+/);
const pluralOf = (word: string) => word.replace(/y$/, 'ie').replace(/x$/, 'xe').concat('s');
/** “scan” → “scann”, “use” → “us”: what -ing and -ed are put behind. */
const stemOf = (verb: string) =>
  verb.replace(/e$/, '').replace(/(?<=\b[^aeiou]?[^aeiou][aeiou]|submi)([gnpt])$/, '$1$1');

const VERB_SIGNS = new Map<string, string>();
const WORD_SIGNS = new Map<string, string>();
for (const [name, verbs] of Object.entries(VERBS))
  for (const verb of wordsOf(verbs)) {
    VERB_SIGNS.set(verb, signOf(name));
    WORD_SIGNS.set(`${stemOf(verb)}ing`, signOf(name === 'visit' || name === 'contact' ? 'reach' : 'doing'));
    if (name !== 'see' && name !== 'get' && name !== 'share' && name !== 'contact')
      WORD_SIGNS.set(`${stemOf(verb)}ed`, signOf('opened'));
  }
for (const [name, words] of Object.entries(OTHERS))
  for (const word of wordsOf(words)) {
    if (!WORD_SIGNS.has(pluralOf(word))) WORD_SIGNS.set(pluralOf(word), signOf(name));
    WORD_SIGNS.set(word, signOf(name));
  }

const WORD = String.raw`\p{L}[\p{L}\d]*(?:(?:-|['’](?!s\b))[\p{L}\d]+)*`;

/** A word with nothing of an address behind it. Most tokens are such. */
const PLAIN_WORD = new RegExp(String.raw`(?!www\.\s)${WORD}(?=[\s,;!?)*_"”’]|\.\s|$)`, 'uy');
/** The others in this order, each with the name of its sign. */
const TOKENS: readonly (readonly [source: string, name: string])[] = [
  // What a browser writes behind the title of a page: “Safer sleep - GOV.UK”.
  [
    String.raw`(?<=[\p{L}\d)…] {1,3})[|–-] ?(?:(?:[A-Z]+\.)?GOV\.UK|GOV\.WALES|Eventbrite|YouTube|Vimeo|Citizen Space|LinkedIn|SurveyMonkey|BBC (?:News|iPlayer))(?![\w/-])(?: \((?:www\.)?[\w.]+\))?`,
    'source',
  ],
  [String.raw`!?\[[^\][]{0,300}\](?:\((?:[^()\n]|\([^()\n]{0,80}\)){0,500}\)|\[[^\][]{0,80}\])`, 'kept'],
  [String.raw`(?:[hH]ttps?:\/\/(?!www\.?[\s),;|])[\w[]|\b[wW]ww\.\w)\S{0,300}|<[^>\s]{1,300}>`, 'kept'],
  [String.raw`[\w.+'’-]{1,80}@[\w-]+\.[\w.-]*`, 'mailbox'],
  [
    String.raw`(?<![\w(@.-])(?![gG](?:ov|OV)\.(?:uk|UK)(?![\w/.]))(?:[a-zA-Z\d-]{1,63}\.){1,9}(?:uk|org|com|net|info|wales|scot)(?:\/\S{0,300}|\b)`,
    'kept',
  ],
  [String.raw`\(?\b0\d{2,4}\)? ?\d{3}[\d ]{0,9}|\b\d{3} ?\d{3}\b|\b(?:999|101|111)\b`, 'number'],
  [
    String.raw`(?<=\S )\((?:Adobe )?(?:PDF|pdf|Word|Excel|PowerPoint|(?:doc|xls|ppt)x?)\b(?:[^()\n]{0,20}?\d ?[KkMm][Bb])?(?: [Ff]ile| [Dd]ocument)?\)|(?<=[\w)])\.(?:docx?|pdf|xlsx?|pptx?)(?![\w/@.-])`,
    'file-name',
  ],
  [String.raw`(?<=^|[\s(|])(?:https?:\/\/(?:www\.?)?|www\.)(?=[\s),;|]|$)|(?<=\p{L} )\([ ]?[,)]`, 'hole'],
  [String.raw`(?<=[\p{L}:][ ]{1,9})[.,;](?=\s|$)`, 'gap'],
  [String.raw`\d+(?:[.,:\/]\d+)*(?:[ap]m|st|nd|rd|th)?(?![\p{L}\d])`, 'figure'],
  [String.raw`[’']s\b`, 's'],
  [`${WORD}|&`, 'other'],
  [String.raw`[!?]*\?[!?]*`, 'question'],
  [String.raw`!+|\.{1,9}(?=["”’)*_]{0,9}(?:\s{1,9}["“‘(*_[]{0,9}[\p{Lu}\d]|\s{0,9}$|\p{Lu}))|…`, 'stop'],
  ['[:;]', 'colon'],
  [',', 'comma'],
  [String.raw`(?<=\s)[–—-]{1,3}(?=\s|$)|[–—]`, 'dash'],
  ['[([]', 'open-bracket'],
  [String.raw`[)\]]`, 'close'],
  [String.raw`(?<!^|\n|--)>{1,3}|<<|[»›→➔▶▸⇒➜]`, 'arrow'],
  [String.raw`[|\t]`, 'cell'],
  [String.raw`\n[ \t]{0,9}(?:[-*+·•▪>]{1,9}|\d{1,3}[.)])[ \t]{1,9}`, 'item'],
  [String.raw`\n(?![^\p{L}\d\s|*_("“‘[]{1,3}[ \t])`, 'line'],
  // Ticks, and marks of lists that Markdown does not know.
  [String.raw`\n|\p{So}`, 'mark'],
];
const TOKEN = new RegExp(TOKENS.map(([source]) => `(${source})`).join('|'), 'uy');
const SIGNS = TOKENS.map(([, name]) => signOf(name));
const [OTHER, LOUD, OPENER, NAME, CONTACT, MESSAGE] = 'other loud opener name contact message'
  .split(' ')
  .map(signOf) as [string, string, string, string, string, string];
const STOP = signOf('stop');
const NOTHING = ['', 1] as const;
/** Before what is a verb, although it could be a thing: “to report”, “please copy”. */
const BEFORE_VERB = setOf(
  'stop question colon line item cell dash comma to please may and we must not for where reach',
);
const DETERMINER = setOf('its our your a this');
const ENDED = setOf('stop question colon line item cell dash open-bracket kept arrow');
const LEADS_TO_ADDRESS = setOf('onto via on to we website contact reach visit doing');
const OPENERS = new Set(
  'It The We They This These There If Please You Your Our Anyone Everyone Any All Once When Also'.split(' '),
);
const BULLET = /^\s*(?:[-*+·•▪>]+|\d{1,3}[.)]|#{1,6}|[-*+] \[[ x]\])\s+/;

export interface Signs {
  readonly row: string;
  /** Where each sign’s word starts and ends in the passage. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export const signsIn = oncePer(({ text, kind, name }: Passage): Signs => {
  const starts: number[] = [];
  const ends: number[] = [];
  const isLoud = !/\p{Ll}/u.test(text);
  // Joined at the end: to ask a growing string for its last character copies it.
  const signs: string[] = [];
  let before = STOP;
  // The name of a field is no word of its value.
  const start = kind === 'field' && name !== 'row' ? text.indexOf(':') + 1 : (BULLET.exec(text)?.[0].length ?? 0);
  for (let at = start, end = at; at < text.length; at = end) {
    const [sign, length] = tokenAt(text, at);
    end = at + length;
    if (!sign) continue;
    before = sign === OTHER ? wordSign(text.slice(at, end), before, isLoud) : sign;
    starts.push(at);
    ends.push(end);
    signs.push(before);
  }
  return { row: signs.join(''), starts, ends };
});

/** Its sign, and how long it is; a character that says nothing has none. */
function tokenAt(text: string, at: number): readonly [sign: string, length: number] {
  if (text[at] === ' ') return NOTHING;
  PLAIN_WORD.lastIndex = at;
  if (PLAIN_WORD.test(text)) return [OTHER, PLAIN_WORD.lastIndex - at];
  TOKEN.lastIndex = at;
  const found = TOKEN.exec(text);
  return found ? [SIGNS[found.indexOf(found[0], 1) - 1] ?? OTHER, found[0].length] : NOTHING;
}

function wordSign(token: string, before: string, isLoud: boolean): string {
  const lower = token.toLowerCase();
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  if (token === 'HERE' && !isLoud) return LOUD;
  if (LEADS_TO_ADDRESS.test(before) && OPENERS.has(token)) return OPENER;
  const [verb, known] = [VERB_SIGNS.get(word), WORD_SIGNS.get(word)];
  if (verb && (known ? BEFORE_VERB.test(before) : !DETERMINER.test(before))) return verb;
  if (verb === CONTACT) return MESSAGE;
  if (known) return known;
  return token !== word && !isLoud && !ENDED.test(before) ? NAME : OTHER;
}
