import { find, make } from './dom.ts';

/** One is said whole; of several, where they are. */
export const sayNotes = (notes: readonly string[]): string =>
  notes.length > 1 ? `${notes.length} notes are under the text: “Look at this”.` : (notes[0] ?? '');

/** What an editor has to know of what was pasted or opened. */
export function showLeftOut(notes: readonly string[]): void {
  find('#pasted').hidden = notes.length === 0;
  find('#pasted-notes').replaceChildren(...notes.map((note) => make('li', {}, note)));
}
