import type { Templates } from '../render/templates.ts';

/** Renders a layout of layouts/site with the data of one page. */
export type RenderSite = (layout: string, data: object) => string;

/** @param templates layouts/site, with `siteFilters` */
export function openSiteTemplates(templates: Templates): RenderSite {
  // An acronym is explained at its first use on a page.
  return (layout, data) => templates.render(layout, { explained: new Set<string>(), ...data });
}
