import type { Span } from '../../text/problem.ts';
import { plainLines, type SourceFile } from '../../text/source.ts';
import { isWithin, readSurroundings, type Surroundings } from '../../text/surroundings.ts';
import { type AsMeant, placeIn, readAsMeant } from './as-meant.ts';
import { blankAddresses } from './blank-addresses.ts';
import { type Knowing, oncePer } from './once-per.ts';
import { openBlock, type PassageKind, readLine } from './read-line.ts';

// A file as an editor typed it. Comments, keys, addresses and files that cannot be read are as public in a repository as a page is,
// so some rules read this instead of the model.

/** A paragraph, a list item, a heading, or the value of a key or field, each with all its lines. */
export interface Passage extends Knowing {
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

export interface Typed extends Knowing {
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

/** The next line of a long value in YAML. */
const CONTINUED = /^[ \t]+(?!- )\S/;
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
    known: new Map(),
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
        known: new Map(),
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

export const typedLines = (texts: ReadonlyMap<string, SourceFile>, file: string): readonly string[] =>
  plainLines(texts.get(file)?.text ?? '').split('\n');

/** Where an event is: its field, or the row of a table of events. */
export const isVenue = ({ block, name }: Pick<Passage, 'block' | 'name'>): boolean =>
  (name === 'where' && (block === 'event' || block === 'events')) || name === 'row';

export const isReview = ({ block }: Passage): boolean => block === 'review';

export interface Sentence extends Knowing {
  readonly text: string;
  readonly offset: number;
}

/** Ends: a stop, question or exclamation mark before a capital; but “St. Mary”, “Dr. …” and “No. 4” go on. */
const END =
  /[.!?](?<!\b(?:St|Dr|Mr|Mrs|Ms|No|Nos|Prof|Rev|e\.g|i\.e|cf|vs|approx|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[Rr]ef|[Tt]el|[Oo]cc|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? \p{Lu}).)["”’)*_]*\s+(?=["“‘(*_[]*[\p{Lu}\d])/gu;

/** The same objects each time, so that what was found in a sentence can be kept with it. */
export const sentencesOf = oncePer(({ words, offset }: Passage): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of words.matchAll(END)) {
    const to = end.index + end[0].length;
    sentences.push({ text: words.slice(from, to), offset: offset + from, known: new Map() });
    from = to;
  }
  if (from < words.length) sentences.push({ text: words.slice(from), offset: offset + from, known: new Map() });
  return sentences;
});

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
