import type { Words } from '../i18n/language.ts';
import { saysAddress } from '../text/bare-links.ts';
import { attributeOf, type Token } from '../text/markdown.ts';
import type { RenderProse } from './prose.ts';
import { inlineWords, walkProse } from './walk-prose.ts';
import { writeAddress } from './written-address.ts';

/** Markdown as plain text, one line a paragraph. Lists keep their marks, quotes get “> ”, an address follows its words in brackets. */
export const renderProseText: RenderProse = (tokens, resolve, _above, words) => {
  const lines: string[] = [];
  const space = () => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  walkProse(
    tokens,
    (inline) => renderInline(inline, resolve, words),
    (at) => {
      const add = (text: string) => {
        const { lists, quotes, mark } = at;
        const nested = '  '.repeat(Math.max(0, lists.length - 1));
        const hanging = lists.length > 0 ? ' '.repeat(mark.length || 2) : '';
        for (const [index, line] of text.split('\n').entries())
          lines.push('> '.repeat(quotes) + nested + (index === 0 && mark ? mark : hanging) + line);
        at.mark = '';
      };
      const openList = () => at.lists.length === 1 && space();
      const close = (_text: string, { hidden }: Token) => at.lists.length === 0 && !hidden && space();
      const addCode = (text: string) => {
        add(text.replace(/\n$/, ''));
        space();
      };
      return {
        inline: add,
        bullet_list_open: openList,
        ordered_list_open: openList,
        bullet_list_close: close,
        ordered_list_close: close,
        paragraph_close: close,
        heading_open: space,
        heading_close: close,
        blockquote_open: space,
        blockquote_close: space,
        tr_close: () => add(at.row.slice(0, at.row.findLastIndex(Boolean) + 1).join(' | ')),
        table_close: space,
        fence: addCode,
        hr() {
          space();
          add('* * *');
          space();
        },
      };
    },
  );
  return lines.join('\n').trim();
};

/** What may touch an address in running text: programs that make a link of it leave these out. */
const MAY_TOUCH = { before: /[\s([<"'“‘«]$/, behind: /^[\s)\]>.,;:!?"'”’»]/ };

function renderInline(tokens: readonly Token[], resolve: Parameters<RenderProse>[1], words?: Words): string {
  let text = '';
  const opened: { href: string | undefined; from: number }[] = [];
  /** Whether the text ends with an address: what follows without a space would become part of it. */
  let address = false;
  const say = (said: string) => {
    if (said === '') return;
    text += address && !MAY_TOUCH.behind.test(said) ? ` ${said}` : said;
    address = false;
  };
  const closeLink = (from: number, href: string) => {
    const written = writeAddress(href, words);
    const [before, label] = [text.slice(0, from), text.slice(from)];
    address = saysAddress(label.trimStart(), href);
    const apart = before === '' || MAY_TOUCH.before.test(before) ? '' : ' ';
    text = address ? `${before}${apart}${written}` : `${text} (${written})`;
  };
  for (const token of tokens) {
    if (token.type === 'link_open') opened.push({ href: resolve(attributeOf(token, 'href') ?? ''), from: text.length });
    else if (token.type === 'link_close') {
      const link = opened.pop();
      if (link?.href) closeLink(link.from, link.href);
    } else say(inlineWords(token));
  }
  return text;
}
