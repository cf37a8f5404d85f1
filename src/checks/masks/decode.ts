import { type AsMeant, readAsMeant, replaceIn } from '../engine/as-meant.ts';
import { isIn } from '../matchers/find-all.ts';

// What is coded is as telling: `3%20May%202012` in an address, `3\u00a0May 2012` in YAML, `3 **May** 2012` in Markdown.

/** YAML 1.2, 5.7, and a line that goes on. */
const ESCAPE = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\n[ \t]*|[ "/\\0abtnvfreN_LP])/g;
/** As addresses have it, however often they were put into others. */
const PERCENT = /(?:%(?:25)*[\da-f]{2})+/gi;
const MARK = /(?<![\p{L}\p{N}])(?:\*+|_+|~~|`+)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?:\*+|_+|~~|`+)(?![\p{L}\p{N}])/gu;
/** A tag within a date or a number: `born <b>3 May</b> 2012`, in the name of a file with another stroke. One with attributes may have them there. */
const TAG = /<[/-]?[a-z]{1,10}\s?\/?>/gi;
/** Digits as they are read out: `oh one six three two, double nine`. */
const DIGITS = ['zero|oh|nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TIMES = ['', 'double', 'treble|triple'];
const SPOKEN = new RegExp(`\\b(?:(${TIMES.slice(1).join('|')})[ -])?(${DIGITS.join('|')})\\b`, 'gi');
/** Fewer are a count. A message may have the end of a number. */
const [NUMBER, END] = [5, 3].map(
  (more) => new RegExp(`${SPOKEN.source}(?:[ ,-]{1,3}${SPOKEN.source}){${more}}`, 'i'),
) as [RegExp, RegExp];

/** Whether a text may have a part of a number as it is read out. */
export const isReadOut = (text: string): boolean => isIn(END, text);
export const decodeReadOut = (text: string): AsMeant => replaceIn(readAsMeant(text), SPOKEN, readSpoken);
/** What a name has of `%20` once its signs are hyphens: `born-20on-203-20May-202012`. One alone is a number. */
const SLUGGED = /-20(?=[\p{L}\d])/gu;
const IS_SLUGGED = /-20\p{L}\S{0,80}-20[\p{L}\d]/u;
/** Between two words of an address. */
const SPACE = /(?<=[\p{L}\p{N}])[+_](?=[\p{L}\p{N}])/gu;

const HAS_CODE = /\\[xuU\n ntN_LP]|%[\da-f]{2}|[*~`_+&<]/i;

/** A text with nothing of it coded, and where each of its characters was. No line comes or goes. */
export function decode(typed: string): AsMeant {
  const meant = readAsMeant(typed);
  const read = isIn(NUMBER, meant.text) ? replaceIn(meant, SPOKEN, readSpoken) : meant;
  const slug = IS_SLUGGED.test(read.text) ? replaceIn(read, SLUGGED, () => ' ') : read;
  if (!HAS_CODE.test(slug.text)) return slug;
  const words = replaceIn(replaceIn(slug, ESCAPE, readEscape), PERCENT, decodePercent);
  const bare = [TAG, MARK].reduce((text, signs) => replaceIn(text, signs, () => ''), words);
  return replaceIn(bare, SPACE, () => ' ');
}

function readSpoken(written: string): string {
  const words = written.toLowerCase().split(/[ -]/);
  const at = (list: readonly string[], word = '') => list.findIndex((forms) => forms.split('|').includes(word));
  return String(at(DIGITS, words.at(-1))).repeat(words.length === 1 ? 1 : at(TIMES, words[0]) + 1);
}

function readEscape(written: string): string {
  const code = Number.parseInt(/^\\[xu]/i.test(written) ? written.slice(2) : '', 16);
  if (code <= 0x10ffff) return inItsLine(String.fromCodePoint(code));
  return /^\\[ "/\\]/.test(written) ? written.slice(1) : /^\\\n/.test(written) ? '' : ' ';
}

function decodePercent(written: string): string {
  try {
    return inItsLine(decodeURIComponent(written.replace(/%(?:25)+/g, '%')));
  } catch {
    return ' ';
  }
}

const inItsLine = (text: string) => text.replace(/[\p{Cc}\p{Z}]/gu, ' ');

/** The name of a file, of an address or of a section has signs between its words. Between two digits it is the date’s own. */
export const asWords = (name: string): string => name.replace(/[-_/#](?!\d)|(?<!\d)[-_/#]/g, ' ').replaceAll('_', '-');
