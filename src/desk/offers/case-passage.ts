import { isDoer } from '../../checks/matchers/entities/evidence.ts';
import { findAll } from '../../checks/matchers/find-all.ts';
import { CASE_SIGN, REVIEW_TYPE } from '../../checks/matchers/reviews/review-words.ts';
import { CASE, readName } from './review.ts';
import { writeBlock } from './write-block.ts';

// What a review found, told in paragraphs below a heading that names the case: `## Learning from Child B`. Within a block the stricter checks of
// reviews read it.

export interface Passage {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly typed: string;
  readonly block: string;
}

const HEADING = /^(#{2,6})\s+(.*?)\s*#*$/;
/** The word for a case before its name. */
const CASE_WORD = /^(?:Child|Children|Baby|Adult|Family|Young Person|Sibling group)\s/u;
/** What may be before a name alone, or behind it. */
const ABOUT =
  /^(?:.*\b(?:learning|lessons|findings|messages|story|case|review|briefing|report)\b.*?\b(?:from|about|on|of|into|for)\s+|(?:remembering|the story of|case study:?|in focus:?|spotlight(?: on)?:?)\s+)/iu;
const NAMED = new RegExp(`^(?:the )?(${CASE})(?=$|[’'.,:;()\\s–—-])`, 'u');
const ITS_TYPE = new RegExp(`(?<![\\p{L}])${REVIEW_TYPE}(?![\\p{L}])`, 'iu');
const GENERAL_TYPE = 'Case review';

/** @param ends lines that something else is offered for, from 1: a passage ends above them */
export function findPassages(text: string, ends: readonly number[]): readonly Passage[] {
  const lines = text.split('\n');
  let read = 0;
  return lines.flatMap((line, at) => {
    const [, marks = '', heading = ''] = HEADING.exec(line) ?? [];
    if (marks === '' || at < read) return [];
    const isEnd = (other: string, index: number) =>
      index > at && (ends.includes(index + 1) || /^\s*(?::{3}|`{3}|~{3})/.test(other) || isAbove(other, marks));
    const end = lines.findIndex(isEnd);
    const below = lines.slice(at + 1, end < 0 ? undefined : end);
    const typed = below.join('\n').trim();
    const from = at + 2 + below.findIndex((one) => one.trim() !== '');
    const name = /[.!?]/.test(typed) ? caseOf(heading, typed) : undefined;
    const type = ITS_TYPE.exec(`${heading}\n${typed}`)?.[0].replace(/\s+/g, ' ') ?? GENERAL_TYPE;
    const said = [
      { field: 'case', value: name ?? '', line },
      { field: 'type', value: type.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), line },
    ];
    const block = name === undefined ? undefined : writeBlock('review', said, [typed.replace(/^##+(?=\s)/gm, '####')]);
    if (block === undefined) return [];
    read = at + below.length;
    return [{ line: from, typed, block }];
  });
}

/** A heading of the same level, or a higher one. */
const isAbove = (line: string, marks: string) => (HEADING.exec(line)?.[1]?.length ?? 9) <= marks.length;

/** Whom a section is about: by a sign, or by a name of which its text says what only people do or suffer. */
function caseOf(heading: string, text: string): string | undefined {
  const signed = CASE_SIGN.exec(heading)?.[0];
  if (signed !== undefined) return signed;
  // Without the type of its review beside it, “Child Alder” could be “Child Protection”.
  const stated = readName(heading);
  const [{ value = '' } = {}] = stated?.left.length === 0 ? stated.said : [];
  if (CASE_WORD.test(value)) return value;
  const named = NAMED.exec(heading.replace(ABOUT, ''))?.[1];
  const bare = named?.replace(/^["“'‘]|["”'’]$/g, '') ?? '';
  const names = bare.split(/ and | & |, /).filter(Boolean);
  const isPerson = (name: string) =>
    findAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), text).some((found) => isDoer(text, found));
  return names.length > 0 && names.every((name) => /^[\p{L}\s’'-]+$/u.test(name)) && names.some(isPerson)
    ? bare
    : undefined;
}
