/** What Node cannot find: a package by its name, or a file of one by its whole path. */
const MISSING = /^Cannot find (?:package|module) '([^']+)'/;
const IN_PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;
const NAMED = /^(?![./]|[A-Za-z]:)(?:@[^/]+\/)?[^/]+/;

/**
 * Node names the bundle as what asks for a package that is not there, which says nothing to whoever has to do something about it.
 * @param {unknown} error
 * @returns {string | undefined} what to type, when it is that
 */
export function tellMissingPackage(error) {
  if (!/^(?:ERR_)?MODULE_NOT_FOUND$/.test(error?.code)) return undefined;
  const [, asked = ''] = MISSING.exec(error.message) ?? [];
  const name = IN_PACKAGE.exec(asked)?.[1] ?? NAMED.exec(asked)?.[0];
  return name && `The package “${name.replace('\\', '/')}” is not here, or only a part of it is. Type: npm ci\n`;
}
