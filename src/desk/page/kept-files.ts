import type { OnComputer, OwnFile } from './file-shelf.ts';

// Pictures and files that are kept in the browser beside the text, which is in its smaller store. Of a name of its own: it comes once the desk is open.

/** In bytes. */
const MOST = 60_000_000;
const STORE = 'files';
const KEY = 'all';
export const NOTHING: OnComputer = { pictures: [], files: [] };

const answerTo = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answerTo(request);
}

/** @returns whether they are kept: they may be too many, and some browsers keep nothing */
export async function keepFiles(name: string, { pictures, files }: OnComputer): Promise<boolean> {
  const plain = (all: readonly OwnFile[]) => all.map((one) => ({ name: one.name, bytes: one.bytes }));
  const kept: OnComputer = { pictures: plain(pictures), files: plain(files) };
  const size = [...kept.pictures, ...kept.files].reduce((sum, { bytes }) => sum + bytes.length, 0);
  const isKept = size <= MOST;
  try {
    const database = await open(name);
    const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
    // What is too much is not kept in part.
    await answerTo(store.put(isKept ? kept : NOTHING, KEY));
    database.close();
    return isKept;
  } catch {
    return false;
  }
}

export async function readKeptFiles(name: string): Promise<OnComputer> {
  try {
    const database = await open(name);
    const kept = await answerTo<OnComputer | undefined>(database.transaction(STORE).objectStore(STORE).get(KEY));
    database.close();
    return kept ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

export async function forgetFiles(name: string): Promise<void> {
  try {
    await answerTo(indexedDB.deleteDatabase(name));
  } catch {
    // This browser keeps none.
  }
}
