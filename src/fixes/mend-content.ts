import { readTyped } from '../checks/engine/passages.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import type { SourceFile } from '../text/source.ts';
import { findMends } from './find-mends.ts';
import { applyMends, type Mend, withoutOverlaps } from './mend.ts';

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

/** A time within curly quotes is mended after them; nothing here needs more rounds than there are kinds of mends. */
const MOST_ROUNDS = 4;

function mendFile({ path, text }: SourceFile, hosts: readonly string[]): MendedFile {
  const made: Mend[] = [];
  let after = text;
  // A file in another encoding was not read byte for byte, and would not be written so.
  for (let round = 0; round < MOST_ROUNDS && !text.includes('\ufffd'); round++) {
    const mends = withoutOverlaps(findMends(readTyped({ path, text: after }), hosts));
    if (mends.length === 0) break;
    after = applyMends(after, mends);
    made.push(...mends);
  }
  return { path, before: text, after, mends: made };
}
