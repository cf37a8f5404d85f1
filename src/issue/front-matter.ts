import matter from 'gray-matter';
import type { Position, Report } from './problem.ts';
import { FILE_START } from './problem.ts';
import type { SourceFile } from './source.ts';
import { readYaml, type Yaml } from './yaml.ts';

// The one front-matter parser, given to gray-matter here and to Eleventy in site/eleventy.config.ts. gray-matter's traps:
// - its options are required on every call: without them it caches a failed parse and returns {} the next time;
// - `---js` and `---json` run or read other languages: their engines throw;
// - any line that only starts with --- closes the block: the fences are checked here before it sees the text.

export interface FrontMatter {
  /** Undefined when the fences are right but what stands between them cannot be read. */
  readonly yaml: Yaml | undefined;
  /** The Markdown after the front matter. */
  readonly body: string;
  /** The file's line on which the body starts, from 1. */
  readonly bodyLine: number;
}

function refuseLanguage(): never {
  throw new Error('Front matter is YAML between two lines of ---. No other language is read.');
}

const refused = { parse: refuseLanguage, stringify: refuseLanguage };

/** Engines that read YAML with the project's own reader and refuse every other language. */
export const frontMatterEngines = {
  yaml: { parse: parseOrThrow, stringify: refuseLanguage },
  json: refused,
  js: refused,
  javascript: refused,
  node: refused,
  jsLegacy: refused,
  coffee: refused,
  cson: refused,
  toml: refused,
};

function parseOrThrow(text: string): object {
  const problems: { message: string }[] = [];
  const yaml = readYaml(text, 1, 'front-matter', (_rule, at, message) =>
    problems.push({ message: `${at.line}:${at.column} ${message}` }),
  );
  if (!yaml) throw new Error(problems.map(({ message }) => message).join('\n'));
  return (yaml.data ?? {}) as object;
}

const FENCE = /^---[ \t]*$/;
const NEARLY_FENCE = /^\s*(?:-{4,}|[–—−‐-]{1,4}|-{2}|={3,}|\*{3,}|\+{3,})\s*$/u;
const START_WITH = 'An issue starts with a line of three hyphens, ---, its keys, and a second line of ---.';

/** @returns undefined when no front matter can be told from the body; everything wrong with it has then been reported */
export function readFrontMatter(file: SourceFile, report: Report): FrontMatter | undefined {
  if (file.text.startsWith('\ufeff')) {
    report(
      'front-matter-bom',
      FILE_START,
      'An invisible byte-order mark stands before “---”. It was skipped; save the file as UTF-8 without BOM.',
      'warning',
    );
  }
  const text = file.text.replace(/^\ufeff/, '');
  const lines = text.split(/\r?\n/);
  const opening = lines.findIndex((line) => line.trim() !== '');
  const first = lines[opening] ?? '';
  const refuse = (rule: string, line: number, message: string) => report(rule, { line, column: 1 }, message);

  const language = /^---\s*([A-Za-z]\w*)\s*$/.exec(first);
  if (language) {
    refuse(
      'front-matter-language',
      opening + 1,
      `“---${language[1]}” asks for another language. Write “---” alone; only plain keys and values are read.`,
    );
    return undefined;
  }
  if (!FENCE.test(first)) {
    const nearly = NEARLY_FENCE.test(first);
    refuse(
      'front-matter-fence',
      Math.max(1, opening + 1),
      nearly ? `“${first.trim()}” is not three hyphens. Write “---”.` : `The first line is not “---”. ${START_WITH}`,
    );
    return undefined;
  }
  if (opening > 0) {
    refuse(
      'front-matter-fence',
      1,
      `${opening === 1 ? 'An empty line stands' : 'Empty lines stand'} before “---”. Delete ${opening === 1 ? 'it' : 'them'}, so that “---” is line 1.`,
    );
    return undefined;
  }
  const closing = lines.findIndex((line, index) => index > 0 && /^---/.test(line));
  if (closing < 0 || !FENCE.test(lines[closing] ?? '')) {
    const nearly = lines.findIndex((line, index) => index > 0 && NEARLY_FENCE.test(line));
    if (nearly >= 0)
      refuse(
        'front-matter-fence',
        nearly + 1,
        `“${lines[nearly]?.trim()}” is not three hyphens. Write “---” to close the front matter.`,
      );
    else refuse('front-matter-fence', 1, `The front matter is opened here and never closed. ${START_WITH}`);
    return undefined;
  }

  let yaml: Yaml | undefined;
  const engine = {
    parse: (written: string) => ((yaml = readChecked(written.replace(/^\r?\n/, ''), report)), {}),
    stringify: refuseLanguage,
  };
  matter(text, { language: 'yaml', engines: { ...frontMatterEngines, yaml: engine } });
  const empty = lines.slice(1, closing).every((line) => /^\s*(#|$)/.test(line));
  if (empty) refuse('front-matter-fence', 1, `There is nothing between the two lines of “---”. ${START_WITH}`);
  return { yaml, body: lines.slice(closing + 1).join('\n'), bodyLine: closing + 2 };
}

function readChecked(text: string, report: Report): Yaml | undefined {
  const yaml = readYaml(text, 2, 'front-matter', report);
  if (!yaml) return undefined;
  let quoted = false;
  for (const [key, value] of Object.entries((yaml.data ?? {}) as object)) {
    if (typeof value === 'string' && /^[“‘”].*[”’“]$/u.test(value)) {
      quoted = true;
      const at: Position = yaml.positionOf([key]);
      report(
        'front-matter-quotes',
        at,
        `Curly quotes do not hold a value together: they would be printed. Write ${key}: "${value.slice(1, -1)}"`,
      );
    }
  }
  return quoted ? undefined : yaml;
}

/** For a file that is YAML as a whole, such as bulletin.yaml. */
export function readYamlFile(file: SourceFile, report: Report): Yaml | undefined {
  return readYaml(file.text.replace(/^\ufeff/, ''), 1, 'yaml', report);
}
