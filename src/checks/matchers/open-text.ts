import { createMarkdown } from '../../text/markdown.ts';
import { type Passage, spanAt, type Typed } from '../engine/passages.ts';

/** A character that nothing to be fixed contains. */
const SHUT = '\0';

/**
 * A file's text with everything blanked that must not be changed: code, quotations, comments, headings and titles (their addresses
 * are permanent), names of keys, fields and files. It has the same length and the same lines as the text.
 */
export interface OpenText {
  /** Words alone: addresses are blanked too. */
  readonly words: string;
  /** Words and addresses. */
  readonly addresses: string;
  /** Whether an offset is in code, a quotation or a comment. */
  readonly isApart: (offset: number) => boolean;
}

/** Keys and fields whose values are looked up, or become an address. */
const LOOKED_UP: ReadonlySet<string | undefined> = new Set(
  'src photo date formerly lang dir status topics case waive rule until'.split(' '),
);

const markdown = createMarkdown({});

export function openText(typed: Typed): OpenText {
  const { text, passages } = typed;
  const shutLines = typed.isSettings ? new Set<number>() : findShutLines(typed);
  const words = shutAway(text);
  const addresses = shutAway(text);
  for (const passage of shutLines ? passages.filter(isOpen) : []) {
    const end = passage.offset + wordsEnd(passage);
    const [from, to] = codeIn(passage.text);
    let line = spanAt(typed, passage.offset, 0).line - 1;
    for (let at = passage.offset; at < end; at++) {
      const index = at - passage.offset;
      const sign = text[at] ?? SHUT;
      if (sign !== '\n' && !shutLines?.has(line) && (index < from || index >= to)) {
        addresses[at] = sign;
        if (passage.words[index] === sign || index < bulletIn(passage)) words[at] = sign;
      }
      if (sign === '\n') line++;
    }
  }
  return {
    words: shutComments(words, text),
    addresses: shutComments(addresses, text),
    isApart: (offset) => !shutLines || shutLines.has(spanAt(typed, offset, 0).line - 1) || isInComment(text, offset),
  };
}

const shutAway = (text: string): string[] =>
  Array.from({ length: text.length }, (_, at) => (text[at] === '\n' ? '\n' : SHUT));

function isOpen({ kind, name, block, text }: Passage): boolean {
  if (kind === 'heading' || block === 'quote') return false;
  if (kind === 'key') return !LOOKED_UP.has(name) && !/^\s*#/.test(text);
  return kind !== 'field' || !(LOOKED_UP.has(name) || name === 'title');
}

/** In YAML a comment may follow the value. */
function wordsEnd({ kind, text }: Passage): number {
  const comment = kind === 'key' ? text.search(/\s#/) : -1;
  return comment < 0 ? text.length : comment;
}

/** The length of a bullet that Markdown does not know. */
const bulletIn = ({ kind, text }: Passage) =>
  kind === 'prose' ? (/^[ \t]*[·•‣▪●][ \t]*/.exec(text)?.[0].length ?? 0) : 0;

/** From the first backtick of a passage to its last, even if some of that is not code. */
function codeIn(text: string): readonly [from: number, to: number] {
  const first = text.indexOf('`');
  return first < 0 ? [text.length, text.length] : [first, text.lastIndexOf('`') + 1];
}

function isInComment(text: string, offset: number): boolean {
  const start = text.lastIndexOf('<!--', offset);
  return start >= 0 && !text.slice(start, offset).includes('-->');
}

/** Blanks everything from `<!--` to `-->`, wherever it starts. */
function shutComments(signs: string[], text: string): string {
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start);
    const end = close < 0 ? text.length : close;
    for (let at = start; at < end; at++) if (text[at] !== '\n') signs[at] = SHUT;
    start = close < 0 ? -1 : text.indexOf('<!--', close);
  }
  return signs.join('');
}

/** Lines, from 0, of code and quotations, as Markdown reads them. Undefined for a file whose front matter has no end. */
function findShutLines({ text }: Typed): ReadonlySet<number> | undefined {
  const lines = text.split('\n');
  const fence = /^-{3}\s*$/;
  const end = fence.test(lines[0] ?? '') ? lines.findIndex((line, at) => at > 0 && fence.test(line)) : -1;
  if (end < 0) return undefined;
  const shut = new Set<number>();
  for (const { type, map } of markdown.parse(lines.slice(end + 1).join('\n'), {})) {
    if (!map || !/^(?:fence|code_block|blockquote_open)$/.test(type)) continue;
    for (let line = map[0]; line < map[1]; line++) shut.add(line + end + 1);
  }
  return shut;
}
