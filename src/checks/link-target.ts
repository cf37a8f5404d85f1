import { readTarget } from '../issue/links.ts';
import { suggest } from '../issue/nearest.ts';
import type { IssueCheck } from './check.ts';

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
      } else if (other.status === 'withdrawn') {
        report('link-target', at, `Issue “${other.slug}” was withdrawn. Delete the link.`);
      } else if (target.anchor !== undefined && !other.sections.some((section) => section.id === target.anchor)) {
        const anchors = other.sections.map((section) => section.id);
        report(
          'link-target',
          at,
          `Issue “${other.slug}” has no section “#${target.anchor}”. ${suggest(target.anchor, anchors)}`,
        );
      }
    }
  },
};
