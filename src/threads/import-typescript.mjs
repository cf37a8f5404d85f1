import { fileURLToPath } from 'node:url';

/**
 * Runs a module that is written in TypeScript, and all that it imports. A Node from 22.18 on does so itself. For an older one jiti does,
 * on the thread that asks: hooks of Node's own loader run on another, and there each of some 800 modules, packages too, waits for it. Its
 * traps:
 * - it keeps what it made of a file, by its contents, and might do so where other accounts can write; in node_modules, `npm ci` clears that away;
 * - a package in CommonJS that is asked for by `import()` comes without its `default` the second time if `interopDefault` is turned off;
 * - an imported name keeps the value that it had at first: a module cannot change what it exports.
 * @param {URL} url
 */
export async function importTypescript(url) {
  if (process.features.typescript) return import(url.href);
  const { createJiti } = await import('jiti');
  const fsCache = fileURLToPath(new URL('../../node_modules/.cache/jiti', import.meta.url));
  return createJiti(import.meta.url, { fsCache, interopDefault: true }).import(fileURLToPath(url));
}
