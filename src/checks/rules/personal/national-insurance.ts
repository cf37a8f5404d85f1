import { definePersonal, findAll } from './personal.ts';

/**
 * Two letters, six digits and a letter from A to D. D, F, I, Q, U and V come in no prefix, O not second; BG, GB, KN, NK, NT, TN and
 * ZZ are never given. QQ is what forms show as an example: whoever pastes a form’s own number beside it would paste theirs.
 * @see HMRC, National Insurance Manual NIM39110
 */
const NUMBER =
  /(?<![\p{L}\d])(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}[ \u00a0-]?[A-D](?![\p{L}\d])/gu;
/** In small letters only without spaces: “at 10 20 30 a” is no number. */
const SMALL = /(?<![\p{L}\d])(?:qq|[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z])\d{6}[a-d](?![\p{L}\d])/gu;

export const nationalInsurance = definePersonal({
  rule: 'national-insurance',
  severity: 'error',
  what: 'A National Insurance number',
  advice: 'Delete it: with it somebody can be passed off as another.',
  find: (text) => [...findAll(NUMBER, text), ...findAll(SMALL, text)],
});
