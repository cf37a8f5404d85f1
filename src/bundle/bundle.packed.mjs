import { basename } from 'node:path';

// bundle.mjs in the package, where every module that can start is a file beside this one.

/** @param {URL} module @returns {Promise<URL>} */
export const bundle = async (module) => new URL(`${basename(module.pathname, '.ts')}.mjs`, import.meta.url);
