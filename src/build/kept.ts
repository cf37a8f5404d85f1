import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashOf, recall, store } from '../cache/keep.ts';
import { FINDINGS } from '../checks/engine/check-texts.ts';
import { listForms, takeForms } from '../checks/masks/find-forms.ts';
import { listLookups, takeLookups } from '../checks/matchers/needs/may-match.ts';
import { type KeptValues, type Made, type MadeNow, Memory } from '../content/memory.ts';
import { READINGS } from '../content/parse-archive.ts';
import { GIVEN } from '../desk/given.ts';
import { listCompiled, takeCompiled } from '../render/compile-text.ts';
import type { Folders } from './folders.ts';
import { digestMakers } from './program.ts';
import { listWords, takeWords } from './read-languages.ts';
import { RecalledMade, type StoredMade, storedOf } from './stored-made.ts';

// What was read and found in a file is so again as long as the file, what it is read against and our program are the same; and so is what was
// compiled of a layout. Only what is in the folder now is kept: what was deleted may be what nobody should read any more.

/** Of files. */
const WORTH_KEEPING = [...FINDINGS, ...READINGS, GIVEN];

/** Layouts are in a folder of their own: what is kept of them is run, and nobody may bring it along from another machine. */
const placesOf = ({ content, cache }: Folders) => {
  const name = hashOf(resolve(content));
  const findings = join(cache, 'findings');
  return {
    files: [findings, name],
    looks: [findings, `${name}.looks`],
    layouts: [join(cache, 'layouts'), `${name}.compiled`],
  } as const;
};

type StoredValues = ReadonlyMap<string, { readonly against: string; readonly made: ReadonlyMap<string, StoredMade> }>;

const mapValues = <From, To>(map: ReadonlyMap<string, From>, to: (value: From, name: string) => To) =>
  new Map([...map].map(([name, value]) => [name, to(value, name)]));

/** What was found by its form alone in what commands say, and what patterns of rules look for. */
interface KeptLooks {
  readonly forms: ReturnType<typeof listForms>['all'];
  readonly lookups: ReturnType<typeof listLookups>['all'];
}

/** What layouts compile to, and the words of their languages. */
interface KeptLayouts {
  readonly texts: ReturnType<typeof listCompiled> & object;
  readonly words: ReturnType<typeof listWords>;
}

/** What the last command kept: layouts for the whole process, files for who asks this memory. */
export async function recallKept(folders: Folders): Promise<Memory> {
  const makers = digestMakers(folders.layouts);
  const { files, looks, layouts } = placesOf(folders);
  const [read, looked, compiled] = await Promise.all(
    [files, looks, layouts].map((place) => recallValue(...place, makers)),
  );
  const { forms, lookups } = (looked ?? {}) as Partial<KeptLooks>;
  takeForms(forms ?? new Map(), hashOf);
  takeLookups(lookups ?? new Map());
  const { texts, words } = (compiled ?? {}) as Partial<KeptLayouts>;
  takeCompiled(texts ?? new Map());
  takeWords(words ?? new Map());
  return new Memory(
    mapValues((read ?? new Map()) as StoredValues, ({ against, made }) => ({
      against,
      made: mapValues<StoredMade, Made>(made, (stored) => new RecalledMade(stored)),
    })),
  );
}

export async function keepFiles(folders: Folders, memory: Memory): Promise<void> {
  await keepLooks(folders);
  if (memory.isAsBefore(WORTH_KEEPING)) return;
  const worth: KeptValues = new Map([...memory.kept].filter(([purpose]) => WORTH_KEEPING.includes(purpose)));
  const values: StoredValues = mapValues(worth, ({ against, made }, purpose) => ({
    against,
    made: mapValues(made, (one) => storedOf(one as MadeNow | RecalledMade, purpose)),
  }));
  await storeValue(...placesOf(folders).files, digestMakers(folders.layouts), values);
}

async function keepLooks(folders: Folders): Promise<void> {
  const [forms, lookups] = [listForms(), listLookups()];
  if (!forms.isNew && !lookups.isNew) return;
  const looks: KeptLooks = { forms: forms.all, lookups: lookups.all };
  await storeValue(...placesOf(folders).looks, digestMakers(folders.layouts), looks);
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
