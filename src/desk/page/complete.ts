import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { BlockForm } from '../engine/block-forms.ts';

// What could be typed next in a block: its kind, one of its fields, one of the words that a field may have. It comes once the desk is open.

/** Nothing is chosen until somebody does: Enter is a new line. */
export const completeBlocks = (forms: readonly BlockForm[]) =>
  autocompletion({
    override: [(context) => complete(context, forms)],
    selectOnOpen: false,
    interactionDelay: 0,
    icons: false,
  });

const OPENING = /^:{3,}[ \t]*([a-z-]*)$/;
const FIELD = /^([A-Za-z][A-Za-z -]*)?$/;
const VALUE = /^([A-Za-z][A-Za-z -]*):[ \t]*(\S*)$/;

function complete({ state, pos }: CompletionContext, forms: readonly BlockForm[]): CompletionResult | null {
  const line = state.doc.lineAt(pos);
  const typed = line.text.slice(0, pos - line.from);
  const [, kind] = OPENING.exec(typed) ?? [];
  if (kind !== undefined) {
    const isAlone = !/\S/.test(state.doc.sliceString(pos, pos + 2));
    return { from: pos - kind.length, options: forms.map((form) => describeKind(form, isAlone)) };
  }
  const { form, used } = blockAround(state.doc, line.number, forms);
  if (!form) return null;
  const [, name, value = ''] = VALUE.exec(typed) ?? [];
  if (name !== undefined) {
    const words = form.fields.find((field) => field.name === name.toLowerCase())?.options ?? [];
    return { from: pos - value.length, options: words.map((label) => ({ label })) };
  }
  const open = form.fields.filter(({ name, many }) => many || !used.has(name));
  if (!FIELD.test(typed)) return null;
  return {
    from: line.from,
    options: open.map(({ name, needed, label }) => ({
      label: `${name}: `,
      detail: needed ? `${label}, needed` : label,
    })),
  };
}

/** A block whose text is still to come has its needed fields and its end; the first of them is typed next. */
function describeKind({ kind, title, fields }: BlockForm, isAlone: boolean): Completion {
  const needed = fields.filter((field) => field.needed).map(({ name }) => `${name}: `);
  const insert = isAlone ? [kind, ...needed, ':::'].join('\n') : kind;
  const apply = (view: EditorView, _chosen: Completion, from: number, to: number) =>
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + (isAlone ? [kind, needed[0]].join('\n') : kind).length },
    });
  return { label: kind, detail: title, apply };
}

/** The block in whose fields a line is, and the fields that it has. */
function blockAround(doc: Text, number: number, forms: readonly BlockForm[]) {
  const used = new Set<string>();
  for (let at = number - 1; at > 0; at--) {
    const { text } = doc.line(at);
    const [, kind] = /^:{3,}[ \t]*([a-z-]+)[ \t]*$/.exec(text) ?? [];
    if (kind !== undefined) return { used, form: forms.find((form) => form.kind === kind) };
    const [, name] = /^([A-Za-z][A-Za-z -]*):/.exec(text) ?? [];
    if (name === undefined) break;
    used.add(name.toLowerCase());
  }
  return { used, form: undefined };
}
