import type matter from 'gray-matter';
import { readYaml } from '../text/yaml.ts';

// Eleventy reads front matter with gray-matter, which runs `---js` with eval and reads `---json`. Nothing of an issue reaches it (eleventy.ts);
// these engines make sure that nothing would be run if it did.

function refuseLanguage(): never {
  throw new Error('Front matter is YAML between two lines of ---. No other language is read.');
}

const refused = { parse: refuseLanguage, stringify: refuseLanguage };

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
} satisfies NonNullable<Parameters<typeof matter>[1]>['engines'];

function parseOrThrow(text: string): object {
  const problems: string[] = [];
  const yaml = readYaml(text, 1, 'front-matter', (_rule, { line, column }, message) =>
    problems.push(`${line}:${column} ${message}`),
  );
  if (!yaml || problems.length > 0) throw new Error(problems.join('\n'));
  return (yaml.data ?? {}) as object;
}
