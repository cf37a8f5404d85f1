import type { Opened } from '../engine/messages.ts';
import { announce, find, make } from './dom.ts';
import type { FileShelf } from './file-shelf.ts';
import { dropKey, readKey, readListKey, writeKey } from './front-matter.ts';
import type { TextBox } from './text-box.ts';

const NEEDED = ['title', 'number', 'date', 'summary', 'status'] as const;
/** A line of one of these goes when its field is emptied. */
const OPTIONAL = ['lang', 'translation of', 'easy read', 'audio', 'transcript'] as const;
const FILES = ['easy read', 'audio', 'transcript'] as const;
const KEYS = [...NEEDED, ...OPTIONAL];

const fieldOf = (key: string) =>
  find<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`#about-${key.replace(' ', '-')}`);

/** The front matter as a form. The source stays what counts: each field reads its key there, and writes it there. */
export function openAboutForm(box: TextBox, { topics, languages, issues }: Opened, files: FileShelf) {
  const boxes = topics.map(({ id, name }) => {
    const input = make('input', { type: 'checkbox', value: id });
    return { input, label: make('label', {}, input, ` ${name}`) };
  });
  find('#about-topics').append(...boxes.map(({ label }) => label));
  const names = new Intl.DisplayNames('en-GB', { type: 'language' });
  fieldOf('lang').append(...languages.map((tag) => make('option', { value: tag }, names.of(tag) ?? tag)));
  fieldOf('translation of').append(
    ...issues
      .toSorted()
      .reverse()
      .map((slug) => make('option', {}, slug)),
  );

  function write(key: string, value: string): void {
    const isGone = value.trim() === '' && OPTIONAL.some((one) => one === key);
    const change = isGone ? dropKey(box.text, key) : writeKey(box.text, key, value);
    if (change) box.change(change.from, change.to, change.text);
  }

  /** What is being typed into is as it is, with a space at its end. */
  let typed = '';
  for (const key of KEYS)
    fieldOf(key).addEventListener('input', () => {
      typed = key;
      write(key, fieldOf(key).value);
      typed = '';
    });
  for (const key of FILES) {
    const chooser = find<HTMLInputElement>(`#choose-${key.replace(' ', '-')}`);
    chooser.addEventListener('change', async () => {
      const [file] = chooser.files ?? [];
      chooser.value = '';
      if (!file) return;
      write(key, await files.choose(file));
      announce(`${file.name} is on the desk. It is part of the download.`);
    });
  }
  find('#about-topics').addEventListener('change', () => {
    // Topics that the board does not have stay until somebody deletes them.
    const unknown = readListKey(box.text, 'topics').filter((id) => !topics.some((topic) => topic.id === id));
    const ticked = boxes.filter(({ input }) => input.checked).map(({ input }) => input.value);
    write('topics', `[${[...ticked, ...unknown].join(', ')}]`);
  });

  return {
    /** Shows what the text says now. */
    follow(): void {
      for (const key of KEYS) if (key !== typed) show(fieldOf(key), readKey(box.text, key) ?? '');
      const chosen = new Set(readListKey(box.text, 'topics'));
      for (const { input } of boxes) input.checked = chosen.has(input.value);
    },
  };
}

/** A list has what was typed, too, though it offers something else. */
function show(field: ReturnType<typeof fieldOf>, value: string): void {
  field.value = value;
  if (field.value === value || !(field instanceof HTMLSelectElement)) return;
  field.append(make('option', {}, value));
  field.value = value;
}

/** The field of the form that writes a line of the front matter, and its label in a sentence. */
export function placeInForm(text: string, line: number) {
  const front = /^---\n(?:.*\n)*?---$/m.exec(text)?.[0] ?? '';
  const typed = text.startsWith(front) ? front.split('\n')[line - 1] : undefined;
  const key = [...KEYS, 'topics'].find((one) => typed?.startsWith(`${one}:`));
  return key === undefined ? undefined : { focus: () => focusField(key), label: key };
}

function focusField(key: string): void {
  const field = key === 'topics' ? find('#about-topics input') : fieldOf(key);
  const details = field.closest('details');
  if (details) details.open = true;
  field.focus();
}
