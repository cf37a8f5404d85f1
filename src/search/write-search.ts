import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { listInCatalogue, renderRecord, type SearchRecord } from './record.ts';

// The one place that knows Pagefind. Traps closed here:
// - what goes wrong is in `errors` beside the result, and nothing is thrown;
// - its program runs beside ours until it is closed, and would keep a build from ending; it is one for the whole process, so that closing it would
//   end every other index: one is made after the other;
// - it splits an index by language, and a page finds only what is in its own: everything is put into the board's language, so that a
//   Welsh section is found from English pages. (Words that the language does not know keep their ending.)
// - its filters come out in another order each time, so that no two builds would be the same: what to filter by is in a catalogue of
//   our own beside the index;
// - it writes three interfaces of its own, of which none has a visible label: only what our own loads is kept;
// - its script finds the other files by its own address, so nothing depends on where the archive lies. It compiles
//   WebAssembly, for which a content security policy must say 'wasm-unsafe-eval'.

const INDEX = /^(pagefind-entry\.json|.*\.pf_(meta|index|fragment))$/;
/** What a browser loads once, for all indexes. */
const PROGRAM = /^(pagefind\.js|wasm\.(?!unknown).*\.pagefind)$/;

/** The MIT licence asks that its words go with every copy. */
const LICENCE = 'pagefind/LICENSE/LICENSE';

/** What is no prose: pictures, links that are buttons, and what is said to one sense only. */
const NOT_READ = ['picture', '.unseen', '.sheet', '.block-links', '.section-link'];

/** Records that are on their way to Pagefind at a time: each is answered through a pipe, and waiting for one answer after the other takes a third longer. */
const HANDFUL = 100;

interface IndexFile {
  readonly path: string;
  readonly content: string | Buffer;
}

/** What of earlier indexes is still being made. */
let earlier: Promise<unknown> = Promise.resolve();

/**
 * Makes an index of records. The same records make the same files.
 * @param folder of the index within that of the one with the program, such as `1998/`; empty for that one
 */
export function makeSearch(...options: Parameters<typeof makeIndex>): Promise<readonly IndexFile[]> {
  const made = earlier.then(() => makeIndex(...options));
  earlier = made.catch(() => {});
  return made;
}

async function makeIndex(
  records: readonly SearchRecord[],
  language: string,
  folder = '',
): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language.toLowerCase(), excludeSelectors: NOT_READ });
    refuse('could not be started', errors);
    if (!index) throw new Error('Pagefind made no index.');
    const add = async (record: SearchRecord) => {
      const { errors: refused } = await index.addHTMLFile({ url: record.address, content: renderRecord(record) });
      refuse(`refused ${record.address}`, refused);
    };
    for (let at = 0; at < records.length; at += HANDFUL) await Promise.all(records.slice(at, at + HANDFUL).map(add));
    const made = await index.getFiles();
    refuse('could not write its index', made.errors);
    const ids = readIds(made.files);
    const catalogue = listInCatalogue(records, ({ address }) => {
      const id = ids.get(address);
      if (id === undefined) throw new Error(`Pagefind left out ${address}.`);
      return id;
    });
    const isNeeded = (path: string) => INDEX.test(path) || (folder === '' && PROGRAM.test(path));
    return [
      ...made.files
        .filter(({ path }) => isNeeded(path))
        .map(({ path, content }) => ({ path: folder + path, content: Buffer.from(content) })),
      { path: `${folder}catalogue.json`, content: JSON.stringify(catalogue) },
      ...(folder === '' ? [{ path: 'LICENSE.txt', content: readFileSync(findLicence()) }] : []),
    ];
  } finally {
    await close();
  }
}

function readIds(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const text = gunzipSync(content).toString('utf8');
      return [[String(JSON.parse(text.slice(text.indexOf('{'))).url), id] as const];
    }),
  );
}

/** Pagefind lets nothing but its program be asked for by name, so its folder is looked for where Node looks for packages. */
function findLicence(): string {
  const folders = createRequire(import.meta.url).resolve.paths(LICENCE) ?? [];
  const found = folders.map((folder) => join(folder, LICENCE)).find((path) => existsSync(path));
  if (!found) throw new Error(`Pagefind’s licence is not in ${LICENCE} any more.`);
  return found;
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join(' ')}`);
}
