import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

const require = createRequire(import.meta.url);

interface Names {
  /** By name, as it is typed: `&eacute;`. */
  readonly htmlEntities: Readonly<Record<string, string>>;
}

/** The characters that HTML has names for. In postal-mime’s list one name is mistyped. */
export function namedCharacters(): Names['htmlEntities'] {
  const { htmlEntities } = require(join(dirname(require.resolve('postal-mime')), 'html-entities.js')) as Names;
  const whole = Object.entries(htmlEntities).filter(([name]) => name.endsWith(';'));
  return Object.fromEntries([...whole, ['&ApplyFunction;', '\u2061']]);
}

/** markdown-it asks for whole names only: the list is half as large as the tree in which entities looks for their starts, too. */
export const withNamedCharacters: Plugin = {
  name: 'with-named-characters',
  resolveId: (id, importer) =>
    id === 'entities' && /[\\/]markdown-it[\\/]/.test(importer ?? '') ? '\0entities' : null,
  load: (id) =>
    id === '\0entities'
      ? `const named = ${JSON.stringify(namedCharacters())};
export const decodeHTML = (typed) => (Object.hasOwn(named, typed) ? named[typed] : typed);
export { decodeHTML as decodeHTMLStrict };`
      : null,
};
