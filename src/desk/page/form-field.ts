import { stemOf } from '../../import/document.ts';
import type { FormField } from '../engine/block-forms.ts';
import { readLinkParts, writeLinkParts } from './block-source.ts';
import { make } from './dom.ts';

/** A field of a block's form. */
export interface Field {
  readonly name: string;
  readonly row: HTMLElement;
  /** What is focused where something is wrong. */
  readonly control: HTMLElement;
  /** As the block's lines have them. */
  readonly values: () => readonly string[];
  readonly complain: (messages: readonly string[]) => void;
  readonly faulty: () => boolean;
}

/** Puts what is on this computer on the desk. @returns its name */
export interface AddFile {
  readonly picture: (file: File) => Promise<string>;
  /** What readers download. */
  readonly file: (file: File) => Promise<string>;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const idOf = (name: string) => `field-${name.replaceAll(' ', '-') || 'body'}`;

export function makeField(field: FormField, typed: readonly string[], add: AddFile): Field {
  const { name, needed, many, options, example, form, holds } = field;
  const label = `${field.label}${needed ? '' : ' (optional)'}`;
  if (holds === 'link') return makeLinkField(field, label, typed, add.file);
  const shown = example && !options ? `Like this: ${example}` : '';
  const hint = [form && !example ? `Written as ${form}` : shown, many ? 'A line for each.' : ''];
  const control = makeControl(field);
  control.required = needed;
  if (typed.length > 0) control.value = typed.join('\n');
  const row = describe(name, label, hint.filter(Boolean).join(' · '), control);
  if (holds === 'picture')
    row.element.append(
      makeChooser('Choose a picture on this computer', 'image/*', async (file) => {
        control.value = await add.picture(file);
      }),
    );
  return { ...row.field, control, row: row.element, values: () => linesOf(control.value) };
}

function makeControl({ options, many, needed }: FormField): Control {
  if (options) {
    const none = needed ? [] : [make('option', { value: '' }, '')];
    return make('select', {}, ...none, ...options.map((one) => make('option', {}, one)));
  }
  return many
    ? make('textarea', { rows: 2, spellcheck: false })
    : make('input', { type: 'text', autocomplete: 'off', spellcheck: false });
}

/** The text of a block, or of a part that is no block. */
export function makeBody(label: string, hint: string, typed: string, required: boolean): Field {
  const rows = Math.min(14, Math.max(5, typed.split('\n').length + 1));
  const control = make('textarea', { rows, spellcheck: false, required, value: typed });
  const { element, field } = describe('', label, hint, control);
  const values = () => [control.value.trim()].filter(Boolean);
  return { ...field, control, row: element, values };
}

const linesOf = (written: string) =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function describe(name: string, label: string, hint: string, control: Control) {
  const id = idOf(name);
  Object.assign(control, { id, name });
  control.setAttribute('aria-describedby', `${id}-hint ${id}-fault`);
  const { fault, field } = makeFault(name, control);
  const element = make(
    'div',
    { className: 'field' },
    make('label', { htmlFor: id }, label),
    make('p', { id: `${id}-hint`, className: 'hint', textContent: hint }),
    fault,
    control,
  );
  return { element, field };
}

function makeFault(name: string, control: HTMLElement) {
  const fault = make('p', { id: `${idOf(name)}-fault`, className: 'fault', hidden: true });
  return {
    fault,
    field: {
      name,
      complain(messages: readonly string[]) {
        fault.textContent = messages.join(' ');
        fault.hidden = messages.length === 0;
        control.setAttribute('aria-invalid', String(messages.length > 0));
      },
      faulty: () => !fault.hidden,
    },
  };
}

function makeChooser(words: string, accept: string, choose: (file: File) => Promise<void>): HTMLElement {
  const input = make('input', { type: 'file', accept });
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file) await choose(file);
  });
  return make('label', { className: 'button' }, words, input);
}

/** A link without its brackets: nobody who sees only the form has to know them. */
function makeLinkField(
  { name, needed, many, example = '' }: FormField,
  label: string,
  typed: readonly string[],
  addFile: AddFile['file'],
): Field {
  const id = idOf(name);
  const links: (() => string)[] = [];
  const list = make('div', {});
  const shown = readLinkParts(example);
  const add = (written: string) => {
    const at = links.length + 1;
    const parts = readLinkParts(written);
    const number = at === 1 ? '' : ` ${at}`;
    const inputs = (['words', 'address', 'details'] as const).map((part) => {
      const input = make('input', { type: 'text', autocomplete: 'off', spellcheck: false, value: parts[part] });
      Object.assign(input, { id: `${id}-${part}${at === 1 ? '' : `-${at}`}` });
      input.setAttribute('aria-describedby', `${id}-fault`);
      if (at === 1) input.required = needed && part !== 'details';
      const like = at === 1 && shown[part] ? ` Like this: ${shown[part]}` : '';
      const hint = make('span', { className: 'hint' }, like);
      list.append(make('label', { htmlFor: input.id }, `${LINK_PARTS[part]}${number}`, hint), input);
      return [part, input] as const;
    });
    const typedIn = Object.fromEntries(inputs) as Record<keyof typeof LINK_PARTS, HTMLInputElement>;
    const read = (part: keyof typeof LINK_PARTS) => typedIn[part].value.trim();
    const chooser = makeChooser(`Choose a file on this computer${number}`, '', async (file) => {
      typedIn.address.value = await addFile(file);
      typedIn.words.value ||= stemOf(file.name);
    });
    list.append(chooser);
    links.push(() => writeLinkParts({ words: read('words'), address: read('address'), details: read('details') }));
    return typedIn.words;
  };
  const control = add(typed[0] ?? '');
  for (const one of typed.slice(1)) add(one);
  const { fault, field } = makeFault(name, control);
  const onclick = () => add('').focus();
  const more = make('button', { type: 'button', className: 'small', onclick }, 'Add another');
  const row = make('fieldset', { className: 'field' }, make('legend', {}, label), fault, list, ...(many ? [more] : []));
  return { ...field, control, row, values: () => links.map((read) => read()).filter(Boolean) };
}

const LINK_PARTS = {
  words: 'Words of the link',
  address: 'Its web address, or the name of a file',
  details: 'Type and size (optional)',
} as const;
