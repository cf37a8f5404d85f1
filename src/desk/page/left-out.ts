import type { Picture } from '../../import/picture-box.ts';
import { find, make } from './dom.ts';
import { download } from './hand-over.ts';

/** What an editor has to know of what was pasted or opened, and the pictures that came with it, to be saved and uploaded. */
export function showLeftOut(notes: readonly string[], pictures: readonly Picture[] = []): void {
  find('#pasted').hidden = notes.length + pictures.length === 0;
  find('#pasted-notes').replaceChildren(
    ...notes.map((note) => make('li', {}, note)),
    ...pictures.map(({ name, bytes }) => {
      const onclick = () => download(name, new Uint8Array(bytes), '');
      const words = ' It is in the file. Save it, and upload it to content/images. ';
      return make('li', {}, `Picture ${name}.${words}`, make('button', { type: 'button', onclick }, `Save ${name}`));
    }),
  );
}
