import type { Issue } from '../model/model.ts';
import { renderElsewhere } from './sections.ts';
import { indexSite, type SiteSource } from './site.ts';
import { createViews, showSite } from './views.ts';

/** What an issue says as HTML that stands on its own, with whole addresses: whoever makes feeds is handed this. */
export function createEntryRenderer(source: SiteSource, layoutsFolder: string): (issue: Issue) => string {
  const site = indexSite(source, layoutsFolder);
  const views = createViews(layoutsFolder);
  showSite(views, site);
  return (issue) => renderElsewhere(views, site, issue);
}
