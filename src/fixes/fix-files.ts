import { readTyped } from '../checks/engine/passages.ts';
import { issueSchema } from '../content/issue.ts';
import { glossarySchema, topicsSchema } from '../content/lists.ts';
import { pageSchema } from '../content/page.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import { wordingSchema } from '../content/wording.ts';
import { typingOf } from '../fields/schema.ts';
import { bulletinSchema } from '../model/board.ts';
import type { SourceFile } from '../text/source.ts';
import type { TypingOf } from '../text/typing.ts';
import { findFixes } from './find-fixes.ts';
import { applyFixes, type Fix, withoutOverlaps } from './fix.ts';

/** A file with something to fix. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly fixes: readonly Fix[];
}

/** Every file as it would be after all fixes. Nothing is written. @param hosts known to open with `https:` */
export function fixFiles(files: ContentFiles, hosts: readonly string[]): readonly FixedFile[] {
  const schemas = [
    [files.bulletin, bulletinSchema],
    [files.topics, topicsSchema],
    [files.glossary, glossarySchema],
    [files.wordings, wordingSchema],
    [files.issues, issueSchema],
    [files.pages, pageSchema],
  ] as const;
  return schemas
    .flatMap(([some, schema]) => [some ?? []].flat().map((file) => fixFile(file, typingOf(schema), hosts)))
    .filter(({ fixes }) => fixes.length > 0);
}

/** A time within curly quotes is fixed in the round after them. */
const MOST_ROUNDS = 6;

function fixFile({ path, text }: SourceFile, typing: TypingOf, hosts: readonly string[]): FixedFile {
  const fixes: Fix[] = [];
  let after = text;
  // A file in another encoding was not read byte for byte, and would not be written so.
  for (let round = 0; round < MOST_ROUNDS && !text.includes('\ufffd'); round++) {
    const found = withoutOverlaps(findFixes(readTyped({ path, text: after }), typing, hosts));
    if (found.length === 0) break;
    after = applyFixes(after, found);
    fixes.push(...found);
  }
  return { path, before: text, after, fixes };
}
