import MarkdownIt from 'markdown-it';
import { escapeHtml } from 'markdown-it/lib/common/utils.mjs';
import referenceBlock from 'markdown-it/lib/rules_block/reference.mjs';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import abbreviations from 'markdown-it-abbr';
import { readAngled } from './angled-links.ts';
import { bareLinks } from './bare-links.ts';
import { commentBlock, withoutComments } from './comments.ts';
import { emphasis } from './emphasis.ts';
import { fencedBlock } from './fenced-block.ts';
import { endAbove, findListEnds } from './lazy-lines.ts';
import { readListMarks } from './list-marks.ts';
import { keepNumbers } from './list-numbers.ts';
import { holdPhoneNumbers } from './phone-numbers.ts';
import { pictureMark } from './picture-mark.ts';
import { readPipedRows } from './piped-rows.ts';
import { readQuoteMarks } from './quote-marks.ts';
import { joinQuotedCells } from './quoted-cells.ts';
import { readSpacedColumns } from './spaced-columns.ts';
import { findCode } from './surroundings.ts';
import { tabTable } from './tab-table.ts';
import { leaveOutRows } from './table-size.ts';
import { typography } from './typography.ts';

// The one place that knows how markdown-it is set up. HTML is text; template syntax means nothing here; every link is let
// through to the token stream so that links.ts can refuse it by name instead of leaving it as odd text.

export type { Token };
/** Text as HTML’s text, or as the value of an attribute in double quotes. */
export { escapeHtml };

/** A paragraph longer than this is a paste gone wrong, and would take markdown-it long: some of its rules are quadratic. */
const LONGEST_PARAGRAPH = 20_000;
const LINE_BREAK = /^<br *\/?>\n?/i;

/** `[^1]: A note` is no address for links that say `[^1]`: mistyped-marks.ts says that there are no footnotes. */
function referenceUnlessFootnote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  return !state.src.startsWith('[^', start) && referenceBlock(state, startLine, endLine, silent);
}

export function createMarkdown(glossary: Readonly<Record<string, string>>): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: true, typographer: true, breaks: true });
  Object.assign(markdown, {
    linkify: bareLinks,
    validateLink: () => true,
    normalizeLinkText: (address: string) => address,
  });
  markdown.disable(['code', 'lheading', 'smartquotes']).use(abbreviations).use(emphasis);
  markdown.core.ruler.at('replacements', typography);
  markdown.core.ruler.after('normalize', 'list_marks', (state) => {
    const typed = withoutComments(state.src).split('\n');
    const isCode = findCode(typed);
    const words = typed.map((line, at) => (isCode[at] ? '' : line));
    const quotes = readQuoteMarks(joinQuotedCells(readSpacedColumns(readPipedRows(words))));
    const { lines, types } = readListMarks(quotes.lines);
    state.src = lines.map((line, at) => (isCode[at] ? typed[at] : readAngled(line))).join('\n');
    state.env.listTypes = types;
    state.env.lazyEnds = new Set([...quotes.ends, ...findListEnds(lines)]);
  });
  markdown.core.ruler.after('block', 'list_numbers', keepNumbers);
  const alt = ['paragraph', 'reference', 'blockquote', 'list'];
  // Before every other rule: “---” under “<!-- note” would make it a heading.
  markdown.block.ruler.before('table', 'comment', commentBlock, { alt: [...alt, 'table'] });
  markdown.block.ruler.before('table', 'bulletin_block', fencedBlock, { alt: [...alt, 'table'] });
  markdown.block.ruler.before('table', 'tab_table', tabTable, { alt });
  markdown.block.ruler.before('table', 'lazy_line', endAbove, { alt: ['blockquote', 'paragraph'] });
  markdown.block.ruler.at('reference', referenceUnlessFootnote);
  markdown.inline.ruler.before('html_inline', 'line_break', (state, silent) => {
    const found = LINE_BREAK.exec(state.src.slice(state.pos, state.pos + 8));
    if (!found) return false;
    if (!silent) state.push('hardbreak', 'br', 0);
    state.pos += found[0].length;
    return true;
  });
  markdown.core.ruler.before('inline', 'table_size', (state) => {
    state.tokens = leaveOutRows(state.tokens);
  });
  markdown.core.ruler.before('inline', 'paragraph_length', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'inline') continue;
      token.content = token.content.replaceAll('\t', ' ');
      if (token.content.length <= LONGEST_PARAGRAPH) continue;
      token.meta = { tooLong: token.content.length };
      token.content = '';
    }
  });
  markdown.use(pictureMark);
  markdown.core.ruler.after('inline', 'unread', (state) => {
    let row: readonly [number, number] = [0, 1];
    for (const token of state.tokens) {
      if (token.nesting === 1 && token.map) row = token.map;
      if (token.type !== 'inline') continue;
      // A table's cells have no lines of their own.
      token.map ??= [...row];
      token.meta = { ...token.meta, unread: unreadWords(token.children ?? []) };
    }
  });
  markdown.core.ruler.push('phone_numbers', (state) => {
    for (const child of state.tokens.flatMap(({ children }) => children ?? []))
      if (child.type === 'text') child.content = holdPhoneNumbers(child.content);
  });
  const expansions = Object.fromEntries(Object.entries(glossary).map(([short, long]) => [`:${short}`, long]));
  markdown.core.ruler.before('block', 'glossary', (state) => {
    // An empty list would match between all letters, for ever.
    if (Object.keys(expansions).length > 0) state.env.abbreviations = { ...expansions };
  });
  return markdown;
}

