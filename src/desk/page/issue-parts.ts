// A text as its parts: headings, blocks, and the text between them. A form changes one, and a list moves or deletes it.

export interface IssuePart {
  /** A block's kind, or one of the others. */
  readonly kind: 'heading' | 'text' | 'picture' | 'block';
  readonly source: string;
  /** Offsets in the text, without the empty lines around. */
  readonly from: number;
  readonly to: number;
  /** Of its first line, from 1. */
  readonly line: number;
}

const OPENS = /^:{3,}\s*[^\s:]/;
const CLOSES = /^:{3,}\s*$/;
const HEADING = /^#{2,6}\s/;
/** Bold words alone above something: most were a heading in Word. */
const BOLD = /^(\*\*|__)[^*_]+\1\s*$/;
const APART = /^\s*(?:$|[-*+>|]|\d+[.)]\s)/;
/** Alone on its line: its description, its name and its caption. */
const PICTURE = /^!\[([^\]]*)\]\(<?([^()"<>]+?)>?(?:\s+["“](.*)["”])?\)\s*$/;

/** Each finding asks for the parts of the same text. */
let last: { readonly text: string; readonly parts: readonly IssuePart[] } = { text: '', parts: [] };

export function splitIssue(text: string): readonly IssuePart[] {
  if (last.text !== text) last = { text, parts: split(text) };
  return last.parts;
}

function split(text: string): readonly IssuePart[] {
  const lines = text.split('\n');
  const front = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const parts: IssuePart[] = [];
  let offset = 0;
  let open: Omit<IssuePart, 'source' | 'to'> | undefined;
  const close = (end: number) => {
    if (!open) return;
    const source = text.slice(open.from, end).trimEnd();
    parts.push({ ...open, source, to: open.from + source.length });
    open = undefined;
  };
  const isBold = (at: number) =>
    BOLD.test(lines[at] ?? '') && lines[at - 1]?.trim() === '' && APART.test(lines[at + 1] ?? '');
  for (const [index, line] of lines.entries()) {
    const start = { from: offset, line: index + 1 };
    offset += line.length + 1;
    if (index <= front) continue;
    if (open?.kind === 'block') {
      if (CLOSES.test(line)) close(offset - 1);
    } else if (OPENS.test(line) || HEADING.test(line) || isBold(index)) {
      close(start.from);
      open = { kind: OPENS.test(line) ? 'block' : 'heading', ...start };
      if (open.kind === 'heading') close(offset - 1);
    } else if (PICTURE.test(line) && lines[index - 1]?.trim() === '') {
      close(start.from);
      open = { kind: 'picture', ...start };
      close(offset - 1);
    } else if (!open && line.trim() !== '') open = { kind: 'text', ...start };
  }
  close(text.length);
  return parts;
}

/** What somebody sees of a part in a list. @param form the name of its form */
export function titleOfPart({ kind, source }: IssuePart, form?: string): string {
  const [first = '', ...lines] = source.split('\n');
  if (kind === 'picture') return shorten(`Picture: ${PICTURE.exec(source)?.[1]}`);
  if (kind !== 'block') return shorten(first.replace(/^(?:#+|\*\*|__|[-*>|]|\d+[.)])\s*|(?:\*\*|__)\s*$/g, ''));
  const value = lines.map((line) => /^\s*(?:title|case|role|by|figure|label|src|link)\s*:\s*(.+)$/i.exec(line)?.[1]);
  const written = lines.find((line) => /^[^|:]*\p{L}/u.test(line)) ?? lines.find((line) => line.startsWith('|')) ?? '';
  const words = value.find(Boolean) ?? written.replace(/^[-*>|]\s*|\s*\|\s*$/g, '').replace(/\s*\|\s*/g, ', ');
  return shorten(`${form ?? first.replace(/^:+\s*/, '')}: ${words}`);
}

/** In characters. */
const LONGEST = 70;

const shorten = (words: string) => (words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`);

/** The change that puts a part in the place of the one beside it. */
export function moveUp(text: string, part: IssuePart, above: IssuePart) {
  const between = text.slice(above.to, part.from);
  return { from: above.from, to: part.to, text: `${part.source}${between}${above.source}` };
}

/** The change that deletes a part with the empty lines after it. */
export function dropPart(text: string, { from, to }: IssuePart) {
  const blanks = /^\n*/.exec(text.slice(to))?.[0].length ?? 0;
  return { from, to: to + blanks, text: '' };
}

/** A picture in the text as the block that it can become. */
export function pictureAsBlock({ source }: IssuePart): string {
  const [, alt = '', src = '', caption = ''] = PICTURE.exec(source) ?? [];
  const lines = [`src: ${src}`, `alt: ${alt}`, `caption: ${caption}`].filter((line) => !line.endsWith(': '));
  return ['::: figure', ...lines, ':::'].join('\n');
}
