import type { Templates } from '../render/templates.ts';

export type RenderSite = (layout: string, data: object) => string;

export function openSiteTemplates(templates: Templates): RenderSite {
  // An acronym is explained at its first use on a page.
  return (layout, data) => templates.render(layout, { explained: new Set<string>(), ...data });
}
