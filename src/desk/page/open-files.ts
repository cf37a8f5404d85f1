import { announce, find, on } from './dom.ts';
import { sayNotes, showLeftOut } from './left-out.ts';
import type { Desk } from './open-desk.ts';

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|tiff?|svg|hei[cf])$/i;

interface Ways {
  readonly startNew: () => void;
  readonly dropPicture: (file: File) => Promise<void>;
}

/** What is chosen or dropped: an issue, a document of another program, or a picture. */
export function listenToFiles(desk: Desk, { startNew, dropPicture }: Ways): void {
  const openFile = (file: File | undefined) => {
    if (file && PICTURE.test(file.name)) void dropPicture(file);
    else if (file && desk.mayLeave()) void openDocument(desk, file);
  };
  on('#new', 'click', () => {
    if (desk.mayLeave()) startNew();
  });
  on('#open', 'change', () => {
    const input = find<HTMLInputElement>('#open');
    const [file] = input.files ?? [];
    // The same file can be opened again.
    input.value = '';
    openFile(file);
  });
  // Before the editor, which would put a file's bytes into the text.
  for (const type of ['dragover', 'drop'] as const)
    addEventListener(
      type,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.type === 'drop') openFile(event.dataTransfer.files[0]);
      },
      { capture: true },
    );
}

async function openDocument(desk: Desk, file: File): Promise<void> {
  const text = /\.md$/i.test(file.name) ? await file.text() : '';
  if (!text.startsWith('---')) return openOther(desk, file);
  desk.start(text, file.name.replace(/\.md$/i, ''));
  showLeftOut([]);
}

/** A document of another program. */
async function openOther({ start, pictures, board, engine, markSafe }: Desk, file: File): Promise<void> {
  announce(`Opening ${file.name}…`);
  const { openDocument } = await import('./open-document.ts');
  const opened = await openDocument(file, board, engine.clean);
  if (typeof opened === 'string') {
    showLeftOut([`${file.name} was not opened. ${opened}`]);
    return announce(`${file.name} was not opened. ${opened}`);
  }
  start(opened.text);
  await pictures.add(opened.pictures);
  // It is nowhere as an issue yet.
  markSafe(false);
  showLeftOut(opened.notes);
  announce(`Opened as a draft. Check its title, number and date. ${sayNotes(opened.notes)}`);
}
