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
  const [first] = part;
  if (!part.some(hasPicture) || first?.type === 'heading_open') return [{ tokens: part }];
  if (first?.type === 'paragraph_open') return splitParagraph(part);
  return /^(?:bullet|ordered)_list_open$/.test(first?.type ?? '') ? splitList(part) : piecesOf(takePictures(part));
}

/** What is left of a block's text without its pictures. A paragraph or a list item that was nothing else goes with them. */
export function takePictures(tokens: readonly Token[]): Taken {
  if (!tokens.some(hasPicture)) return { tokens, pictures: [] };
  const pictures: LiftedPicture[] = [];
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (hasPicture(token)) {
      const words = linesOf(token).map((line) => takeFromLine(line));
      pictures.push(...words.flatMap((line) => line.pictures));
      const children = joinLines(words.filter((line) => !isBlank(line.tokens)).map((line) => line.tokens));
      if (children.length > 0 || last?.type !== 'paragraph_open') kept.push(changed(token, { children }));
    } else if (last && last.nesting === 1 && EMPTY_IS_NOTHING.test(token.type) && last.level === token.level)
      kept.pop();
    else kept.push(token);
  }
  return { tokens: kept, pictures };
}

const EMPTY_IS_NOTHING = /^(?:paragraph|list_item|bullet_list|ordered_list|blockquote)_close$/;

const piecesOf = ({ tokens, pictures }: Taken): readonly Piece[] => [
  ...(tokens.length > 0 ? [{ tokens }] : []),
  ...pictures,
];

/** A picture with a line of its own comes between the lines around it; one before the first words, before them; any other, after the paragraph. */
function splitParagraph([open, inline, close]: readonly Token[]): readonly Piece[] {
  if (!open || !inline || !close) return [];
  const pieces: Piece[] = [];
  let lines: Line[] = [];
  let later: LiftedPicture[] = [];
  const endParagraph = () => {
    const [first] = lines;
    if (first) {
      const map: [number, number] = [first.line, (lines.at(-1)?.line ?? first.line) + 1];
      const children = joinLines(lines.map(({ tokens }) => tokens));
      pieces.push({ tokens: [changed(open, { map }), changed(inline, { children, map }), close] });
    }
    pieces.push(...later);
    lines = [];
    later = [];
  };
  for (const line of linesOf(inline)) {
    const { tokens, pictures } = takeFromLine(line);
    const isAlone = pictures.length > 0 && isBlank(tokens);
    if (isAlone) endParagraph();
    if (isAlone || (lines.length === 0 && startsWithPicture(line))) pieces.push(...pictures);
    else later.push(...pictures);
    if (!isAlone) lines.push({ tokens, line: line.line });
  }
  endParagraph();
  return pieces;
}

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

interface Line {
  /** The break before it comes first. */
  readonly tokens: readonly Token[];
  /** From 0. */
  readonly line: number;
}

/** Lines as they were typed; those that one pair of marks goes around are one. */
function linesOf({ children, map }: Token): readonly Line[] {
  const lines: Line[] = [];
  let tokens: Token[] = [];
  let [line] = map ?? [0];
  let start = line;
  let depth = 0;
  const endLine = () => lines.push({ tokens, line: start });
  for (const token of children ?? []) {
    depth += token.nesting;
    if (isBreak(token)) line++;
    if (isBreak(token) && depth === 0) {
      endLine();
      tokens = [token];
      start = line;
    } else tokens.push(token);
  }
  endLine();
  return lines;
}

/** A picture that was a link leaves a link, with the picture's description for its words. */
function takeFromLine({ tokens, line: start }: Line): Taken {
  const pictures: LiftedPicture[] = [];
  let line = start;
  let links = 0;
  const kept = tokens.flatMap((token, index) => {
    if (isBreak(token) && index > 0) line++;
    if (/^link_/.test(token.type)) links += token.nesting;
    if (token.type !== 'image') return token;
    pictures.push({ image: token, line });
    const content = plainText(token.children ?? []);
    return links > 0 ? changed(token, { type: 'text', tag: '', attrs: null, children: null, content }) : [];
  });
  return { tokens: pictures.length > 0 ? tidy(kept) : kept, pictures };
}

/** Without marks that are left around nothing, and without the spaces that were beside a picture. */
function tidy(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    const isFirst = !last || isBreak(last);
    const follows = isFirst || (last.type === 'text' && /\s$/.test(last.content));
    const content = token.type === 'text' && follows ? token.content.trimStart() : token.content;
    if (token.type === 'text' && content === '') continue;
    if (token.nesting === -1 && last?.nesting === 1 && last.tag === token.tag) kept.pop();
    else kept.push(content === token.content ? token : changed(token, { content }));
  }
  const last = kept.at(-1);
  return last?.type === 'text' ? [...kept.slice(0, -1), changed(last, { content: last.content.trimEnd() })] : kept;
}

/** No break comes before the first words. */
const joinLines = (lines: readonly (readonly Token[])[]): Token[] =>
  lines.flatMap((tokens, index) => (index === 0 && tokens[0] && isBreak(tokens[0]) ? tokens.slice(1) : tokens));

function startsWithPicture({ tokens }: Line): boolean {
  const first = tokens.find(({ type, content }) => type === 'image' || content.trim() !== '');
  return first?.type === 'image';
}

const hasPicture = ({ type, children }: Token): boolean =>
  type === 'inline' && (children ?? []).some((child) => child.type === 'image');

const isBreak = ({ type }: Token): boolean => type === 'softbreak' || type === 'hardbreak';
const isBlank = (tokens: readonly Token[]): boolean => plainText(tokens).trim() === '';

const changed = (token: Token, changes: Partial<Token>): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes) as Token;
