/** Reads each sentence once, whichever rules ask: sentences are the same objects as long as their file is read. */
export function perSentence<Found>(find: (text: string) => Found): (sentence: { readonly text: string }) => Found {
  const known = new WeakMap<object, Found>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const found = find(sentence.text);
    known.set(sentence, found);
    return found;
  };
}
