import { isProblem, type PlainTime, timeInWords } from '../../../fields/dates.ts';
import { FINISH, resolveTimes, takeTimes } from '../../../fields/read-times.ts';
import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import { sentencesOf } from '../../engine/passages.ts';
import { isIn, matchesOf } from '../../matchers/find-all.ts';

const CLOCK = '\\d{1,2}(?:[.:]\\d{2})?';
const HALF = '\\s?(?:[ap]m|[ap]\\.m\\.?)';
const BEFORE = '(?<![\\p{L}\\d.:,/£$€#@%+]|\\d\\s)';
/** `13.00pm`, `9.75am`, `25:00 on Friday` */
const SINGLE = new RegExp(
  `${BEFORE}(\\d{1,2})(?:[.:](\\d{2}))?${HALF}(?![\\p{L}\\d])|(?<=\\bat\\s)(\\d{2}):(\\d{2})(?=\\s+on\\s)`,
  'giu',
);
/** “doors 6pm, finish 8pm” */
const FINISHES = `\\s?,?\\s(?:and\\s)?${FINISH}\\s(?:at\\s)?`;
/** `2pm to 1pm`, `10.00am – 9.30am`, `14:00-13:00` */
const RANGE = new RegExp(
  `${BEFORE}(?:${CLOCK}${HALF}|\\d{1,2}[.:]\\d{2})(?:\\s?(?:[–—-]|to|until|till)\\s?|${FINISHES})(?:${CLOCK}${HALF}|\\d{1,2}:\\d{2}(?!\\d))(?![\\p{L}\\d])`,
  'giu',
);
/** What people come to by day, and what happens by night. */
const BY_DAY =
  /\b(?:lunch\w*|coffee|breakfast|courses?|training|workshops?|briefings?|sessions?|seminars?|webinars?|forums?|meetings?|conferences?|drop-ins?|clinics?|launch|class(?:es)?|visit|12(?:[.:]\d\d)?\s?am\s?(?:[–-]|to|until)\s?[1-6](?:[.:]\d\d)?\s?pm)\b/i;
const BY_NIGHT =
  /\b(?:nights?|midnight|overnight|vigil|shelters?|bars?|pubs?|clubs?|party|late|police|arrest\w*|was|were|had|died|found|rang|called|helpline|24 hours)\b/i;
/** In hours. A longer night is more often “am” for “pm”; a helpline may be open from 9am to 1am. */
const LONGEST_NIGHT = 16;

export const proseTime: Rule = {
  rule: 'prose-time',
  severity: 'warning',
  finds: 'A time in a sentence that no clock shows, at night for something by day, or that ends before it starts',
  raises: [
    'The talk is at 13.00pm.',
    'The talk is at 9.75am.',
    'The lunchtime course starts at 12.30am.',
    'Drop in from 10am to 9.30am.',
  ],
  passes: [
    'The talk is at 13:00, and lunch at 12.30pm. The helpline is open from 9pm to 7am.',
    'The night shelter closes at 12.30am.',
  ],
  advised: [
    'The talk is at 1pm.',
    'The talk is at 9.45am.',
    'The lunchtime course starts at 12.30pm.',
    'Drop in from 9.30am to 10am.',
  ],
  why: 'Readers come twelve hours late, or cannot tell when to come. Fields that hold times have their own checks.',
  findInText: inPassages((passage, report) => {
    const { kind, block, words, offset } = passage;
    if (kind === 'key' || kind === 'field' || block === 'review' || block === 'quote') return;
    let end = -1;
    for (const { 0: said, index } of matchesOf(RANGE, words)) {
      const problem = judgeRange(said);
      if (problem === undefined) continue;
      report(index, said.length, problem);
      end = index + said.length;
    }
    for (const found of matchesOf(SINGLE, words)) {
      if (found.index < end) continue;
      const sentence = sentencesOf(passage).find((one) => one.offset + one.text.length > offset + found.index);
      const problem = judgeTime(found, sentence?.text ?? '');
      if (problem !== undefined) report(found.index, found[0].trimEnd().length, problem);
    }
  }),
};

function judgeTime([said, hour = '', minutes = '0', late, past = '0']: RegExpExecArray, sentence: string) {
  const [hours, rest] = [Number(late ?? hour), Number(late === undefined ? minutes : past)];
  if (rest > 59 || hours > (late === undefined ? 23 : 24)) return `“${said}” is not a time of day. Correct it.`;
  if (late !== undefined) return undefined;
  if (hours > 12) {
    const time: PlainTime = `${hours}:${String(rest).padStart(2, '0')}`;
    return `“${said}” is on two clocks. Write ${timeInWords(time)} or ${time}.`;
  }
  if (hours !== 12 || !/a\.?m/i.test(said) || !isIn(BY_DAY, sentence) || isIn(BY_NIGHT, sentence)) return undefined;
  if (rest === 0) return `“${said}” is midnight. Write noon or midnight.`;
  return `“${said}” is just after midnight. Write ${timeInWords(`12:${rest}`)} if you mean the day.`;
}

function judgeRange(said: string): string | undefined {
  const times = takeTimes(said);
  const read = times && resolveTimes(times);
  if (!read || isProblem(read)) return undefined;
  const { start, end } = read.value;
  if (start === undefined || end === undefined || hoursOf(start) - hoursOf(end) <= 0) return undefined;
  return hoursOf(end) + 24 - hoursOf(start) > LONGEST_NIGHT
    ? `“${said}” ends before it starts. Correct am or pm, or write the earlier time first.`
    : undefined;
}

const hoursOf = (time: PlainTime) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
