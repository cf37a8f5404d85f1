import type { Context } from '../i18n/filters.ts';
import type { Words } from '../i18n/language.ts';
import { type Addressing, resolveLink } from '../model/addresses.ts';
import type { Board, Writing } from '../model/model.ts';
import { attributeOf, createMarkdown, plainText, type Token } from '../text/markdown.ts';
import { MAY_BREAK, stackedOf, stackTables } from '../text/stacked-tables.ts';

interface ProseState {
  readonly writing: Writing;
  readonly board: Board;
  readonly addressing: Addressing;
  readonly words: Words;
  readonly explained: Set<string>;
  linkOpen: boolean;
  abbreviationOpen: boolean;
}

// Only its renderer is used: an issue was parsed long before.
const markdown = createMarkdown({});
const { escapeHtml } = markdown.utils;
const { rules } = markdown.renderer;

rules.link_open = (tokens, index, _options, state: ProseState) => {
  const href = resolveLink(attributeOf(tokens[index], 'href') ?? '', state.writing, state.board, state.addressing);
  state.linkOpen = href !== undefined;
  // On paper an address follows its words (print.css), but not itself.
  const bare =
    href?.startsWith('https:') && /^(linkify|autolink)$/.test(tokens[index]?.markup ?? '') ? ' class="bare"' : '';
  return href === undefined ? '' : `<a${bare} href="${escapeHtml(href)}">`;
};
rules.link_close = (_tokens, _index, _options, state: ProseState) => (state.linkOpen ? '</a>' : '');

// A reader needs an acronym explained once, and not where the editor does it: “child sexual exploitation (CSE)”.
rules.abbr_open = (tokens, index, _options, state: ProseState) => {
  const short = tokens[index + 1]?.content ?? '';
  state.abbreviationOpen = !state.explained.has(short) && !tokens[index - 1]?.content.endsWith('(');
  state.explained.add(short);
  return state.abbreviationOpen ? `<abbr title="${escapeHtml(attributeOf(tokens[index], 'title') ?? '')}">` : '';
};
rules.abbr_close = (_tokens, _index, _options, state: ProseState) => (state.abbreviationOpen ? '</abbr>' : '');

// What a table does not have room for scrolls in a region of its own that the keyboard reaches.
rules.table_open = (tokens, index, _options, { words }: ProseState) => {
  const stacked = stackedOf(tokens[index] as Token);
  const kind = stacked ? ' stack' : '';
  return `<div class="table${kind}" role="group" tabindex="0" aria-label="${escapeHtml(words.site.table ?? '')}"><table>\n`;
};
rules.table_close = () => '</table></div>\n';
rules.th_open = (tokens, index) =>
  `<th scope="${attributeOf(tokens[index], 'scope') ?? 'col'}"${alignment(tokens[index])}>`;
rules.td_open = (tokens, index) => `<td${alignment(tokens[index])}${heading(tokens[index])}>`;
rules[MAY_BREAK] = () => '<wbr>';

// Pictures are blocks of their own. One that is not leaves its words.
rules.image = (tokens, index) => escapeHtml(plainText(tokens[index]?.children ?? []));
rules.html_block = (tokens, index) => escapeHtml(tokens[index]?.content ?? '');
rules.html_inline = rules.html_block;

/** markdown-it aligns a column by a style attribute, which the site's content security policy refuses. */
function alignment(token: Token | undefined): string {
  const side = /text-align:\s*(right|center)/.exec(String(attributeOf(token, 'style') ?? ''))?.[1];
  return side ? ` class="align-${side}"` : '';
}

/** Shown before a cell by styles/prose.css alone, so that search, feeds and print do not say it again. */
function heading(token: Token | undefined): string {
  const words = token && stackedOf(token)?.heading;
  return words ? ` data-heading="${escapeHtml(words)}"` : '';
}

/** Renders Markdown of what a page shows. `explained` of `context` lasts for one page. */
export function renderProse(tokens: readonly Token[], context: Context, addressing: Addressing): string {
  const state: ProseState = {
    writing: context.lookup('issue') as Writing,
    board: context.lookup('board') as Board,
    words: context.lookup('words') as Words,
    explained: context.lookup('explained') as Set<string>,
    addressing,
    linkOpen: false,
    abbreviationOpen: false,
  };
  return markdown.renderer.render([...stackTables(tokens)], markdown.options, state);
}
