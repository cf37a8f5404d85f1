import { readTarget, type Target } from '../../../fields/links.ts';
import { ARCHIVE_PAGES, isArchivePage } from '../../../model/addresses.ts';
import { anchorsOf, type Writing } from '../../../model/model.ts';
import { suggest } from '../../../text/nearest.ts';
import type { Rule, Surroundings } from '../../engine/check.ts';
import { typedLines } from '../../engine/passages.ts';

export const linkTarget: Rule = {
  rule: 'link-target',
  severity: 'error',
  force: 'binding',
  finds: 'A link without a working address, to the writer’s own machine, or to something not published',
  otherwise: 'warning if the issue was withdrawn',
  raises: [
    'Read [the strategy](www.example.org/strategy).',
    '[Write to us](training@example.org) or see [the site](example.gov.uk/page).',
    'See [the section on training](#training).',
  ],
  passes: [
    'Read [the strategy](https://www.example.org/strategy).\n\nSee [the section on training](#training).\n\n## Training\n\nWords about it.',
  ],
  advised: [undefined, undefined, 'See [the section on training](#training).\n\n## Training\n\nWords.'],
  why: `Links are why people open a bulletin. Anyone on the way can read and change an \`http:\` page, and
    \`javascript:\` is not an address. Link to other issues by file name, and to sections by what follows \`#\`.`,
  source: 'A survey of one council’s practitioners named broken links as the first annoyance.',
  findInWriting(writing, surroundings, report) {
    const lines = typedLines(surroundings.texts, writing.file);
    for (const { href, at } of writing.links) {
      if (LABELLED.test(href)) continue;
      const target = readTarget(href);
      if (target.kind === 'issue' && isWithdrawn(target, writing, surroundings)) {
        // A withdrawal cannot wait for others: the link opens the notice in the issue's place.
        report(at, `Issue “${target.slug}” was withdrawn. Delete the link.`, 'warning');
        continue;
      }
      const problem = problemOf(target, writing, surroundings);
      if (problem) report(at, problem + asLink(target, href, lines[at.line - 1] ?? ''));
    }
  },
};

/** `Email:name@example.org`: label-space reports these. */
const LABELLED = /^mailto:\p{L}[\p{L}-]*:/u;

/** The whole link as it should be typed, where it is known what was meant. */
function asLink(target: Target, href: string, line: string): string {
  if (target.kind !== 'refused' || target.meant === undefined) return '';
  const end = line.indexOf(`](${href}`);
  const start = line.slice(0, Math.max(0, end)).lastIndexOf('[');
  if (end < 0 || start < 0) return target.meant;
  return `${line.slice(start, end)}](${target.meant})`;
}

const isWithdrawn = ({ slug }: IssueTarget, writing: Writing, { issues }: Surroundings) =>
  slug !== undefined && issues.get(slug)?.status === 'withdrawn' && writing.status !== 'withdrawn';

type IssueTarget = Extract<Target, { kind: 'issue' }>;

function problemOf(target: Target, writing: Writing, surroundings: Surroundings): string | undefined {
  if (target.kind === 'refused') return target.why;
  if (target.kind === 'issue') return issueProblem(target, writing, surroundings);
  if (target.kind !== 'page') return undefined;
  const page = surroundings.pages.find(({ slug }) => slug === target.name);
  if (page) return anchorProblem(`The page “${page.slug}”`, page, target.anchor);
  if (isArchivePage(target.name)) return undefined;
  const names = [...ARCHIVE_PAGES, ...surroundings.pages.map(({ slug }) => slug)];
  return `There is no page “${target.name}”. ${suggest(target.name, names)}`;
}

function issueProblem(
  { slug, anchor }: IssueTarget,
  writing: Writing,
  { issues, texts }: Surroundings,
): string | undefined {
  const other = slug === undefined ? writing : issues.get(slug);
  if (!other) {
    // An issue that could not be read has its own errors, and its sections are not known.
    const isUnread = [...texts.keys()].some((file) => file.endsWith(`/${slug}.md`));
    return isUnread || slug === undefined
      ? undefined
      : `There is no issue “${slug}”. ${suggest(slug, [...issues.keys()])}`;
  }
  // A status that could not be read has its own error.
  const isDraft = other.status === 'draft' && other.keyAt.status !== undefined;
  if (isDraft && writing.status === 'published')
    return `Issue “${other.slug}” is a draft, so readers could not open this link. Publish that issue first, or delete the link.`;
  return anchorProblem(`Issue “${other.slug}”`, other, anchor);
}

function anchorProblem(subject: string, target: Writing, anchor: string | undefined): string | undefined {
  const known = anchorsOf(target);
  if (anchor === undefined || known.includes(anchor)) return undefined;
  // A heading that was made longer still starts with the old words.
  const longer = known.find((one) => one.startsWith(`${anchor}-`));
  if (known.length === 0) return `${subject} has no section “#${anchor}”. Add a heading for it, or delete the link.`;
  return `${subject} has no section “#${anchor}”. ${
    longer
      ? `Did you mean “#${longer}”?`
      : suggest(
          `#${anchor}`,
          known.map((one) => `#${one}`),
        )
  }`;
}
