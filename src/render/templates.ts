import nunjucks from 'nunjucks';

// The one place that knows Nunjucks, the version that Eleventy carries. Its defaults are loose: a name without a value prints
// nothing. Here it throws, so that a misspelt field or a missing word of the language stops the build. It compiles a template for each
// environment anew, a fifth of the time in which a preview makes an archive again: here what was made of a text is kept, for the process.

export type Templates = nunjucks.Environment;

export interface TemplateOptions {
  /** Whether values are escaped as HTML: on for pages and mails, off for plain text and for what MJML compiles. */
  readonly autoescape: boolean;
  /** Lines that hold only a tag leave no trace. Off where a compiler follows that treats white space itself. */
  readonly trimLines?: boolean;
  /** Other marks than {{ }} and {% %}, for a first pass over a text that has those too. */
  readonly marks?: {
    readonly block: readonly [string, string];
    readonly value: readonly [string, string];
    readonly comment: readonly [string, string];
  };
}

/** What is made of a template; Nunjucks' types do not know it. */
type Compiled = object;

const { compiler } = nunjucks as unknown as {
  readonly compiler: {
    compile(
      text: string,
      asyncFilters: readonly string[],
      tags: readonly object[],
      path: string,
      options: object,
    ): string;
  };
};

interface Kept {
  readonly text: string;
  readonly compiled: Compiled;
}

/** The last of each file, as it is read with some options. What a filter or a value is, is asked when a template is rendered. */
const kept = new Map<string, Kept>();

class TemplateFolder extends nunjucks.FileSystemLoader {
  readonly #options: nunjucks.ConfigureOptions;

  constructor(folder: string, options: nunjucks.ConfigureOptions) {
    super(folder);
    this.#options = options;
  }

  override getSource(name: string): nunjucks.LoaderSource {
    const source = super.getSource(name);
    // Null where there is no such file.
    if (source === null) return source;
    const { src: text, path } = source;
    const { throwOnUndefined, trimBlocks, lstripBlocks, tags } = this.#options;
    const key = JSON.stringify([path, throwOnUndefined, trimBlocks, lstripBlocks, tags]);
    let known = kept.get(key);
    if (known?.text !== text) {
      try {
        known = { text, compiled: new Function(compiler.compile(text, [], [], path, this.#options))() as Compiled };
      } catch {
        // The environment finds the same, and says where.
        return source;
      }
      kept.set(key, known);
    }
    return { ...source, src: { type: 'code', obj: known.compiled } as unknown as string };
  }
}

/** @param folder where `include` and `extends` look; undefined for a single text */
export function createTemplates(
  folder: string | undefined,
  { autoescape, trimLines = true, marks }: TemplateOptions,
): Templates {
  const options: nunjucks.ConfigureOptions = {
    autoescape,
    throwOnUndefined: true,
    trimBlocks: trimLines,
    lstripBlocks: trimLines,
    ...(marks && {
      tags: {
        blockStart: marks.block[0],
        blockEnd: marks.block[1],
        variableStart: marks.value[0],
        variableEnd: marks.value[1],
        commentStart: marks.comment[0],
        commentEnd: marks.comment[1],
      },
    }),
  };
  return new nunjucks.Environment(folder === undefined ? null : new TemplateFolder(folder, options), options);
}

export function addFilters(templates: Templates, filters: Readonly<Record<string, unknown>>): void {
  for (const [name, filter] of Object.entries(filters))
    templates.addFilter(name, filter as (...values: unknown[]) => unknown);
}

/** Compiles a text at once, so that a mistake in it shows now and not at the first issue. */
export function compileTemplate(text: string, templates: Templates, path: string): (context: object) => string {
  const template = new nunjucks.Template(text, templates, path, true);
  return (context) => template.render(context);
}

/** Marks text as HTML that needs no escaping any more. */
export function asHtml(html: string): string {
  // Nunjucks treats it as a string; its types do not say so.
  return new nunjucks.runtime.SafeString(html) as unknown as string;
}
