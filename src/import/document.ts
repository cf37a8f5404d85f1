import type { ParseHtml } from './open-html.ts';
import type { ReadPdf } from './pdf-text.ts';
import type { PictureBox } from './picture-box.ts';

/** One issue of a document of another tool. */
export interface ImportedIssue {
  readonly markdown: string;
  readonly title: string;
  /** One sentence that mail apps or lists showed. */
  readonly summary: string;
  /** Texts that may name its date and number, the most certain first. */
  readonly clues: readonly Clue[];
  /** Its earlier web address. */
  readonly address?: string | undefined;
  readonly notes: readonly string[];
}

export interface Clue {
  /** As it is named to an editor: `the subject`. */
  readonly from: string;
  readonly text: string;
  /** Only where nothing else has a date. */
  readonly isLast?: true;
}

/** Files that lie together, by their paths: pages and their pictures. */
export interface Files {
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array;
}

export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where its pictures may be. */
  readonly files: Files;
  readonly parse: ParseHtml;
  readonly readPdf: ReadPdf;
  readonly pictures: PictureBox;
  /** The texts without personal data, none of which may name an issue's file. */
  readonly clean: (texts: readonly string[]) => Promise<readonly string[]>;
}

/** A file that cannot be imported: the words say why, and what to do instead. */
export class NotImported extends Error {
  override readonly name = 'NotImported';
}

export const baseName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
export const stemOf = (path: string) => baseName(path).replace(/\.[^.]*$/, '');
