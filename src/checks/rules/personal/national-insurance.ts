import { withoutOverlaps } from '../../matchers/find-all.ts';
import { definePersonal, type Found, findAll, GAP } from './personal.ts';

/** No prefix has D, F, I, Q, U or V, nor O second; BG, GB, KN, NK, NT, TN and ZZ are never issued. Forms show QQ as an example. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d])(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])${`${GAP}\\d{2}`.repeat(3)}${GAP}[A-D](?![\\p{L}\\d])`,
  'gu',
);
/** Beside its name, in any letters and groups, with or without the last letter. */
const LABELLED = new RegExp(
  `\\b(?:NI|NIno|NINO|N\\.I\\.|[Nn]at(?:ional)?\\.? [Ii]ns(?:urance)?\\.?)(?:[ .]{0,2}(?:number|no\\b|num|ref|code))?[\\s:.(|#*=–-]{1,9}(?:is )?((?!QQ)[A-Za-z]{2}${'[ */._-]{0,3}\\d'.repeat(6)}(?:[ */._-]{0,3}[A-Da-d])?)(?![\\p{L}\\d])`,
  'gu',
);
/** The six digits together or in pairs: “AB 2026 14 C” is a code of something else. */
const PAIRS = /\d{6}|\d{2}\D+\d{2}\D+\d{2}/;
/** In small letters only without spaces: “at 10 20 30 a” is not a number. An address has hyphens. */
const SMALL = /(?<![\p{L}\d])(?:qq|[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z])(?:-?\d{2}){3}-?[a-d](?![\p{L}\d])/gu;
/** What a form shows how to write, with letters that no real number has: nobody’s. */
const SPECIMEN =
  /\b(?:specimen|sample|example\b(?!\.)|dummy|made[- ]up|fictitious|nobody[’']s|template|format|such as|e\.g)/i;
/** `Module CE 10 20 30 A`, `order code`. */
const OTHER =
  /\b(?:(?:module|course|unit|room|lot|part|model|bus|route|class|session)|(?:order|product|stock|item|catalogue|leaflet) (?:code|number|no\.?|ref))\W{1,3}$/i;
const NEAR = 60;

export const findInsuranceNumbers = (text: string): readonly Found[] =>
  withoutOverlaps([
    ...findAll(LABELLED, text),
    ...[...findAll(NUMBER, text), ...findAll(SMALL, text)].filter(
      ({ index, length }) =>
        PAIRS.test(text.slice(index, index + length)) &&
        !OTHER.test(text.slice(Math.max(0, index - 30), index)) &&
        !isSpecimen(text, index, length),
    ),
  ]);

export const nationalInsurance = definePersonal({
  rule: 'national-insurance',
  severity: 'error',
  what: 'is a National Insurance number',
  advice: 'Delete it: with it, one person can pass as another.',
  finds: 'A National Insurance number, anywhere in a file or in its name',
  raises: ['The claim form shows QQ 12 34 56 C at the top.'],
  passes: ['The claim form asks for your National Insurance number. Never write one into an email.'],
  why: `With a name and this number, a stranger can claim, borrow and work as somebody else. It gets into bulletins when
    a filled-in form is copied. QQ starts no real number, but it is flagged too, unless words such as “specimen” are
    beside it: real values are often pasted with it.`,
  source: 'HMRC, National Insurance Manual, NIM39110: which letters and digits a number has.',
  find: findInsuranceNumbers,
});

const isSpecimen = (text: string, index: number, length: number): boolean =>
  /^qq/i.test(text.slice(index)) && SPECIMEN.test(text.slice(Math.max(0, index - NEAR), index + length + NEAR));
