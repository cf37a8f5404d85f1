import { ARCHIVE_PAGES, PAGES_WITH_WORDS } from '../../../model/addresses.ts';
import { FILE_START } from '../../../text/problem.ts';
import type { WritingCheck } from '../../engine/check.ts';

/** Folders of the archive that a page of that name would stand in the way of. */
const FOLDERS = ['issues', 'images', 'assets', 'social', 'pagefind'];

/** A page's name is its address, and some addresses are taken. */
export const pageName: WritingCheck = {
  rule: 'page-name',
  force: 'binding',
  find({ slug, number }, _surroundings, report) {
    if (number !== undefined || PAGES_WITH_WORDS.some((name) => name === slug)) return;
    if (![...ARCHIVE_PAGES, ...FOLDERS].includes(slug)) return;
    const others = new Intl.ListFormat('en-GB').format(PAGES_WITH_WORDS);
    report(
      'page-name',
      FILE_START,
      `The archive makes /${slug}/ itself. Name this file otherwise; words of your own can stand on the pages ${others}.`,
    );
  },
};
