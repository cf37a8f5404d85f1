import type { BlockForm } from '../engine/block-forms.ts';
import { find } from './dom.ts';
import { openEditor } from './editor.ts';
import type { TextBox } from './text-box.ts';

export interface Switchable extends TextBox {
  show(kind: 'editor' | 'plain'): void;
  /** Of the one that is shown. */
  readonly element: HTMLElement;
}

export function openTextBox(forms: readonly BlockForm[], changed: () => void): Switchable {
  const elements = { editor: find('#editor'), plain: find<HTMLTextAreaElement>('#plain') };
  const boxes = { editor: openEditor(elements.editor, forms, changed), plain: openPlain(elements.plain, changed) };
  let kind: keyof typeof boxes = 'editor';
  return {
    get text() {
      return boxes[kind].text;
    },
    set text(text) {
      boxes[kind].text = text;
    },
    get selection() {
      return boxes[kind].selection;
    },
    get element() {
      return elements[kind];
    },
    change: (from, to, text) => boxes[kind].change(from, to, text),
    type: (text) => boxes[kind].type(text),
    jump: (place) => boxes[kind].jump(place),
    mark: (findings) => boxes[kind].mark(findings),
    show(wanted) {
      const { text } = boxes[kind];
      kind = wanted;
      // A text that is the same keeps what can be undone.
      if (boxes[kind].text !== text) boxes[kind].text = text;
      elements.editor.hidden = kind !== 'editor';
      elements.plain.hidden = kind !== 'plain';
    },
  };
}

function openPlain(area: HTMLTextAreaElement, changed: () => void): TextBox {
  area.addEventListener('input', changed);
  return {
    get text() {
      return area.value;
    },
    set text(text) {
      area.value = text;
    },
    get selection() {
      return [area.selectionStart, area.selectionEnd] as const;
    },
    change(from, to, text) {
      area.setRangeText(text, from, to, 'preserve');
      changed();
    },
    type(text) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      changed();
    },
    jump({ line, column, length = 0 }) {
      const lines = area.value.split('\n');
      const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
      area.focus();
      area.setSelectionRange(start, start + length);
      // A field scrolls to what is typed, not to what is selected.
      area.scrollTop = ((line - 1) / lines.length) * area.scrollHeight - area.clientHeight / 2;
    },
    mark() {},
  };
}
