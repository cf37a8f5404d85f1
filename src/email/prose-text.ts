import { attributeOf, type Token } from '../text/markdown.ts';

/**
 * Markdown's tokens as plain text, one line a paragraph: `wrap.ts` breaks the lines. Lists keep their marks, quotes get
 * “> ”, and a link's address follows its words in brackets.
 */
export function renderProseText(tokens: readonly Token[], resolve: (href: string) => string | undefined): string {
  const lines: string[] = [];
  /** For each open list, the next number, or undefined for bullets. */
  const lists: (number | undefined)[] = [];
  let quotes = 0;
  let mark = '';
  let row: string[] = [];

  const add = (text: string) => {
    const indent = '  '.repeat(Math.max(0, lists.length - 1)) + (lists.length > 0 ? mark || '  ' : '');
    const prefix = '> '.repeat(quotes) + indent;
    for (const line of text.split('\n')) lines.push(prefix + line);
    mark = '';
  };
  const space = () => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };

  for (const [index, token] of tokens.entries()) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      if (lists.length === 0) space();
      lists.push(token.type === 'ordered_list_open' ? Number(attributeOf(token, 'start') ?? 1) : undefined);
    } else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') {
      lists.pop();
      if (lists.length === 0) space();
    } else if (token.type === 'list_item_open') {
      const number = lists.at(-1);
      mark = number === undefined ? '- ' : `${number}. `;
      if (number !== undefined) lists[lists.length - 1] = number + 1;
    } else if (token.type === 'blockquote_open') {
      space();
      quotes++;
    } else if (token.type === 'blockquote_close') {
      quotes--;
      space();
    } else if (token.type === 'tr_open') {
      row = [];
    } else if (token.type === 'tr_close') {
      add(row.join(' | '));
    } else if (token.type === 'table_close') {
      space();
    } else if (token.type === 'inline') {
      const text = renderInline(token.children ?? [], resolve);
      if (/^(th|td)$/.test(tokens[index - 1]?.tag ?? '')) row.push(text);
      else add(text);
    } else if (token.type === 'fence' || token.type === 'code_block') {
      add(token.content.replace(/\n$/, ''));
      space();
    } else if (token.type === 'hr') {
      space();
      add('* * *');
      space();
    } else if (token.type === 'heading_open') {
      space();
    } else if (
      (token.type === 'paragraph_close' || token.type === 'heading_close') &&
      !token.hidden &&
      lists.length === 0
    ) {
      space();
    }
  }
  return lines.join('\n').trim();
}

/** What may touch an address in running text: programs that make a link of it leave these out. */
const MAY_TOUCH = { before: /[\s([<"'“‘«]$/, behind: /^[\s)\]>.,;:!?"'”’»]/ };

function renderInline(tokens: readonly Token[], resolve: (href: string) => string | undefined): string {
  let text = '';
  const opened: { href: string | undefined; from: number }[] = [];
  /** Whether an address stands at the end of the text. Anything else that followed at once would be taken for part of it. */
  let address = false;
  const say = (words: string) => {
    if (words === '') return;
    text += address && !MAY_TOUCH.behind.test(words) ? ` ${words}` : words;
    address = false;
  };
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline' || token.type === 'image') say(token.content);
    else if (token.type === 'softbreak') say(' ');
    else if (token.type === 'hardbreak') say('\n');
    else if (token.type === 'link_open')
      opened.push({ href: resolve(attributeOf(token, 'href') ?? ''), from: text.length });
    else if (token.type === 'link_close') {
      const link = opened.pop();
      const written = link?.href?.replace(/^(mailto|tel):/, '');
      if (!link || !written) continue;
      const [before, words] = [text.slice(0, link.from), text.slice(link.from)];
      if (words.trimStart() !== written) text += ` (${written})`;
      else {
        const apart = before === '' || MAY_TOUCH.before.test(before) ? '' : ' ';
        text = `${before}${apart}${written}`;
        address = true;
      }
    }
  }
  return text;
}
