import { readTarget } from '../issue/links.ts';
import { blocksOf, type Issue } from '../issue/model.ts';
import { suggest } from '../issue/nearest.ts';
import type { IssueCheck } from './check.ts';

/** An issue whose status could not be read has told its own error. */
const isUnpublished = (issue: Issue) => issue.status === 'draft' && issue.keyAt.status !== undefined;

/** The addresses within an issue: of its sections and of the titled blocks in them. */
function anchorsOf(issue: Issue): string[] {
  return [
    ...issue.sections.map((section) => section.id),
    ...blocksOf(issue).flatMap(({ block }) => (block.kind !== 'prose' && block.anchor) || []),
  ];
}

/** A heading that has grown longer since the link was made still starts with the old words. */
function suggestAnchor(wanted: string, known: readonly string[]): string {
  const longer = known.find((anchor) => anchor.startsWith(`${wanted}-`));
  return longer ? `Did you mean “${longer}”?` : suggest(wanted, known);
}

export const linkTarget: IssueCheck = {
  rule: 'link-target',
  find(issue, { issues, texts }, report) {
    for (const { href, at } of issue.links) {
      const target = readTarget(href);
      if (target.kind === 'refused') report('link-target', at, target.why);
      if (target.kind !== 'issue') continue;
      const other = target.slug === undefined ? issue : issues.get(target.slug);
      // An issue that could not be read has told its own errors; whether its sections exist is not known.
      if (!other && [...texts.keys()].some((file) => file.endsWith(`/${target.slug}.md`))) continue;
      if (!other) {
        report(
          'link-target',
          at,
          `There is no issue “${target.slug}”. ${suggest(target.slug ?? '', [...issues.keys()])}`,
        );
      } else if (other.status === 'withdrawn' && issue.status !== 'withdrawn') {
        report('link-target', at, `Issue “${other.slug}” was withdrawn. Delete the link.`);
      } else if (isUnpublished(other) && issue.status === 'published') {
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
