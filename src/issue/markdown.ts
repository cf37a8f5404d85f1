import MarkdownIt from 'markdown-it';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import abbreviations from 'markdown-it-abbr';

// The one place that knows how markdown-it is set up. HTML is text; template syntax means nothing here; every link is let
// through to the token stream so that links.ts can refuse it by name instead of leaving it as odd text.

export type { Token };

/** What a `::: name` line opens: the raw field lines, and where the Markdown of its body starts. Lines count from 0 in the body. */
export interface BlockMark {
  readonly name: string;
  readonly line: number;
  readonly fields: readonly FieldLine[];
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

export interface BlockFault {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

const OPENING = /^:{3,}[ \t]*([^:\s].*?)?[ \t]*:*[ \t]*$/;
const FIELD = /^([A-Za-z][A-Za-z -]{0,24}?)[ \t]*:(?:[ \t]+|$)(.*)$/;

const lineText = (state: StateBlock, line: number) => state.src.slice(state.bMarks[line], state.eMarks[line]);

/** `::: event` to `:::`. Only at the margin of the page: inside a list or quote it stays text. */
function fencedBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const opening = OPENING.exec(lineText(state, startLine));
  if (!opening || state.blkIndent > 0 || String(state.parentType) !== 'root') return false;
  if (silent) return true;
  const faults: BlockFault[] = [];
  const name = opening[1] ?? '';

  let close = startLine + 1;
  let codeFence = false;
  for (; close < endLine; close++) {
    const line = lineText(state, close);
    if (/^(```|~~~)/.test(line)) codeFence = !codeFence;
    if (codeFence || !line.startsWith(':::')) continue;
    if (/^:{3,}[ \t]*$/.test(line)) break;
    faults.push({
      rule: 'block-open',
      line: startLine,
      message: `“::: ${name}” is still open where “${line.trim()}” begins. Put “:::” on a line of its own before it.`,
    });
    break;
  }
  const closed = close < endLine && /^:{3,}[ \t]*$/.test(lineText(state, close));
  if (name === '')
    faults.push({
      rule: 'block-open',
      line: startLine,
      message: '“:::” closes a block, but none is open. Write “::: ” and a name to open one, or delete this line.',
    });
  else if (!closed && faults.length === 0) {
    faults.push({
      rule: 'block-open',
      line: startLine,
      message: `“::: ${name}” is never closed. Put “:::” on a line of its own after it.`,
    });
  }
  if (name === '') close = startLine;

  const fields: FieldLine[] = [];
  let line = startLine + 1;
  for (; name !== '' && line < close; line++) {
    const written = lineText(state, line);
    if (written.trim() === '') break;
    const field = FIELD.exec(written);
    if (field) {
      const [, fieldName = '', value = ''] = field;
      fields.push({
        name: fieldName.toLowerCase(),
        value: value.trim(),
        line,
        column: written.length - value.length + 1,
      });
    } else if (fields.length === 0) break;
    else {
      faults.push({
        rule: 'field-line',
        line,
        message: `This line is not “name: value”. Put it on the end of the line above, or leave an empty line before the block’s text.`,
      });
    }
  }

  const mark: BlockMark = { name, line: startLine, fields, bodyLine: line, faults };
  const open = state.push('bulletin_block_open', '', 1);
  open.meta = mark;
  open.map = [startLine, close];
  const lineMax = state.lineMax;
  state.lineMax = close;
  if (line < close) state.md.block.tokenize(state, line, close);
  state.lineMax = lineMax;
  state.push('bulletin_block_close', '', -1);
  state.line = closed || name === '' ? close + 1 : close;
  return true;
}

/** An editor's `<!-- note -->` is read and dropped: it reaches no output. */
function commentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith('<!--', start)) return false;
  const end = state.src.indexOf('-->', start + 4);
  if (end < 0) return false;
  let line = startLine;
  while (line < endLine && (state.eMarks[line] ?? 0) < end + 3) line++;
  if (state.src.slice(end + 3, state.eMarks[line]).trim() !== '') return false;
  if (!silent) state.line = line + 1;
  return true;
}

export function createMarkdown(glossary: Readonly<Record<string, string>>): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: true, typographer: true, quotes: '‘’“”' });
  markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
  markdown.validateLink = () => true;
  markdown.use(abbreviations);
  markdown.block.ruler.before('fence', 'bulletin_block', fencedBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.block.ruler.before('paragraph', 'comment', commentBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.inline.ruler.before('html_inline', 'comment', (state, silent) => {
    if (!state.src.startsWith('<!--', state.pos)) return false;
    const end = state.src.indexOf('-->', state.pos + 4);
    if (end < 0) return false;
    if (!silent) state.pos = end + 3;
    else state.pos = end + 3;
    return true;
  });
  const expansions = Object.fromEntries(Object.entries(glossary).map(([short, long]) => [`:${short}`, long]));
  markdown.core.ruler.before('block', 'glossary', (state) => {
    state.env.abbreviations = { ...expansions };
  });
  return markdown;
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
