import { readTyped } from '../checks/engine/passages.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import type { SourceFile } from '../text/source.ts';
import { findFixes } from './find-fixes.ts';
import { applyFixes, type Fix, withoutOverlaps } from './fix.ts';

/** A file with something to fix. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly fixes: readonly Fix[];
}

/**
 * Every issue, page and list as it would be after all fixes. Nothing is written.
 * @param hosts known to open with `https:`
 */
export function fixFiles(files: ContentFiles, hosts: readonly string[]): readonly FixedFile[] {
  const { bulletin, topics, glossary, issues, pages, wordings } = files;
  return [bulletin, topics, glossary, ...wordings, ...issues, ...pages]
    .flatMap((file) => (file ? fixFile(file, hosts) : []))
    .filter(({ fixes }) => fixes.length > 0);
}

/** A time within curly quotes is fixed in the round after them. */
const MOST_ROUNDS = 4;

function fixFile({ path, text }: SourceFile, hosts: readonly string[]): FixedFile {
  const fixes: Fix[] = [];
  let after = text;
  // A file in another encoding was not read byte for byte, and would not be written so.
  for (let round = 0; round < MOST_ROUNDS && !text.includes('\ufffd'); round++) {
    const found = withoutOverlaps(findFixes(readTyped({ path, text: after }), hosts));
    if (found.length === 0) break;
    after = applyFixes(after, found);
    fixes.push(...found);
  }
  return { path, before: text, after, fixes };
}
