import type { BoardParts } from '../../../content/board.ts';
import { aDesk, aReview } from '../../examples.ts';
import { dialled, digitsTooMany, isMobile, isWithLetter, WITH_LETTER } from '../../matchers/phone-numbers.ts';
import { contactMeant, isPublicNumber, knownNumbers } from './known-numbers.ts';
import { afterIn, beforeIn, definePersonal, type Found, findAll, foundIn, GAP, isReference } from './personal.ts';

/** A bracket in a number, `+44 (0)1632`, not one of a note after it: `0808 157 0123 (24 awr)`. */
const BRACKET = '(?:\\)|\\((?=\\d{1,5}\\)[ -]?\\d))?';
/** Anything typed like a British or international number, even one that lacks some digits. */
const TYPED = new RegExp(
  `(?<![\\p{L}\\d£$€]|[^\\d\\s]/|\\d[.,]|[\\p{L}\\d]-)(?:\\+|0)(?:${BRACKET}${GAP}${BRACKET}${GAP}\\d){6,14}(?!\\d|[.-]\\d|-\\p{L}|/\\d{2}(?!\\d))`,
  'gu',
);
/** Digits after the first sign. A shorter one is a telephone number only beside a word such as “ring”. */
const FEW = 8;

const LINE =
  'tel|telephone|phone|ring|call|dial|mobile|mob|helpline|hotline|advice line|text|contact|fax|front door|duty|desk|office|out of hours|freephone|emergency|sms|whatsapp';
const LABEL = new RegExp(`(?:\\b(?:${LINE})\\b|☎|(?:^|[\\s|(])[TM]:)[^.!?]{0,60}$`, 'i');
/** `Ring 960417`, `Duty: 960238`, `ring Keighley 960447`: a number without its area, and what may follow it. */
const LOCAL =
  /\b(?:tel|telephone|phone|ring|call|dial|switchboard|helpline|hotline|line|reception|duty|desk|office|team|hub|front door|hours|worker|counties|weekends|EDT|MASH|fax)\b[^.!?;\n\d|£]{0,30}?[\s:.(–-](?<![\d-])((?!0|116 ?\d|10[15]|11[129]|99)(?:\d{3,4} ?\d{3}|\d{3} ?\d{4}|\d{2} \d{2} \d{2}))(?=\)?\s*(?:$|[.;,)(|–-](?!\d)|\(\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m|hours|to\b)|(?:ext|after|before|until|weekdays|weekends|evenings|nights|daily|free|or|and|for|if|to|between|during|from|at|then|option|out|day|any|when|on|with)\b(?! (?:\d|of)))|\)?\s*\n)/gi;
/** What says that the digits are something else. */
const OTHER_NUMBER =
  /\b(?:quot\w+|log|ref\w*|incident|crime|case|code|pin|id|rooms?|forms?|charity|ext(?:ension)?|order|account|budget|urn|register\w*|version|issue|page|grant|took|had|received|answered|since|after|between)\b/i;
/** `Phone: 1632 960118`: a spreadsheet dropped the nought. */
const NO_NOUGHT =
  /\b(?:tel|telephone|phone|ring|call|text|mobile|mob|whatsapp)\b(?:\s+(?:us|number|no))?(?:\s+on)?[\s:.]{1,3}((?:1\d{3} ?\d{3} ?\d{3}|1\d{2} \d{3} \d{4}|20 ?\d{4} ?\d{4}|(?:44 ?)?7\d{3} ?\d{3} ?\d{3}))(?![\d,]|[.-]\d)/gi;

