import { readTyped } from '../checks/engine/passages.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import type { SourceFile } from '../text/source.ts';
import { findFixes } from './find-fixes.ts';
import { applyFixes, type Fix, withoutOverlaps } from './fix.ts';

/** A file with something to fix. */
export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly mends: readonly Fix[];
}

/**
 * Every issue, page and list as it would be after all fixes. Nothing is written.
 * @param hosts known to open with `https:`
 */
export function mendContent(files: ContentFiles, hosts: readonly string[]): readonly MendedFile[] {
  const { bulletin, topics, glossary, issues, pages, wordings } = files;
  return [bulletin, topics, glossary, ...wordings, ...issues, ...pages].flatMap((file) => {
    const mended = file && mendFile(file, hosts);
    return mended && mended.mends.length > 0 ? mended : [];
  });
}

/** A time within curly quotes is fixed in the round after them. */
const MOST_ROUNDS = 4;

function mendFile({ path, text }: SourceFile, hosts: readonly string[]): MendedFile {
  const made: Fix[] = [];
  let after = text;
  // A file in another encoding was not read byte for byte, and would not be written so.
  for (let round = 0; round < MOST_ROUNDS && !text.includes('\ufffd'); round++) {
    const fixes = withoutOverlaps(findFixes(readTyped({ path, text: after }), hosts));
    if (fixes.length === 0) break;
    after = applyFixes(after, fixes);
    made.push(...fixes);
  }
  return { path, before: text, after, mends: made };
}
