import { adviseOnContents, isContentsTitle } from '../../../content/contents-title.ts';
import type { Rule } from '../../engine/check.ts';

export const contentsList: Rule = {
  rule: 'contents-list',
  severity: 'warning',
  finds: 'A section that lists the other sections',
  raises: ['## In this issue\n\n- Training\n- Policies\n\n## Training\n\nWords.\n\n## Policies\n\nWords.'],
  passes: ['## In this issue we say goodbye\n\nWords.\n\n## Training\n\nWords.\n\n## Policies\n\nWords.'],
  advised: ['## Training\n\nWords.\n\n## Policies\n\nWords.'],
  why: `Pages and emails list the sections of an issue automatically, with links. A list that is pasted with the text is a second one
    without links, and becomes a section of the first.`,
  source: 'Newsletters of partnerships, pasted from Word.',
  findInWriting({ sections }, _surroundings, report) {
    if (sections.length < 3) return;
    for (const { title, at, blocks } of sections)
      if (isContentsTitle(title) && blocks.every(({ kind }) => kind === 'prose')) report(at, adviseOnContents(title));
  },
};
