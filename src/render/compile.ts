import nunjucks from 'nunjucks';
import { compile, compiler } from './compile-text.ts';
import { inFile, inMade } from './layout-place.ts';
import { readUsed, renderFault } from './nunjucks-faults.ts';
import type { Compiled } from './precompiled.ts';
import type { Filters, Render, Templates } from './templates.ts';

// This folder is the one place that knows Nunjucks, the version that Eleventy carries. Traps closed here:
// - its defaults are loose: a name without a value prints nothing. Here it throws, so that a misspelt field or a missing word of the language
//   stops the build;
// - it compiles a template for each environment anew: see compile-text.ts;
// - it numbers names through all that a process compiles: what is kept as text is numbered anew;
// - what is wrong in a part that a template includes it throws where nobody can catch it, and renders nothing: a part is compiled as it is read.

export interface TemplateOptions {
  /** Whether values are escaped as HTML: on for pages and mails, off for plain text and for what MJML compiles. */
  readonly autoescape: boolean;
  readonly filters?: Filters;
  /** Lines that hold only a tag leave no trace. Off where a compiler follows that treats white space itself. */
  readonly trimLines?: boolean;
  /** Other marks than {{ }} and {% %}, for a first pass over a text that has those too. */
  readonly marks?: {
    readonly block: readonly [string, string];
    readonly value: readonly [string, string];
    readonly comment: readonly [string, string];
  };
}

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
    return { ...source, src: asCode(compile(text, path, this.#options, inFile)) };
  }
}

/** Templates of a folder, or of texts that were made of a layout. */
interface CompilingTemplates extends Templates {
  /**
   * Compiles, now too, a text that was made of a layout.
   * @param path of the layout: lines are those of the text, and are not told
   * @throws LayoutFault; what it returns throws as `render` does
   */
  compile(text: string, path: string): Render;
}

class TemplateEnvironment extends nunjucks.Environment implements CompilingTemplates {
  readonly #folder: string;
  readonly #options: nunjucks.ConfigureOptions;

  constructor(folder: string | undefined, options: nunjucks.ConfigureOptions) {
    super(folder === undefined ? null : new TemplateFolder(folder, options), options);
    this.#folder = folder ?? '';
    this.#options = options;
  }

  override render(name: string, context: object): string {
    return this.#attempt(() => super.render(name, context));
  }

  prepare(name: string): (context: object) => string {
    const template = this.#attempt(() => this.getTemplate(name, true));
    return (context) => this.#attempt(() => template.render(context));
  }

  compile(text: string, path: string): (context: object) => string {
    const template = new nunjucks.Template(asCode(compile(text, path, this.#options, inMade)), this, path);
    return (context) => {
      try {
        return template.render(context);
      } catch (error) {
        throw renderFault(error, path, () => new Map([[path, text]]), inMade);
      }
    };
  }

  #attempt<Result>(run: () => Result): Result {
    try {
      return run();
    } catch (error) {
      throw renderFault(error, this.#folder, (paths) => readUsed(paths, this.#folder), inFile);
    }
  }
}

/** In place of a template's text, as Nunjucks takes it and its types do not say. */
const asCode = (compiled: Compiled) => ({ type: 'code', obj: compiled }) as unknown as string;

/** @param folder where `include` and `extends` look; undefined for a single text */
export function createTemplates(
  folder: string | undefined,
  { autoescape, filters = {}, trimLines = true, marks }: TemplateOptions,
): CompilingTemplates {
  const templates = new TemplateEnvironment(folder, {
    // So that an error keeps what caused it.
    dev: true,
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
  });
  for (const [name, filter] of Object.entries(filters)) templates.addFilter(name, filter as () => unknown);
  return templates;
}

/**
 * Layouts as the text of a module, for `openPrecompiled`: a browser under a strict policy compiles none.
 * @param texts by the name under which others include them
 */
export function precompile(
  texts: ReadonlyMap<string, string>,
  { autoescape, trimLines = true }: Pick<TemplateOptions, 'autoescape' | 'trimLines'>,
): string {
  const options = { autoescape, throwOnUndefined: true, trimBlocks: trimLines, lstripBlocks: trimLines };
  const entries = [...texts].map(
    ([name, text]) =>
      `${JSON.stringify(name)}: (() => { ${numberHoles(compiler.compile(text, [], [], name, options))} })()`,
  );
  return `export default {\n${entries.join(',\n')}\n};\n`;
}

/** Nunjucks counts on through the whole process: the same text would become another module, by what was compiled before. */
function numberHoles(code: string): string {
  const holes = new Map<string, string>();
  return code.replace(/"(?:\\.|[^"\\])*"|\bhole_\d+/g, (found) => {
    if (found.startsWith('"')) return found;
    if (!holes.has(found)) holes.set(found, `hole_${holes.size}`);
    return holes.get(found) ?? found;
  });
}
