import { PICTURE_ADDRESS } from '../../text/picture-mark.ts';
import type { Span } from '../../text/problem.ts';
import { plainLines, type SourceFile } from '../../text/source.ts';
import { isWithin, readSurroundings, type Surroundings } from '../../text/surroundings.ts';
import { holdsTable, isTableRow } from '../../text/table-rows.ts';
import { type AsMeant, placeIn, readAsMeant } from './as-meant.ts';

// A file as an editor typed it. Comments, keys, addresses and files that cannot be read are as public in a repository as a page is,
// so some rules read this instead of the model.

export type PassageKind = 'key' | 'field' | 'heading' | 'prose';

/** A paragraph, a list item, a heading, or the value of a key or field, each with all its lines. */
export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  /** The same length, with spaces in place of addresses and of the name of a key or field. */
  readonly words: string;
  readonly offset: number;
  readonly name?: string;
  /** The heading of its section, as typed. */
  readonly section?: string;
  /** The kind of its block, and the line it opens on. */
  readonly block?: string;
  readonly blockIndex?: number;
}

export interface Typed {
  readonly file: string;
  /** Whether it is bulletin.yaml or a list, not an issue or a page. */
  readonly isSettings: boolean;
  /** Whether it is a file's name, not its text. */
  readonly isName?: true;
  /** What rules read. Only `spanAt` knows where it is in the file. */
  readonly text: string;
  readonly meant: AsMeant;
  /** The lines of the file. */
  readonly lines: readonly string[];
  readonly passages: readonly Passage[];
  /** What of it readers do not read as words. */
  readonly surroundings: Surroundings;
  readonly lineStarts: readonly number[];
}

