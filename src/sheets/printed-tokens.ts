import { partsOf } from '../model/panels.ts';
import { attributeOf, plainText, type Token } from '../text/markdown.ts';
import { countLines, cutLines, sum } from './paper.ts';

// How many lines a block's text takes on paper, where links and short forms are written out, and as much of it as has room. A measure is a line's
// length in ems.

/** Between two paragraphs, in lines. */
export const GAP = 0.35;

export function countTokens(tokens: readonly Token[], measure: number): number {
  const lines = tokens.map((token) => {
    if (token.type === 'inline') return countLines(printedWords(token), measure - indentOf(token)) + GAP;
    if (token.type === 'fence') {
      return GAP + sum(token.content.split('\n').map((line) => Math.max(1, countLines(line, measure * 0.8))));
    }
    return token.type === 'hr' ? 2 : token.type === 'heading_open' ? 1 : 0;
  });
  return sum(lines);
}

/** Within a list or a quote, in ems: a paragraph of the block itself has level 2. */
const indentOf = ({ level }: Token) => Math.max(0, level - 2) * 0.7;

function printedWords({ children }: Token): string {
  return (children ?? [])
    .map((child) => {
      if (child.type === 'link_open') return ` (${attributeOf(child, 'href') ?? ''}) `;
      if (child.type === 'abbr_open') return ` (${attributeOf(child, 'title') ?? ''}) `;
      return plainText([child]);
    })
    .join('');
}

/** As much as has room, by whole paragraphs and whole points of a list; the first words where not even one has. */
export function cutTokens(
  tokens: readonly Token[],
  room: number,
  measure: number,
): { readonly body: readonly Token[]; readonly cut: boolean } {
  if (countTokens(tokens, measure) <= room) return { body: tokens, cut: false };
  const body: Token[] = [];
  for (const part of partsOf(tokens, tokens[0]?.level)) {
    const left = room - countTokens(body, measure);
    if (countTokens(part, measure) <= left) body.push(...part);
    else {
      body.push(...cutPart(part, left, measure));
      break;
    }
  }
  return { body, cut: true };
}

function cutPart(part: readonly Token[], room: number, measure: number): readonly Token[] {
  const [open, ...rest] = part;
  const close = rest.pop();
  if (!open || !close) return [];
  if (/^(bullet|ordered)_list_open$/.test(open.type)) {
    const items: Token[] = [];
    for (const item of partsOf(rest, open.level + 1)) {
      if (countTokens([...items, ...item], measure) > room) break;
      items.push(...item);
    }
    return items.length > 0 ? [open, ...items, close] : [];
  }
  const [inline] = rest;
  if (open.type !== 'paragraph_open' || !inline || room < 1) return [];
  const words = cutLines(printedWords(inline), Math.floor(room - GAP + 0.01), measure - indentOf(inline));
  return [open, withWords(inline, words), close];
}

/** An inline token that says only these words, without any marks. */
function withWords(inline: Token, words: string): Token {
  const kind = Object.getPrototypeOf(inline) as object;
  const text = { ...inline, type: 'text', content: words, children: null };
  return Object.assign(Object.create(kind) as Token, inline, {
    content: words,
    children: [Object.assign(Object.create(kind) as Token, text)],
  });
}