/** A text line that a service gives out, as school nurses do; a mobile that a team shares. */
const TEXT_LINE =
  /\b(?:ChatHealth|nurs(?:es?|ing) (?:service|team)|text(?:ing)?[ -]?(?:line|service|messag\w+ service)|crisis text|parentline|(?:shared|team|duty|on[- ]call|out[- ]of[- ]hours|office|service|project|helpline|hub|ward|unit)(?:['’]s)?\s+(?:duty\s+|work\s+)?(?:mobile|phone|handset)|mobile (?:for|of) (?:the|our) (?:\w+ )?(?:team|service|project|hub)|shared by|answered by the team)\b|\b0(?:80\d|3\d\d)[\d ]{6,10},? (?:or |and )?text (?:us |them )?(?:on |to )?07/i;
/** Somebody’s own number. */
const OWN =
  /\b(?:at home|(?:my|her|his|home|personal|private|own|mother['’]s|father['’]s|mum['’]s|dad['’]s|carer['’]s|parent['’]s|worker['’]s|child['’]s|family['’]s|(?:grand\w+|nan|aunt|uncle|sister|brother|partner|boyfriend|neighbour)['’]s)\s+(?:\w+\s+)?(?:number|phone|landline|telephone|mobile|line)|(?:call|ring|phone|text) me|(?:call|ring|phone|text|reach|contact) (?:the|his|her|their) (?:\w+ )?(?:carer|mother|father|mum|dad|parents|family|aunt|uncle|grand\w+|nan)(?= (?:on|at)\b|:))/i;
const NEAR = 60;
const BOOK = /ISBN(?:-1[03])?[\d\s:-]*$/i;

const CORRECT = 'Look the number up where its owner publishes it, and correct it.';

/** What is dialled, of a number that is long enough to be one. */
function numberOf(text: string, { index, length }: Found): string | undefined {
  const written = text.slice(index, index + length);
  return written.replace(/\D/g, '').length > FEW && !DATE.test(written) ? dialled(written) : undefined;
}

/** `01.02.18 9.30` */
const DATE = /^\d{1,2}\.\d{1,2}\.\d{2}/;
/** The same as `TYPED`, from each nought: in `2024-03-07700 900123.md` the second one starts a number. */
const WITHIN = new RegExp(`(?<!\\d)(?=((?:\\+|0)(?:[()]?${GAP}[()]?${GAP}\\d){6,14})(?!\\d))`, 'gu');

/** Dates, times and addresses, whose signs are not between the digits of a number; any other sign. */
const SIGNS =
  /(https?:\/\/\S+|(?<![\d/])[0-3]?\d\/[01]?\d\/(?:19|20)\d\d(?![\d/])|(?<![\d:])[0-2]?\d:[0-5]\d(?![\d:]))|[[\]/:|·]/g;

/** Every telephone number but those that are known, with any signs between its digits. */
export function findNumbers(written: string, known: ReadonlySet<string>): readonly Found[] {
  const text = written.replace(SIGNS, (sign, kept?: string) => kept ?? ' '.repeat(sign.length));
  const starts = Array.from(text.matchAll(WITHIN), ({ index, 1: { length } = '' }) => ({ index, length }));
  const whole = starts
    .map((found) => (numberOf(text, found) === undefined ? beforeBracket(text, found) : found))
    .filter((found) => numberOf(text, found) !== undefined);
  return [...whole, ...findMistyped(text)].filter((found) => !isPublicNumber(foundIn(text, found), known));
}

/** `07700 900123 (0 to 18)` */
const beforeBracket = (text: string, found: Found): Found => ({
  index: found.index,
  length: foundIn(text, found).replace(/\D*\([^)]*$/, '').length,
});

/** A number that is somebody's, or cannot be rung; a quiet one for any other that is not known. */
function judge(text: string, found: Found, board: BoardParts | undefined): readonly Found[] {
  const { index } = found;
  const before = text.slice(Math.max(0, index - NEAR), index);
  const number = numberOf(text, found);
  const quiet = number === undefined || knownNumbers(board).has(number) ? [] : [{ ...found, isQuiet: true }];
  if (isReference(text, index) || BOOK.test(before)) return quiet;
  const written = foundIn(text, found);
  const isLabelled = LABEL.test(before);
  const isTypedLikeOne = /^(?:0\d{2,5}\)?[ -]+\d{3}|0[38]\d{2} \d{2}|\+44)/.test(written.replace(/^\(/, ''));
  const more = digitsTooMany(written);
  if (more !== 0 && Math.abs(more) <= 3 && (isLabelled || isTypedLikeOne)) {
    const what = `telephone number has ${Math.abs(more) === 1 ? 'a digit' : `${Math.abs(more)} digits`} too ${more > 0 ? 'many' : 'few'}, so nobody can ring it`;
    return [{ ...found, says: { what, advice: CORRECT } }];
  }
  if (number === undefined || quiet.length === 0) return [];
  const meant = contactMeant(
    board,
    number,
    beforeIn(text, found, NEAR, LINE_END),
    afterIn(text, found, NEAR, LINE_END),
  );
  if (meant) {
    const what = `number is not the one that bulletin.yaml has for “${meant.name}”`;
    const advice = `Write ${meant.phone}; if the service has a new number, change it in bulletin.yaml.`;
    return [{ ...found, says: { what, advice } }];
  }
  const around = `${beforeIn(text, found, NEAR, /[.!?]\s/)}${written}${afterIn(text, found, NEAR / 2, /[.!?]\s/)}`;
  if (isMobile(number)) return TEXT_LINE.test(around) ? quiet : [found];
  const says = {
    what: 'telephone number looks like somebody’s own',
    advice: 'It stays in the archive, and a stranger can ring it. Write a role and the number of its office.',
  };
  // Free and national numbers are nobody’s own.
  return !/^\+44(?:80|3)/.test(number) && OWN.test(around.replace(written, ' ')) ? [{ ...found, says }] : quiet;
}

const LINE_END = /[.!?]\s|\n/;

const NO_AREA = {
  what: 'telephone number has no area code',
  advice: 'It does not work from a mobile or another town. Write the whole number.',
};
const LOST = {
  what: 'telephone number has lost the 0 at its start, so nobody can ring it',
  advice: 'Write the whole number.',
};
const LETTER = {
  what: 'telephone number has the letter O in place of a 0, so a phone cannot ring it',
  advice: 'Type it with the figure 0.',
};

export const phoneNumber = definePersonal({
  rule: 'phone-number',
  severity: 'warning',
  errorInReview: true,
  what: 'is a mobile number',
  advice:
    'It belongs to one person and stays in the archive. Write the number of a team, or a role and its mailbox. If a service gives it out, add it to “contacts:” in bulletin.yaml.',
  allowedInSettings: true,
  finds: 'A mobile number or somebody’s own number, or one with a digit too many, too few or no area code',
  raises: [
    'Text the worker on 07700 900123.',
    'Ring 016320 960417.',
    'Ring 960417 for the duty worker.',
    aDesk('07700 900789'),
    aReview('The mother’s number, 01632 960199, was on the form.'),
  ],
  passes: [
    'Ring the front door on 01632 960000, or Childline on 0800 1111.',
    aDesk('01632 960111'),
    'The handbook has ISBN 978 0 7487 2310 1.',
  ],
  advised: [
    'Text the worker.',
    'Ring 01632 960417.',
    'Ring 01632 960417 for the duty worker.',
    '::: contact\nrole: Team manager\nemail: team@example.org\n:::',
    aReview('The number was on the form.'),
  ],
  why: `A mobile belongs to one person, and a stranger answers it when the number has changed hands. A reader who dares to ring once may not
    look for the right digit. Numbers under “contacts:” in bulletin.yaml, freephone numbers, helplines and the numbers of offices are not flagged.`,
  source:
    'Google’s libphonenumber and Ofcom’s numbering plan say what is a British number. The rest is our own judgement.',
  find: (text, _passage, { board }) => [
    ...findAll(TYPED, text).flatMap((found) => judge(text, found, board)),
    ...findAll(LOCAL, text)
      .filter(
        ({ index }) => !OTHER_NUMBER.test(text.slice(Math.max(0, index - 30), index)) && !isReference(text, index),
      )
      .map((found) => ({ ...found, says: NO_AREA })),
    ...findMistyped(text),
  ],
});

function findMistyped(text: string): readonly Found[] {
  const withLetter = (text.includes('O') ? findAll(WITH_LETTER, text) : []).filter((one) =>
    isWithLetter(foundIn(text, one)),
  );
  return [
    ...findAll(NO_NOUGHT, text).map((found) => ({ ...found, says: LOST })),
    ...withLetter.map((found) => ({ ...found, says: LETTER })),
  ];
}
