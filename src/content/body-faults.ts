import { describePicturePlace } from '../fields/picture-name.ts';
import { excerpt, grouped } from '../text/excerpt.ts';
import { READ, type Token } from '../text/markdown.ts';
import { checkMarks, findWritten } from '../text/mistyped-marks.ts';
import { atLine, type Position, type Report } from '../text/problem.ts';
import { findUnprintable, unprintableWords } from '../text/source.ts';
import { checkRows } from '../text/table-faults.ts';
import { findMark } from './anchors.ts';
import { adviseOnContents, isContentsTitle } from './contents-title.ts';

// Lines that were meant as a picture, and would be printed as they were typed.

const NAME = String.raw`[^\s:()[\]<>"“”'‘’\ufff9-\ufffb][^:()[\]<>"“”'‘’\n\ufff9-\ufffb]{0,200}\.(?:jpe?g|png|gif|webp|avif|hei[cf])`;
/** `![A desk]<desk.jpg>`, `!(A desk)[desk.jpg]`, `![[desk.jpg]]`, with backslashes before its signs too. A space between its halves mistyped-marks.ts knows. */
const IN_SIGNS = new RegExp(
  `^[ \\t]*(?=[!\\[<${READ.other}])(?![^\\n]*(?:\\](?:[ \\t]|\\()|://))[^\\n]*?(${NAME})["”’]?[\\])>${READ.other}]+[ \\t]*$`,
  'imu',
);
const ALONE = new RegExp(`^[ \\t]*(${NAME})[ \\t]*$`, 'imu');

function checkPictureRemains(token: Token, lines: readonly string[], report: Report): void {
  const unread = (token.meta as { unread?: string } | null)?.unread ?? '';
  const line = token.map?.[0] ?? 0;
  const placeOf = (found: string) => findWritten(found, atLine(line, 0), token.map?.[1] ?? line + 1, lines);
  if (unread.includes('data:image')) report('image-file', placeOf('data:image'), describePicturePlace('data:'));
  const name = IN_SIGNS.exec(unread)?.[1];
  const alone = name ? undefined : ALONE.exec(unread)?.[1];
  if (name)
    report(
      'link-broken',
      placeOf(name),
      `This picture would be printed as typed. Write “![](${excerpt(name)})”, with what it shows in the square brackets.`,
    );
  if (alone)
    report(
      'link-broken',
      placeOf(alone),
      `“${excerpt(alone)}” would be printed. To show the picture, write “![](${excerpt(alone)})”, with what it shows in the square brackets.`,
      'warning',
    );
}

// What Markdown lets pass without a word, though the page would show something else than the editor meant. Token maps count
// the file's lines from 0.

/** @param lines the file, for the columns that tokens do not know */
export function checkTokens(tokens: readonly Token[], lines: readonly string[], report: Report): void {
  checkRows(tokens, lines, report);
  let level = 1;
  let inBlock = false;
  let colonsSeen = false;
  for (const [index, token] of tokens.entries()) {
    const at = atLine(token.map?.[0] ?? 0);
    if (token.type === 'bulletin_block_open') inBlock = true;
    if (token.type === 'bulletin_block_close') inBlock = false;
    if (token.type === 'heading_open') {
      checkHeading(token, tokens[index + 1], level, inBlock, report);
      if (!inBlock) level = Number(token.tag.slice(1));
    }
    if (token.type !== 'inline') {
      checkCharacters(token, at, report);
      continue;
    }
    checkInline(token, tokens[index - 1], lines, report);
    checkMarks(token, lines, report);
    checkPictureRemains(token, lines, report);
    checkBoldHeading(tokens, index, inBlock ? '####' : level === 1 ? '##' : '###', report);
    colonsSeen = checkColons(token, colonsSeen, report);
  }
}