const KEY = /^[ \t]*([A-Za-z][A-Za-z -]{0,24}?)[ \t]*:(?=\s|$)[ \t]*/;
/** The same, and the space after its colon may be missing. */
const FIELD = /^[ \t]*([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+)?)[ \t]*:(?![/:])[ \t]*/;
const ITEM = /^[ \t]*(?:[-*+·•▪]|\d{1,3}[.)])[ \t]+/;
/** The next line of a long value in YAML. */
const CONTINUED = /^[ \t]+(?!- )\S/;
/** Of a link or a picture, even with spaces in its file’s name; alone in a text; of a section. */
const ADDRESS =
  /\]\((?:<[^<>\n]{0,400}>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)?|[^()\n"]{1,200}(?:\([^()\n"]{0,50}\)[^()\n"]{0,50})?\.[a-z\d]{2,4}(?:#[^\s()]{1,50})?)(?=\)|[ \t]+["'][^\n]*\))|https?:\/\/[^\s<>)]+|\{#[^{}\n]*\}/;
const ADDRESSES = new RegExp(`${ADDRESS.source}|${PICTURE_ADDRESS}`, 'gi');
const HEADING = /^#{1,6}[ \t]+/;

/** A file character by character, for what changes it. @param file as read; byte-order marks and line ends do not matter */
export const readTyped = (file: SourceFile): Typed => readIn(file, (text) => ({ text }));

/** A file in plain characters, for what judges it. */
export const readMeant = (file: SourceFile): Typed => readIn(file, readAsMeant);

function readIn({ path, text: read }: SourceFile, readText: (text: string) => AsMeant): Typed {
  const asTyped = plainLines(read);
  const meant = readText(asTyped);
  const { text } = meant;
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const file = {
    file: path,
    isSettings: path.endsWith('.yaml'),
    text,
    meant,
    lines: asTyped.split('\n'),
    surroundings: readSurroundings(text),
    lineStarts,
  };
  return { ...file, passages: readPassages(file) };
}

function readPassages({
  text,
  lines,
  surroundings,
  lineStarts,
  isSettings,
}: Omit<Typed, 'passages'>): readonly Passage[] {
  const { frontMatterEnd, code } = surroundings;
  const fences = frontMatterEnd < 0 ? [] : [0, frontMatterEnd];
  const passages: Passage[] = [];
  let open: { kind: PassageKind; start: number; end: number; label: number; name?: string | undefined } | undefined;
  let block: ReturnType<typeof openBlock>;
  let section: string | undefined;
  const close = () => {
    if (open && open.end > open.start) {
      const { kind, name, label, start, end } = open;
      const words = ' '.repeat(label) + blankAddresses(text.slice(start + label, end));
      const place = block && { block: block.name, blockIndex: block.index };
      passages.push({
        kind,
        text: text.slice(start, end),
        words,
        offset: start,
        ...(name && { name }),
        ...(section && { section }),
        ...place,
      });
    }
    open = undefined;
  };
  for (const [index, line] of text.split('\n').entries()) {
    const start = lineStarts[index] ?? 0;
    const end = start + line.length;
    if (fences.includes(index)) {
      close();
      continue;
    }
    const isKey = isSettings || index < frontMatterEnd;
    if (!isKey && line.startsWith(':::') && !isWithin(code, start)) {
      close();
      block = openBlock(line, index);
      continue;
    }
    const { kind, label } = readLine(line, isKey, block, lines[index]);
    const goesOn = kind === 'prose' || (kind === 'key' && CONTINUED.test(line));
    if (goesOn && !label && open?.kind === kind) {
      open.end = end;
      continue;
    }
    close();
    if (kind === 'heading' && line.startsWith('## ')) {
      block = undefined;
      section = line;
    }
    if (block && !kind) block.hasFields = false;
    if (kind) open = { kind, start, end, label: label?.[0]?.length ?? 0, name: label?.[1] };
    if (kind === 'heading') close();
  }
  close();
  return passages;
}

function openBlock(line: string, index: number) {
  const name = /^:+\s*([^\s:]\S*)/.exec(line)?.[1];
  return name === undefined ? undefined : { name, index, hasFields: true };
}

/** What a line is, none if it is blank; and what comes before its words, such as a dash or a name. */
function readLine(
  line: string,
  isKey: boolean,
  block: ReturnType<typeof openBlock>,
  typed = '',
): { kind?: PassageKind; label?: string[] | null } {
  if (isKey) return { kind: 'key', label: KEY.exec(line.replace(/^([ \t]*)- /, '$1  ')) };
  if (line.trim() === '') return {};
  const heading = HEADING.exec(line);
  if (heading) return { kind: 'heading', label: heading };
  if (block && holdsTable(block.name) && isTableRow(typed)) return { kind: 'field', label: ['', 'row'] };
  const field = block?.hasFields ? FIELD.exec(line) : null;
  if (field) return { kind: 'field', label: [field[0], (field[1] ?? '').toLowerCase()] };
  return { kind: 'prose', label: ITEM.exec(line) };
}

/** `[the report](https://…), PDF` → the same with spaces in place of the address. A picture’s caption stays: `](desk.jpg "A desk")`. */
function blankAddresses(written: string): string {
  return written.replace(ADDRESSES, (found) =>
    found.startsWith(']') ? `]${' '.repeat(found.length - 1)}` : ' '.repeat(found.length),
  );
}

export const typedLines = (texts: ReadonlyMap<string, SourceFile>, file: string): readonly string[] =>
  plainLines(texts.get(file)?.text ?? '').split('\n');

/** Where an event is: its field, or the row of a table of events. */
export const isVenue = ({ block, name }: Pick<Passage, 'block' | 'name'>): boolean =>
  (name === 'where' && (block === 'event' || block === 'events')) || name === 'row';

export const isReview = ({ block }: Passage): boolean => block === 'review';

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

/** The place of a finding in its file. Its length counts on over the end of its line. */
export function spanAt({ lineStarts, meant }: Typed, offset: number, length: number): Required<Span> {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const lineStart = low === 0 ? 0 : placeIn(meant, (lineStarts[low] ?? 0) - 1) + 1;
  const start = placeIn(meant, offset);
  const end = length === 0 ? start : placeIn(meant, offset + length - 1) + 1;
  return { line: low + 1, column: start - lineStart + 1, length: end - start };
}

/** The same, cut off at the end of its line. */
export function cutAtLineEnd<At extends Span>({ lines }: Typed, at: At): At {
  const most = (lines[at.line - 1]?.length ?? 0) - at.column + 1;
  return at.length === undefined ? at : { ...at, length: Math.max(0, Math.min(at.length, most)) };
}
