// The parts of a text that could be a block: paragraphs, lists and tables that are in none yet.

export interface Part {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Whether a heading below a section’s is right above it: its lines are the first of the part. */
  readonly title: string | undefined;
}

const HEADING = /^#{3,6}\s+(.*?)\s*#*$/;
const ENDS = /^:{3,}\s*$/;

export function splitParts(text: string): readonly Part[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const front = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const parts: Part[] = [];
  let inside: RegExp | undefined;
  let open: string[] = [];
  let title: { readonly words: string; readonly line: number; readonly lines: readonly string[] } | undefined;
  const close = (end: number) => {
    if (open.length > 0) {
      const line = title?.line ?? end - open.length + 1;
      parts.push({ line, lines: [...(title?.lines ?? []), ...open], title: title?.words });
      title = undefined;
    }
    open = [];
  };
  for (const [index, line] of [...lines, ''].entries()) {
    if (index <= front) continue;
    if (inside) {
      if (inside.test(line)) inside = undefined;
      continue;
    }
    const fence = /^(:{3,})\s*\S|^\s*(`{3,}|~{3,})/.exec(line);
    const heading = HEADING.exec(line);
    if (fence || heading || /^\s*#{1,2}\s/.test(line) || line.trim() === '') close(index);
    else open.push(line);
    if (fence) inside = fence[1] ? ENDS : new RegExp(`^\\s*${fence[2]}`);
    if (heading) title = { words: heading[1] ?? '', line: index + 1, lines: [line] };
    else if (line.trim() === '' && title) title = { ...title, lines: [...title.lines, line] };
    else if (fence || /^\s*#/.test(line)) title = undefined;
  }
  return parts;
}

/** The lines of a part below its title. */
export const bodyOf = ({ lines, title }: Part): readonly string[] =>
  title === undefined ? lines : lines.slice(1).filter((line) => line.trim() !== '');

/** A line without the marks of a list, of bold and of italics: fields show words alone. */
export const plainLine = (line: string): string =>
  line
    .trim()
    .replace(/^(?:[-*+•·▪‣◦]|\d{1,2}[.)])\s+/, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?!\w)/g, '$2')
    .replace(/\\([^\w\s])/g, '$1')
    .trim();
