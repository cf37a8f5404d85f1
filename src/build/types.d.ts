// Eleventy ships no types. This is the part of it that the site uses, read from the sources of 3.1.8.
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addExtension(
      extension: string,
      options: {
        readonly read: boolean;
        readonly getData: (inputPath: string) => object;
        readonly compile: (content: string, inputPath: string) => (data: { readonly path: string }) => Promise<string>;
        readonly compileOptions: { readonly cache: boolean };
      },
    ): void;
    addGlobalData(name: string, value: () => unknown): void;
    addTemplate(path: string, content: string, data: object): void;
    setDataDirectory(path: string): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    setFrontMatterParsingOptions(options: object): void;
    setIncludesDirectory(path: string): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
    setUseTemplateCache(use: boolean): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode: boolean;
        readonly configPath: false;
        readonly config: (config: EleventyConfig) => void;
      },
    );
    write(): Promise<readonly [readonly unknown[], readonly { readonly url: string | false }[]]>;
    disableLogger(): void;
  }
}
