import { isProblem, type PlainDate } from '../fields/dates.ts';
import { readDateOrMonth } from '../fields/read-day.ts';
import type { Clue } from './document.ts';

export interface Guess<T> {
  readonly value: T;
  /** `the subject` */
  readonly from: string;
  /** Whether only the month is known, and the day is its first. */
  readonly isMonth?: boolean;
}

const MONTH = String.raw`\p{L}{3,10}\.?`;
const DATES = new RegExp(
  [
    String.raw`(?:19|20)\d{2}[-. /]\d{1,2}[-. /]\d{1,2}(?!\d)`,
    String.raw`(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
    String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)`,
    String.raw`\d{1,2}(?:st|nd|rd|th|ain|fed|eg|ydd|af)?\s+(?:of\s+)?${MONTH},?\s+(?:19|20)\d{2}(?!\d)`,
    String.raw`${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}(?!\d)`,
    String.raw`${MONTH},?\s+(?:19|20)\d{2}(?![-\d]|[. /]\d)`,
    String.raw`(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?!\d)`,
  ]
    .map((form) => `(?<![\\d\\p{L}])${form}`)
    .join('|'),
  'giu',
);
/** A bulletin of a term or a season, by the month in which it usually comes. */
const SEASON =
  /\b(spring|summer|autumn|winter)\b(?:\s+(?:term|edition|issue|newsletter|bulletin))*,?\s+((?:19|20)\d{2})/i;
const SEASON_MONTHS: Readonly<Record<string, string>> = { spring: '03', summer: '06', autumn: '09', winter: '12' };

/** In characters: a longer text has dates of events, too. */
const LONGEST_EXACT = 100;

interface Found {
  readonly value: PlainDate;
  readonly isMonth: boolean;
}

/** The first date with a year, or month with one, in a text. */
function findDate(text: string): Found | undefined {
  for (const [written] of text.replace(/_/g, ' ').matchAll(DATES)) {
    const date = readDateOrMonth(written.replace(/^(\d{4})\D(\d{1,2})\D(\d{1,2})$/, '$1-$2-$3'));
    if (!isProblem(date)) return { value: `${date.value}-01`.slice(0, 10), isMonth: date.value.length === 7 };
  }
  return undefined;
}

function findSeason(text: string): Found | undefined {
  const [, season = '', year] = SEASON.exec(text.replace(/[_-]/g, ' ')) ?? [];
  return year ? { value: `${year}-${SEASON_MONTHS[season.toLowerCase()]}-01`, isMonth: true } : undefined;
}

/** The date of the first clue that has one, or else of a season. Where that is a month, a later clue may know the day. */
export function guessDate(clues: readonly Clue[]): Guess<PlainDate> | undefined {
  const find = (wanted: readonly Clue[], read: (text: string) => Found | undefined) =>
    wanted.flatMap(({ from, text }) => {
      const found = read(text);
      return found ? [{ ...found, from }] : [];
    });
  const [first] = find(
    clues.filter(({ isLast }) => !isLast),
    findDate,
  );
  const [guess] = [...(first ? [first] : find(clues, findSeason)), ...find(clues, findDate)];
  if (!guess?.isMonth) return guess;
  const exact = find(
    clues.filter(({ text }) => text.length <= LONGEST_EXACT),
    findDate,
  );
  return exact.find(({ isMonth, value }) => !isMonth && value.slice(0, 7) === guess.value.slice(0, 7)) ?? guess;
}

/** On one line: a numbered heading may come below the name of the bulletin. */
const GAP = '[^\\S\\n]*';
const NUMBER = new RegExp(
  [
    String.raw`(?:\b(?:issue|edition|bulletin|newsletter|update|rhifyn|iss|vol(?:ume)?\.?${GAP}\d+,?${GAP}(?:issue|no\.?))\.?${GAP}(?:number|no\.?|nr\.?|#)?${GAP}[:#-]?${GAP}`,
    String.raw`|\b(?:no\.|number)${GAP}|(?<![\w&#])#)`,
    // Neither a day, a time nor a share.
    String.raw`(\d{1,3})(?![\d/.:-]\d|\d|(?:st|nd|rd|th)\b|\s*(?:%|am|pm|\p{L}{3,9}\s+(?:19|20)\d{2}))`,
  ].join(''),
  'iu',
);

export function guessNumber(clues: readonly Clue[]): Guess<number> | undefined {
  for (const { from, text } of clues) {
    const number = Number(NUMBER.exec(text.replace(/_/g, ' '))?.[1] ?? 0);
    if (number > 0) return { value: number, from };
  }
  return undefined;
}
