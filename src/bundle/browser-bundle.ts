import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEFT_OUT } from './leave-out.ts';

// What runs in an editor's browser. Traps closed here:
// - Nunjucks asks for Node's modules and its own compiler, which a browser under a strict policy could not use;
// - a licence wants to go with the code that it is for;
// - what a bundler makes has to be the same bytes on every machine: no place of this one is in it.

export interface BrowserBundle {
  /** By file name: the module, and those that it loads when they are needed. */
  readonly files: Readonly<Record<string, string>>;
  /** Of every package in it: name, version and text. */
  readonly licences: readonly Licence[];
}

interface Licence {
  readonly name: string;
  readonly text: string;
}

/** @param modules TypeScript of ours, each with all that it uses */
export async function bundleForBrowser(modules: readonly URL[]): Promise<BrowserBundle> {
  const { rolldown } = await import('rolldown');
  const made = await Promise.all(
    modules.map(async (module) => {
      const bundler = await rolldown({
        input: fileURLToPath(module),
        platform: 'browser',
        tsconfig: false,
        logLevel: 'silent',
        transform: { define: { 'typeof require': '"function"' } },
        plugins: [...LEFT_OUT],
      });
      const { output } = await bundler
        .generate({
          format: 'esm',
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
        })
        .finally(() => bundler.close());
      return output.flatMap((one) => (one.type === 'chunk' ? one : []));
    }),
  );
  const chunks = made.flat();
  return {
    files: Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, code])),
    licences: listLicences(chunks.flatMap(({ moduleIds }) => moduleIds)),
  };
}

/** Of every package that these modules are of. */
export function listLicences(modules: readonly string[]): readonly Licence[] {
  const places = new Set(modules.flatMap((id) => placeOfPackage(id) ?? []));
  return [...places].map(readLicence).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `…/node_modules/@codemirror/view` */
const placeOfPackage = (id: string): string | undefined =>
  /^[^\0].*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];

function readLicence(place: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  const within = WITHIN[name] ?? '';
  const file = readdirSync(place).find((one) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(one));
  return {
    name: `${name} ${version}`,
    text: `${file ? readFileSync(join(place, file), 'utf8').trim() : license}${within}`,
  };
}

/** Of packages that are another one in a file, and do not say so. */
const WITHIN: Readonly<Record<string, string>> = {
  unpdf:
    '\n\nIt contains pdf.js, copyright Mozilla Foundation, under the Apache License 2.0, which is in this file with @kenjiuno/msgreader.',
};
