import { findMends } from './checks/mending/find-mends.ts';
import { applyMends, type Mend } from './checks/mending/mend.ts';
import { readTyped } from './checks/passages.ts';
import type { ContentFiles } from './issue/archive.ts';
import type { SourceFile } from './issue/source.ts';

/** A file of which something can be mended without asking. */
export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly mends: readonly Mend[];
}

/**
 * Every issue, page and list as it would be with all mends made. Nothing is written.
 * @param hosts whose addresses are known to open with `https:`
 */
export function mendContent(files: ContentFiles, hosts: readonly string[]): readonly MendedFile[] {
  const { bulletin, topics, glossary, issues, pages, wordings } = files;
  return [bulletin, topics, glossary, ...wordings, ...issues, ...pages].flatMap((file) => {
    const mended = file && mendFile(file, hosts);
    return mended && mended.mends.length > 0 ? mended : [];
  });
}

function mendFile(file: SourceFile, hosts: readonly string[]): MendedFile {
  // A file in another encoding was not read byte for byte, and would not be written so.
  const mends = file.text.includes('\ufffd') ? [] : findMends(readTyped(file), hosts);
  return { path: file.path, before: file.text, after: applyMends(file.text, mends), mends };
}
