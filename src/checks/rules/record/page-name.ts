import { ARCHIVE_PAGES, PAGES_WITH_WORDS } from '../../../model/addresses.ts';
import type { Rule } from '../../engine/check.ts';

/** Folders of the archive, whose names no page can have. */
const FOLDERS = ['issues', 'images', 'assets', 'desk', 'social', 'pagefind'];

export const pageName: Rule = {
  rule: 'page-name',
  severity: 'error',
  force: 'binding',
  finds: 'A page of `content/pages` with the name of a page that the archive makes',
  raises: [{ page: 'events' }],
  passes: [{ page: 'about' }],
  advised: [{ page: 'events-of-partners' }],
  why: `Two pages cannot have one address. Some names are for your own words on a page that the archive makes:
    \`about\`, \`contacts\`, \`subscribe\`, \`glossary\`, \`privacy\` and \`accessibility\`.`,
  findInWriting({ slug, number }, _context, report) {
    if (number !== undefined || PAGES_WITH_WORDS.some((name) => name === slug)) return;
    if (![...ARCHIVE_PAGES, ...FOLDERS].includes(slug)) return;
    const others = new Intl.ListFormat('en-GB').format(PAGES_WITH_WORDS);
    report(
      undefined,
      `The archive already has a page /${slug}/. Rename this file. You can add your own words to these pages: ${others}.`,
    );
  },
};
