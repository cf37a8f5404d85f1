import { serialize } from 'node:v8';
import { hashOf } from './keep.ts';

/** By object: the board, its words and an issue are in the data of many files. Nothing changes once it is in one. */
const known = new WeakMap<object, string>();

/**
 * What a file is made from, in 32 letters: the same data gives the same, on the same machine and in the same version of this program. Maps and sets
 * count as well. @throws where data is not plain: a function in it could say something else each time
 */
export function digestOf(data: object): string {
  return hashOf(...Object.entries(data).flatMap(([name, value]) => [name, digestValue(value)]));
}

function digestValue(value: unknown): string | Buffer {
  // The engine keeps the same words in one byte a sign or in two, by where they are from, and serialises them so.
  if (typeof value === 'string') return `words ${value}`;
  if (typeof value !== 'object' || value === null) return serialize(value);
  const digest = known.get(value) ?? hashOf(serialize(value));
  known.set(value, digest);
  return digest;
}
