import MarkdownIt from 'markdown-it';
import { escapeHtml } from 'markdown-it/lib/common/utils.mjs';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import abbreviations from 'markdown-it-abbr';

// The one place that knows how markdown-it is set up. HTML is text; template syntax means nothing here; every link is let
// through to the token stream so that links.ts can refuse it by name instead of leaving it as odd text.

export type { Token };
/** Text as HTML’s text, or as the value of an attribute in double quotes. */
export { escapeHtml };

/** What a `::: name` line opens: the raw field lines, and where the Markdown of its body starts. Lines count from 0 in the body. */
export interface BlockMark {
  readonly name: string;
  readonly line: number;
  readonly fields: readonly FieldLine[];
  /** What stands among the field lines and is none. */
  readonly strays: readonly StrayLine[];
  readonly bodyLine: number;
  /** What is wrong with the block's own lines. */
  readonly faults: readonly BlockFault[];
}

export interface FieldLine {
  readonly name: string;
  readonly value: string;
  readonly line: number;
  /** From 1: where the value starts in its line. */
  readonly column: number;
}

export interface StrayLine {
  readonly text: string;
  readonly line: number;
  /** Whether a field line stands above it. */
  readonly afterField: boolean;
}

export interface BlockFault {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

const OPENING = /^:{3,}(?!:)/;
const CLOSING = /^:{3,}[ \t]*$/;
/** `name: value`. The space after the colon may be missing or be one that does not break, but `https://…` is no field. */
const FIELD = /^[ \t\u00a0]*([A-Za-z][A-Za-z -]{0,24}?)[ \t\u00a0]*:(?:[ \t\u00a0\u202f]+|$|(?=[^\s/:]))(.*)$/;
/** A section's. */
const HEADING = /^##[ \t]/;
const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** A paragraph longer than this is a paste gone wrong, and would take markdown-it long: some of its rules are quadratic. */
const LONGEST_PARAGRAPH = 20_000;

const lineText = (state: StateBlock, line: number) => state.src.slice(state.bMarks[line], state.eMarks[line]);

/** `::: event` to `:::`. Only at the margin of the page: inside a list or quote it stays text, and body-faults.ts says so. */
function fencedBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = state.bMarks[startLine] ?? 0;
  const atMargin = start === 0 || state.src[start - 1] === '\n';
  if (!atMargin || !state.src.startsWith(':::', start)) return false;
  if (silent) return true;
  const opening = lineText(state, startLine);
  const name = blockName(opening);
  const faults: BlockFault[] = [];

  const close = name === '' ? startLine : findClose(state, startLine, endLine);
  const closed = name !== '' && close < endLine && CLOSING.test(lineText(state, close));
  // Blocks inside blocks leave one “:::” over for each that was cut short: that says nothing new.
  const env = state.env as { cutShort?: number };
  if (name === '' && (env.cutShort ?? 0) > 0) env.cutShort = (env.cutShort ?? 0) - 1;
  else if (name === '') {
    faults.push({
      rule: 'block-open',
      line: startLine,
      message: '“:::” closes a block, but none is open. Write “::: ” and a name to open one, or delete this line.',
    });
  } else if (close < endLine && !closed && HEADING.test(lineText(state, close))) {
    faults.push({
      rule: 'block-open',
      line: startLine,
      message: `“::: ${name}” is still open where “${shorten(lineText(state, close).trim())}” begins. Put “:::” on a line of its own before it.`,
    });
  } else if (close < endLine && !closed) {
    env.cutShort = (env.cutShort ?? 0) + 1;
    faults.push({
      rule: 'block-open',
      line: startLine,
      message: `“::: ${name}” is still open where “${shorten(lineText(state, close).trim())}” begins. Blocks do not stand inside each other: put “:::” on a line of its own before it.`,
    });
  } else if (!closed) {
    faults.push({
      rule: 'block-open',
      line: startLine,
      message: `“::: ${name}” is never closed. Put “:::” on a line of its own after it.`,
    });
  }

  const mark: BlockMark = { name, line: startLine, ...readFieldLines(state, startLine + 1, close), faults };
  const { bodyLine } = mark;
  const open = state.push('bulletin_block_open', '', 1);
  open.meta = mark;
  open.map = [startLine, close];
  const lineMax = state.lineMax;
  state.lineMax = close;
  if (bodyLine < close) state.md.block.tokenize(state, bodyLine, close);
  state.lineMax = lineMax;
  state.push('bulletin_block_close', '', -1);
  state.line = closed || name === '' ? close + 1 : close;
  return true;
}

const shorten = (words: string) => (words.length > 60 ? `${words.slice(0, 59)}…` : words);

/** `::: event` and `:::event:::` say `event`; a bare `:::` says nothing. */
function blockName(line: string): string {
  const words = shorten(line.replace(OPENING, '').trim());
  return words.replace(/:+$/, '').trim();
}

/**
 * The line of the next `:::` outside code, or `endLine`. A block that is not closed before the next one, or at all, ends at
 * the first section after it, so that what follows is read as it was meant.
 */
