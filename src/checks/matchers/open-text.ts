import { useOfField } from '../../blocks/index.ts';
import { createMarkdown } from '../../text/markdown.ts';
import { blankRanges, isWithin } from '../../text/surroundings.ts';
import { oncePer } from '../engine/once-per.ts';
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
  readonly addresses: string;
  /** Whether an offset is in code, a quotation or a comment. */
  readonly isApart: (offset: number) => boolean;
}

/** Keys whose values are looked up, or become an address. */
const LOOKED_UP: ReadonlySet<string> = new Set('src date formerly lang dir status topics rule until'.split(' '));
const ADDRESSED: ReadonlySet<string> = new Set(['title', 'case', 'row']);

const markdown = createMarkdown({});

export const openText = oncePer((typed: Typed): OpenText => {
  const { text, passages, surroundings } = typed;
  const shut = (opened: string) =>
    blankRanges(blankRanges(opened, surroundings.comments, SHUT), surroundings.code, SHUT);
  const shutLines = typed.isSettings ? new Set<number>() : findShutLines(typed);
  let [words, addresses] = ['', ''];
  for (const passage of shutLines ? passages.filter(isOpen) : []) {
    const typedLines = passage.text.slice(0, wordsEnd(passage)).split('\n');
    const first = spanAt(typed, passage.offset, 0).line - 1;
    const open = typedLines.map((line, at) => (shutLines?.has(first + at) ? shutAway(line) : line)).join('\n');
    const between = shutAway(text.slice(addresses.length, passage.offset));
    addresses += between + open;
    words += between + withoutAddresses(open, passage);
  }
  const rest = shutAway(text.slice(addresses.length));
  return {
    words: shut(words + rest),
    addresses: shut(addresses + rest),
    isApart: (offset) =>
      !shutLines || shutLines.has(spanAt(typed, offset, 0).line - 1) || isWithin(surroundings.comments, offset),
  };
});

const shutAway = (text: string) => text.replace(/[^\n]+/g, (line) => SHUT.repeat(line.length));

function withoutAddresses(open: string, passage: Passage): string {
  const { text, words } = passage;
  if (words === text) return open;
  const bullet = bulletIn(passage);
  const isWord = (at: number) => at < bullet || words[at] === text[at];
  return Array.from({ length: open.length }, (_, at) => (isWord(at) || open[at] === '\n' ? open[at] : SHUT)).join('');
}

function isOpen({ kind, name = '', block, text }: Passage): boolean {
  if (kind === 'heading' || block === 'quote') return false;
  if (kind === 'key') return !LOOKED_UP.has(name) && !/^\s*#/.test(text);
  return kind !== 'field' || !(ADDRESSED.has(name) || useOfField(block, name) === 'hidden');
}

/** In YAML a comment may follow the value. */
function wordsEnd({ kind, text }: Passage): number {
  const comment = kind === 'key' ? text.search(/\s#/) : -1;
  return comment < 0 ? text.length : comment;
}

/** The length of a bullet that Markdown does not know. */
const bulletIn = ({ kind, text }: Passage) =>
  kind === 'prose' ? (/^[ \t]*[·•‣▪●][ \t]*/.exec(text)?.[0].length ?? 0) : 0;

/** Lines, from 0, of code and quotations, as Markdown reads them. Undefined for a file whose front matter has no end. */
function findShutLines({ text, surroundings: { frontMatterEnd: end } }: Typed): ReadonlySet<number> | undefined {
  if (end < 0) return undefined;
  const shut = new Set<number>();
  const body = text.split('\n').slice(end + 1);
  for (const { type, map } of markdown.parse(body.join('\n'), {})) {
    if (!map || !/^(?:fence|code_block|blockquote_open)$/.test(type)) continue;
    for (let line = map[0]; line < map[1]; line++) shut.add(line + end + 1);
  }
  return shut;
}
