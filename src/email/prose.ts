import type { Words } from '../i18n/language.ts';
import type { Palette } from '../model/palette.ts';
import { attributeOf, createMarkdown, type Token } from '../text/markdown.ts';
import { MAY_BREAK, stackedOf, stackTables } from '../text/stacked-tables.ts';

/**
 * Turns Markdown into one form of a mail. `resolve` refuses a link by undefined. Headings move to the levels below `above`, in their order.
 * @param words with which plain text says a mailbox’s subject
 */
export type RenderProse = (
  tokens: readonly Token[],
  resolve: (href: string) => string | undefined,
  above?: number,
  words?: Words,
) => string;

/** HTML whose every tag carries its own style: mail programs drop the head. */
export function createProseRenderer(colour: Palette): RenderProse {
  // Word, with which Outlook draws, hands no font on to a table within a cell.
  const cell = `font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:17px;line-height:1.55;color:${colour.ink};padding:6px 12px 6px 0;text-align:left;vertical-align:top`;
  const styles: Readonly<Record<string, string>> = {
    p: 'margin:0 0 16px',
    ul: 'margin:0 0 16px;padding:0 0 0 22px',
    ol: 'margin:0 0 16px;padding:0 0 0 22px',
    li: 'margin:0 0 6px',
    h2: 'margin:24px 0 8px;font-size:20px;line-height:1.3;font-weight:700',
    h3: 'margin:24px 0 8px;font-size:20px;line-height:1.3;font-weight:700',
    h4: 'margin:20px 0 6px;font-size:17px;line-height:1.4;font-weight:700',
    h5: 'margin:20px 0 6px;font-size:17px;line-height:1.4;font-weight:700',
    h6: 'margin:20px 0 6px;font-size:17px;line-height:1.4;font-weight:700',
    a: `color:${colour.link}`,
    blockquote: `margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid ${colour.line}`,
    table: 'width:100%;border-collapse:collapse',
    th: `${cell};border-bottom:2px solid ${colour.line};font-weight:700`,
    td: `${cell};border-bottom:1px solid ${colour.line}`,
    'row-th': `${cell};border-bottom:1px solid ${colour.line};font-weight:700`,
    'stack-thead': 'display:none',
    'stack-td': `${cell};display:block;padding:2px 0;overflow-wrap:anywhere`,
    'stack-last': `${cell};display:block;padding:2px 0 10px;overflow-wrap:anywhere;border-bottom:1px solid ${colour.line}`,
    'stack-empty': `${cell};display:none`,
    // MJML's columns break words to fit, and a table would make all of its own as narrow as a letter.
    scroll: 'overflow-x:auto;word-break:normal',
    fit: 'display:table;table-layout:fixed;width:100%;margin:0 0 16px',
    hr: `margin:24px 0;border:0;border-top:1px solid ${colour.line}`,
    code: 'font-family:Consolas,Menlo,monospace;font-size:0.94em',
    pre: 'margin:0 0 16px;font-family:Consolas,Menlo,monospace;font-size:15px',
  };
  // Only its renderer is used: an issue was parsed long before.
  const { renderer, options, utils } = createMarkdown({});
  const { escapeHtml } = utils;
  renderer.renderToken = (tokens, index) => {
    const token = tokens[index] as Token;
    if (token.hidden || token.tag === 'abbr') return '';
    if (token.nesting === -1) return `</${token.tag}>${token.block ? '\n' : ''}`;
    const attributes = ['start', 'type', 'value'].map((name) => {
      const value = attributeOf(token, name);
      return value ? ` ${name}="${escapeHtml(value)}"` : '';
    });
    if (token.tag === 'th') attributes.push(` scope="${attributeOf(token, 'scope') ?? 'col'}"`);
    const style = styles[styleOf(token)];
    const heading = stackedOf(token)?.heading;
    const label = heading ? `<b class="stack-label">${escapeHtml(heading)} </b>` : '';
    return `<${token.tag}${attributes.join('')}${style ? ` style="${style}"` : ''}>${label}`;
  };
  renderer.rules.fence = (tokens, index) => {
    const lines = escapeHtml((tokens[index]?.content ?? '').replace(/\n$/, '')).split('\n');
    return `<p style="${styles.pre}">${lines.map((line) => line.replace(/ {2}/g, '&nbsp; ')).join('<br>')}</p>\n`;
  };
  renderer.rules.code_inline = (tokens, index) =>
    `<code style="${styles.code}">${escapeHtml(tokens[index]?.content ?? '')}</code>`;
  renderer.rules.table_open = (tokens, index) => {
    const kind = stackedOf(tokens[index] as Token)?.always === false ? ' class="stack"' : '';
    return `<div style="${styles.fit}"><div style="${styles.scroll}"><table${kind} style="${styles.table}">\n`;
  };
  renderer.rules[MAY_BREAK] = () => '<wbr>';
  renderer.rules.table_close = () => '</table></div></div>\n';
  renderer.rules.hr = () => `<hr style="${styles.hr}">\n`;
  renderer.rules.heading_open = (tokens, index, _options, env: ProseState) => {
    const tag = moveHeading(tokens[index]?.tag ?? '', env.moved);
    return `<${tag} style="${styles[tag]}">`;
  };
  renderer.rules.heading_close = (tokens, index, _options, env: ProseState) =>
    `</${moveHeading(tokens[index]?.tag ?? '', env.moved)}>\n`;
  renderer.rules.hardbreak = () => '<br>\n';
  // Pictures inside running text are refused when the issue is read; here they become their words.
  renderer.rules.image = (tokens, index) => escapeHtml(tokens[index]?.content ?? '');
  renderer.rules.link_open = (tokens, index, _options, env: ProseState) => {
    const address = env.resolve(attributeOf(tokens[index], 'href') ?? '');
    env.open.push(address !== undefined);
    return address === undefined ? '' : `<a href="${escapeHtml(address)}" style="${styles.a}">`;
  };
  renderer.rules.link_close = (_tokens, _index, _options, env: ProseState) => (env.open.pop() ? '</a>' : '');

  return (tokens, resolve, above) => {
    const moved = above === undefined ? 0 : above + 1 - firstLevel(tokens);
    const html = renderer.render([...stackTables(tokens)], options, { resolve, moved, open: [] } satisfies ProseState);
    return trimLastMargin(html.trim());
  };
}

