import { type Knowing, oncePer } from '../../engine/once-per.ts';

/** Reads each sentence once, whichever rules ask. */
export const perSentence = <Found>(find: (text: string) => Found) =>
  oncePer(({ text }: Knowing & { readonly text: string }) => find(text));
