import { attributeOf, type Token } from '../text/markdown.ts';
import { escapeSigns, escapeStart, writeLink } from './notify-words.ts';
import { inlineWords, walkProse } from './walk-prose.ts';

/** Markdown for GOV.UK Notify. Headings below the second level and bold become plain words, a table a list of its rows; pictures are dropped. */
export function renderProseNotify(tokens: readonly Token[], resolve: (href: string) => string | undefined): string {
  const blocks: string[] = [];
  let items: string[] = [];
  let heads: string[] = [];
  let isHead = false;
  walkProse(
    tokens,
    (inline) => renderInline(inline, resolve),
    (at) => {
      const add = (block: string) => blocks.push(block.replace(/^/gm, at.quotes > 0 ? '^ ' : ''));
      const endList = () => {
        if (at.lists.length > 0) return;
        if (items.length > 0) add(items.join('\n'));
        items = [];
      };
      const addLines = (text: string) => {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        if (at.lists.length === 0) return add(lines.map(escapeStart).join('\n'));
        // What follows an item’s first paragraph is an item of its own. Notify counts every list from 1 on.
        const mark = at.isCounted ? at.mark || '- ' : at.mark.replace('.', '\\.');
        items.push(`${mark}${escapeStart(lines.join(' '))}`);
        at.mark = '';
      };
      const addCode = (text: string) => addLines(escapeSigns(text));
      return {
        inline: addLines,
        fence: addCode,
        bullet_list_close: endList,
        ordered_list_close: endList,
        thead_open() {
          isHead = true;
        },
        thead_close() {
          heads = at.row;
          isHead = false;
        },
        tr_close: () => !isHead && items.push(`- ${escapeStart(joinRow(heads, at.row))}`),
        table_close() {
          if (items.length === 0) items.push(`- ${escapeStart(heads.join('; '))}`);
          heads = [];
          endList();
        },
      };
    },
  );
  return blocks.join('\n\n');
}

function joinRow(heads: readonly string[], row: readonly string[]): string {
  return row
    .map((cell, column) => (heads[column] ? `${heads[column]}: ${cell || '–'}` : cell))
    .filter(Boolean)
    .join('; ');
}

function renderInline(tokens: readonly Token[], resolve: (href: string) => string | undefined): string {
  let text = '';
  let link: { readonly href: string | undefined; words: string } | undefined;
  for (const token of tokens) {
    const words = token.type === 'image' ? '' : inlineWords(token);
    if (token.type === 'link_open') link = { href: resolve(attributeOf(token, 'href') ?? ''), words: '' };
    else if (token.type === 'link_close' && link) {
      text += link.href ? writeLink(link.words, link.href) : escapeSigns(link.words);
      link = undefined;
    } else if (link) link.words += words.replace('\n', ' ');
    else text += escapeSigns(words);
  }
  return text;
}
