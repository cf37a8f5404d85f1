import type { Archive } from '../model/archive.ts';
import type { Block, Writing } from '../model/model.ts';
import { indexArchive } from './parse-archive.ts';

/** An archive that shows none of these pictures. The caption of a figure goes with it. */
export function withoutPictures(archive: Archive, gone: ReadonlySet<string>): Archive {
  const { board, issues, pages } = archive;
  if (gone.size === 0) return archive;
  const leftOf = <One extends { readonly src: string }>(picture: One | undefined) =>
    picture && gone.has(picture.src) ? undefined : picture;
  const clear = <One extends Writing>(writing: One): One => ({
    ...writing,
    image: leftOf(writing.image),
    intro: writing.intro.flatMap(clearBlock),
    sections: writing.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(clearBlock) })),
  });
  return indexArchive({
    ...archive,
    board: { ...board, masthead: leftOf(board.masthead), logo: leftOf(board.logo) },
    issues: issues.map(clear),
    pages: new Map([...pages].map(([name, page]) => [name, clear(page)])),
  });

  function clearBlock(block: Block): Block | readonly Block[] {
    if (block.kind === 'figure' && gone.has(block.src)) return [];
    return block.kind === 'welcome' && block.photo && gone.has(block.photo) ? { ...block, photo: undefined } : block;
  }
}
