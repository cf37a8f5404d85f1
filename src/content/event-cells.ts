import { attributeOf, plainText, type Token, withoutStruck } from '../text/markdown.ts';
import { atLine, type Position } from '../text/problem.ts';
import type { RowMark } from '../text/table-rows.ts';

/** A cell of an `::: events` table. */
export interface Cell {
  /** Its words, without marks and without what is struck out; a line break is `\n`. */
  readonly words: string;
  /** The addresses of its links. */
  readonly links: readonly string[];
  readonly token: Token;
  readonly at: Position;
}

/** What people type where there is nothing to say. */
const NOTHING = /^(?:[-–—.]+|n\/?a)?$/i;

/** @param row its tokens, from the one that opens it to the one that closes it */
export function readCells(row: readonly Token[]): readonly Cell[] {
  const { columns = [] } = (row[0]?.meta ?? {}) as Partial<RowMark>;
  const line = row[0]?.map?.[0] ?? 0;
  return row.slice(1, -1).map((token, index) => {
    const shown = withoutStruck(token.children ?? []);
    const words = shown.map((child) => (/break$/.test(child.type) ? '\n' : plainText([child]))).join('');
    return {
      words: tidy(words),
      links: shown.flatMap((child) => (child.type === 'link_open' ? (attributeOf(child, 'href') ?? '') : [])),
      token,
      at: atLine(token.map?.[0] ?? line, columns[index]),
    };
  });
}

function tidy(words: string): string {
  const lines = words.split(/<br\s*\/?>|\n/i).map((line) => line.replace(/\s+/g, ' ').trim());
  const text = lines.filter((line) => line !== '').join('\n');
  return NOTHING.test(text) ? '' : text;
}

/** A line after one of these goes on with it. */
const OPEN_END = /(?:[.,;:&–—-]|\b(?:to|untill?|[’‘']?till?|and|or|of|the|at|in|on|for|with|a|ac|i|neu|yn))$/i;

/** Its lines in one, without bullets between. @example inOneLine('Hall\nRoom 2') // 'Hall, Room 2' */
export const inOneLine = (words: string): string =>
  words
    .split(/\n(?:[•·▪] ?)?/)
    .reduce((before, line) => before + (OPEN_END.test(before) || line.startsWith('(') ? ' ' : ', ') + line);

/** Whether a cell’s links say more than their addresses: the words of a field have no links. */
export const hasNamedLink = ({ links, words }: Cell): boolean =>
  links.some((href) => !words.includes(href.replace(/^mailto:/, '')));

/** A paragraph of an event’s text, made of cells, a line each, with the headings of their columns before them. */
export function paragraphOf(
  cells: readonly (readonly [heading: string, cell: Cell])[],
  row: readonly Token[],
): Token[] {
  const [open, close] = [row[0], row.at(-1)];
  const [first] = cells;
  if (!open || !close || !first) return [];
  const token = first[1].token;
  const plain = (type: string, content: string): Token =>
    asToken({ ...token, type, content, children: null, level: 0 });
  const children = cells.flatMap(([heading, cell], index) => [
    ...(index > 0 ? [plain('softbreak', '')] : []),
    ...(heading === '' ? [] : [plain('text', `${heading}: `)]),
    ...(cell.token.children ?? []),
  ]);
  const content = cells
    .map(([heading, cell]) => (heading === '' ? '' : `${heading}: `) + cell.token.content)
    .join('\n');
  return [
    asToken({ ...open, type: 'paragraph_open', meta: null }),
    asToken({ ...token, children, content, meta: { unread: '' } }),
    asToken({ ...close, type: 'paragraph_close' }),
  ];
}

/** A token is data: see attributeOf. */
const asToken = (token: object) => token as Token;
