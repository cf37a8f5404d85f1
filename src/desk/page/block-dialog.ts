import type { BlockForm, FormField } from '../engine/block-forms.ts';
import type { Finding } from '../engine/messages.ts';
import { find, make } from './dom.ts';

// A form for each kind of block. It writes the block into the text, where it can be changed like everything else.

/** What the checks would say of a block there. */
type Try = (block: string) => Promise<readonly Finding[]>;

export function openBlockDialog(form: BlockForm, tryBlock: Try, insert: (block: string) => void): void {
  const dialog = find<HTMLDialogElement>('#block');
  const fields = form.fields.map(describeField);
  const body = form.body === 'none' ? undefined : describeBody(form);
  const all = body ? [...fields, body] : fields;
  find('#block-title').textContent = titleOf(form.kind);
  find('#block-about').textContent = form.about.replace(/`/g, '');
  find('#block-fields').replaceChildren(...all.map(({ row }) => row));
  find('#block-more').textContent = '';

  const submit = async (event: Event) => {
    event.preventDefault();
    const { block, lineOf } = writeBlock(form.kind, fields, body);
    const errors = (await tryBlock(block)).filter(({ severity }) => severity === 'error');
    for (const field of all)
      field.complain(errors.filter(({ line }) => lineOf(line) === field).map(({ message }) => message));
    const others = errors.filter(({ line }) => !lineOf(line)).map(({ message }) => message);
    find('#block-more').textContent = others.join(' ');
    const first = all.find(({ faulty }) => faulty());
    if (first) return first.control.focus();
    if (others.length > 0) return;
    dialog.close();
    insert(block);
  };
  const element = find<HTMLFormElement>('#block form');
  const listening = new AbortController();
  element.addEventListener('submit', (event) => void submit(event), { signal: listening.signal });
  dialog.addEventListener('close', () => listening.abort(), { once: true });
  dialog.showModal();
}

/** `policy-update` as people read it. */
export const titleOf = (kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`;

interface Field {
  readonly name: string;
  readonly row: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  readonly values: () => readonly string[];
  readonly complain: (messages: readonly string[]) => void;
  readonly faulty: () => boolean;
}

function describeField({ name, needed, many, options, example, form }: FormField): Field {
  const control = options
    ? make(
        'select',
        {},
        ...(needed ? [] : [make('option', { value: '' }, '')]),
        ...options.map((one) => make('option', {}, one)),
      )
    : many
      ? make('textarea', { rows: 2 })
      : make('input', { type: 'text', autocomplete: 'off' });
  if (!options) control.spellcheck = false;
  const shown = example && !options ? `Like this: ${example}` : '';
  const hint = [form && !example ? `Written as ${form}` : shown, many ? 'A line for each.' : '']
    .filter(Boolean)
    .join(' · ');
  control.required = needed;
  return withRow(name, `${titleOf(name)}${needed ? '' : ' (optional)'}`, hint, control);
}

function describeBody({ body, bodyExample }: BlockForm): Field {
  const required = body === 'required';
  return withRow(
    '',
    `Text${required ? '' : ' (optional)'}`,
    bodyExample ? `Like this:\n${bodyExample}` : '',
    make('textarea', { rows: 5, spellcheck: false, required }),
  );
}

function withRow(name: string, label: string, hint: string, control: Field['control']): Field {
  const id = `field-${name.replaceAll(' ', '-') || 'body'}`;
  const fault = make('p', { id: `${id}-fault`, className: 'fault', hidden: true });
  Object.assign(control, { id, name });
  control.setAttribute('aria-describedby', `${id}-hint ${id}-fault`);
  return {
    name,
    control,
    row: make(
      'div',
      { className: 'field' },
      make('label', { htmlFor: id }, label),
      make('p', { id: `${id}-hint`, className: 'hint', textContent: hint }),
      fault,
      control,
    ),
    values: () =>
      control.value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    complain(messages) {
      fault.textContent = messages.join(' ');
      fault.hidden = messages.length === 0;
      control.setAttribute('aria-invalid', String(messages.length > 0));
    },
    faulty: () => !fault.hidden,
  };
}

/** The source of a block, and which field each of its lines, from 1, was written by. */
function writeBlock(kind: string, fields: readonly Field[], body: Field | undefined) {
  const written = fields.flatMap((field) =>
    field.values().map((value) => ({ field, line: `${field.name}: ${value}` })),
  );
  const text = body?.control.value.trim() ?? '';
  const lines = [`::: ${kind}`, ...written.map(({ line }) => line), ...(text ? ['', text] : []), ':::'];
  return {
    block: lines.join('\n'),
    lineOf: (line: number) => written[line - 2]?.field ?? (line > written.length + 1 ? body : undefined),
  };
}
