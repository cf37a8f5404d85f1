import type { Block, Issue } from '../issue/model.ts';
import { asHtml } from '../render/templates.ts';
import { proseRenderer } from './prose.ts';
import type { Site } from './site.ts';
import type { Views } from './views.ts';

/** An issue's introduction and sections as HTML, each block by layouts/site/blocks/KIND.njk. */
export function renderSections(views: Views, site: Site, issue: Issue): string {
  const prose = proseRenderer(issue, site.archive.board, site.language.words);
  const proseHtml = (tokens: Parameters<typeof prose>[0]) => asHtml(prose(tokens));
  /** `level` is that of a block's title. */
  const renderBlocks = (blocks: readonly Block[], level: number) =>
    asHtml(
      blocks
        .map((block) => views.render(`blocks/${block.kind}.njk`, { block, level, issue, prose: proseHtml }))
        .join(''),
    );
  return views.render('parts/sections.njk', {
    issue,
    intro: renderBlocks(issue.intro, 2),
    sections: issue.sections.map((section) => ({ ...section, html: renderBlocks(section.blocks, 3) })),
  });
}
