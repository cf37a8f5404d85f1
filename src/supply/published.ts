/** A package of which files are copied into what readers get. Everything else only builds and tests. */
export interface PublishedPackage {
  readonly name: string;
  readonly as: string;
  /** Its files in `dist/site`. */
  readonly files: RegExp;
  /** Its licence's words in `dist/site`, and in its own folder. */
  readonly licence: string;
  readonly original: string;
}

export const published: readonly PublishedPackage[] = [
  {
    name: '@fontsource-variable/atkinson-hyperlegible-next',
    as: 'the letters',
    files: /^assets\/fonts\/atkinson-hyperlegible-next-[\w-]+\.woff2$/,
    licence: 'assets/fonts/LICENSE.txt',
    original: 'LICENSE',
  },
  {
    name: 'pagefind',
    as: 'the search',
    files: /^assets\/search\/(pagefind\.js|wasm\.[\w-]+\.pagefind)$/,
    licence: 'assets/search/LICENSE.txt',
    original: 'LICENSE/LICENSE',
  },
];
