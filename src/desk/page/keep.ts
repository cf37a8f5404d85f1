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

/** @throws where this browser stores nothing */
export const keep = (written: Kept): void => localStorage.setItem(name, JSON.stringify(written));

export const forget = (): void => localStorage.removeItem(name);
