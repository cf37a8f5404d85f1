import type { BlockForm } from '../engine/block-forms.ts';
import type { Finding } from '../engine/messages.ts';
import { placeBlock } from './block-place.ts';
import { readBlockSource } from './block-source.ts';
import { announce, find, make, on } from './dom.ts';
import type { AddFile } from './form-field.ts';
import { inFormWords } from './form-words.ts';
import { dropPart, type IssuePart, moveUp, pictureAsBlock, splitIssue, titleOfPart } from './issue-parts.ts';
import type { Desk } from './open-desk.ts';

/** The forms come once the desk is open, so that they are there without a network too. */
const dialogs = () => import('./block-dialog.ts');

/** The forms: of a new part, and of each that the text has. With them a whole issue is written and nothing typed into the text. */
export function openBlocks({ board: { forms }, box, engine, pictures, files, current }: Desk) {
  const kinds = find<HTMLSelectElement>('#kind');
  const details = find<HTMLDetailsElement>('#parts');
  kinds.append(...forms.map(({ kind, title }) => make('option', { value: kind }, title)));
  on('#insert', 'click', () => void add(kinds.value));
  details.addEventListener('toggle', () => showParts());
  void dialogs();

  const say = (name: string) => {
    announce(`${name} is on the desk. It is part of the download.`);
    return name;
  };
  const addFile: AddFile = {
    picture: async (file) => say(await pictures.choose(file)),
    file: async (file) => say(await files.choose(file)),
  };

  /** @param values of fields that are known already */
  async function add(kind: string, values: ReadonlyMap<string, readonly string[]> = new Map()): Promise<void> {
    const place = (source: string) => placeBlock(box.text, box.selection[0], source);
    const put = (source: string) => {
      const { at, written, line } = place(source);
      box.change(at, at, written);
      // The next one goes below.
      box.jump({ line: line + source.split('\n').length - 1, column: 1 });
      announce('It is in the text.');
    };
    const form = forms.find((one) => one.kind === kind);
    const { openBlockDialog, openHeadingDialog, openTextDialog } = await dialogs();
    if (!form) {
      (kind === 'heading' ? openHeadingDialog : openTextDialog)('', put);
      return;
    }
    const attempt = (source: string) => {
      const { at, written, line } = place(source);
      return tryText(form, `${box.text.slice(0, at)}${written}${box.text.slice(at)}`, line, source);
    };
    openBlockDialog({ form, block: { kind, fields: values, others: [], body: '' }, add: addFile, attempt, put });
  }

  const asBlock = (part: IssuePart) => (part.kind === 'picture' ? pictureAsBlock(part) : part.source);
  const blockFormOf = (part: IssuePart) => forms.find((one) => asBlock(part).startsWith(`::: ${one.kind}\n`));
  const partAt = (line: number) => splitIssue(box.text).findLast((one) => one.line <= line);

  /** Opens the form of a part; undefined for what is none, such as a block that is not closed. */
  function formOf(part: IssuePart): (() => void) | undefined {
    const { text } = box;
    const put = (source: string) => {
      // Nothing else is changed while a form is open.
      box.change(part.from, part.to, source);
      box.jump({ line: part.line, column: 1 });
      announce('It is changed.');
    };
    const { kind } = part;
    if (kind === 'heading') return async () => (await dialogs()).openHeadingDialog(part.source, put);
    if (kind === 'text') return async () => (await dialogs()).openTextDialog(part.source, put);
    const source = asBlock(part);
    const form = blockFormOf(part);
    const block =
      form &&
      readBlockSource(
        source,
        form.fields.map(({ name }) => name),
      );
    if (!form || !block) return undefined;
    const attempt = (changed: string) =>
      tryText(form, `${text.slice(0, part.from)}${changed}${text.slice(part.to)}`, part.line, changed);
    return async () => (await dialogs()).openBlockDialog({ form, block, add: addFile, attempt, put });
  }

  /** What would be found in the lines of a block, which count from 1. */
  async function tryText(form: BlockForm, text: string, line: number, block: string): Promise<readonly Finding[]> {
    const found = await engine.try({ ...current(), text });
    const last = line + block.split('\n').length - 1;
    return found
      .filter((finding) => finding.line >= line && finding.line <= last)
      .map((finding) => inFormWords({ ...finding, line: finding.line - line + 1 }, form));
  }

  function showParts(): void {
    const parts = splitIssue(box.text);
    details.hidden = parts.length === 0;
    find('#parts-count').textContent = ` (${parts.length})`;
    // A long list takes time, and is made again after each key.
    if (!details.open) return;
    find('#parts-list').replaceChildren(...parts.map((part, at) => describe(part, parts[at - 1])));
  }

  function describe(part: IssuePart, above: IssuePart | undefined): HTMLElement {
    const title = titleOfPart(part, blockFormOf(part)?.title);
    const press = (words: string, onclick: () => void) =>
      make('button', { type: 'button', className: 'small', onclick, ariaLabel: `${words}: ${title}` }, words);
    const change = formOf(part);
    const edit = ({ from, to, text }: { from: number; to: number; text: string }, said: string) => {
      box.change(from, to, text);
      announce(said);
      find('#parts > summary').focus();
    };
    return make(
      'li',
      { className: part.kind },
      make(
        'button',
        { type: 'button', className: 'place', onclick: () => box.jump({ line: part.line, column: 1 }) },
        title,
      ),
      make(
        'p',
        { className: 'bar' },
        ...(change ? [press('Change', change)] : []),
        ...(above ? [press('Move up', () => edit(moveUp(box.text, part, above), 'Moved up.'))] : []),
        press('Delete', () => edit(dropPart(box.text, part), 'Deleted. To take it back: Ctrl+Z in the text.')),
      ),
    );
  }

  return {
    follow: showParts,
    changeAt(line: number): (() => void) | undefined {
      const part = partAt(line);
      return part && formOf(part);
    },
    /** With the labels of the form that it can be fixed in. */
    say(finding: Finding): Finding {
      const part = partAt(finding.line);
      const form = part && blockFormOf(part);
      return form ? inFormWords(finding, form, part.kind === 'picture' ? 'as a picture' : 'as a block') : finding;
    },
    /** A picture goes in as a block: its form asks what it shows. */
    async dropPicture(file: File): Promise<void> {
      await add('figure', new Map([['src', [await addFile.picture(file)]]]));
    },
  };
}