// What a stacked table’s tags say themselves is for phones, as many mail programs drop the head. Where there is room, head.mjml makes columns
// of it again.
function styleOf(token: Token): string {
  const stacked = stackedOf(token);
  if (!stacked) return token.tag === 'th' && attributeOf(token, 'scope') === 'row' ? 'row-th' : token.tag;
  if (token.tag === 'thead') return 'stack-thead';
  return stacked.isLast ? 'stack-last' : stacked.isEmpty ? 'stack-empty' : 'stack-td';
}

interface ProseState {
  readonly resolve: (href: string) => string | undefined;
  readonly moved: number;
  readonly open: boolean[];
}

const levelOf = (tag: string) => Number(tag.slice(1));
const moveHeading = (tag: string, moved: number) => `h${Math.min(6, levelOf(tag) + moved)}`;

function firstLevel(tokens: readonly Token[]): number {
  return tokens.reduce((least, { type, tag }) => (type === 'heading_open' ? Math.min(least, levelOf(tag)) : least), 6);
}

/** The last paragraph or list ends where its cell ends: the layout sets the distance to what follows. */
function trimLastMargin(html: string): string {
  const last = /<(p|ul|ol)\b[^>]*>(?:(?!<(?:p|ul|ol)\b)[\s\S])*$/.exec(html);
  if (!last || !html.endsWith(`</${last[1]}>`)) return html;
  return html.slice(0, last.index) + last[0].replace('margin:0 0 16px', 'margin:0');
}
