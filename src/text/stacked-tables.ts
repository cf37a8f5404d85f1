import { plainText, type Token } from './markdown.ts';

// A table that does not fit on a phone becomes a list there: each cell below the other, with its heading before it. What a view needs for
// that is noted on the tokens. Letters are not measured, so that mails and pages need no script: see `widthOf`.

/** Pixels of the room for words: on a phone 320 wide, and in a mail or a page where it is widest. */
const PHONE = 280;
const WIDEST = 544;

const LETTER = 8.5;
const CAPITAL = 11.5;
const CELL_SPACE = 12;

/** Letters of a word from which on it may break within an address. */
const LONG_WORD = 16;

/** Where a break does no harm: “safeguarding@|example.org|.uk/|contacts”. */
const IN_ADDRESS = /(?<=[\p{L}\p{N}][@/])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[._][\p{L}\p{N}])/gu;

/** A token that says that a line may break here. */
export const MAY_BREAK = 'may_break';

export interface Stacked {
  /** Of its table: whether even a desk has no room for its columns. */
  readonly always: boolean;
  /** With its colon. Pasted rows may have none, and neither has an empty cell. */
  readonly heading?: string;
  readonly isEmpty?: boolean;
  readonly isLast?: boolean;
}

/** Of the start of a table that is stacked, its head and its cells. */
export const stackedOf = ({ meta }: Token): Stacked | undefined => (meta as { stacked?: Stacked } | null)?.stacked;

/** Notes which tables are stacked where there is no room, and lets the addresses in every table break. */
export function stackTables(tokens: readonly Token[]): readonly Token[] {
  let table: ReturnType<typeof readTable> | undefined;
  let column = 0;
  return tokens.map((token, index) => {
    if (token.type === 'table_open') table = readTable(tokens.slice(index));
    if (token.type === 'table_close') table = undefined;
    if (token.type === 'tr_open') column = 0;
    if (!table) return token;
    if (token.type === 'inline') return { ...token, children: breakAddresses(token.children ?? []) } as Token;
    if (table.columns < 2 || table.width <= PHONE || token.nesting !== 1) return token;
    const { headings, columns } = table;
    const always = table.width > WIDEST;
    if (token.type === 'table_open' || token.type === 'thead_open') return noted(token, { always });
    if (token.type !== 'td_open' && !(token.type === 'th_open' && headings.length === 0)) return token;
    const heading = headings[column++] ?? '';
    const isEmpty = tokens[index + 1]?.content === '';
    return noted(token, {
      always,
      isEmpty,
      isLast: column === columns,
      ...(heading !== '' && !isEmpty && { heading: /[:?]$/.test(heading) ? heading : `${heading}:` }),
    });
  });
}

const noted = (token: Token, stacked: Stacked) => ({ ...token, meta: { ...token.meta, stacked } }) as Token;

/** The table at the start of the tokens: its headings, if it has any, and the least width of its columns. */
function readTable(tokens: readonly Token[]) {
  const rows: string[][] = [];
  let headings: readonly string[] = [];
  for (const token of tokens) {
    if (token.type === 'table_close') break;
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(plainText([token]));
    if (token.type === 'thead_close') headings = rows[0] ?? [];
  }
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  return { headings, columns, width: widths.reduce((sum, width) => sum + width + CELL_SPACE, 0) };
}

/** Of the longest part that does not break: a telephone number has no-break spaces. */
function widthOf(text: string): number {
  const parts = text.split(/[ \t\n]+|(?<=[-–—])/).flatMap(splitAddress);
  return Math.max(
    0,
    ...parts.map((part) => [...part].reduce((sum, sign) => sum + (/\p{Lu}/u.test(sign) ? CAPITAL : LETTER), 0)),
  );
}

const splitAddress = (word: string) => (word.length < LONG_WORD ? [word] : word.split(IN_ADDRESS));

function breakAddresses(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'text') return token;
    const parts = token.content.split(/(?<=\s)/).reduce<string[]>((all, word) => {
      const [first = '', ...others] = splitAddress(word);
      return [...all.slice(0, -1), (all.at(-1) ?? '') + first, ...others];
    }, []);
    return parts.flatMap((content, at) => [
      ...(at > 0 ? [{ ...token, type: MAY_BREAK, content: '' } as Token] : []),
      { ...token, content } as Token,
    ]);
  });
}
