import { NotImported, type Source, stemOf } from '../../import/document.ts';
import { openPictureBox, type Picture } from '../../import/picture-box.ts';
import { readDocument } from '../../import/read-document.ts';
import { describeGuesses, identify, writeIssue } from '../../import/write-issue.ts';
import type { Opened } from '../engine/messages.ts';
import { readPdf } from './read-pdf.ts';

/** A document of another tool as an issue on the desk. It is loaded when there is one to open. */
export interface OpenedDocument {
  readonly text: string;
  /** In which it was published. */
  readonly month: string;
  readonly notes: readonly string[];
  readonly pictures: readonly Picture[];
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const NO_FILES = { names: [], read: () => new Uint8Array() };

/**
 * @param board its next number, where the document has none, and the pictures that it has
 * @param clean see Source
 * @returns in place of an issue, why there is none and what to do
 */
export async function openDocument(
  file: File,
  board: Pick<Opened, 'number' | 'pictures'>,
  clean: Source['clean'],
): Promise<OpenedDocument | string> {
  const { name } = file;
  const box = openPictureBox(stemOf(name), board.pictures);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const issues = await readDocument({ name, bytes, files: NO_FILES, parse, readPdf, pictures: box, clean });
    const all = issues.map((issue) => ({
      issue,
      identity: identify(issue, {
        title: stemOf(name),
        date: {
          value: new Date(file.lastModified).toISOString().slice(0, 10),
          from: 'the day when the file was last changed',
        },
      }),
    }));
    const [newest] = all.toSorted((a, b) => (a.identity.date.value < b.identity.date.value ? 1 : -1));
    if (!newest) return 'There is no text in this file.';
    const { issue, identity } = newest;
    const others = `This file has ${issues.length} issues, and the newest is open here. “npm run import” takes all of them.`;
    const known = { ...identity, number: identity.number ?? { value: board.number, from: 'the board’s last number' } };
    const guesses = Object.values(describeGuesses(issue, known)).flatMap((guess) => guess ?? []);
    return {
      text: writeIssue(issue, known),
      month: identity.date.value.slice(0, 7),
      notes: [...guesses.map((guess) => `${guess} Check it.`), ...issue.notes, ...(issues.length > 1 ? [others] : [])],
      pictures: box.pictures,
    };
  } catch (error) {
    if (error instanceof NotImported) return error.message;
    throw error;
  }
}
