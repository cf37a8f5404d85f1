import type { Filters, Render } from '../render/templates.ts';

export interface MailLayouts {
  /** What MJML made of issue.mjml, with the marks for issues left in it: the gate compares mails with it. */
  readonly compiled: string;
  readonly html: (filters: Filters) => Render;
  readonly text: (filters: Filters) => Render;
  readonly notify: (filters: Filters) => Render;
}
