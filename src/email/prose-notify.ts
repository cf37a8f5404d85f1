import type { Words } from '../i18n/language.ts';
import { attributeOf, type Token } from '../text/markdown.ts';
import { escapeSigns, escapeStart, writeLink } from './notify-words.ts';
import type { RenderProse } from './prose.ts';
import { inlineWords, walkProse } from './walk-prose.ts';

/**
 * Markdown for GOV.UK Notify. Headings below the second level and bold become plain words, a table a list of its rows, a list within an item a
 * part of its sentence; pictures are dropped.
 */
export const renderProseNotify: RenderProse = (tokens, resolve, _above, words) => {
  const blocks: string[] = [];
  /** Of each open list. */
  const lists: string[][] = [];
  let rows: string[] = [];
  let heads: string[] = [];
  let isHead = false;
  walkProse(
    tokens,
    (inline) => renderInline(inline, resolve, words),
    (at) => {
      const add = (block: string) => blocks.push(block.replace(/^/gm, at.quotes > 0 ? '^ ' : ''));
      const openList = () => lists.push([]);
      const endList = () => {
        const items = lists.pop() ?? [];
        const around = lists.at(-1);
        if (!around) return add(items.join('\n'));
        const lead = around.pop();
        around.push(...(lead === undefined ? items : [joinItems(lead, items, lists.length)]));
      };
      const addLines = (text: string) => {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        if (at.lists.length === 0) return add(lines.map(escapeStart).join('\n'));
        // What follows an item’s first paragraph is an item of its own. Notify counts every list from 1 on.
        const mark = at.isCounted ? at.mark || '- ' : at.mark.replace('.', '\\.');
        const [lead = '', ...others] = lines.map((line) => line.trim());
        // Bullets right below a number are lines of its item.
        const areBullets = others.length > 0 && others.every((line) => line.startsWith('- '));
        lists
          .at(-1)
          ?.push(`${mark}${escapeStart(areBullets ? joinItems(lead, others, 1) : [lead, ...others].join(' '))}`);
        at.mark = '';
      };
      const addCode = (text: string) => addLines(escapeSigns(text));
      return {
        inline: addLines,
        fence: addCode,
        bullet_list_open: openList,
        ordered_list_open: openList,
        bullet_list_close: endList,
        ordered_list_close: endList,
        thead_open() {
          isHead = true;
        },
        thead_close() {
          heads = at.row;
          isHead = false;
        },
        tr_close: () => !isHead && rows.push(`- ${escapeStart(joinRow(heads, at.row))}`),
        table_close() {
          if (rows.length === 0) rows.push(`- ${escapeStart(heads.join('; '))}`);
          const open = lists.at(-1);
          if (open) open.push(...rows);
          else add(rows.join('\n'));
          [heads, rows] = [[], []];
        },
      };
    },
  );
  return blocks.join('\n\n');
};

/** `In a smoke-free home: no pillows; no toys`. What is a level deeper is in brackets. */
function joinItems(lead: string, items: readonly string[], depth: number): string {
  const said = items.map((item) => item.replace(/^- /, ''));
  const joined = said.reduce((all, item) =>
    /[.!?…]$/.test(all) ? `${all} ${item}` : `${all.replace(/[,;]$/, '')}; ${item}`,
  );
  if (depth > 1) return `${lead.replace(/[.:,;]$/, '')} (${joined.replace(/[.,;]$/, '')})`;
  // Programs take a colon for a part of an address.
  if (/https:\S*[^)\s]$/.test(lead)) return `${lead} – ${joined}`;
  return /[!?…]$/.test(lead) ? `${lead} ${joined}` : `${lead.replace(/[.:,;]$/, '')}: ${joined}`;
}

function joinRow(heads: readonly string[], row: readonly string[]): string {
  return row
    .map((cell, column) => (heads[column] ? `${heads[column]}: ${cell || '–'}` : cell))
    .filter(Boolean)
    .join('; ');
}

function renderInline(tokens: readonly Token[], resolve: Parameters<RenderProse>[1], words?: Words): string {
  let text = '';
  let link: { readonly href: string | undefined; label: string } | undefined;
  for (const token of tokens) {
    const said = token.type === 'image' ? '' : inlineWords(token);
    if (token.type === 'link_open') link = { href: resolve(attributeOf(token, 'href') ?? ''), label: '' };
    else if (token.type === 'link_close' && link) {
      text += link.href ? writeLink(link.label, link.href, words) : escapeSigns(link.label);
      link = undefined;
    } else if (link) link.label += said.replace('\n', ' ');
    else text += escapeSigns(said);
  }
  return text;
}
