import type matter from 'gray-matter';

// Eleventy reads front matter with gray-matter, which runs `---js` with eval. Nothing of an issue reaches it (eleventy.ts); these engines make
// sure that nothing would be read or run if it did.

const LANGUAGES = ['yaml', 'json', 'js', 'javascript', 'node', 'jsLegacy', 'coffee', 'cson', 'toml'];

function refuse(): never {
  throw new Error('Front matter is read by the project’s own reader alone.');
}

export const frontMatterEngines = Object.fromEntries(
  LANGUAGES.map((language) => [language, { parse: refuse, stringify: refuse }]),
) satisfies NonNullable<Parameters<typeof matter>[1]>['engines'];
