import type { Opened } from '../engine/messages.ts';
import { find, make } from './dom.ts';
import { readKey, readListKey, writeKey } from './front-matter.ts';
import type { TextBox } from './text-box.ts';

const KEYS = ['title', 'number', 'date', 'summary', 'status'] as const;

/** The front matter as a form. The source stays what counts: each field reads its key there, and writes it there. */
export function openAboutForm(box: TextBox, { topics }: Pick<Opened, 'topics'>) {
  const fieldOf = (key: string) => find<HTMLInputElement>(`#about-${key}`);
  const boxes = topics.map(({ id, name }) => {
    const input = make('input', { type: 'checkbox', value: id });
    return { input, label: make('label', {}, input, ` ${name}`) };
  });
  find('#about-topics').append(...boxes.map(({ label }) => label));

  function write(key: string, value: string): void {
    const { from, to, text } = writeKey(box.text, key, value);
    box.change(from, to, text);
  }

  /** What is being typed into is as it is, with a space at its end. */
  let typed = '';
  for (const key of KEYS)
    fieldOf(key).addEventListener('input', () => {
      typed = key;
      write(key, fieldOf(key).value);
      typed = '';
    });
  find('#about-topics').addEventListener('change', () => {
    // Topics that the board does not have stay until somebody deletes them.
    const unknown = readListKey(box.text, 'topics').filter((id) => !topics.some((topic) => topic.id === id));
    const ticked = boxes.filter(({ input }) => input.checked).map(({ input }) => input.value);
    write('topics', `[${[...ticked, ...unknown].join(', ')}]`);
  });

  return {
    /** Shows what the text says now. */
    follow(): void {
      for (const key of KEYS) if (key !== typed) fieldOf(key).value = readKey(box.text, key) ?? '';
      const chosen = new Set(readListKey(box.text, 'topics'));
      for (const { input } of boxes) input.checked = chosen.has(input.value);
    },
  };
}

/** The field of the form that writes a line of the front matter, and its label in a sentence. */
export function placeInForm(text: string, line: number) {
  const lines = text.split('\n');
  const isFront = lines[0] === '---' && line <= lines.indexOf('---', 1);
  const key = KEYS.find((one) => lines[line - 1]?.startsWith(`${one}:`));
  return isFront && key ? { field: find(`#about-${key}`), label: key } : undefined;
}
