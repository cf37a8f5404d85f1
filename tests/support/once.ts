/** The same function, which works out once what it gives for the same: plain data, files among it. */
export function once<Given extends readonly unknown[], T>(work: (...given: Given) => T): (...given: Given) => T {
  const known = new Map<string, T>();
  return (...given) => {
    // A file that is missing is not one that nobody named.
    const key = JSON.stringify(given, (_key, value) => (value === undefined ? null : value));
    const made = known.has(key) ? (known.get(key) as T) : work(...given);
    known.set(key, made);
    return made;
  };
}
