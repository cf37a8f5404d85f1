import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

// Whatever starts, a command or a thread, starts with one file of JavaScript that was made of its TypeScript: to find and read some 700
// modules one by one takes half of the time of a short command. Rolldown makes it, in half a second, when there is none or when what it was
// made of has changed. Traps closed here:
// - `import.meta` is said of the bundle; our modules look for files beside themselves, so theirs is written in;
// - what a package imports by a name that it puts together stays outside, and is looked for from the bundle's folder;
// - Rolldown's faults are coloured wherever they are printed;
// - the map says where each source is by its whole address, for a bundle that could not be kept where it was to be;
// - the map has packages too, three quarters of it: Node tells a place that is not on it by the last one before, some other module's;
// - a package that stands in a bundle is another copy than the one that a package outside of it loads;
// - two commands may make the same bundle at once, and one may be killed at it: it is renamed to its name when it is whole, and so is, after
//   it, the list of what it was made of;
// - where others may write nobody reads it: a file of their own would be run.

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Packages that stand in a bundle, with what they import. All others are left where they are: they may look for files of their own. */
const INSIDE = new Set([
  '@11ty/eleventy',
  'css-tree',
  'exifr',
  'fastest-levenshtein',
  'flesch-kincaid',
  'gray-matter',
  'htmlparser2',
  'ical-generator',
  'libphonenumber-js',
  'luxon',
  'markdown-it',
  'markdown-it-abbr',
  'nodemailer',
  'nunjucks',
  'qr',
  'syllable',
  'yaml',
  'zod',
]);

/** What those import and nobody here starts: Eleventy's server, which is not written in strict mode, as all of a bundle must be. */
const OUTSIDE = new Set(['@11ty/eleventy-dev-server']);

/**
 * The module that a command or a thread is started with, in place of one that is written in TypeScript.
 * @param {URL} module of a file
 * @returns {Promise<URL>}
 * @throws BundleError; what the disk refuses
 */
export async function bundle(module) {
  const path = fileURLToPath(module);
  const folder = join(PACKAGES, '.cache', 'bundles');
  const name = `${basename(path, '.ts')}-${hash(path).slice(0, 8)}`;
  const [file, list] = [join(folder, `${name}.mjs`), join(folder, `${name}.json`)];
  if (!isFresh(list)) {
    const { code, map, madeOf } = await make(path, file);
    try {
      mkdirSync(folder, { recursive: true });
      writeWhole(`${file}.map`, map);
      writeWhole(file, code);
      // With the bundle itself: one that was deleted, or made of something else by a command that was killed before this, is not of the list.
      writeWhole(list, JSON.stringify({ ...madeOf, [file]: hash(code) }));
    } catch (error) {
      if (!/^(?:EACCES|EPERM|EROFS)$/.test(error.code)) throw error;
      return writeForNow(`${name}.mjs`, code, map);
    }
  }
  return pathToFileURL(file);
}

/** Rolldown could not make a bundle, mostly since some TypeScript cannot be read or asks for a file that is not there. Its message has the place. */
export class BundleError extends Error {
  name = 'BundleError';
}

/** @param {string} list @returns {boolean} whether the bundle, and what it was made of, are as they were */
function isFresh(list) {
  try {
    return Object.entries(JSON.parse(readFileSync(list, 'utf8'))).every(
      ([path, was]) => hash(readFileSync(path)) === was,
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} entry
 * @param {string} file that it will be
 * @returns {Promise<{ code: string, map: string, madeOf: Record<string, string> }>}
 */
async function make(entry, file) {
  const { rolldown } = await import('rolldown');
  /** @type {Map<string, string>} */
  const madeOf = new Map();
  const note = (path, bytes = readFileSync(path)) => madeOf.set(path, hash(bytes));
  note(fileURLToPath(import.meta.url));
  note(join(PACKAGES, 'rolldown', 'package.json'));
  const bundler = await rolldown({
    input: entry,
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
    external: (name, importer) =>
      /^[^./]/.test(name) &&
      importer !== undefined &&
      (packageOf(importer) ? OUTSIDE.has(nameOf(name)) : !INSIDE.has(nameOf(name))),
    plugins: [
      {
        name: 'what a bundle is made of',
        load(id) {
          const inside = packageOf(id);
          const bytes = readFileSync(id);
          if (!inside) note(id, bytes);
          else if (!madeOf.has(inside)) note(inside);
          const text = bytes.toString();
          if (!text.includes('import.meta')) return text;
          return text
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
            .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)));
        },
      },
    ],
  });
  const { output } = await bundler
    .generate({
      file,
      format: 'esm',
      codeSplitting: false,
      sourcemap: true,
      sourcemapExcludeSources: true,
      sourcemapPathTransform: (source, map) => pathToFileURL(join(dirname(map), source)).href,
    })
    .catch((cause) => {
      throw new BundleError(stripVTControlCharacters(cause.message).trimEnd(), { cause });
    })
    .finally(() => bundler.close());
  const [{ code, map }] = output;
  return { code, map: `${map}`, madeOf: Object.fromEntries(madeOf) };
}

/** @param {string} path @returns {string | undefined} of the package that a file belongs to, what says its version */
function packageOf(path) {
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(path);
  return found ? join(found[0], 'package.json') : undefined;
}

/** @param {string} imported @returns {string} of `yaml/browser`, its package */
const nameOf = (imported) => imported.split('/', imported.startsWith('@') ? 2 : 1).join('/');

/** @param {string | Buffer} content */
const hash = (content) => createHash('sha256').update(content).digest('hex');

/** @param {string} path @param {string} content */
function writeWhole(path, content) {
  const part = `${path}.${process.pid}`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Where the packages' folder is not ours to write in: a folder that only this account may open, until the process ends. */
function writeForNow(name, content, map) {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(PACKAGES, join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, `${name}.map`), map);
  return pathToFileURL(join(folder, name));
}
