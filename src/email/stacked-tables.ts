import { plainText, type Token } from '../text/markdown.ts';

// A table of many columns has no room on a phone. There each row is a list, every cell below the other with its heading before it: that is
// what the tags say themselves, as many mail programs drop the head. Where there is room, head.mjml makes columns of it again.

/** Columns from which on a table is stacked. */
const STACKED_FROM = 4;

/** The token of a heading before a cell: its content is the heading’s words. */
export const CELL_LABEL = 'cell_label';

/** Which of the styles for tables a tag has: that of its name, where there is none. */
export const styleOf = ({ tag, meta }: Token): string => (meta as { style?: string } | null)?.style ?? tag;

/** Says which parts of wide tables are stacked, and puts each cell’s heading before it. */
export function stackTables(tokens: readonly Token[]): readonly Token[] {
  let columns = 0;
  let headings: readonly string[] = [];
  let column = 0;
  return tokens.flatMap((token, index) => {
    if (token.type === 'table_open') ({ columns, headings } = readTop(tokens.slice(index)));
    if (token.type === 'tr_open') column = 0;
    if (columns < STACKED_FROM || token.nesting === -1) return token;
    if (token.type === 'table_open' || token.type === 'thead_open') return styled(token, `stack-${token.tag}`);
    if (token.type !== 'td_open' && !(token.type === 'th_open' && headings.length === 0)) return token;
    const heading = headings[column++] ?? '';
    const isEmpty = tokens[index + 1]?.content === '';
    const isLast = column === columns;
    const cell = styled(token, isLast ? 'stack-last' : isEmpty ? 'stack-empty' : 'stack-td');
    return isEmpty || heading === '' ? cell : [cell, labelOf(token, heading)];
  });
}

/** How many columns a table has, and their headings: pasted rows may have none. */
function readTop(table: readonly Token[]) {
  const [open, first] = [table.findIndex(isRow), table.findIndex(({ type }) => type === 'tr_close')];
  const cells = table.slice(open, first).filter(({ type }) => type === 'inline');
  const isHead = table.slice(0, open).some(({ type }) => type === 'thead_open');
  return { columns: cells.length, headings: isHead ? cells.map((cell) => plainText([cell])) : [] };
}

const isRow = ({ type }: Token) => type === 'tr_open';

const styled = (token: Token, style: string) => ({ ...token, meta: { ...token.meta, style } }) as Token;

const labelOf = (cell: Token, heading: string) =>
  ({
    ...cell,
    type: CELL_LABEL,
    tag: '',
    nesting: 0,
    content: /[:?]$/.test(heading) ? heading : `${heading}:`,
  }) as Token;
