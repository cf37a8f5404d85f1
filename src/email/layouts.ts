import type { Filters, Render } from '../render/templates.ts';

export interface MailLayouts {
  readonly html: (filters: Filters) => Render;
  readonly text: (filters: Filters) => Render;
  readonly notify: (filters: Filters) => Render;
}
