import { PANELS_WANTED, readPanels } from '../../../model/panels.ts';
import { fitsOnePage } from '../../../sheets/briefing-size.ts';
import type { Rule } from '../../engine/check.ts';
import { aBriefing } from '../../examples.ts';
import { blocksOfKind } from '../../matchers/blocks.ts';

export const briefingPanels: Rule = {
  rule: 'briefing-panels',
  severity: 'warning',
  force: 'binding',
  finds: 'A 7-minute briefing that does not fit on one page or does not have seven panels',
  otherwise: 'error for a panel without a title or text',
  raises: [aBriefing('What it is, What to do')],
  passes: [
    aBriefing(
      'Background, Why it matters, What neglect is, What to look for, What to ask, What to do, Questions for your team',
    ),
  ],
  advised: [aBriefing('One, Two, Three, Four, Five, Six, Seven')],
  why: 'Teams know the form: seven panels, a minute each, on one sheet of A4.',
  source: 'The 7-minute briefing as safeguarding boards use it.',
  findInWriting(writing, _context, report) {
    for (const block of blocksOfKind(writing, 'briefing')) {
      const { panels } = readPanels(block.body);
      for (const { title, linked, at, body } of panels) {
        if (linked) report(at, 'A link in this heading would be lost. Put it into the text below.', 'error');
        if (title === '') report(at, 'This panel has no title. Write it after “#### ”.', 'error');
        else if (body.length === 0)
          report(at, `“${title}” has no text. Write it below the heading, or delete the heading.`, 'error');
      }
      const count = panels.length === 0 ? 'no panels' : panels.length === 1 ? 'one panel' : `${panels.length} panels`;
      if (panels.length !== PANELS_WANTED) {
        report(
          block.at,
          `This briefing has ${count}, but a 7-minute briefing has seven. Start each with “#### ” and its title.`,
        );
      }
      // Only an issue's briefings have a sheet.
      if (writing.number === undefined || fitsOnePage(block)) continue;
      report(
        block.at,
        'This briefing is too long for one A4 page, so its print sheet has a second one. Shorten it to about 400 words.',
      );
    }
  },
};
