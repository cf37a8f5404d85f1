/** Something that is read once, and what is known of it: kept here, since weak maps cost more than most of what rules ask. */
export interface Knowing {
  readonly known?: Map<unknown, unknown>;
}

/** Finds out once what several rules ask of the same sentence, passage or file. */
export function oncePer<Asked extends Knowing, Found>(find: (asked: Asked) => Found): (asked: Asked) => Found {
  return (asked) => {
    const before = asked.known?.get(find);
    if (before !== undefined) return before as Found;
    const found = find(asked);
    asked.known?.set(find, found);
    return found;
  };
}

/** Reads each sentence once, whichever rules ask. */
export const perSentence = <Found>(find: (text: string) => Found) =>
  oncePer(({ text }: Knowing & { readonly text: string }) => find(text));
