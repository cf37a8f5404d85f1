import { hashOf } from './keep.ts';

/** By object: the board, its words and an issue are in the data of many files. Nothing changes once it is in one. */
const known = new WeakMap<object, string>();
const knownData = new WeakMap<object, string>();

/**
 * What a file is made from, in 32 letters: the same data gives the same letters, however the engine keeps it. Maps and
 * sets count as well. @throws where data is not plain: a function in it could say something else each time
 */
export const digestOf = (data: object): string =>
  once(knownData, data, () => hashOf(...Object.entries(data).flatMap(([name, value]) => [name, digestValue(value)])));

/** The same of a part of such data. */
export const digestPart = (part: object): string => String(digestValue(part));

/** For a part that is what it was when its digest was kept. */
export function takeDigest(part: object, digest: string): void {
  known.set(part, digest);
}

function digestValue(value: unknown): string | Uint8Array {
  if (typeof value !== 'object' || value === null) return textOf(value);
  if (value instanceof Uint8Array) return value;
  return once(known, value, () => (value instanceof Map ? digestMap(value) : hashOf(textOf(value))));
}

/** Its values are data of their own: an issue is in each feed of its topics. */
function digestMap(map: ReadonlyMap<unknown, unknown>): string {
  const parts = [...map].flatMap(([name, value]) => [
    textOf(name),
    typeof value === 'object' && value ? digestOf(value) : textOf(value),
  ]);
  return hashOf('Map', ...parts);
}

function once(digests: WeakMap<object, string>, of: object, make: () => string): string {
  const digest = digests.get(of) ?? make();
  digests.set(of, digest);
  return digest;
}

/** What is undefined in an object is as good as missing there. */
const textOf = (value: unknown) => JSON.stringify(value, asPlain) ?? '';

function asPlain(this: object, key: string, value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError(`“${key}” is a function: a file is made from plain data.`);
  if (value instanceof Map || value instanceof Set) return { [value.constructor.name]: [...value] };
  // A buffer has become text by now.
  const whole = (this as Record<string, unknown>)[key];
  return whole instanceof Uint8Array ? { bytes: hashOf(whole) } : value;
}
