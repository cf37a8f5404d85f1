import { useOfField } from '../../blocks/index.ts';
import { createMarkdown } from '../../text/markdown.ts';
import { blankRanges, isWithin } from '../../text/surroundings.ts';
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

export function openText(typed: Typed): OpenText {
  const { text, passages, surroundings } = typed;
  const shut = (signs: readonly string[]) =>
    blankRanges(blankRanges(signs.join(''), surroundings.comments, SHUT), surroundings.code, SHUT);
  const shutLines = typed.isSettings ? new Set<number>() : findShutLines(typed);
  const words = shutAway(text);
  const addresses = shutAway(text);
  for (const passage of shutLines ? passages.filter(isOpen) : []) {
    const end = passage.offset + wordsEnd(passage);
    let line = spanAt(typed, passage.offset, 0).line - 1;
    for (let at = passage.offset; at < end; at++) {
      const index = at - passage.offset;
      const sign = text[at] ?? SHUT;
      if (sign !== '\n' && !shutLines?.has(line)) {
        addresses[at] = sign;
        if (passage.words[index] === sign || index < bulletIn(passage)) words[at] = sign;
      }
      if (sign === '\n') line++;
    }
  }
  return {
    words: shut(words),
    addresses: shut(addresses),
    isApart: (offset) =>
      !shutLines || shutLines.has(spanAt(typed, offset, 0).line - 1) || isWithin(surroundings.comments, offset),
  };
}

const shutAway = (text: string): string[] =>
  Array.from({ length: text.length }, (_, at) => (text[at] === '\n' ? '\n' : SHUT));

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
