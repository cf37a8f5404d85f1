import { announce, find, on } from './dom.ts';
import { countFiles, type OnComputer } from './file-shelf.ts';
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

const store = () => import('./kept-files.ts');

export const readKeptParts = async (): Promise<OnComputer> => (await store()).readKeptFiles(name);

export function listenToKeeping({ current, pictures, files }: Pick<Desk, 'current' | 'pictures' | 'files'>) {
  /** The pictures and files that are kept: the browser writes them again only when there are others. */
  let written = '';
  /** Another window keeps its text in the place of this one's. */
  let isElsewhere = false;
  /** One after the other: the last is the newest. */
  let storing: Promise<unknown> = Promise.resolve();
  const after = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const done = storing.then(act);
    storing = done;
    return done;
  };

  const isKept = () => !isElsewhere && readKept() !== undefined;

  function show(): void {
    find('#keep').hidden = isKept();
    find('#forget').hidden = readKept() === undefined;
  }

  function keepText(): boolean {
    const { slug, text } = current();
    try {
      localStorage.setItem(name, JSON.stringify({ slug, text }));
      return true;
    } catch {
      announce('This browser keeps nothing. Download the file instead.');
      return false;
    } finally {
      show();
    }
  }

  async function keepParts(): Promise<string> {
    const parts = { pictures: pictures.all, files: files.all };
    const now = [...parts.pictures, ...parts.files].map((one) => `${one.name} ${one.bytes.length}`).join('\n');
    if (now === written) return countFiles(parts);
    written = now;
    const kept = after(async () => (await store()).keepFiles(name, parts));
    if (await kept) return countFiles(parts);
    announce(
      'Pictures and files are not kept: they have more than 60 MB, or this browser keeps none. Download the issue to have them.',
    );
    return '';
  }

  addEventListener('storage', ({ key, newValue }) => {
    if (key !== name) return;
    // The pictures and files that are kept are that window's, or none.
    written = '';
    if (newValue === null || isElsewhere) return show();
    isElsewhere = true;
    show();
    announce(
      'Another window has the desk open, and its text is kept now, not this one. Go on there, or press “Keep on this computer” here.',
    );
  });
  on('#keep', 'click', async () => {
    isElsewhere = false;
    if (!keepText()) return;
    const parts = await keepParts();
    const what = parts === '' ? 'The text is kept' : `The text and its ${parts} are kept`;
    announce(`${what} in this browser only, on this computer. Press Forget to delete all of it.`);
  });
  on('#forget', 'click', () => {
    localStorage.removeItem(name);
    void after(async () => (await store()).forgetFiles(name));
    written = '';
    show();
    announce('This browser keeps nothing any more. Your text is still here until you close the page.');
  });
  show();
  return {
    isKept,
    /** What is kept is the newest. */
    follow: () => {
      if (isKept() && keepText()) void keepParts();
    },
  };
}
