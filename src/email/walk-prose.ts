import { numberOfItem } from '../text/list-numbers.ts';
import { attributeOf, type Token, withoutStruck } from '../text/markdown.ts';

interface OrderedList {
  readonly number: number;
  readonly type: string | undefined;
  readonly isCounted: boolean;
}

export interface Nesting {
  /** For each open list, its next number and how it counts; undefined for bullets. */
  readonly lists: (OrderedList | undefined)[];
  quotes: number;
  /** Whether the open list counts 1, 2, 3. */
  isCounted: boolean;
  /** Of a list item until its first words are written: `- `, `2. `. */
  mark: string;
  row: string[];
}

/** By the type of a token, what to write once it is known where it is. `text` is what it says. */
export type ProseRules = Readonly<Record<string, (text: string, token: Token) => unknown>>;

const closeList = ({ lists }: Nesting) => lists.pop();

const NESTING: Readonly<Record<string, (at: Nesting, token: Token) => unknown>> = {
  bullet_list_open: ({ lists }) => lists.push(undefined),
  ordered_list_open({ lists }, token) {
    const start = attributeOf(token, 'start');
    lists.push({ number: Number(start ?? 1), type: attributeOf(token, 'type'), isCounted: start === undefined });
  },
  bullet_list_close: closeList,
  ordered_list_close: closeList,
  list_item_open(at, token) {
    const list = at.lists.pop();
    const number = Number(attributeOf(token, 'value') ?? list?.number);
    at.isCounted = !list || (list.type === undefined && list.isCounted && attributeOf(token, 'value') === undefined);
    at.mark = list ? `${numberOfItem(number, list.type)}. ` : '- ';
    at.lists.push(list && { ...list, number: number + 1 });
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
  const at: Nesting = { lists: [], isCounted: true, quotes: 0, mark: '', row: [] };
  const rules = openRules(at);
  for (const [index, token] of tokens.entries()) {
    NESTING[token.type]?.(at, token);
    const text = token.type === 'inline' ? renderInline(withoutStruck(token.children ?? [])) : token.content;
    if (/^t[hd]$/.test(tokens[index - 1]?.tag ?? '') && token.type === 'inline')
      at.row.push(text.replaceAll('\n', ' '));
    else rules[token.type]?.(text, token);
  }
}

/** What a token within a line says, without what a link or a mark around it adds. */
export function inlineWords({ type, content }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  return /^(?:text|code_inline|image)$/.test(type) ? content : '';
}
