import { readTarget } from '../../../fields/links.ts';
import { ARCHIVE_PAGES, isArchivePage } from '../../../model/addresses.ts';
import { anchorsOf, type Writing } from '../../../model/model.ts';
import { suggest } from '../../../text/nearest.ts';
import type { WritingCheck } from '../../engine/check.ts';

/** An issue whose status could not be read has told its own error. */
const isUnpublished = (issue: Writing) => issue.status === 'draft' && issue.keyAt.status !== undefined;

/** A heading that has grown longer since the link was made still starts with the old words. */
function suggestAnchor(wanted: string, known: readonly string[]): string {
  const longer = known.find((anchor) => anchor.startsWith(`${wanted}-`));
  return longer ? `Did you mean “${longer}”?` : suggest(wanted, known);
}

const pageNames = (pages: readonly Writing[]) => [...ARCHIVE_PAGES, ...pages.map(({ slug }) => slug)];

export const linkTarget: WritingCheck = {
  rule: 'link-target',
  force: 'binding',
  find(writing, { issues, pages, texts }, report) {
    for (const { href, at } of writing.links) {
      const target = readTarget(href);
      if (target.kind === 'refused') report('link-target', at, target.why);
      const page = target.kind === 'page' ? pages.find(({ slug }) => slug === target.name) : undefined;
      if (page && target.kind === 'page' && target.anchor !== undefined && !anchorsOf(page).includes(target.anchor)) {
        report(
          'link-target',
          at,
          `The page “${page.slug}” has no section “#${target.anchor}”. ${suggestAnchor(target.anchor, anchorsOf(page))}`,
        );
      }
      if (target.kind === 'page' && !isArchivePage(target.name) && !page) {
        report('link-target', at, `There is no page “${target.name}”. ${suggest(target.name, pageNames(pages))}`);
      }
      if (target.kind !== 'issue') continue;
      const other = target.slug === undefined ? writing : issues.get(target.slug);
      // An issue that could not be read has told its own errors; whether its sections exist is not known.
      if (!other && [...texts.keys()].some((file) => file.endsWith(`/${target.slug}.md`))) continue;
      if (!other) {
        report(
          'link-target',
          at,
          `There is no issue “${target.slug}”. ${suggest(target.slug ?? '', [...issues.keys()])}`,
        );
      } else if (other.status === 'withdrawn' && writing.status !== 'withdrawn') {
        // A withdrawal cannot wait for others: the link leads to what is said in the issue's place.
        report('link-target', at, `Issue “${other.slug}” was withdrawn. Delete the link.`, 'warning');
      } else if (isUnpublished(other) && writing.status === 'published') {
        report(
          'link-target',
          at,
          `Issue “${other.slug}” is a draft, so the link would lead nowhere. Publish that issue first, or delete the link.`,
        );
      } else if (target.anchor !== undefined && !anchorsOf(other).includes(target.anchor)) {
        report(
          'link-target',
          at,
          `Issue “${other.slug}” has no section “#${target.anchor}”. ${suggestAnchor(target.anchor, anchorsOf(other))}`,
        );
      }
    }
  },
};
