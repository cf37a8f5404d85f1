import type { Link } from '../blocks/index.ts';
import { filePath } from '../model/addresses.ts';
import { describeDownload, type FindDownload } from '../model/downloads.ts';
import { lackingDetails, readTypedDetails } from '../model/file-details.ts';
import type { Block } from '../model/model.ts';
import { attributeOf, type Token } from '../text/markdown.ts';

// A reader wants to know what a link to a file opens, and how large it is, before it is opened. Nobody has to type it: it is
// added to the words of the link here, so that every output has it.

/** Adds to each link to a file its type and size: `Flyer (PDF, 212 KB)`. Changes the words of tokens. */
export function describeInText(tokens: readonly Token[], find: FindDownload): void {
  for (const { children } of tokens) {
    for (const [index, token] of (children ?? []).entries()) {
      const download = token.type === 'link_open' ? find(attributeOf(token, 'href') ?? '') : undefined;
      if (!download || !children) continue;
      const end = children.findIndex(({ type }, at) => at > index && type === 'link_close');
      const inside = children.slice(index + 1, end);
      const words = inside.map(({ content }) => content).join('');
      const behind = children[end + 1]?.type === 'text' ? children[end + 1]?.content : '';
      const lacking = lackingDetails(readTypedDetails(words, behind ?? ''), download);
      const last = inside.findLast(({ type }) => type === 'text' || type === 'code_inline');
      if (lacking !== '' && last) last.content = addInBrackets(last.content, lacking, readTypedDetails(words, '').text);
    }
  }
}

/** `Flyer (PDF)` → `Flyer (PDF, 212 KB)` */
function addInBrackets(words: string, lacking: string, typed: string): string {
  return typed !== '' && words.endsWith(`${typed})`) ? `${words.slice(0, -1)}, ${lacking})` : `${words} (${lacking})`;
}

/** The same for links in fields, which have room of their own for it. @param address of the archive, for what is booked with a file */
export function describeInFields(blocks: readonly Block[], find: FindDownload, address = ''): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'prose') return block;
    const described = Object.entries(block).flatMap(([name, value]) => {
      const links = [value].flat().filter(isLink);
      if (!links.some(({ href }) => find(href))) return [];
      return [
        [name, Array.isArray(value) ? links.map((link) => describe(link, find)) : describe(value, find)] as const,
      ];
    });
    const form = block.kind === 'event' && block.book ? find(block.book) : undefined;
    const booking = form && {
      book: `${address}${encodeURI(filePath(form.name))}`,
      bookDetails: describeDownload(form),
    };
    return { ...block, ...Object.fromEntries(described), ...booking };
  });
}

const isLink = (value: unknown): value is Link =>
  typeof value === 'object' && value !== null && 'href' in value && 'details' in value;

function describe(link: Link, find: FindDownload): Link {
  const download = find(link.href);
  if (!download) return link;
  const typed = readTypedDetails(link.label, link.details);
  const lacking = lackingDetails(typed, download);
  const { details } = link;
  if (typed.type && lacking !== '' && details.startsWith(typed.text))
    return { ...link, details: `${typed.text}, ${lacking}${details.slice(typed.text.length)}` };
  return { ...link, details: [lacking, details].filter(Boolean).join(', ') };
}
