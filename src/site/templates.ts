import { createTemplates, type Templates } from '../render/templates.ts';
import { siteFilters } from './filters.ts';

/** Renders a layout of layouts/site with the data of one page. */
export type RenderSite = (layout: string, data: object) => string;

/** @param folder layouts/site */
export function openSiteTemplates(folder: string): RenderSite {
  const templates: Templates = createTemplates(folder, { autoescape: true, filters: siteFilters });
  // An acronym is explained at its first use on a page.
  return (layout, data) => templates.render(layout, { explained: new Set<string>(), ...data });
}
