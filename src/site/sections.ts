import { type Addressing, fromRoot } from '../issue/addresses.ts';
import type { Block, Writing } from '../issue/model.ts';
import { languageOf } from '../language/languages.ts';
import { asHtml } from '../render/templates.ts';
import { linksFor } from './links.ts';
import { pictureSource } from './pictures.ts';
import { proseRenderer } from './prose.ts';
import type { Site } from './site.ts';
import type { Views } from './views.ts';

/** The introduction and the sections of an issue or a page as HTML, each block by layouts/site/blocks/KIND.njk. */
export function renderSections(views: Views, site: Site, writing: Writing, addressing: Addressing = fromRoot): string {
  const { board } = site.archive;
  const { tag, words } = languageOf(site.languages, writing, board);
  const prose = proseRenderer(writing, board, words, addressing);
  // What layouts ask for by these names, as this writing has it.
  const spoken = {
    issue: writing,
    language: tag,
    words,
    to: linksFor(board, site, addressing),
    picture: (name: string) => pictureSource(name, site.images, board, addressing),
  };
  const proseHtml = (tokens: Parameters<typeof prose>[0]) => asHtml(prose(tokens));
  /** `level` is that of a block's title. */
  const renderBlocks = (blocks: readonly Block[], level: number) =>
    asHtml(
      blocks
        .map((block) => views.render(`blocks/${block.kind}.njk`, { ...spoken, block, level, prose: proseHtml }))
        .join(''),
    );
  return views.render('parts/sections.njk', {
    ...spoken,
    // Only what has a public address of its own is passed on, and only from there.
    forwards: addressing === fromRoot && 'number' in writing && writing.status === 'published',
    intro: renderBlocks(writing.intro, 2),
    sections: writing.sections.map((section) => ({ ...section, html: renderBlocks(section.blocks, 3) })),
  });
}