/** Marks in `unread` what was read: where a link starts and ends, and anything else. No source has them (source.ts). */
export const READ = { link: '\ufff9', other: '\ufffa', linkEnd: '\ufffb' } as const;
const READ_AS: Readonly<Record<string, string>> = {
  softbreak: '\n',
  hardbreak: '\n',
  link_open: READ.link,
  link_close: READ.linkEnd,
  code_inline: READ.other,
  image: READ.other,
  text_special: READ.other,
};

/** What Markdown has left as it was typed, before quotes and dashes are set: mistyped-marks.ts looks there for marks that were meant. */
function unreadWords(children: readonly Token[]): string {
  // A bare address may be the second half of a link that was not read.
  const readAs = (child: Token) => (child.markup === 'linkify' ? '' : (READ_AS[child.type] ?? ''));
  return children.map((child) => (child.type === 'text' ? child.content : readAs(child))).join('');
}

const lineOfText = new MarkdownIt('zero', { typographer: true }).enable('entity');
lineOfText.core.ruler.push('typography', typography);

/** What people type around words in a field, where neither Markdown nor HTML is shown, and what is left of it. */
const FIELD_MARKS: readonly (readonly [RegExp, string])[] = [
  [/<br *\/?>/gi, ' '],
  [/<(b|em|font|i|p|span|strong|sub|sup|u)(?: [^<>]*)?>([^<>]*)<\/\1>/gi, '$2'],
  [/~~[^~]+~~/g, ' '],
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2'],
];

/** Not `*|NAME|*`, which is Mailchimp’s. */
const STARS = /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*|])([^*]*[^\s*|])\1(?![\p{L}\p{N}*])/gu;
export const withoutStars = (line: string): string => line.replace(STARS, '$2');

/** A line of plain words, with the quotes and dashes that Markdown gets: `the *board's* plan` → `the board’s plan`. */
export function typeset(line: string): string {
  const words = FIELD_MARKS.reduce((text, [mark, left]) => text.replace(mark, left), withoutStars(line));
  return plainText(lineOfText.parseInline(words, {})).replace(/ {2,}/g, ' ').trim();
}

/** In place of the token's own method, which is lost on the way to another thread: a token is data. */
export function attributeOf(token: Token | undefined, name: string): string | undefined {
  return token?.attrs?.find(([known]) => known === name)?.[1];
}

/** Without what was struck out, which only HTML can show. */
export function withoutStruck(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ type }) => type === 's_open')) return tokens;
  const left: Token[] = [];
  let struck = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 's_open') struck++;
    else if (token.type === 's_close') struck--;
    else if (struck === 0) left.push(tokens[index - 1]?.type === 's_close' ? joinSpaces(left.at(-1), token) : token);
  }
  return left;
}

/** One space of the two that were around what was struck out. */
const joinSpaces = (before: Token | undefined, after: Token): Token =>
  after.type === 'text' && /(?:^|\s)$/.test(before?.content ?? '')
    ? ({ ...after, content: after.content.trimStart() } as Token)
    : after;

export function plainText(tokens: readonly Token[]): string {
  return withoutStruck(tokens)
    .map((token) => {
      if (token.type === 'inline') return plainText(token.children ?? []);
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
      return token.type === 'text' || token.type === 'code_inline' || token.type === 'image' ? token.content : '';
    })
    .join('');
}
