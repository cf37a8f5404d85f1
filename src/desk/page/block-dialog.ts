import type { BlockForm } from '../engine/block-forms.ts';
import type { Finding } from '../engine/messages.ts';
import { type BlockSource, writeBlockSource } from './block-source.ts';
import { find } from './dom.ts';
import { type AddFile, type Field, makeBody, makeField } from './form-field.ts';

// A form for each kind of block. It writes the block into the text, where it can be changed like everything else.

interface Dialog {
  readonly form: BlockForm;
  /** What is changed; undefined for a new block. */
  readonly block: BlockSource | undefined;
  readonly add: AddFile;
  /** What the checks would say of a block there. */
  readonly attempt: (block: string) => Promise<readonly Finding[]>;
  readonly put: (block: string) => void;
}

export function openBlockDialog({ form, block, add, attempt, put }: Dialog): void {
  const fields = form.fields.map((field) => makeField(field, block?.fields.get(field.name) ?? [], add));
  const all = form.body === 'none' ? fields : [...fields, bodyOf(form, block)];
  const more = find('#block-more');
  openForm(form.title, form.about, all, async (anyway) => {
    const { block: source, fieldOf } = writeBlockSource({
      kind: form.kind,
      fields: new Map(fields.map(({ name, values }) => [name, values()])),
      others: block?.others ?? [],
      body: all.find(({ name }) => name === '')?.values()[0] ?? block?.body ?? '',
    });
    const errors = (anyway ? [] : await attempt(source)).filter(({ severity }) => severity === 'error');
    const of = (field: Field | undefined) =>
      errors.filter(({ line }) => fieldOf(line) === field?.name).map(({ message }) => message);
    for (const field of all) field.complain(of(field));
    more.textContent = of(undefined).join(' ');
    const first = all.find(({ faulty }) => faulty());
    first?.control.focus();
    find('#block-anyway').hidden = errors.length === 0;
    if (errors.length > 0) return false;
    put(source);
    return true;
  });
}

function bodyOf({ body, bodyExample }: BlockForm, block: BlockSource | undefined): Field {
  const isTable = bodyExample?.startsWith('|') ?? false;
  const required = isTable || body === 'required';
  const hint = bodyExample ? `${isTable ? 'Paste it from Word or Excel. ' : ''}Like this:\n${bodyExample}` : PARAGRAPHS;
  const label = isTable ? 'Table' : 'Text';
  return makeBody(`${label}${required ? '' : ' (optional)'}`, hint, block?.body ?? '', required);
}

const PARAGRAPHS = 'Leave an empty line between paragraphs. Start each line of a list with a hyphen and a space.';

/** A part that is no block: text. */
export function openTextDialog(typed: string, put: (source: string) => void): void {
  const field = makeBody('Text', `${PARAGRAPHS} You can paste from Word.`, typed, true);
  openForm('Text', '', [field], async () => {
    put(field.values()[0] ?? '');
    return true;
  });
}

/** What a heading opens, the highest first: `##`, `###`, `####`. */
const LEVELS: readonly string[] = ['A section', 'A part of a section', 'A part of that'];

export function openHeadingDialog(typed: string, put: (source: string) => void): void {
  const [, marks = '##', words = ''] =
    /^(#{1,6})?[ \t]*([\s\S]*)$/.exec(typed.replace(/^(\*\*|__)([^*_]+)\1\s*$/, '$2')) ?? [];
  const heading = makeField({ ...HEADING, name: 'heading' }, words === '' ? [] : [words], NO_FILES);
  const level = LEVELS[Math.max(0, marks.length - 2)] ?? 'A part of that';
  const opens = makeField({ ...HEADING, name: 'opens', label: 'It opens', options: LEVELS }, [level], NO_FILES);
  openForm('Heading', '', [heading, opens], async () => {
    const depth = LEVELS.indexOf(opens.values()[0] ?? '') + 2;
    put(`${'#'.repeat(depth)} ${heading.values()[0] ?? ''}`);
    return true;
  });
}

const none = async () => '';
const NO_FILES: AddFile = { picture: none, file: none };

const HEADING = {
  label: 'Words of the heading',
  holds: 'words',
  needed: true,
  many: false,
  options: undefined,
  example: undefined,
  form: undefined,
} as const;

/** @param submit hears whether it goes into the text with what is wrong, and answers whether the form is done */
function openForm(
  title: string,
  about: string,
  fields: readonly Field[],
  submit: (anyway: boolean) => Promise<boolean>,
): void {
  const dialog = find<HTMLDialogElement>('#block');
  find('#block-title').textContent = title;
  find('#block-about').textContent = about;
  find('#block-fields').replaceChildren(...fields.map(({ row }) => row));
  find('#block-more').textContent = '';
  find('#block-anyway').hidden = true;
  const opener = document.activeElement;
  // A list of findings or of parts is another one after a change, or when other files were read meanwhile.
  const above = opener?.closest('#findings') ? '#findings-title' : '#parts > summary';
  const listening = new AbortController();
  find<HTMLFormElement>('#block form').addEventListener(
    'submit',
    async (event) => {
      event.preventDefault();
      if (await submit(event.submitter?.id === 'block-anyway')) dialog.close();
    },
    { signal: listening.signal },
  );
  const close = () => {
    listening.abort();
    if (!opener?.isConnected) find(above).focus();
  };
  dialog.addEventListener('close', close, { once: true });
  dialog.showModal();
}
