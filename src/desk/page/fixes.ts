import type { Fixes } from '../engine/messages.ts';
import { announce, find, make } from './dom.ts';
import type { TextBox } from './text-box.ts';

/** How a difference names the place of a change. */
const PLACE = /^@@ -(\d+).*/;

/** Shows what would change, and changes it when somebody agrees. */
export function showFixes(box: TextBox, fixes: Fixes | undefined): void {
  if (!fixes) {
    announce('The text has changed since. Wait a moment, and press again.');
    return;
  }
  const { text, difference } = fixes;
  find('#fixes-lines').replaceChildren(
    ...difference.split('\n').flatMap((line) => {
      const name = ({ '+': 'ins', '-': 'del' } as const)[line.charAt(0)];
      return line.startsWith('\\') || line === ''
        ? []
        : make(name ?? 'span', {}, `${line.replace(PLACE, 'Line $1')}\n`);
    }),
  );
  const dialog = find<HTMLDialogElement>('#fixes');
  find('#fixes-do').onclick = () => {
    dialog.close();
    box.change(0, box.text.length, text);
    announce('Fixed.');
  };
  dialog.showModal();
}
