import { Environment } from 'nunjucks/src/environment.js';
import type { Filters, Templates } from './templates.ts';

export type Compiled = object;

/** Layouts compiled before, for a browser, without disk and `eval`. They render the same bytes as those of compile.ts. */
export function openPrecompiled(
  compiled: Readonly<Record<string, Compiled>>,
  { autoescape, filters }: { readonly autoescape: boolean; readonly filters: Filters },
): Templates {
  const loader = {
    getSource(name: string) {
      const obj = Object.hasOwn(compiled, name) ? compiled[name] : undefined;
      return obj ? { src: { type: 'code', obj }, path: name, noCache: false } : null;
    },
  };
  const environment = new Environment(loader, { autoescape, throwOnUndefined: true, dev: true });
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  const prepare = (name: string) => {
    const template = environment.getTemplate(name, true);
    return (data: object) => template.render(data);
  };
  return { prepare, render: (name, data) => prepare(name)(data) };
}
