import { announce, find } from './dom.ts';
import { sayNotes, showLeftOut } from './left-out.ts';
import type { TextBox } from './text-box.ts';

/** What other programs put into the clipboard as HTML becomes an issue's text: in the text, and in the forms. */
export function listenToPaste(box: TextBox): void {
  // Before the editor, which would paste the words alone.
  find('#text').addEventListener('paste', (event) => void paste(event, (text) => box.type(text)), { capture: true });
  find('#block').addEventListener('paste', (event) => {
    const { target } = event;
    if (target instanceof HTMLTextAreaElement)
      void paste(event, (text) => target.setRangeText(text, target.selectionStart, target.selectionEnd, 'end'));
  });
}

async function paste(event: ClipboardEvent, type: (text: string) => void): Promise<void> {
  const html = event.clipboardData?.getData('text/html') ?? '';
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  if (html === '' || isSource(plain)) return;
  event.preventDefault();
  event.stopPropagation();
  const { readClipboard } = await import('../../import/read-clipboard.ts');
  const { markdown, notes } = readClipboard(html, plain);
  type(markdown);
  showLeftOut(notes);
  announce(`Pasted. ${sayNotes(notes)}`);
}

/** An issue as it is typed here, which needs no reading: programs that colour it give HTML too. */
const isSource = (text: string) => /^(?::::|---\s*$|#{2,6}\s)/m.test(text);
