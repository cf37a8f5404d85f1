import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForBrowser, listLicences } from './browser-bundle.ts';

// The folder that `npm pack` packs: docs/decisions/0017-a-package-of-bundles.md. Traps closed here:
// - a module finds files beside itself by its own address: in the package that of its source, from the folder of the bundles;
// - where a module of ours is another one in the package, `NAME.packed.ts` is beside it;
// - what is in the bundles is no dependency, but its licences go with it.

/** Packages that look for files of their own, or are only read. All others are in the bundles. */
const DEPENDENCIES = [
  '@11ty/eleventy',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource/atkinson-hyperlegible-next',
  'mjml',
  'opentype.js',
  'pagefind',
  'sharp',
  'unpdf',
] as const;

/** In parts, since the bundle that this is in replaces the whole. */
const META = ['import', 'meta'].join('.');

const OUTSIDE = new RegExp(`^(?:${DEPENDENCIES.join('|')})(?:/|$)`);

interface Modules {
  /** Every module that can start, by the name of its file. */
  readonly entries: Readonly<Record<string, URL>>;
  readonly desk: readonly URL[];
}

/** @param root of this repository @param out a folder that may be replaced */
export async function makePackage(root: string, out: string, { entries, desk }: Modules): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'lib'), { recursive: true });
  const { chunks, licences } = await bundleForNode(root, entries);
  const browser = await bundleForBrowser(desk);
  const write = (path: string, text: string) => writeFileSync(join(out, path), text);
  for (const { fileName, code } of chunks) write(join('lib', fileName), code);
  write('lib/desk.json', JSON.stringify(browser));
  const all = new Map([...licences, ...browser.licences].map(({ name, text }) => [name, text]));
  write('licences.txt', [...all].map(([name, text]) => `${name}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`));
  write('package.json', `${JSON.stringify(describePackage(root), null, 2)}\n`);
  for (const name of ['layouts', 'LICENSE', 'README.md', 'CHANGELOG.md'])
    cpSync(join(root, name), join(out, name), { recursive: true });
}

async function bundleForNode(root: string, entries: Modules['entries']) {
  const { rolldown } = await import('rolldown');
  const bundler = await rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, url]) => [name, fileURLToPath(url)])),
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
    external: OUTSIDE,
    plugins: [
      {
        name: 'packed',
        resolveId(id, importer) {
          const packed =
            importer && /^\..*\.(?:ts|mjs)$/.test(id) && join(dirname(importer), id.replace(/(\.\w+)$/, '.packed$1'));
          return packed && existsSync(packed) ? packed : null;
        },
        load(id) {
          if (id.startsWith('\0') || /\.json$/.test(id)) return null;
          const source = `../${relative(root, id).replaceAll('\\', '/')}`;
          return readFileSync(id, 'utf8')
            .replaceAll(`${META}.url`, `new URL(${JSON.stringify(source)}, ${META}.url).href`)
            .replaceAll(`${META}.dirname`, `(${META}.dirname + ${JSON.stringify(`/${dirname(source)}`)})`);
        },
      },
    ],
  });
  const { output } = await bundler
    .generate({ format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' })
    .finally(() => bundler.close());
  const chunks = output.flatMap((one) => (one.type === 'chunk' ? one : []));
  return { chunks, licences: listLicences(chunks.flatMap(({ moduleIds }) => moduleIds)) };
}

function describePackage(root: string) {
  const { name, version, description, license, type, engines, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return {
    name,
    version,
    description,
    license,
    type,
    engines,
    bin: { bulletin: 'lib/bulletin.mjs' },
    dependencies: Object.fromEntries(DEPENDENCIES.map((one) => [one, dependencies[one]])),
  };
}
