import { find, make } from './dom.ts';

/** What an editor has to know of what was pasted or opened. */
export function showLeftOut(notes: readonly string[]): void {
  find('#pasted').hidden = notes.length === 0;
  find('#pasted-notes').replaceChildren(...notes.map((note) => make('li', {}, note)));
}
