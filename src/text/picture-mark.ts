import type MarkdownIt from 'markdown-it';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import type Token from 'markdown-it/lib/token.mjs';

// Pictures as people and their programs write them. Markdown alone reads no name with a space or with a bracket that is not closed.

const ENDING = '\\.(?:jpe?g|jfif|png|gif|webp|avif|tiff?|svg|bmp|hei[cf])';
const TITLE = '(?:\\s*["“”\'‘’](?<title>[^\\n]{0,600}?)["“”\'‘’])?\\s*';

/** `(IMG_1234 (1).jpg "A caption")`, and what is in it. */
const IN_BRACKETS = /\((?<inside>(?:[^()\n]|\([^()\n]{0,300}\)){0,900})\)/y;
const NAME_AND_TITLE = new RegExp(`^\\s*<?(?<name>.*?${ENDING})>?${TITLE}$`, 'i');
/** The same with brackets that are no pairs. A bracket before a space or another link ends the picture. */
const LOOSE_NAME = `(?:\\([^()\\n]{0,300}\\)|(?!\\]\\(|\\)(?:[\\s,;:]|\\.\\s))[^\\n]){1,300}?${ENDING}`;
const UP_TO_ENDING = new RegExp(`\\(\\s*<?(?<name>${LOOSE_NAME})>?${TITLE}\\)`, 'iy');
/** `{width="6.5in" height="3.2in"}`, which programs that read Word’s files add: here the picture’s own size counts. */
const SIZE = /\{[^{}\n]*\b(?:width|height)\s*=[^{}\n]*\}/y;
const IMG = /<img\b(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*)>/iy;
const ATTRIBUTE = /\b(src|alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** What mail programs leave in a copied text where a picture was: `[cid:image001.png@01DB1234.5678]`, `[image: image.png]`. */
const LEFT_BY_MAIL = new RegExp(
  `\\[(?:(?<name>cid:[^\\]\\s]{1,200})|image:[ \\t]*[^\\]\\n]{1,200}${ENDING})\\](?![(\\[:])`,
  'iy',
);
/** A picture pasted as text, in one line or many, has more letters than an issue. That it is one is all that is read. */
const PASTED = /data:image\/[\w.+-]+;base64,\s*(?:[\w+/=%]{60,}\s+)*[\w+/=%]{20,}/gi;

/** Of a text as typed, a picture’s address, for what reads words alone. */
export const PICTURE_ADDRESS = `\\]\\(${LOOSE_NAME}(?=[>"“”\\s)])|\\bsrc=(?:"[^"\\n]*"|'[^'\\n]*')|data:image/[^\\s)"'>]*|\\[cid:[^\\]\\s]*`;

/** In characters, of a line that may be pictures alone. */
const LONGEST_LINE = 2000;

export function pictureMark(markdown: MarkdownIt): void {
  markdown.core.ruler.before('paragraph_length', 'pasted_picture', (state) => {
    for (const token of state.tokens)
      if (token.type === 'inline' && token.content.includes('data:'))
        token.content = token.content.replace(PASTED, 'data:image');
  });
  markdown.block.ruler.before('table', 'picture_line', pictureLine, { alt: ['paragraph'] });
  markdown.inline.ruler.after('image', 'picture', readPicture);
  markdown.inline.ruler.after('picture', 'picture_size', (state, silent) => {
    const isAfterPicture = !silent && state.pending === '' && state.tokens.at(-1)?.type === 'image';
    const found = isAfterPicture ? matchAt(SIZE, state) : null;
    state.pos += found?.[0].length ?? 0;
    return found !== null;
  });
  markdown.inline.ruler.before('autolink', 'img', readTag);
  markdown.inline.ruler.before('link', 'mail_picture', (state, silent) => {
    const found = state.src.startsWith('[', state.pos) ? matchAt(LEFT_BY_MAIL, state) : null;
    if (!found) return false;
    if (!silent) pushPicture(state, { name: found.groups?.name ?? '', title: undefined }, '');
    state.pos += found[0].length;
    return true;
  });
}

/** A line of pictures alone is a paragraph, also between lines of words. In an item, whose paragraphs have no marks of their own, it stays in its line. */
function pictureLine(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  if (state.blkIndent > 0) return false;
  const content = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
  if (!/^[*_]*(?:!\[|<img\b)/i.test(content) || content.length > LONGEST_LINE) return false;
  const parts: Token[] = [];
  state.md.inline.parse(content, state.md, state.env, parts);
  if (!parts.every(({ type, content: words }) => type === 'image' || words.trim() === '')) return false;
  if (silent) return true;
  const map: [number, number] = [line, line + 1];
  state.push('paragraph_open', 'p', 1).map = map;
  Object.assign(state.push('inline', '', 0), { content, map, children: [] });
  state.push('paragraph_close', 'p', -1);
  state.line = line + 1;
  return true;
}

function matchAt(pattern: RegExp, { src, pos }: Pick<StateInline, 'src' | 'pos'>): RegExpExecArray | null {
  pattern.lastIndex = pos;
  return pattern.exec(src);
}

/** `![Two fields meet](IMG_1234 (1).jpg "A caption")` */
function readPicture(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (!src.startsWith('![', pos)) return false;
  const labelEnd = state.md.helpers.parseLinkLabel(state, pos + 1, false);
  const found = labelEnd < 0 ? undefined : readAddress({ src, pos: labelEnd + 1 });
  if (!found) return false;
  if (!silent) pushPicture(state, found, src.slice(pos + 2, labelEnd));
  state.pos = found.end;
  return true;
}

interface Address {
  readonly name: string;
  readonly title: string | undefined;
}

function readAddress(at: Pick<StateInline, 'src' | 'pos'>): (Address & { readonly end: number }) | undefined {
  const closed = matchAt(IN_BRACKETS, at);
  const inside = closed?.groups?.inside ?? '';
  const named = NAME_AND_TITLE.exec(inside);
  const open = named ? null : matchAt(UP_TO_ENDING, at);
  const { name = inside.trim(), title } = (named ?? open)?.groups ?? {};
  const length = (open ?? closed)?.[0].length;
  return length === undefined ? undefined : { name, title, end: at.pos + length };
}

/** `<img width="600" alt="Two fields meet" src="field.jpg" />` */
function readTag(state: StateInline, silent: boolean): boolean {
  const found = state.src.startsWith('<', state.pos) ? matchAt(IMG, state) : null;
  const attributes = Object.fromEntries(
    Array.from(found?.groups?.attributes?.matchAll(ATTRIBUTE) ?? [], ([, name = '', ...values]) => [
      name.toLowerCase(),
      values.find((value) => value !== undefined) ?? '',
    ]),
  );
  const { src, alt = '', title } = attributes;
  if (!found || src === undefined) return false;
  if (!silent) pushPicture(state, { name: src, title }, alt);
  state.pos += found[0].length;
  return true;
}

function pushPicture(state: StateInline, { name, title }: Address, words: string): void {
  const { unescapeAll } = state.md.utils;
  const token = state.push('image', 'img', 0);
  token.attrs = [
    ['src', state.md.normalizeLink(unescapeAll(name))],
    ['alt', ''],
  ];
  if (title) token.attrs.push(['title', unescapeAll(title)]);
  token.content = words;
  token.children = [];
  state.md.inline.parse(words, state.md, state.env, token.children);
}
