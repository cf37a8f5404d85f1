import { excerpt, grouped } from '../text/excerpt.ts';
import type { Token } from '../text/markdown.ts';
import { checkMarks, findWritten } from '../text/mistyped-marks.ts';
import { atLine, type Report } from '../text/problem.ts';
import { findUnprintable, unprintableWords } from '../text/source.ts';
import { checkRows } from '../text/table-faults.ts';
import { findMark } from './anchors.ts';

// What Markdown lets pass without a word, though the page would show something else than the editor meant. Token maps count
// the file's lines from 0.

/** @param lines the file, for the columns that tokens do not know */
export function checkTokens(tokens: readonly Token[], lines: readonly string[], report: Report): void {
  checkRows(tokens, lines, report);
  let level = 1;
  let inBlock = false;
  let colonsSeen = false;
  for (const [index, token] of tokens.entries()) {
    const line = token.map?.[0] ?? 0;
    if (token.type === 'bulletin_block_open') inBlock = true;
    if (token.type === 'bulletin_block_close') inBlock = false;
    if (token.type === 'heading_open') {
      const depth = Number(token.tag.slice(1));
      const message = headingFault(token, depth, level, inBlock);
      const place = isUnderlined(token) ? (token.map?.[1] ?? line + 1) - 1 : line;
      if (message) report('heading-level', atLine(place), message);
      if (!inBlock) level = Math.max(depth, 1);
      const mark = depth > 2 && findMark(tokens[index + 1]?.content ?? '');
      if (mark) {
        const written = `“${mark}” would be printed: only a section’s heading, “## ”, can have options. Delete it, or make this a section.`;
        report('section-mark', atLine(line), written);
      }
    }
    if (token.type === 'inline') {
      checkInline(token, tokens[index - 1], inBlock, lines, report);
      const boldHeading = findBoldHeading(tokens, index);
      if (boldHeading !== undefined) {
        const mark = inBlock ? '####' : level === 1 ? '##' : '###';
        report(
          'heading-bold',
          atLine(line),
          `Bold words alone on a line are not a heading to a screen reader. Write “${mark} ${excerpt(boldHeading)}”.`,
          'warning',
        );
      }
      colonsSeen = checkColons(token, colonsSeen, report);
    } else checkCharacters(token, line, report);
    if (token.type === 'code_block' && (/^\s*:::/m.test(token.content) || SENTENCE.test(token.content))) {
      report(
        'block-indented',
        atLine(line),
        'Lines that start with four spaces are printed as code. Delete the spaces.',
      );
    }
  }
}

/** Words to be read, as a letter’s indented paragraph has them. */
const SENTENCE = /^\p{Lu}\p{L}*(?:,? [\p{L}’'-]+){3}/mu;

/** Bold words alone, over something that they may be the heading of. At the end of a section they may be somebody’s name below a letter. */
function findBoldHeading(tokens: readonly Token[], index: number): string | undefined {
  const [before, after] = [tokens[index - 1], tokens[index + 2]];
  if (before?.type !== 'paragraph_open' || before.level !== after?.level || !HEADED.test(after.type)) return undefined;
  const children = (tokens[index]?.children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
  const [open, words, close] = children;
  const isBold = children.length === 3 && open?.type === 'strong_open' && close?.type === 'strong_close';
  return isBold && words && /^.{1,79}[^.:;!?…]$/.test(words.content) ? words.content : undefined;
}

const HEADED = /^(?:paragraph|bullet_list|ordered_list|table|blockquote)_open$/;

/** `Words` over `---`: easily made when a line across the page was meant. */
const isUnderlined = (heading: Token) => /^[-=]/.test(heading.markup);

function headingFault(token: Token, depth: number, level: number, inBlock: boolean): string | undefined {
  if (isUnderlined(token))
    return `A line of “${token.markup.repeat(3)}” under text turns it into a heading. Leave an empty line between them, or write “## ” before the text.`;
  if (inBlock) return depth < 4 ? 'A heading inside a block needs four hashes. Write “#### ”.' : undefined;
  if (depth === 1) return '“# ” is for the title, which comes from the front matter. Write “## ” for a section.';
  if (token.level > 0) return 'This heading is inside a list or a quote. Move it to the start of a line of its own.';
  return depth > level + 1 && depth > 2
    ? `This heading jumps from level ${level} to level ${depth}. Write “${'#'.repeat(level + 1)} ”.`
    : undefined;
}

function checkInline(
  token: Token,
  before: Token | undefined,
  inBlock: boolean,
  lines: readonly string[],
  report: Report,
): void {
  const line = token.map?.[0] ?? 0;
  const children = token.children ?? [];
  const tooLong = (token.meta as { tooLong?: number } | null)?.tooLong;
  if (tooLong) {
    report(
      'paragraph-length',
      atLine(line),
      `This paragraph is too long (${grouped(tooLong)} characters). Delete what was pasted by mistake, or split it with empty lines.`,
    );
  }
  checkPictures(children, before, inBlock, line, report);
  for (const child of children) checkCharacters(child, line, report);
  checkMarks(token, lines, report);
  // The typographer makes a dash of the hyphens.
  if (children.some((child) => child.type === 'text' && /<!(--|–|—)/.test(child.content))) {
    const place = findWritten('<!--', atLine(line, 0), token.map?.[1] ?? line + 1, lines);
    report(
      'comment-open',
      place,
      'This comment is not closed in its paragraph, so it would be printed. Write “-->” at its end. To hide several paragraphs, start a line with “<!--” and end a line with “-->”.',
    );
  }
}

/** A block that Markdown took for text. Of the colons that were to close it, nothing new can be said. */
function checkColons(token: Token, seen: boolean, report: Report): boolean {
  const found = token.content
    .split('\n')
    .findIndex((text) => /^\s*::/.test(text) && !(seen && /^\s*:+\s*$/.test(text)));
  if (found < 0) return seen;
  report(
    'block-open',
    atLine((token.map?.[0] ?? 0) + found),
    'This line would be printed as typed. Start a block with three colons at the start of a line, outside lists and quotes.',
  );
  return true;
}

function checkPictures(
  children: readonly Token[],
  before: Token | undefined,
  inBlock: boolean,
  line: number,
  report: Report,
): void {
  const inHeading = before?.tag === 'h2';
  if (inHeading && children.some((child) => child.type === 'link_open')) {
    report('section-heading', atLine(line), 'A link in a section’s heading is lost. Move it into the text below.');
  }
  if (!children.some((child) => child.type === 'image')) return;
  const alone = children.length === 1 && before?.type === 'paragraph_open' && before.level === 0 && !inBlock;
  if (alone) return;
  report(
    'image-alone',
    atLine(line),
    'This picture is inside a line, a list or a block. Put it on a line of its own, with an empty line before and after it.',
  );
}

/** Characters as `&#xe000;` only appear when Markdown is read. */
function checkCharacters(token: Token, line: number, report: Report): void {
  // Against its types, markdown-it gives the first number of a list as a number.
  const attributes = (token.attrs ?? []).map(([, value]) => String(value));
  for (const text of [token.content, ...attributes]) {
    const unprintable = findUnprintable(text);
    if (unprintable) report('character', atLine(line), unprintableWords(unprintable.code));
  }
  for (const child of token.type === 'image' ? (token.children ?? []) : []) checkCharacters(child, line, report);
}
