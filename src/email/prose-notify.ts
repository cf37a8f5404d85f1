import { attributeOf, type Token } from '../text/markdown.ts';
import { escapeSigns, escapeStart, writeLink } from './notify-words.ts';

/**
 * Markdown's tokens in the Markdown of GOV.UK Notify. It keeps lists, quotes and links; headings below the second level, bold and
 * italics become plain words, a table a list of its rows, and pictures are dropped. Lists within lists become one list.
 */
export function renderProseNotify(tokens: readonly Token[], resolve: (href: string) => string | undefined): string {
  const blocks: string[] = [];
  /** For each open list, the next number, or undefined for bullets. */
  const lists: (number | undefined)[] = [];
  let items: string[] = [];
  let quotes = 0;
  let heads: string[] = [];
  let row: string[] = [];

  const add = (block: string) => {
    const prefix = quotes > 0 ? '^ ' : '';
    blocks.push(block.replace(/^/gm, prefix));
  };
  const endList = () => {
    if (items.length > 0) add(items.join('\n'));
    items = [];
  };
  const addLines = (text: string) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lists.length > 0) items.push(`${bullet()}${escapeStart(lines.join(' '))}`);
    else for (const line of lines) add(escapeStart(line));
  };
  let mark = '';
  // What follows an item’s first paragraph is an item of its own.
  const bullet = () => {
    const written = mark || '- ';
    mark = '';
    return written;
  };

  for (const [index, token] of tokens.entries()) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      lists.push(token.type === 'ordered_list_open' ? Number(attributeOf(token, 'start') ?? 1) : undefined);
    } else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') {
      lists.pop();
      if (lists.length === 0) endList();
    } else if (token.type === 'list_item_open') {
      const number = lists.at(-1);
      mark = number === undefined ? '- ' : `${number}. `;
      if (number !== undefined) lists[lists.length - 1] = number + 1;
    } else if (token.type === 'blockquote_open') quotes++;
    else if (token.type === 'blockquote_close') quotes--;
    else if (token.type === 'tr_open') row = [];
    else if (token.type === 'thead_close') heads = row;
    else if (token.type === 'tr_close' && heads.length > 0) items.push(`- ${escapeStart(joinRow(heads, row))}`);
    else if (token.type === 'table_close') {
      heads = [];
      if (lists.length === 0) endList();
    } else if (token.type === 'inline') {
      const text = renderInline(token.children ?? [], resolve);
      if (/^(th|td)$/.test(tokens[index - 1]?.tag ?? '')) row.push(text.replaceAll('\n', ' '));
      else addLines(text);
    } else if (token.type === 'fence' || token.type === 'code_block') addLines(escapeSigns(token.content));
  }
  return blocks.join('\n\n');
}

/** `Team: Early help; Telephone: 01632 960000` */
function joinRow(heads: readonly string[], row: readonly string[]): string {
  return row
    .map((cell, column) => (heads[column] && cell ? `${heads[column]}: ${cell}` : cell))
    .filter(Boolean)
    .join('; ');
}

function renderInline(tokens: readonly Token[], resolve: (href: string) => string | undefined): string {
  let text = '';
  let link: { readonly href: string | undefined; words: string } | undefined;
  const say = (words: string) => {
    if (link) link.words += words;
    else text += escapeSigns(words);
  };
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline') say(token.content);
    else if (token.type === 'softbreak') say(' ');
    else if (token.type === 'hardbreak') say(link ? ' ' : '\n');
    else if (token.type === 'link_open') link = { href: resolve(attributeOf(token, 'href') ?? ''), words: '' };
    else if (token.type === 'link_close' && link) {
      const { href, words } = link;
      link = undefined;
      text += href ? writeLink(words, href) : escapeSigns(words);
    }
  }
  return text;
}
