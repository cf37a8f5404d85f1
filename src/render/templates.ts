import { SafeString } from 'nunjucks/src/runtime.js';

export type Render = (data: object) => string;

/** By name. Each reads its value and, as `this`, the data of what is rendered; nothing else. */
export type Filters = Readonly<Record<string, (...values: never[]) => unknown>>;

/** A folder of layouts: read and compiled here (compile.ts), or compiled before, for a browser (precompiled.ts). */
export interface Templates {
  /** @throws LayoutFault; an error whose cause is what a filter threw */
  render(name: string, data: object): string;
  /** Reads a template now, so that a mistake in it shows now and not at the first issue. @throws as `render`; what it returns does, too */
  prepare(name: string): Render;
}

export type OpenTemplates = (filters: Filters) => Templates;

export function asHtml(html: string): string {
  // Nunjucks treats it as a string; its type does not say so.
  return new SafeString(html) as unknown as string;
}
