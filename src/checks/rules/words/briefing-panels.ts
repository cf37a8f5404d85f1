import { blocksOf } from '../../../model/model.ts';
import { PANELS_WANTED, readPanels } from '../../../model/panels.ts';
import { fitBriefing, isWhole } from '../../../sheets/briefing-sheet.ts';
import type { WritingCheck } from '../../engine/check.ts';

/** A briefing is seven panels on one page: readers and those who print it count on both. */
export const briefingPanels: WritingCheck = {
  rule: 'briefing-panels',
  force: 'binding',
  find(writing, _surroundings, report) {
    for (const { block } of blocksOf(writing)) {
      if (block.kind !== 'briefing') continue;
      const { panels } = readPanels(block.body);
      for (const { title, linked, at, body } of panels) {
        if (linked) {
          report('briefing-panels', at, 'A link in this heading would be lost. Put it into the text below.');
        }
        if (title === '') report('briefing-panels', at, 'This panel has no title. Write it after “#### ”.');
        else if (body.length === 0) {
          report('briefing-panels', at, `“${title}” has nothing in it. Write its text below it, or delete the line.`);
        }
      }
      const said = panels.length === 0 ? 'no panels' : panels.length === 1 ? 'one panel' : `${panels.length} panels`;
      if (panels.length !== PANELS_WANTED) {
        report(
          'briefing-panels',
          block.at,
          `This briefing has ${said}, and a 7-minute briefing has seven. Start each with “#### ” and its title, such as “#### Background”.`,
          'warning',
        );
      }
      // Only an issue's briefings have a sheet.
      if (writing.number === undefined || isWhole(fitBriefing(block), block)) continue;
      report(
        'briefing-panels',
        block.at,
        'This briefing is too long for one A4 page, so its print sheet leaves some of it out and says that the rest is in the bulletin. Shorten it to about 400 words.',
        'warning',
      );
    }
  },
};
