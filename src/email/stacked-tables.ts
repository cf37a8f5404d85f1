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
  let headings: readonly string[] = [];
  let column = 0;
  return tokens.flatMap((token, index) => {
    if (token.type === 'table_open') headings = headingsOf(tokens.slice(index));
    if (token.type === 'tr_open') column = 0;
    if (headings.length < STACKED_FROM || token.nesting === -1) return token;
    if (token.type === 'table_open' || token.type === 'thead_open') return styled(token, `stack-${token.tag}`);
    if (token.type !== 'td_open') return token;
    const heading = headings[column++] ?? '';
    const isEmpty = tokens[index + 1]?.content === '';
    const isLast = column === headings.length;
    const cell = styled(token, isEmpty ? (isLast ? 'stack-last' : 'stack-empty') : isLast ? 'stack-last' : 'stack-td');
    return isEmpty || heading === '' ? cell : [cell, labelOf(token, heading)];
  });
}

function headingsOf(table: readonly Token[]): readonly string[] {
  const end = table.findIndex(({ type }) => type === 'thead_close');
  return table
    .slice(0, end)
    .flatMap(({ type }, index) => (type === 'th_open' ? plainText(table.slice(index + 1, index + 2)) : []));
}

const styled = (token: Token, style: string) => ({ ...token, meta: { ...token.meta, style } }) as Token;

const labelOf = (cell: Token, heading: string) =>
  ({
    ...cell,
    type: CELL_LABEL,
    tag: '',
    nesting: 0,
    content: /[:?]$/.test(heading) ? heading : `${heading}:`,
  }) as Token;
