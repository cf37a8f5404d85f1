import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { excerpt } from './excerpt.ts';
import { endOfComment, fenceAfter } from './surroundings.ts';
import { holdsTable, isTableRow } from './table-rows.ts';

// The block rule that reads `::: name`, its field lines and where its Markdown starts.

/** What a `::: name` line opens: the raw field lines, and where the Markdown of its body starts. Lines count from 0 in the body. */
export interface BlockMark {
  readonly name: string;
  readonly line: number;
  readonly fields: readonly FieldLine[];
  /** Lines among the field lines that are not fields. */
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

interface StrayLine {
  readonly text: string;
  readonly line: number;
  /** Whether there is a field line above it. */
  readonly afterField: boolean;
}

interface BlockFault {
  readonly line: number;
  readonly message: string;
}

const OPENING = /^:{3,}(?!:)/;
const CLOSING = /^:{3,}[ \t]*$/;
/** What people type for it: two colons, other signs, some before or after it, or a word that ends things. */
const MEANT_TO_CLOSE =
  /^(?=[^:：;]{0,9}(?:[:：;][ \t]?){2})[ \t>*_`\\]*(?:[:：;][ \t]?)+(?:\/\S*|end\b.*|close\b.*|[\s.,*_`\\]*)$/i;
/** `name: value`, a name of two words at most. The space after the colon may be missing or be one that does not break, but `https://…` is no field. */
const FIELD = /^[ \t\u00a0]*([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+)?)[ \t\u00a0]*:(?:[ \t\u00a0\u202f]+|$|(?=[^\s/:]))(.*)$/;
/** What is no rest of a field’s value: a long line, a sentence, what a list comes after, an item of one. */
const SENTENCE = /^.{60}|^\s*(?:[-*+]|\d{1,2}[.)])\s|[.:!?…]["”’')]*\s*$/;
/** A section's. */
const HEADING = /^##[ \t]/;

const lineText = (state: StateBlock, line: number) => state.src.slice(state.bMarks[line], state.eMarks[line]);

/** `::: event` to `:::`. Only at the margin of the page: inside a list or quote it stays text, and body-faults.ts says so. */
export function fencedBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = state.bMarks[startLine] ?? 0;
  const atMargin = start === 0 || state.src[start - 1] === '\n';
  if (!atMargin || !state.src.startsWith(':::', start)) return false;
  if (silent) return true;
  const opening = lineText(state, startLine);
  const name = blockName(opening);
  const close = name === '' ? startLine : findClose(state, startLine, endLine);
  const last = name === '' || close === endLine ? undefined : lineText(state, close);
  const closed = last !== undefined && (CLOSING.test(last) || MEANT_TO_CLOSE.test(last));
  const env = state.env as { cutShort?: number; holdsTable?: boolean };
  const { cutShort = 0 } = env;
  if (last !== undefined && !closed && !HEADING.test(last)) env.cutShort = cutShort + 1;
  // Blocks inside blocks leave one “:::” over for each that was cut short: that says nothing new.
  if (name === '' && cutShort > 0) env.cutShort = cutShort - 1;
  const message = name === '' ? cutShort === 0 && CLOSES_NOTHING : endFault(name, last);
  const faults = message ? [{ line: closed ? close : startLine, message }] : [];

  const mark: BlockMark = {
    name,
    line: startLine,
    ...readFieldLines(state, startLine + 1, close, holdsTable(name)),
    faults,
  };
  const open = state.push('bulletin_block_open', '', 1);
  open.meta = mark;
  open.map = [startLine, close];
  const lineMax = state.lineMax;
  state.lineMax = close;
  env.holdsTable = holdsTable(name);
  if (mark.bodyLine < close) state.md.block.tokenize(state, mark.bodyLine, close);
  env.holdsTable = false;
  state.lineMax = lineMax;
  state.push('bulletin_block_close', '', -1);
  state.line = closed || name === '' ? close + 1 : close;
  return true;
}

const CLOSES_NOTHING =
  '“:::” closes a block, but none is open. Write “::: ” and the block’s name above its text, or delete this line.';

/** What is wrong with how a block ends. @param last its last line, where the text does not end before */
function endFault(name: string, last: string | undefined): string | undefined {
  if (last === undefined) return `“::: ${name}” is never closed. Put “:::” on a line of its own after it.`;
  if (CLOSING.test(last)) return undefined;
  const typed = excerpt(last.trim());
  if (MEANT_TO_CLOSE.test(last))
    return CLOSING.test(last.trim())
      ? `“:::” has spaces before it, so it does not close “::: ${name}”. Delete them.`
      : `“${typed}” does not close “::: ${name}”. Write “:::” at the start of the line and nothing else.`;
  const stillOpen = `“::: ${name}” is still open where “${typed}” begins.`;
  return HEADING.test(last)
    ? `${stillOpen} Put “:::” on a line of its own before it.`
    : `${stillOpen} A block cannot be inside another: put “:::” on a line of its own before it, and keep only one after it.`;
}

/** `::: event` and `:::event:::` say `event`; a bare `:::` says nothing. */
function blockName(line: string): string {
  const words = excerpt(line.replace(OPENING, '').trim());
  return words.replace(/:+$/, '').trim();
}

/** The line of the next `:::` outside code. A block without one ends where it was meant to, at the next section or block, or at `endLine`. */
function findClose(state: StateBlock, startLine: number, endLine: number): number {
  let codeFence = '';
  let heading: number | undefined;
  let meant: number | undefined;
  for (let line = startLine + 1; line < endLine; line++) {
    const text = lineText(state, line);
    codeFence = fenceAfter(codeFence, text);
    if (codeFence !== '') continue;
    if (CLOSING.test(text)) return line;
    if (MEANT_TO_CLOSE.test(text)) meant ??= line;
    else if (text.startsWith(':::')) return meant ?? heading ?? line;
    else if (HEADING.test(text)) heading ??= line;
  }
  return meant ?? heading ?? endLine;
}

/** @param tableEnds whether a table’s row ends the fields, as an empty line does */
function readFieldLines(state: StateBlock, first: number, close: number, tableEnds: boolean) {
  const fields: FieldLine[] = [];
  const strays: StrayLine[] = [];
  const lastField = findLastField(state, first, close);
  let line = first;
  for (; line < close; line++) {
    const written = lineText(state, line);
    if (written.trim() === '' || (tableEnds && isTableRow(written))) break;
    const field = readFieldLine(written, line);
    if (field) fields.push(field);
    else if (!written.startsWith('<!--') || endOfComment(written, 0) !== written.trimEnd().length) {
      // Text that no field comes after is the block's body; but a few words below a field may be the rest of its value.
      if (line > lastField && (fields.length === 0 || SENTENCE.test(written))) break;
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

/** The last line of a field before the first empty one, or -1. */
function findLastField(state: StateBlock, first: number, close: number): number {
  let last = -1;
  for (let line = first; line < close && lineText(state, line).trim() !== ''; line++)
    if (FIELD.test(lineText(state, line))) last = line;
  return last;
}
