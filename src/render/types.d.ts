// The parts of Nunjucks that work in a browser, which its types do not name.
declare module 'nunjucks/src/runtime.js' {
  export const SafeString: new (value: string) => object;
}
declare module 'nunjucks/src/environment.js' {
  export class Environment {
    constructor(
      loader: { getSource(name: string): object | null },
      options: { readonly autoescape: boolean; readonly throwOnUndefined: boolean; readonly dev: boolean },
    );
    addFilter(name: string, filter: (...values: never[]) => unknown): void;
    getTemplate(name: string, eager: boolean): { render(data: object): string };
  }
}
