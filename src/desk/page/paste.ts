import { placePasted } from './block-place.ts';
import { announce, find } from './dom.ts';
import { readKey, writeKey } from './front-matter.ts';
import { sayNotes, showLeftOut } from './left-out.ts';
import type { Desk } from './open-desk.ts';

type TakeTitle = typeof import('../../import/read-clipboard.ts').takeTitleOfWhole;

/** What other programs put into the clipboard as HTML becomes an issue's text: in the text, and in the forms. */
export function listenToPaste({ box, engine }: Pick<Desk, 'box' | 'engine'>): void {
  function typeIssue(text: string, takeTitle: TakeTitle): readonly string[] {
    const whole = isEmpty(box.text) ? takeTitle(text) : undefined;
    if (!whole) {
      box.type(placePasted(box.text, box.selection, text));
      return [];
    }
    const { title, markdown } = whole;
    const written = writeKey(box.text, 'title', title);
    box.change(written.from, written.to, written.text);
    box.type(markdown);
    return [`The heading at the top became the title: “${title}”. Check it.`];
  }
  // Before the editor, which would paste the words alone.
  find('#text').addEventListener('paste', (event) => void paste(event, typeIssue, engine), { capture: true });
  find('#block').addEventListener('paste', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLTextAreaElement)) return;
    const typePart = (text: string) => {
      target.setRangeText(text, target.selectionStart, target.selectionEnd, 'end');
      return [];
    };
    void paste(event, typePart, engine);
  });
}

const isEmpty = (text: string) => readKey(text, 'title') === '' && /^---\n[\s\S]*?\n---\s*$/.test(text);

async function paste(
  event: ClipboardEvent,
  type: (text: string, takeTitle: TakeTitle) => readonly string[],
  { clean }: Desk['engine'],
): Promise<void> {
  const html = event.clipboardData?.getData('text/html') ?? '';
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  if (html === '' || isSource(plain)) return;
  event.preventDefault();
  event.stopPropagation();
  const { readClipboard, takeTitleOfWhole } = await import('../../import/read-clipboard.ts');
  const { markdown, notes } = readClipboard(html, plain);
  const typed = type(markdown, takeTitleOfWhole);
  const said = await clean([...typed, ...notes.map(forDesk)]);
  showLeftOut(said);
  announce(`Pasted. ${sayNotes(said)}`);
}

/** What the desk has a button for. */
const forDesk = (note: string) =>
  note.replace(
    'Add a Figure block where a picture goes, and upload its file to content/images.',
    'Drop its file where it goes, or choose “Picture” under “Add”.',
  );

/** An issue as it is typed here, which needs no reading: programs that colour it give HTML too. */
const isSource = (text: string) => /^(?::::|---\s*$|#{2,6}\s)/m.test(text);
