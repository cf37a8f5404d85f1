import { partsOf } from '../model/panels.ts';
import { plainText, type Token } from '../text/markdown.ts';

// A picture within a paragraph, a list, a quote, a table or a block is shown where that ends, or between the lines that it was typed
// between: mails and feeds have no place for it within the words.

export interface LiftedPicture {
  readonly image: Token;
  /** From 0. */
  readonly line: number;
}

export type Piece = LiftedPicture | { readonly tokens: readonly Token[] };

interface Taken {
  readonly tokens: readonly Token[];
  readonly pictures: readonly LiftedPicture[];
}

/** A part of the text, and its pictures, in the order in which they are shown. @param part tokens of one paragraph, list, quote … */
export function liftPictures(part: readonly Token[]): readonly Piece[] {
  const [first, words] = part;
  if (!part.some(hasPicture) || first?.type === 'heading_open') return [{ tokens: part }];
  if (/^(?:bullet|ordered)_list_open$/.test(first?.type ?? '')) return splitList(part);
  const { tokens, pictures } = takePictures(part);
  const pieces = tokens.length > 0 ? [{ tokens }] : [];
  return first?.type === 'paragraph_open' && startsWithPicture(words)
    ? [...pictures, ...pieces]
    : [...pieces, ...pictures];
}

/** What is left of a block's text without its pictures. A paragraph or a list item that was nothing else goes with them. */
export function takePictures(tokens: readonly Token[]): Taken {
  if (!tokens.some(hasPicture)) return { tokens, pictures: [] };
  const pictures: LiftedPicture[] = [];
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (hasPicture(token)) {
      const words = takeFromWords(token);
      pictures.push(...words.pictures);
      if (words.tokens.length > 0 || last?.type !== 'paragraph_open')
        kept.push(changed(token, { children: [...words.tokens] }));
    } else if (last && last.nesting === 1 && EMPTY_IS_NOTHING.test(token.type) && last.level === token.level)
      kept.pop();
    else kept.push(token);
  }
  return { tokens: kept, pictures };
}

const EMPTY_IS_NOTHING = /^(?:paragraph|list_item|bullet_list|ordered_list|blockquote)_close$/;

/** The list ends where one of its items has a picture, and goes on after it with the next number. */
function splitList(list: readonly Token[]): readonly Piece[] {
  const [open, close] = [list[0], list.at(-1)];
  if (!open || !close) return [];
  const pieces: Piece[] = [];
  let items: (readonly Token[])[] = [];
  const endList = () => {
    const [first] = items[0] ?? [];
    if (first) {
      const number = Number(first.info || '1');
      const attrs: [string, string][] | null = number === 1 ? null : [['start', String(number)]];
      pieces.push({ tokens: [changed(open, { attrs, map: first.map }), ...items.flat(), close] });
    }
    items = [];
  };
  for (const item of partsOf(list.slice(1, -1), open.level + 1)) {
    const { tokens, pictures } = takePictures(item);
    if (tokens.length > 0) items.push(tokens);
    if (pictures.length === 0) continue;
    endList();
    pieces.push(...pictures);
  }
  endList();
  return pieces;
}

/** A picture that was a link leaves a link, with the picture's description for its words. */
function takeFromWords({ children, map }: Token): Taken {
  const pictures: LiftedPicture[] = [];
  let [line] = map ?? [0];
  let links = 0;
  const kept = (children ?? []).flatMap((token) => {
    if (isBreak(token)) line++;
    if (/^link_/.test(token.type)) links += token.nesting;
    if (token.type !== 'image') return token;
    pictures.push({ image: token, line });
    const content = plainText(token.children ?? []);
    return links > 0 ? changed(token, { type: 'text', tag: '', attrs: null, children: null, content }) : [];
  });
  return { tokens: tidy(kept), pictures };
}

/** Without marks and lines that are left around nothing, and without the spaces that were beside a picture. */
function tidy(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  const endLine = () => {
    const last = kept.at(-1);
    if (last?.type === 'text') kept[kept.length - 1] = changed(last, { content: last.content.trimEnd() });
  };
  for (const token of tokens) {
    const last = kept.at(-1);
    const isFirst = !last || isBreak(last);
    if (isBreak(token)) endLine();
    const follows = isFirst || (last.type === 'text' && /\s$/.test(last.content));
    const content = token.type === 'text' && follows ? token.content.trimStart() : token.content;
    if ((token.type === 'text' && content === '') || (isBreak(token) && isFirst)) continue;
    if (token.nesting === -1 && last?.nesting === 1 && last.tag === token.tag) kept.pop();
    else kept.push(content === token.content ? token : changed(token, { content }));
  }
  endLine();
  const last = kept.at(-1);
  return last && isBreak(last) ? kept.slice(0, -1) : kept;
}

const startsWithPicture = (words: Token | undefined): boolean =>
  words?.children?.find(({ type, content }) => type === 'image' || content.trim() !== '')?.type === 'image';

const hasPicture = ({ type, children }: Token): boolean =>
  type === 'inline' && (children ?? []).some((child) => child.type === 'image');

const isBreak = ({ type }: Token): boolean => type === 'softbreak' || type === 'hardbreak';

const changed = (token: Token, changes: Partial<Token>): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes) as Token;
