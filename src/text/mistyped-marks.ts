import { COMPANY_SITE } from './bare-sites.ts';
import { BROKEN_ADDRESS } from './broken-addresses.ts';
import { excerpt } from './excerpt.ts';
import { READ, type Token } from './markdown.ts';
import { MISTYPED_ADDRESSES } from './mistyped-addresses.ts';
import { atLine, type Position, type Report, type Severity } from './problem.ts';
import { explainLooseRows } from './table-faults.ts';

// Marks that Markdown left as text, since they were typed a little wrongly: the page would show them as they are.

interface MistypedMark {
  readonly rule: string;
  readonly severity?: Severity;
  readonly pattern: RegExp;
  /** Whether the first stands for all: the others are of the same kind. */
  readonly once?: boolean;
  /** @param words what the pattern found, and its groups */
  readonly say: (...words: string[]) => string;
}

const TAGS =
  'a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|li|mark|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|video';

/** With the start that a link needs. */
const complete = (address = '') =>
  address.replace(/^(?=www\.)/i, 'https://').replace(/^(?=[^\s:/?#@]+@[^\s@]+$)/, 'mailto:');

/** In the order in which they are looked for: what one has found, the others do not report again. */
const MISTYPED_MARKS: readonly MistypedMark[] = [
  {
    rule: 'table',
    // Three signs in a line, or two lines: a mailer’s code may have two in one.
    pattern: /^[ \t]*\|.*\|(?:.*\||.*\n[ \t]*\|).*$(?:\n[ \t]*\|.*$)*/gm,
    say: explainLooseRows,
  },
  {
    rule: 'heading-mark',
    pattern: /^[ \t]*(#{2,6})([^\s#].*)$/gm,
    say: (_, hashes, words) => `A heading needs a space after “${hashes}”. Write “${hashes} ${excerpt(words)}”.`,
  },
  {
    rule: 'footnote',
    pattern: /\[\^([^\]\s]{1,40})\]/g,
    once: true,
    say: (mark) =>
      `“${mark}” would be printed, because footnotes are not supported. Put the note in brackets in the text, or in a “::: callout”.`,
  },
  {
    rule: 'link-broken',
    pattern:
      /(!?)\[([^[\]\n]+)\][ \t]+\(((?:https?:|mailto:|www\.|#|\d{4}-\d{2})[^()\s]*|[^()\s@]+@[^()\s@]+|[^()\s]+\.(?:jpe?g|png|webp|avif|gif|svg|md))\)/gi,
    say: (_, sign, words, address) =>
      `There is a space between the two parts of this ${sign ? 'picture' : 'link'}. Write “${sign}[${excerpt(words)}](${excerpt(complete(address))})”.`,
  },
  {
    rule: 'link-broken',
    pattern: /\(([^()\n\ufff9-\ufffb]+)\)\[((?:https?:|mailto:|www\.)[^\]\s]*)\]/g,
    say: (_, words, address) =>
      `The brackets of this link are the wrong way round. Write “[${excerpt(words)}](${excerpt(complete(address))})”.`,
  },
  {
    rule: 'link-broken',
    // Of an address in brackets within brackets nothing is missing.
    pattern: /\[([^[\]()\n\ufff9-\ufffb]+)(?:\]|\((?![^[\n]*\]))((?:https?:\/\/|www\.)[^\s()[\]]+)\)?/g,
    say: (_, words = '', address) =>
      `This link is missing a bracket. Write “[${excerpt(words.trim())}](${excerpt(complete(address))})”.`,
  },
  {
    rule: 'link-broken',
    pattern: /\[([^[\]\n]*)\]\(([^()\n]*)\)/g,
    say: (_, words, address = '') => {
      const number = /^\s*(?:tel:)?\s*([+\d][\d\s().-]{8,})$/i.exec(address)?.[1]?.replace(/[^+\d]/g, '');
      if (number) return `This is not a link. Write “[${excerpt(words)}](tel:${number})”.`;
      return /^\s*https:\/\/\S+\s+\S/.test(address)
        ? `An address cannot have spaces. Write “[${excerpt(words)}](${excerpt(address.trim().replace(/\s+/g, '%20'))})”.`
        : 'This is not a link. Write its words in square brackets, then its full address in round brackets.';
    },
  },
  {
    rule: 'link-broken',
    pattern: /\[([^[\]\n]*)\]\(([^()\s]*)/g,
    say: (_, words, address) =>
      `This link is not closed. Write “)” after its address: “[${excerpt(words)}](${excerpt(address)})”.`,
  },
  {
    rule: 'link-broken',
    // A file's name with spaces, as SharePoint has them: the words after the address end like one.
    pattern:
      /<?\bhttps?:\/\/[^\s<>()]{0,500}[^\s<>().,;:!?](?:[^\S\n][^\s<>.,;:!?]{1,200}){0,6}[^\S\n][^\s<>,;:!?]{0,200}(?:\.(?:pdf|docx?|xlsx?|pptx?)(?:\?[^\s<>]*)?|[^\s<>,;:!?](?=>))>?/gi,
    say: (typed) =>
      `This address has spaces, so its link ends at the first one. Write ${typed.replace(/^<|>$/g, '').replace(/\s/g, '%20')}`,
  },
  {
    rule: 'link-broken',
    pattern: BROKEN_ADDRESS,
    say: (typed = '') =>
      `This address is on several lines, so its link ends at the first. Write it on one: ${complete(typed.replaceAll('\n', ''))}`,
  },
  {
    rule: 'emphasis-open',
    pattern: /(?<![*\p{L}\p{N}])\*\*(?!\*)|(?<!\*)\*\*(?![*\p{L}\p{N}])|(?<![_\p{L}\p{N}])__(?=[\p{L}\p{N}])/gu,
    once: true,
    say: (sign = '') =>
      `“${sign}” would be printed. Write it directly before and after the bold words, without spaces inside: ${sign}words${sign}. For a “${sign[0]}” that is text, write “\\${sign[0]}”.`,
  },
  {
    rule: 'emphasis-open',
    // A star alone may be a note’s; two are a pair that was meant.
    pattern: /(?<![*\p{L}\p{N}])\*(?=\p{L})[^*\n\ufff9-\ufffb]{1,80}[^\S\n]\*(?=[\s.,;:!?)]|$)/gu,
    once: true,
    say: (words) =>
      `The stars around “${excerpt(words)}” would be printed, because there is a space inside them. Delete the space.`,
  },
  {
    rule: 'emphasis-open',
    pattern: /==([^=\s](?:[^=\n]{0,80}[^=\s])?)==/g,
    once: true,
    say: (_, words) => `“==” would be printed, because highlighting is not supported. Write “**${excerpt(words)}**”.`,
  },
  {
    rule: 'comment-open',
    pattern: /<[^\S\n]{0,3}!(?:[^\S\n]{1,3}[-–—]|-(?!-))/g,
    say: (start) =>
      `This would be printed, because “${start}” starts no comment. Write “<!--” at its start and “-->” at its end.`,
  },
  {
    rule: 'html',
    severity: 'warning',
    pattern: new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'gi'),
    once: true,
    say: (tag) =>
      `“${excerpt(tag)}” is printed as typed, because HTML is not supported. Delete it. ${/^<\/?a\b/i.test(tag ?? '') ? 'For a link, write [words](address).' : 'For bold, write **words**.'}`,
  },
  {
    rule: 'link-bare',
    severity: 'warning',
    pattern:
      /(?<![\w@/.-])(?!https?:\/\/[\w-])h?t{1,4}ps?:{0,2}[/\\]{1,3}([\w-]+(?:\.[\w-]+)+(?:\/[^\s<>()]*[\w/])?)/gi,
    say: (typed, address) =>
      `“${excerpt(typed)}” does not become a link, because its start is mistyped. Write https://${address}`,
  },
  ...MISTYPED_ADDRESSES.map((one) => ({ rule: 'link-bare', severity: 'warning' as const, ...one })),
  {
    rule: 'link-bare',
    severity: 'info',
    // Not within a longer address.
    pattern: new RegExp(String.raw`${COMPANY_SITE}(?<![/@=%]\S{0,400})`, 'gu'),
    say: (site) => `“${excerpt(site)}” does not become a link. For a link, write https://${site}`,
  },
];

const LINK_WORDS = new RegExp(`${READ.link}[^${READ.linkEnd}]*${READ.linkEnd}`, 'g');

/** What was found is looked for by its start: up to what was read, and in one line. */
const FIRST_OF_LINE = new RegExp(`[${READ.other}\\n]`);

/** Each mark has one of these. */
const ANY_SIGN = /[|#[*_=</\\@]|[Ww]{3}|[A-Za-z\d-]\.[A-Za-z\d]/;

/** Reports each mark, with its place in the file and what to type. */
export function checkMarks(token: Token, lines: readonly string[], report: Report): void {
  const line = token.map?.[0] ?? 0;
  let unread = ((token.meta as { unread?: string } | null)?.unread ?? '').replace(LINK_WORDS, READ.other);
  for (const { rule, severity, pattern, once, say } of ANY_SIGN.test(unread) ? MISTYPED_MARKS : []) {
    const found = [...unread.matchAll(pattern)];
    let place: Position | undefined;
    for (const words of once ? found.slice(0, 1) : found) {
      // What was read in between is written differently in the file.
      const [start = ''] = words[0].trim().split(FIRST_OF_LINE, 1);
      const after = wordsAfter(unread, words.index + words[0].length);
      place = findWritten(start, place ?? atLine(line, 0), token.map?.[1] ?? line + 1, lines, after);
      report(rule, place, say(...words), severity);
    }
    if (found.length > 0) unread = unread.replace(pattern, READ.other);
  }
}

/** Up to what was read, and in one line: the same mark may have been read before. */
const wordsAfter = (unread: string, index: number) => unread.slice(index, index + 6).split(/[\ufff9-\ufffb\n]/, 1)[0];

/** The next place of `wanted` after `from`, if it can be before `after`; where Markdown has rewritten it, the start of the line to look from. */
export function findWritten(
  wanted: string,
  from: Position,
  end: number,
  lines: readonly string[],
  after = '',
): Position {
  for (let line = from.line - 1; line < end && wanted !== ''; line++) {
    const column = (lines[line] ?? '').indexOf(wanted + after, line === from.line - 1 ? from.column : 0);
    if (column >= 0) return atLine(line, column + 1);
  }
  if (after !== '') return findWritten(wanted, from, end, lines);
  return { line: from.line, column: Math.max(1, from.column) };
}
