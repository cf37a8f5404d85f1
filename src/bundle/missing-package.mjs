/**
 * Node names the bundle as what asks for a package that is not there, which says nothing to whoever has to do something about it.
 * @param {unknown} error
 * @returns {string | undefined} what to type, when it is that
 */
export function tellMissingPackage(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  const [, name] = /^Cannot find package '([^']+)'/.exec(error.message) ?? [];
  return name && `The package “${name}” is not here, or only a part of it is. Type: npm ci\n`;
}
