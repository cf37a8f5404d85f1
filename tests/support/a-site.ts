import { readLanguages } from '../../src/build/read-languages.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import type { ContentFiles } from '../../src/content/parse-archive.ts';
import type { Images } from '../../src/images/images.ts';
import { formats } from '../../src/report/findings.ts';
import { renderSections } from '../../src/site/sections.ts';
import { indexSite, type Site, type SiteSource } from '../../src/site/site.ts';
import { createViews, showSite } from '../../src/site/views.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { anIssue, check } from './an-issue.ts';

/** Every picture that a test may name, as if it had been made ready. */
const images: Images = new Map(
  ['team-meeting.jpg', 'chair.jpg'].map((name) => [
    name,
    {
      fallback: { path: `images/${name}`, width: 1200, height: 675 },
      webp: [480, 1200].map((width) => ({ path: `images/${width}.webp`, width, height: 270 })),
    },
  ]),
);

/** What the site is made from, out of content in which nothing may be wrong. */
export function aSource(issues: SourceFile | readonly SourceFile[], others: Partial<ContentFiles> = {}): SiteSource {
  const { archive, problems } = check(issues, others);
  if (!archive) throw new Error(`This content was to be sound:\n${formats.pretty(problems)}`);
  return { archive, images, languages: readLanguages(LAYOUTS, new Map()) };
}

export function aSite(issues: SourceFile | readonly SourceFile[], others: Partial<ContentFiles> = {}): Site {
  return indexSite(aSource(issues, others), LAYOUTS);
}

/** The sections of one issue with this Markdown, as its page shows them. */
export function sectionsOf(body: string, others: Partial<ContentFiles> = {}): string {
  const site = aSite(anIssue({ body }), others);
  const views = createViews(LAYOUTS);
  showSite(views, site);
  return renderSections(views, site, site.archive.issues[0] as (typeof site.archive.issues)[0]);
}
