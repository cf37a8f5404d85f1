import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashOf, recall, store } from '../cache/keep.ts';
import { FINDINGS } from '../checks/engine/check-texts.ts';
import { type KeptValues, Memory } from '../content/memory.ts';
import { READINGS } from '../content/parse-archive.ts';
import { listCompiled, takeCompiled } from '../render/compile-text.ts';
import type { Folders } from './folders.ts';
import { digestMakers } from './program.ts';
import { listWords, takeWords } from './read-languages.ts';

// What was read and found in a file is so again as long as the file, what it is read against and our program are the same; and so is what was
// compiled of a layout. Only what is in the folder now is kept: what was deleted may be what nobody should read any more.

/** Of files. */
const WORTH_KEEPING = [...FINDINGS, ...READINGS];

/** Layouts are in a folder of their own: what is kept of them is run, and nobody may bring it along from another machine. */
const placesOf = ({ content, cache }: Folders) => {
  const name = hashOf(resolve(content));
  return { files: [join(cache, 'findings'), name], layouts: [join(cache, 'layouts'), `${name}.compiled`] } as const;
};

/** What layouts compile to, and the words of their languages. */
interface KeptLayouts {
  readonly texts: ReturnType<typeof listCompiled> & object;
  readonly words: ReturnType<typeof listWords>;
}

/** What the last command kept: layouts for the whole process, files for who asks this memory. */
export async function recallKept(folders: Folders): Promise<Memory> {
  const makers = digestMakers(folders.layouts);
  const { files, layouts } = placesOf(folders);
  const [read, compiled] = await Promise.all([recallValue(...files, makers), recallValue(...layouts, makers)]);
  const { texts, words } = (compiled ?? {}) as Partial<KeptLayouts>;
  takeCompiled(texts ?? new Map());
  takeWords(words ?? new Map());
  return new Memory(read as KeptValues | undefined);
}

export async function keepFiles(folders: Folders, memory: Memory): Promise<void> {
  if (memory.isAsBefore(WORTH_KEEPING)) return;
  const values: KeptValues = new Map([...memory.kept].filter(([purpose]) => WORTH_KEEPING.includes(purpose)));
  await storeValue(...placesOf(folders).files, digestMakers(folders.layouts), values);
}

export async function keepCompiled(folders: Folders): Promise<void> {
  // A board's own layouts are put over ours in a folder that is another each time.
  const texts = folders.layouts.startsWith(folders.cache) ? undefined : listCompiled();
  const kept: KeptLayouts | undefined = texts && { texts, words: listWords() };
  if (kept) await storeValue(...placesOf(folders).layouts, digestMakers(folders.layouts), kept);
}

async function recallValue(folder: string, name: string, makers: string): Promise<unknown> {
  // Another version of Node may write its values in another way.
  const kept = await recall(folder, name, makers);
  return kept && deserialize(kept);
}

async function storeValue(folder: string, name: string, makers: string, value: unknown): Promise<void> {
  await store(folder, name, serialize(value), makers);
}
