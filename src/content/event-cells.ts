import { attributeOf, plainText, type Token, withoutStruck } from '../text/markdown.ts';
import { findWritten } from '../text/mistyped-marks.ts';
import { atLine, type Position } from '../text/problem.ts';

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

/** @param row its tokens, from the one that opens it to the one that closes it @param lines the file */
export function readCells(row: readonly Token[], lines: readonly string[]): readonly Cell[] {
  const [line = 0, end = line + 1] = row[0]?.map ?? [];
  let from = atLine(line, 0);
  return row
    .filter(({ type }) => type === 'inline')
    .map((token) => {
      const shown = withoutStruck(token.children ?? []);
      const words = shown.map((child) => (/break$/.test(child.type) ? '\n' : plainText([child]))).join('');
      const [start = ''] = token.content.split('<br>', 1);
      const at = findWritten(start, from, end, lines);
      from = { ...at, column: at.column + start.length };
      return {
        words: tidy(words),
        links: shown.flatMap((child) => (child.type === 'link_open' ? (attributeOf(child, 'href') ?? '') : [])),
        token,
        at,
      };
    });
}

function tidy(words: string): string {
  const lines = words.split(/<br\s*\/?>|\n/i).map((line) => line.replace(/\s+/g, ' ').trim());
  const text = lines
    .filter((line) => line !== '')
    .join('\n')
    .replace(/^[-*+•] +(?=.*$)/, '');
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
    asToken({ ...open, type: 'paragraph_open', tag: 'p', level: 1, markup: '' }),
    asToken({ ...token, children, content, level: 2, meta: { unread: '' } }),
    asToken({ ...close, type: 'paragraph_close', tag: 'p', level: 1 }),
  ];
}

/** A token is data: see attributeOf. */
const asToken = (token: object) => token as Token;
