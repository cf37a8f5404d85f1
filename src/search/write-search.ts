import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { renderRecord, type SearchRecord } from './record.ts';

// The one place that knows Pagefind. Traps closed here:
// - what goes wrong is told in `errors` beside the result, and nothing is thrown;
// - its program runs beside ours until it is closed, and would keep a build from ending;
// - it splits an index by language, and a page finds only what is in its own: everything is put into the board's language, so that a
//   Welsh section is found from English pages. (Words that the language does not know keep their ending.)
// - it writes three interfaces of its own, of which none has a visible label: only what our own loads is kept;
// - its script finds the other files by its own address, so nothing depends on where the archive lies. It compiles
//   WebAssembly, for which a content security policy must say 'wasm-unsafe-eval'.

/** What layouts/site/scripts/search.js loads. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|.*\.pf_(meta|index|filter|fragment)|wasm\.(?!unknown).*\.pagefind)$/;

/** What is no prose: pictures, links that are buttons, and what is said to one sense only. */
const NOT_READ = ['picture', '.unseen', '.sheet', '.block-links', '.section-link'];

export interface SearchOptions {
  /** The board's own language, as a tag. */
  readonly language: string;
  /** Where the index goes. */
  readonly outFolder: string;
}

/** Writes the index of all records in place of whatever is in the folder. The same records make the same files. */
export async function writeSearch(
  records: readonly SearchRecord[],
  { language, outFolder }: SearchOptions,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language.toLowerCase(), excludeSelectors: NOT_READ });
    refuse('could not be started', errors);
    if (!index) throw new Error('Pagefind made no index.');
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.address, content: renderRecord(record) });
      refuse(`refused ${record.address}`, added.errors);
    }
    const made = await index.getFiles();
    refuse('could not write its index', made.errors);
    // A preview writes again and again: what an earlier index left would only pile up.
    await rm(outFolder, { recursive: true, force: true });
    for (const { path, content } of made.files.filter(({ path }) => NEEDED.test(path))) {
      await mkdir(dirname(join(outFolder, path)), { recursive: true });
      await writeFile(join(outFolder, path), content);
    }
  } finally {
    await close();
  }
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join(' ')}`);
}
