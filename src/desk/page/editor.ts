import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState, type Extension, RangeSetBuilder, StateEffect, Text } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  lineNumbers,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { BlockForm } from '../engine/block-forms.ts';
import type { Finding } from '../engine/messages.ts';
import type { Place, TextBox } from './text-box.ts';

// The one place that knows CodeMirror. Traps closed here:
// - in the document its styles break the policy: in a shadow root it adopts them as style sheets;
// - extensions of browsers, and a browser's better spelling, send what is typed to their makers: it asks all of them not to;
// - Tab leaves it, as it leaves every other field;
// - the caret is where it was left, or at the end of a text that was opened, also after something else was focused.

export function openEditor(parent: HTMLElement, forms: readonly BlockForm[], changed: () => void): TextBox {
  const root = parent.attachShadow({ mode: 'open' });
  let quiet = false;
  let known = { doc: Text.empty, text: '' };
  let completing: Extension = [];
  const start = (text: string) => stateOf(text, completing, () => quiet || changed());
  const view = new EditorView({ root, parent: root, state: start('') });
  void import('./complete.ts').then(({ completeBlocks }) => {
    completing = completeBlocks(forms);
    view.dispatch({ effects: StateEffect.appendConfig.of(completing) });
  });
  return {
    get text() {
      const { doc } = view.state;
      if (known.doc !== doc) known = { doc, text: doc.toString() };
      return known.text;
    },
    set text(text) {
      quiet = true;
      view.setState(start(text));
      quiet = false;
      // It would stay where somebody was in the text before.
      view.scrollDOM.scrollTop = 0;
    },
    get selection() {
      const { from, to } = view.state.selection.main;
      return [from, to] as const;
    },
    change(from, to, insert) {
      view.dispatch({ changes: { from, to, insert } });
    },
    type(text) {
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true });
    },
    jump({ line, column, length = 0 }) {
      const [from, to] = rangeOf(view.state, { line, column, length });
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
    },
    mark(findings) {
      view.dispatch(
        setDiagnostics(
          view.state,
          findings.map((finding) => diagnosticOf(view.state, finding)),
        ),
      );
    },
  };
}

function stateOf(typed: string, completing: Extension, changed: () => void): EditorState {
  // Its offsets count a line's end as one sign.
  const doc = typed.replace(/\r\n?/g, '\n');
  return EditorState.create({
    doc,
    selection: { anchor: doc.length },
    extensions: [
      lineNumbers(),
      history(),
      keymap.of([...standardKeymap, ...historyKeymap, ...lintKeymap]),
      lintGutter(),
      completing,
      colourLines,
      theme,
      keepCaret,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': 'Text of the issue',
        tabindex: '0',
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
        'data-gramm': 'false',
        'data-enable-grammarly': 'false',
      }),
      EditorView.updateListener.of(({ docChanged }: ViewUpdate) => {
        if (docChanged) changed();
      }),
    ],
  });
}

function rangeOf({ doc }: EditorState, { line, column, length = 1 }: Place): readonly [from: number, to: number] {
  const found = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(found.from + column - 1, found.to);
  return [from, Math.min(from + length, doc.length)];
}

function diagnosticOf(state: EditorState, finding: Finding): Diagnostic {
  const [from, to] = rangeOf(state, finding);
  return { from, to, severity: finding.severity, message: finding.message, source: finding.rule };
}

/** A browser that focuses a text puts the caret before its first line that is drawn, and what is typed next would go there. */
const keepCaret = EditorView.domEventHandlers({ focus: (_event, view) => view.focus() });

const KINDS: readonly (readonly [RegExp, Decoration])[] = [
  [/^#{2,6}\s/, Decoration.line({ class: 'heading' })],
  [/^:{3,}/, Decoration.line({ class: 'fence' })],
  [/^---\s*$/, Decoration.line({ class: 'fence' })],
];

/** Headings and the marks of blocks stand out. */
const colourLines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = decorate(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorate({ visibleRanges, state }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      const decoration = KINDS.find(([pattern]) => pattern.test(line.text))?.[1];
      if (decoration) builder.add(line.from, line.from, decoration);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--card)', fontSize: '1rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace',
    lineHeight: '1.6',
    overflow: 'auto',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.75rem 0' },
  '.cm-line': { padding: '0 1rem 0 0.5rem' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--quiet)', border: 'none' },
  '.cm-gutter-lint': { width: '1.25rem' },
  '.heading': { fontWeight: '700' },
  '.fence': { color: 'var(--label)', fontWeight: '600' },
  // CodeMirror's own marks are pictures in addresses, which the policy forbids.
  '.cm-lintRange, .cm-lintRange-error, .cm-lintRange-warning, .cm-lintRange-info': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--quiet) 1px',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange-error': { textDecorationColor: 'var(--label)', textDecorationThickness: '2px' },
  '.cm-lint-marker, .cm-lint-marker-error, .cm-lint-marker-warning, .cm-lint-marker-info': {
    content: 'normal',
    width: '1rem',
    height: '1rem',
  },
  '.cm-lint-marker::before': { content: '"●"', color: 'var(--quiet)' },
  '.cm-lint-marker-error::before': { content: '"▲"', color: 'var(--label)' },
  '.cm-lint-marker-info::before': { content: '"○"' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--quiet)',
    maxWidth: 'min(36rem, 85vw)',
    font: '0.9375rem/1.5 system-ui, sans-serif',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--button)',
    color: 'var(--on-button)',
  },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', borderInlineStartWidth: '4px' },
  '.cm-diagnosticSource': { color: 'var(--quiet)', fontSize: '0.8125rem', opacity: '1' },
});
