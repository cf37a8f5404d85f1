import { anchorBlocks, readHeading } from './anchors.ts';
import { checkTokens } from './body-faults.ts';
import { decodeAddress } from './links.ts';
import { type BlockMark, plainText, type Token } from './markdown.ts';
import type { Block, Section } from './model.ts';
import type { Position, Report } from './problem.ts';
import { readBlock } from './read-block.ts';

export interface Body {
  readonly intro: readonly Block[];
  readonly sections: readonly Section[];
}

const at = (line: number): Position => ({ line: line + 1, column: 1 });

/**
 * Markdown's tokens become sections of blocks. Token maps count the file's lines from 0.
 * @param lines the file, for the columns that tokens do not know
 */
export function readSections(tokens: readonly Token[], lines: readonly string[], report: Report): Body {
  const intro: Block[] = [];
  const sections: (Omit<Section, 'blocks'> & { blocks: Block[] })[] = [];
  const taken = new Set<string>();
  let blocks = intro;
  let prose: Token[] = [];

  const endProse = () => {
    const first = prose[0];
    if (first) blocks.push({ kind: 'prose', at: at(first.map?.[0] ?? 0), body: prose });
    prose = [];
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const line = token.map?.[0] ?? 0;
    if (token.type === 'bulletin_block_open') {
      endProse();
      let close = index + 1;
      while (tokens[close]?.type !== 'bulletin_block_close') close++;
      const block = readBlock(token.meta as BlockMark, tokens.slice(index + 1, close), report);
      if (block) blocks.push(block);
      index = close;
    } else if (token.type === 'heading_open' && token.tag === 'h2' && token.level === 0) {
      endProse();
      const heading = readHeading(plainText([tokens[index + 1] as Token]), at(line), taken, report);
      taken.add(heading.id);
      blocks = [];
      sections.push({ ...heading, at: at(line), blocks });
      index += 2;
    } else {
      const figure = token.type === 'paragraph_open' && token.level === 0 ? readFigure(tokens[index + 1]) : undefined;
      if (figure) {
        endProse();
        blocks.push(figure);
        index += 2;
      } else {
        prose.push(token);
      }
    }
  }
  endProse();
  checkTokens(tokens, lines, report);
  const counts = new Map<string, number>();
  return {
    intro: anchorBlocks(intro, taken, counts),
    sections: sections.map((section) => ({ ...section, blocks: anchorBlocks(section.blocks, taken, counts) })),
  };
}

/** `![words](picture.jpg "Caption")` alone in its paragraph is a figure. */
function readFigure(inline: Token | undefined): Block | undefined {
  const [image, ...rest] = inline?.children ?? [];
  if (image?.type !== 'image' || rest.length > 0) return undefined;
  const place = at(inline?.map?.[0] ?? 0);
  const caption = image.attrGet('title') ?? undefined;
  const src = decodeAddress(image.attrGet('src') ?? '').replace(/^(\.\.?\/)*images\//, '');
  const alt = plainText(image.children ?? []);
  return {
    kind: 'figure',
    at: place,
    fieldAt: { src: [place] },
    body: [],
    src,
    ...(alt && { alt }),
    ...(caption && { caption }),
  };
}
