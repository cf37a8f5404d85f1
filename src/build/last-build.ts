import { closeSync, copyFileSync, linkSync, mkdirSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import { hashOf, recall, store } from '../cache/keep.ts';
import { type OutputFile, writeFiles } from './output.ts';

// A build makes only what has changed: docs/decisions/0016-the-last-build.md.

/** Files that are made together, each with the hash of its bytes, and what the build says of them. Plain JSON. */
export interface Part<Facts = unknown> {
  readonly files: Readonly<Record<string, string>>;
  readonly facts?: Facts;
}

export const describeFiles = (files: readonly OutputFile[]): Part['files'] =>
  Object.fromEntries(files.map(({ path, content }) => [path, hashOf(content)]));

interface Earlier {
  /** The folder that the last build filled. */
  readonly folder: string;
  readonly cache: string;
  /** The digest of everything that makes files. */
  readonly makers: string;
}

/** What the last build put into a folder, by the key of all that it was made from; and what this one puts into the folder that takes its place. */
export class LastBuild {
  readonly out: string;
  readonly #earlier: Earlier | undefined;
  readonly #last: ReadonlyMap<string, Part>;
  readonly #made = new Map<string, Part>();
  readonly #folders = new Set<string>();
  /** Of each file in it. */
  readonly #hashes = new Map<string, string>();

  constructor(out: string, earlier?: Earlier, last: ReadonlyMap<string, Part> = new Map()) {
    this.out = out;
    this.#earlier = earlier;
    this.#last = last;
  }

  /** @param out an empty folder */
  static async open(out: string, earlier: Earlier): Promise<LastBuild> {
    const kept = await recall(join(earlier.cache, 'builds'), hashOf(earlier.folder), earlier.makers);
    return new LastBuild(out, earlier, new Map(kept && (JSON.parse(String(kept)) as [string, Part][])));
  }

  /** @param data all that it is made from */
  keyOf(name: string, data: object): string {
    return hashOf(this.#earlier?.makers ?? '', name, digestOf(data));
  }

  /** Takes over what was made under a key. Undefined where there is nothing, or a file of it is not as it was written. */
  reuse<Facts>(key: string): Part<Facts> | undefined {
    const part = this.#last.get(key);
    if (!part) return undefined;
    const files = Object.entries(part.files);
    // All are compared before the first is taken over: what is made again must not be written through a link.
    if (!files.every(([path, hash]) => this.#isAsWritten(path, hash))) return undefined;
    for (const [path] of files) this.#take(path);
    this.add(key, part);
    return part as Part<Facts>;
  }

  /** Takes over the files that were made of the same data, or makes and writes them. */
  async reuseOrMake(name: string, data: object, make: () => Promise<readonly OutputFile[]>): Promise<void> {
    const key = this.keyOf(name, data);
    if (this.reuse(key)) return;
    const files = await make();
    writeFiles(this.out, files);
    this.add(key, { files: describeFiles(files) });
  }

  add(key: string, part: Part): void {
    this.#made.set(key, part);
    for (const [path, hash] of Object.entries(part.files)) this.#hashes.set(path, hash);
  }

  /** Of the bytes of a file that was taken over or added. */
  hashOf(path: string): string | undefined {
    return this.#hashes.get(path);
  }

  /** For the next build. This one may still fail: each file is compared before it is taken over. */
  async keep(): Promise<void> {
    if (!this.#earlier) return;
    const { cache, folder, makers } = this.#earlier;
    await store(join(cache, 'builds'), hashOf(folder), Buffer.from(JSON.stringify([...this.#made])), makers);
  }

  #isAsWritten(path: string, hash: string): boolean {
    try {
      return hashOf(readInto(BUFFER, this.#lastPlace(path))) === hash;
    } catch {
      return false;
    }
  }

  /** A link is no second copy, and is on the disk already. Where there can be none, as between accounts, a copy is as good. */
  #take(path: string): void {
    const target = `${this.out}/${path}`;
    const folder = dirname(target);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    try {
      linkSync(this.#lastPlace(path), target);
    } catch {
      // What is there already may be a link into the last build, and must not be written through.
      rmSync(target, { force: true });
      copyFileSync(this.#lastPlace(path), target);
    }
  }

  /** Not joined: for each of twenty thousand files that takes longer than opening it. */
  #lastPlace = (path: string) => `${this.#earlier?.folder ?? ''}/${path}`;
}

/** One for all files: to get memory for each takes longer than to read it. */
const BUFFER = Buffer.alloc(1_000_000);

/** The bytes of a file, until the next is read. */
function readInto(buffer: Buffer, path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, buffer, 0, buffer.length, 0);
    return length < buffer.length ? buffer.subarray(0, length) : readFileSync(path);
  } finally {
    closeSync(file);
  }
}
