import { announce, find, on } from './dom.ts';
import type { Desk } from './open-desk.ts';

// Nothing is stored in the browser until an editor asks for it, and nothing after “Forget”.

interface Kept {
  readonly slug: string;
  readonly text: string;
}

/** Of this archive: a browser may have several under one host. */
const name = `desk ${location.pathname}`;

/** Undefined where nothing is kept, or this browser stores nothing. */
export function readKept(): Kept | undefined {
  try {
    const kept = localStorage.getItem(name);
    return kept === null ? undefined : (JSON.parse(kept) as Kept);
  } catch {
    return undefined;
  }
}

export function listenToKeeping({ current }: Pick<Desk, 'current'>) {
  function show(): void {
    const isKept = readKept() !== undefined;
    find('#keep').hidden = isKept;
    find('#forget').hidden = !isKept;
  }

  function keep(): void {
    const { slug, text } = current();
    try {
      localStorage.setItem(name, JSON.stringify({ slug, text }));
    } catch {
      announce('This browser keeps nothing. Download the file instead.');
    }
    show();
  }

  on('#keep', 'click', () => {
    keep();
    const { pictures } = current();
    const apart = pictures.length > 0 ? ' Pictures are not kept: download the issue to have them.' : '';
    announce(`Kept in this browser only, on this computer. Press Forget to delete it.${apart}`);
  });
  on('#forget', 'click', () => {
    localStorage.removeItem(name);
    show();
    announce('This browser keeps nothing any more. Your text is still here until you close the page.');
  });
  show();
  return {
    /** What is kept is the newest. */
    follow: () => {
      if (readKept()) keep();
    },
  };
}
