import { deserialize, serialize } from 'node:v8';
import { digestPart, takeDigest } from '../cache/digest.ts';
import { hashOf } from '../cache/keep.ts';
import type { Made, MadeNow } from '../content/memory.ts';
import { READINGS } from '../content/parse-archive.ts';
import type { Writing } from '../model/model.ts';
import type { Result } from '../text/problem.ts';

/** What was made of a file, as it is kept. */
export interface StoredMade {
  /** The hash of what it was made of. */
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Of the issue or the page: of thousands that have not changed it is not reckoned again. */
  readonly digest?: string | undefined;
}

/** It is opened when somebody asks for it. */
export class RecalledMade implements Made {
  readonly stored: StoredMade;
  #value: unknown;

  constructor(stored: StoredMade) {
    this.stored = stored;
  }

  isOf(text: string): boolean {
    return hashOf(text) === this.stored.text;
  }

  get value(): unknown {
    this.#value ??= openStored(this.stored);
    return this.#value;
  }
}

function openStored({ bytes, digest }: StoredMade): unknown {
  const value = deserialize(bytes);
  if (digest !== undefined) takeDigest(value.value, digest);
  return value;
}

/** @param purpose what it was made for: of an issue or a page that was read, the digest is kept too */
export function storedOf(made: MadeNow | RecalledMade, purpose: string): StoredMade {
  if (made instanceof RecalledMade) return made.stored;
  const { text, value } = made;
  const writing = READINGS.includes(purpose) ? (value as Result<Writing>).value : undefined;
  return { text: hashOf(text), bytes: serialize(value), digest: writing && digestPart(writing) };
}
