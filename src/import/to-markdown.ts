import TurndownService from 'turndown';
import { childrenOf } from './open-html.ts';
import { readGrid } from './table-grid.ts';

// The one place that knows turndown. Traps closed here:
// - it puts a backslash before every sign that Markdown might read: an issue is read as its editor meant it, and such signs would be printed;
// - of its items it indents the text by four, and of its line breaks it makes two spaces that nobody sees;
// - it knows no tables.

const markdown = new TurndownService({
  headingStyle: 'atx',
  bulletListMarker: '-',
  emDelimiter: '*',
  strongDelimiter: '**',
  hr: '',
  br: '',
});
markdown.escape = (text) => text;

/** Two line breaks part paragraphs. */
const PARAGRAPH = '\u2029';

markdown.addRule('break', {
  filter: 'br',
  replacement: (_content, node) => (isBreak(node.previousSibling) ? PARAGRAPH : '\n'),
});

function isBreak(node: Node | null): boolean {
  if (node?.nodeName === '#text' && node.textContent?.trim() === '') return isBreak(node.previousSibling);
  return node?.nodeName === 'BR';
}

const places = new WeakMap<Element, number>();

/** Among the items of its list, from 0. Each list is counted once. */
function placeOf(item: Element): number {
  const list = item.parentElement;
  if (list && !places.has(item)) for (const [index, one] of childrenOf(list).entries()) places.set(one, index);
  return places.get(item) ?? 0;
}

markdown.addRule('item', {
  filter: 'li',
  replacement(content, node) {
    const list = node.parentElement;
    const place = placeOf(node as Element);
    const isNumbered = list?.nodeName === 'OL';
    const mark = isNumbered ? `${Number(list?.getAttribute('start') ?? 1) + place}. ` : '- ';
    const text = content
      .replaceAll(PARAGRAPH, '\n')
      .trim()
      .replace(/\n{2,}(?=\s*(?:-|\d+\.)\s)/g, '\n')
      .replace(/\n/g, `\n${' '.repeat(mark.length)}`);
    return `${mark}${text}${node.nextSibling ? '\n' : ''}`;
  },
});

markdown.addRule('struck', { filter: ['s', 'strike' as 's'], replacement: (content) => `~~${content}~~` });

markdown.addRule('table', {
  filter: 'table',
  replacement: (_content, node) => writeTable(node as HTMLTableElement),
});

/** The first row is the head, as Word's tables have it. */
function writeTable(table: HTMLTableElement): string {
  const { over, rows } = readGrid(table, writeCell);
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`);
  const caption = table.querySelector('caption')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return `\n\n${[caption, ...over.flat()].filter(Boolean).join('\n\n')}\n\n${lines.join('\n')}\n\n`;
}

/** One line, its paragraphs parted by semicolons. */
function writeCell(cell: Element): string {
  return markdown
    .turndown(cell as HTMLElement)
    .split(/[\n\u2029]+/)
    .map((line) => line.replace(/^(?:-|\d+\.)\s+/, '').trim())
    .filter(Boolean)
    .join('; ')
    .replace(/\|/g, '\\|')
    .replace(/^\*\*([^*]+)\*\*$/, '$1');
}

export const writeMarkdown = (body: HTMLElement): string =>
  markdown
    .turndown(body)
    .split(PARAGRAPH)
    .map((part) => part.trim())
    .join('\n\n')
    .split('\n')
    .map(writeLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** One space between words, but in tables, whose empty cells have two. */
function writeLine(line: string): string {
  const spaced = line.replace(/\u00a0/g, ' ').trimEnd();
  return spaced.startsWith('|') ? spaced : spaced.replace(/(?<=\S) {2,}/g, ' ');
}
