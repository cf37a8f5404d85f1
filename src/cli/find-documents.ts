import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type Files, stemOf } from '../import/document.ts';
import { listDocuments } from '../import/list-documents.ts';
import { canImport, whyNot } from '../import/read-document.ts';

/** A document on this computer, and the files around it. */
export interface FoundDocument {
  readonly path: string;
  /** Among the files around it. */
  readonly name: string;
  readonly files: Files;
  /** When it was last changed: `2018-05-14`. */
  readonly day: string;
}

/** A file, or the documents in a folder and in its folders. Links are not followed. */
export function findDocuments(path: string): readonly FoundDocument[] {
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  // Beside one file only what is in its own folder of parts.
  const names = listFiles(folder).filter(
    (name) => isFolder || name === basename(path) || name.startsWith(stemOf(path)),
  );
  const files: Files = { names, read: (name) => readFileSync(join(folder, name)) };
  const wanted = isFolder
    ? listDocuments(names.filter((name) => canImport(name) || whyNot(name) !== undefined))
    : [basename(path)];
  return wanted.map((name) => ({
    path: join(folder, name),
    name,
    files,
    day: statSync(join(folder, name)).mtime.toISOString().slice(0, 10),
  }));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
