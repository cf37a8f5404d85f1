import { attributeOf, type Token } from '../text/markdown.ts';

export interface Nesting {
  /** For each open list, the next number, or undefined for bullets. */
  readonly lists: (number | undefined)[];
  quotes: number;
  /** Of a list item until its first words are written: `- `, `2. `. */
  mark: string;
  row: string[];
}

/** By the type of a token, what to write once it is known where it is. `text` is what it says. */
export type ProseRules = Readonly<Record<string, (text: string, token: Token) => unknown>>;

const closeList = ({ lists }: Nesting) => lists.pop();

const NESTING: Readonly<Record<string, (at: Nesting, token: Token) => unknown>> = {
  bullet_list_open: ({ lists }) => lists.push(undefined),
  ordered_list_open: ({ lists }, token) => lists.push(Number(attributeOf(token, 'start') ?? 1)),
  bullet_list_close: closeList,
  ordered_list_close: closeList,
  list_item_open(at) {
    const number = at.lists.pop();
    at.mark = number === undefined ? '- ' : `${number}. `;
    at.lists.push(number === undefined ? undefined : number + 1);
  },
  blockquote_open: (at) => at.quotes++,
  blockquote_close: (at) => at.quotes--,
  tr_open(at) {
    at.row = [];
  },
};

/** Follows Markdown's tokens through lists, quotes and tables, for the forms of a mail that are plain text. */
export function walkProse(
  tokens: readonly Token[],
  renderInline: (tokens: readonly Token[]) => string,
  openRules: (at: Nesting) => ProseRules,
): void {
  const at: Nesting = { lists: [], quotes: 0, mark: '', row: [] };
  const rules = openRules(at);
  for (const [index, token] of tokens.entries()) {
    NESTING[token.type]?.(at, token);
    const text = token.type === 'inline' ? renderInline(token.children ?? []) : token.content;
    if (/^t[hd]$/.test(tokens[index - 1]?.tag ?? '') && token.type === 'inline') at.row.push(text);
    else rules[token.type]?.(text, token);
  }
}

/** What a token within a line says, without what a link or a mark around it adds. */
export function inlineWords({ type, content }: Token): string {
  if (type === 'softbreak') return ' ';
  if (type === 'hardbreak') return '\n';
  return /^(?:text|code_inline|image)$/.test(type) ? content : '';
}