function findClose(state: StateBlock, startLine: number, endLine: number): number {
  let codeFence = '';
  let heading: number | undefined;
  for (let line = startLine + 1; line < endLine; line++) {
    const text = lineText(state, line);
    const fence = CODE_FENCE.exec(text)?.[1];
    if (fence && codeFence === '') codeFence = fence;
    else if (fence?.startsWith(codeFence)) codeFence = '';
    if (codeFence !== '') continue;
    if (text.startsWith(':::')) return CLOSING.test(text) ? line : (heading ?? line);
    if (HEADING.test(text)) heading ??= line;
  }
  return heading ?? endLine;
}

function readFieldLines(state: StateBlock, first: number, close: number) {
  const fields: FieldLine[] = [];
  const strays: StrayLine[] = [];
  let line = first;
  for (; line < close; line++) {
    const written = lineText(state, line);
    if (written.trim() === '') break;
    const field = readFieldLine(written, line);
    if (field) fields.push(field);
    else if (!/^<!--.*-->\s*$/.test(written)) {
      // Text that no field comes before or after is the block's body.
      if (fields.length === 0 && !fieldFollows(state, line, close)) break;
      strays.push({ text: written.trim(), line, afterField: fields.length > 0 });
    }
  }
  return { fields, strays, bodyLine: line };
}

export function readFieldLine(written: string, line: number): FieldLine | undefined {
  const parts = FIELD.exec(written);
  if (!parts) return undefined;
  const [, name = '', value = ''] = parts;
  return { name: name.toLowerCase(), value: value.trim(), line, column: written.length - value.length + 1 };
}

function fieldFollows(state: StateBlock, from: number, close: number): boolean {
  for (let line = from + 1; line < close && lineText(state, line).trim() !== ''; line++) {
    if (FIELD.test(lineText(state, line))) return true;
  }
  return false;
}

/** Where a comment that starts at `start` ends, or -1: it must be closed before the next one starts. */
function endOfComment(source: string, start: number): number {
  const next = source.indexOf('<!--', start + 4);
  const within = next < 0 ? source.slice(start) : source.slice(start, next);
  const end = within.indexOf('-->', 4);
  return end < 0 ? -1 : start + end + 3;
}

/** An editor's `<!-- note -->` is read and dropped: it reaches no output. One that is never closed is left for body-faults.ts. */
function commentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !state.src.startsWith('<!--', start)) return false;
  const end = endOfComment(state.src, start);
  if (end < 0 || end > (state.eMarks[endLine - 1] ?? 0)) return false;
  let line = startLine;
  while (line < endLine - 1 && (state.eMarks[line] ?? 0) < end) line++;
  if (state.src.slice(end, state.eMarks[line]).trim() !== '') return false;
  if (!silent) state.line = line + 1;
  return true;
}

/** British: single quotes first. */
const QUOTES = '‘’“”';

export function createMarkdown(glossary: Readonly<Record<string, string>>): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: true, typographer: true, quotes: QUOTES });
  markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
  markdown.validateLink = () => true;
  markdown.use(abbreviations);
  const alt = ['paragraph', 'reference', 'blockquote', 'list'];
  // Before every other rule: “---” under “<!-- note” would make it a heading.
  markdown.block.ruler.before('table', 'comment', commentBlock, { alt: [...alt, 'table'] });
  markdown.block.ruler.before('table', 'bulletin_block', fencedBlock, { alt: [...alt, 'table'] });
  markdown.inline.ruler.before('html_inline', 'comment', (state) => {
    if (!state.src.startsWith('<!--', state.pos)) return false;
    const end = endOfComment(state.src, state.pos);
    if (end < 0) return false;
    state.pos = end;
    return true;
  });
  markdown.core.ruler.before('inline', 'paragraph_length', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'inline' || token.content.length <= LONGEST_PARAGRAPH) continue;
      token.meta = { tooLong: token.content.length };
      token.content = '';
    }
  });
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
  const expansions = Object.fromEntries(Object.entries(glossary).map(([short, long]) => [`:${short}`, long]));
  markdown.core.ruler.before('block', 'glossary', (state) => {
    // An empty list would match between all letters, for ever.
    if (Object.keys(expansions).length > 0) state.env.abbreviations = { ...expansions };
  });
  return markdown;
}

/** Stand in `unread` for what was read: where a link starts and ends, and anything else. No source has them (source.ts). */
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

/** What Markdown has left as it was typed, before quotes and dashes are set: body-faults.ts looks there for marks that were meant. */
function unreadWords(children: readonly Token[]): string {
  // A bare address may be the second half of a link that was not read.
  const readAs = (child: Token) => (child.markup === 'linkify' ? '' : (READ_AS[child.type] ?? ''));
  return children.map((child) => (child.type === 'text' ? child.content : readAs(child))).join('');
}

const lineOfText = new MarkdownIt('zero', { typographer: true, quotes: QUOTES }).enable([
  'smartquotes',
  'replacements',
]);

/** A line that is not Markdown, with the quotes and dashes that Markdown gets: `the board's plan` → `the board’s plan`. */
export function typeset(line: string): string {
  return plainText(lineOfText.parseInline(line, {}));
}

/** The text a reader sees, without any marks. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'inline') return plainText(token.children ?? []);
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
      return token.type === 'text' || token.type === 'code_inline' || token.type === 'image' ? token.content : '';
    })
    .join('');
}
