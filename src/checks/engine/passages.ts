import { plainLines, type SourceFile } from '../../text/source.ts';
import { isWithin, readSurroundings, type Surroundings } from '../../text/surroundings.ts';

// A file as an editor typed it. Comments, keys, addresses and files that cannot be read are as public in a repository as a page is,
// so some rules read this instead of the model.

export type PassageKind = 'key' | 'field' | 'heading' | 'prose';

/** A paragraph, a list item, a heading, or the value of a key or field. */
export interface Passage {
  readonly kind: PassageKind;
  /** As typed, with its line ends. */
  readonly text: string;
  /** The same length, with spaces in place of addresses and of the name of a key or field. */
  readonly words: string;
  /** Where it starts in the file's text. */
  readonly offset: number;
  /** The key's or the field's name. */
  readonly name?: string;
  /** The kind of its block, and which of the file's blocks that is, from 0. */
  readonly block?: string;
  readonly blockIndex?: number;
}

/** A file's text, taken apart once for all rules. */
export interface Typed {
  readonly file: string;
  /** Whether it is bulletin.yaml or a list, not an issue or a page. */
  readonly isSettings: boolean;
  /** Whether it is a file's name, not its text. */
  readonly isName?: true;
  readonly text: string;
  readonly passages: readonly Passage[];
  /** What of it readers do not read as words. */
  readonly surroundings: Surroundings;
  /** Where the lines start in `text`. */
  readonly lineStarts: readonly number[];
}

const FIELD = /^[ \t]*([A-Za-z][A-Za-z -]{0,24}?)[ \t]*:(?=\s|$)[ \t]*/;
const ITEM = /^[ \t]*(?:[-*+·•▪]|\d{1,3}[.)])[ \t]+/;
const HEADING = /^#{1,6}[ \t]+/;

/** @param file as read; byte-order marks and line ends do not matter */
export function readTyped({ path, text: read }: SourceFile): Typed {
  const text = plainLines(read);
  const lines = text.split('\n');
  const lineStarts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    lineStarts.push(offset);
    offset += line.length + 1;
  }
  const passages: Passage[] = [];
  let open: { kind: PassageKind; start: number; end: number; label: number; name?: string } | undefined;
  let block: { name: string; index: number; fields: boolean } | undefined;
  let blocks = 0;
  const surroundings = readSurroundings(text);
  const front = surroundings.frontMatterEnd;
  const isYaml = path.endsWith('.yaml');

  const close = () => {
    if (open && open.end > open.start) {
      const written = text.slice(open.start, open.end);
      passages.push({
        kind: open.kind,
        text: written,
        words: ' '.repeat(open.label) + blankAddresses(written.slice(open.label)),
        offset: open.start,
        ...(open.name !== undefined && { name: open.name }),
        ...(block && { block: block.name, blockIndex: block.index }),
      });
    }
    open = undefined;
  };
  /** @param label what comes before its words, such as a dash; its group is the name of a key or field */
  const start = (kind: PassageKind, index: number, label?: RegExpExecArray | null) => {
    close();
    const from = lineStarts[index] ?? 0;
    const end = from + (lines[index]?.length ?? 0);
    const name = kind === 'field' ? label?.[1]?.toLowerCase() : label?.[1];
    open = { kind, start: from, end, label: label?.[0].length ?? 0, ...(name && { name }) };
  };

  for (const [index, line] of lines.entries()) {
    if (index <= front && (index === 0 || index === front)) close();
    else if (isYaml || index < front) {
      start('key', index, FIELD.exec(line.replace(/^([ \t]*)- /, '$1  ')));
    } else if (line.trim() === '') {
      close();
      if (block) block.fields = false;
    } else if (line.startsWith(':::') && !isWithin(surroundings.code, lineStarts[index] ?? 0)) {
      close();
      const name = /^:+\s*([^\s:]\S*)/.exec(line)?.[1];
      block = name === undefined ? undefined : { name, index: blocks++, fields: true };
    } else if (HEADING.test(line)) {
      if (line.startsWith('## ')) {
        close();
        block = undefined;
      }
      start('heading', index, HEADING.exec(line));
      close();
    } else if (block?.fields && FIELD.test(line)) {
      start('field', index, FIELD.exec(line));
    } else if (ITEM.test(line)) start('prose', index, ITEM.exec(line));
    else if (open?.kind === 'prose') open.end = (lineStarts[index] ?? 0) + line.length;
    else start('prose', index);
  }
  close();
  return { file: path, isSettings: isYaml, text, passages, surroundings, lineStarts };
}

/** `[the report](https://…), PDF` → the same with spaces in place of the address. */
function blankAddresses(written: string): string {
  return written.replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?\)|https?:\/\/[^\s<>)]+|\{#[^{}\n]*\}/g, (found) =>
    found.startsWith(']') ? `]${' '.repeat(found.length - 1)}` : ' '.repeat(found.length),
  );
}

/** The lines of a file as it was typed. */
export const typedLines = (texts: ReadonlyMap<string, SourceFile>, file: string): readonly string[] =>
  plainLines(texts.get(file)?.text ?? '').split('\n');

/** Whether it is in a block about a case. */
export const isReview = ({ block }: Passage): boolean => block === 'review';

/** One sentence of a passage, and where it starts in the file's text. */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
}

/** Ends: a stop, question or exclamation mark before a capital; but “St. Mary”, “Dr. …” and “No. 4” go on. */
const END = /(?<!\b(?:St|Dr|Mr|Mrs|Ms|No|Prof|Rev|e\.g|i\.e|cf|vs|approx))[.!?]["”’)*_]*\s+(?=["“‘(*_[]*[\p{Lu}\d])/gu;

export function sentencesOf({ words, offset }: Passage): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of words.matchAll(END)) {
    const to = end.index + end[0].length;
    sentences.push({ text: words.slice(from, to), offset: offset + from });
    from = to;
  }
  if (from < words.length) sentences.push({ text: words.slice(from), offset: offset + from });
  return sentences;
}

/** The place of a finding, cut off at the end of its line. */
export function spanAt(typed: Typed, offset: number, length: number) {
  const { lineStarts, text } = typed;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const end = (lineStarts[low + 1] ?? text.length + 1) - 1;
  const most = end - offset;
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, length: Math.min(length, most) };
}
