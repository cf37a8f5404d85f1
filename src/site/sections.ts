import { languageOf } from '../i18n/languages.ts';
import { type Addressing, absolute, fromRoot } from '../model/addresses.ts';
import type { Block, Issue, Section, Writing } from '../model/model.ts';
import { asHtml } from '../render/templates.ts';
import { linksFor } from './links.ts';
import { pictureSource } from './pictures.ts';
import { proseRenderer } from './prose.ts';
import type { Site } from './site.ts';
import type { Views } from './views.ts';

/** An issue or a page in the pieces that have an address of their own, as HTML. */
export interface RenderedParts {
  readonly intro: string;
  readonly sections: readonly (Section & { readonly html: string })[];
}

/** The introduction and the sections of an issue or a page as HTML, in one piece. */
export function renderSections(views: Views, site: Site, writing: Writing, addressing: Addressing = fromRoot): string {
  return views.render('parts/sections.njk', {
    ...spokenFor(site, writing, addressing),
    ...renderParts(views, site, writing, addressing),
    // Only what has a public address of its own is passed on, and only from there.
    forwards: addressing === fromRoot && 'number' in writing && writing.status === 'published',
  });
}

/** Each block by layouts/site/blocks/KIND.njk. */
export function renderParts(
  views: Views,
  site: Site,
  writing: Writing,
  addressing: Addressing = fromRoot,
): RenderedParts {
  const spoken = spokenFor(site, writing, addressing);
  const prose = proseRenderer(writing, site.archive.board, spoken.words, addressing);
  const proseHtml = (tokens: Parameters<typeof prose>[0]) => asHtml(prose(tokens));
  /** `level` is that of a block's title. */
  const renderBlocks = (blocks: readonly Block[], level: number) =>
    asHtml(
      blocks
        .map((block) => views.render(`blocks/${block.kind}.njk`, { ...spoken, block, level, prose: proseHtml }))
        .join(''),
    );
  return {
    intro: renderBlocks(writing.intro, 2),
    sections: writing.sections.map((section) => ({ ...section, html: renderBlocks(section.blocks, 3) })),
  };
}

/** What layouts ask for by these names, as this writing has it. */
function spokenFor(site: Site, writing: Writing, addressing: Addressing) {
  const { board } = site.archive;
  const { tag, words } = languageOf(site.languages, writing, board);
  return {
    issue: writing,
    elsewhere: addressing !== fromRoot,
    language: tag,
    words,
    to: linksFor(board, site, addressing),
    picture: (name: string) => pictureSource(name, site.images, board, addressing),
  };
}

/** Everything that an issue says, for programs that show it outside the site: corrections, its picture, its words. */
export function renderElsewhere(views: Views, site: Site, issue: Issue): string {
  return views.render('elsewhere.njk', {
    ...spokenFor(site, issue, absolute),
    sections: asHtml(renderSections(views, site, issue, absolute)),
  });
}
