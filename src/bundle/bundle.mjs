import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

// Commands and threads start from one JavaScript file each, made from their TypeScript: docs/decisions/0009 says why. Traps closed here:
// - `import.meta` would be that of the bundle: each module's own address is written in, since modules look for files beside themselves;
// - a bundled package is another copy than the one that a package outside loads;
// - a source map without packages would place their errors in the module before them, and with relative paths only fit one folder;
// - Rolldown colours its errors wherever they are printed;
// - two processes may make the same bundle at once, and one may be killed: files are renamed when whole, and the list of sources comes last.

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Packages that look for files of their own or cannot run in strict mode. All others are in the bundle. */
const OUTSIDE =
  /^(?:@11ty\/eleventy-dev-server|@cyclonedx\/cyclonedx-library|caniemail|mjml|pagefind|playwright-core|rolldown|sharp)(?:\/|$)/;

/**
 * The JavaScript to start instead of a TypeScript module, made if it is missing or out of date.
 * @param {URL} module
 * @returns {Promise<URL>}
 * @throws BundleError; what the disk refuses
 */
export async function bundle(module) {
  const entry = fileURLToPath(module);
  const folder = join(PACKAGES, '.cache', 'bundles');
  const name = `${basename(entry, '.ts')}-${hash(entry).slice(0, 8)}`;
  const file = join(folder, `${name}.mjs`);
  if (isFresh(join(folder, `${name}.json`))) return pathToFileURL(file);
  const { code, map, sources } = await make(entry, file);
  const list = JSON.stringify({ ...sources, [file]: hash(code) });
  /** @param {string} place */
  const write = (place) => {
    writeWhole(join(place, `${name}.mjs.map`), map);
    writeWhole(join(place, `${name}.mjs`), code);
    writeWhole(join(place, `${name}.json`), list);
    return pathToFileURL(join(place, `${name}.mjs`));
  };
  try {
    mkdirSync(folder, { recursive: true });
    return write(folder);
  } catch (error) {
    if (!/^(?:EACCES|EPERM|EROFS)$/.test(error.code)) throw error;
    return write(openTemporary());
  }
}

/** Rolldown could not make a bundle, mostly because of a mistake in our TypeScript. Its message has the place. */
export class BundleError extends Error {
  name = 'BundleError';
}

/** @param {string} list @returns {boolean} whether the bundle and its sources are unchanged */
function isFresh(list) {
  try {
    return Object.entries(JSON.parse(readFileSync(list, 'utf8'))).every(
      ([path, known]) => hash(readFileSync(path)) === known,
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} entry
 * @param {string} file where it goes: source maps need to know
 * @returns {Promise<{ code: string, map: string, sources: Record<string, string> }>} with a hash for each source
 */
async function make(entry, file) {
  const { rolldown } = await import('rolldown');
  // One file for all packages: npm's list of what is installed.
  const others = [fileURLToPath(import.meta.url), join(PACKAGES, '.package-lock.json')];
  const sources = Object.fromEntries(others.map((path) => [path, hash(readFileSync(path))]));
  const bundler = await rolldown({
    input: entry,
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
    external: OUTSIDE,
    plugins: [
      {
        name: 'sources',
        load(id) {
          const text = readFileSync(id, 'utf8');
          if (!/[\\/]node_modules[\\/]/.test(id)) sources[id] = hash(text);
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
  return { code, map: `${map}`, sources };
}

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

/** For an account that may not write beside the packages: a folder that only it may open, deleted when the process ends. */
function openTemporary() {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(PACKAGES, join(folder, 'node_modules'), 'junction');
  return folder;
}