/** Bold words alone, over something that they may be the heading of. At the end of a section they may be somebody’s name below a letter. */
function checkBoldHeading(tokens: readonly Token[], index: number, mark: string, report: Report): void {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 2]];
  if (before?.type !== 'paragraph_open' || before.level !== after?.level || !HEADED.test(after.type)) return;
  const children = (token?.children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
  const [open, words, close] = children;
  const isBold = children.length === 3 && open?.type === 'strong_open' && close?.type === 'strong_close';
  if (!isBold || !words || !/^.{1,79}[^.:;!?…]$/.test(words.content)) return;
  const advice = isContentsTitle(words.content)
    ? adviseOnContents(words.content)
    : `Bold words alone on a line are not a heading to a screen reader. Write “${mark} ${excerpt(words.content)}”.`;
  report('heading-bold', atLine(token?.map?.[0] ?? 0), advice, 'warning');
}

const HEADED = /^(?:paragraph|bullet_list|ordered_list|table|blockquote)_open$/;

/** @param above the level of the heading before */
function checkHeading(heading: Token, words: Token | undefined, above: number, inBlock: boolean, report: Report): void {
  const [start] = heading.map ?? [0];
  const depth = Number(heading.tag.slice(1));
  const message = headingFault(heading, depth, above, inBlock);
  if (message) report('heading-level', atLine(start), message);
  const mark = depth > 2 && findMark(words?.content ?? '');
  if (mark) {
    const advice = `“${mark}” would be printed: only a section’s heading, “## ”, can have options. Delete it, or make this a section.`;
    report('section-mark', atLine(start), advice);
  }
}

function headingFault(heading: Token, depth: number, above: number, inBlock: boolean): string | undefined {
  if (inBlock) return depth < 4 ? 'A heading inside a block needs four hashes. Write “#### ”.' : undefined;
  if (depth === 1) return '“# ” is for the title, which comes from the front matter. Write “## ” for a section.';
  if (heading.level > 0) return 'This heading is inside a list or a quote. Move it to the start of a line of its own.';
  return depth > above + 1 && depth > 2
    ? `This heading jumps from level ${above} to level ${depth}. Write “${'#'.repeat(above + 1)} ”.`
    : undefined;
}

function checkInline(token: Token, before: Token | undefined, lines: readonly string[], report: Report): void {
  const [line, end] = token.map ?? [0, 1];
  const children = token.children ?? [];
  const tooLong = (token.meta as { tooLong?: number } | null)?.tooLong;
  if (tooLong) {
    const message = `This paragraph is too long (${grouped(tooLong)} characters). Delete what was pasted by mistake, or split it with empty lines.`;
    report('paragraph-length', atLine(line), message);
  }
  if (before?.tag === 'h2' && children.some(({ type }) => type === 'link_open'))
    report('section-heading', atLine(line), 'A link in a section’s heading is lost. Move it into the text below.');
  if (before?.type === 'heading_open' && children.some(({ type }) => type === 'image'))
    report(
      'image-alone',
      atLine(line),
      'This picture is in a heading. Move it to a line of its own below the heading.',
    );
  for (const child of children) checkCharacters(child, atLine(line), report);
  // The typographer makes a dash of the hyphens.
  const openComment =
    'This comment has no end, so it would be printed. Write “-->” at its end, before the next comment starts and before its block closes.';
  if (children.some(({ type, content }) => type === 'text' && /<!(--|–|—)/.test(content)))
    report('comment-open', findWritten('<!--', atLine(line, 0), end, lines), openComment);
}

/** A block that Markdown took for text. Of the colons that were to close it, nothing new can be said. */
function checkColons(token: Token, seen: boolean, report: Report): boolean {
  const found = token.content
    .split('\n')
    .findIndex((text) => /^\s*::/.test(text) && !(seen && /^\s*:+\s*$/.test(text)));
  const message =
    'This line would be printed as typed. Start a block with three colons at the start of a line, outside lists and quotes.';
  if (found >= 0) report('block-open', atLine((token.map?.[0] ?? 0) + found), message);
  return seen || found >= 0;
}

/** Characters as `&#xe000;` only appear when Markdown is read. */
function checkCharacters(token: Token, at: Position, report: Report): void {
  // Against its types, markdown-it gives the first number of a list as a number.
  const attributes = (token.attrs ?? []).map(([, value]) => String(value));
  for (const text of [token.content, ...attributes]) {
    const unprintable = findUnprintable(text);
    if (unprintable) report('character', at, unprintableWords(unprintable.code));
  }
  for (const child of token.type === 'image' ? (token.children ?? []) : []) checkCharacters(child, at, report);
}
