import type { Token } from '../text/markdown.ts';
import type { Block, Section } from './model.ts';

export interface Teaser {
  /** The first paragraph, as a block; empty where the section has none. */
  readonly blocks: readonly Block[];
  /** Whether anything of the section is left for the archive. */
  readonly shortened: boolean;
}

/** The first paragraph of a section: of its running text, or else of its first block that has one. A quotation is nobody's summary. */
export function teaserOf({ blocks }: Pick<Section, 'blocks'>): Teaser {
  const paragraphs = blocks.flatMap((block) => {
    const body = block.kind === 'quote' ? [] : firstParagraph(block.body);
    return body.length > 0 ? { block, body } : [];
  });
  const first = paragraphs.find(({ block }) => block.kind === 'prose') ?? paragraphs[0];
  if (!first) return { blocks: [], shortened: true };
  const { block, body } = first;
  return {
    blocks: [{ kind: 'prose', at: block.at, body }],
    shortened: blocks.length > 1 || block.kind !== 'prose' || block.body.length > body.length,
  };
}

/** Its three tokens: start, words and end. A paragraph in a list, a quote or a table does not count. */
function firstParagraph(body: readonly Token[]): readonly Token[] {
  let open = 0;
  for (const [index, { type, nesting }] of body.entries()) {
    if (type === 'paragraph_open' && open === 0) return body.slice(index, index + 3);
    open += nesting;
  }
  return [];
}
