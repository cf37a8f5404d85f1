import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { parseArchive } from '../content/parse-archive.ts';
import { findWithdrawn } from '../content/withdrawals.ts';
import type { Archive } from '../model/archive.ts';
import { stampFolder } from './folder-stamp.ts';
import { readContent } from './read-content.ts';

/** An issue was withdrawn after a build had read it: what that build has made would make it public again. */
export class WithdrawnMeanwhile extends Error {
  override readonly name = 'WithdrawnMeanwhile';
}

/** @returns a check to run just before what was made takes its place @throws WithdrawnMeanwhile */
export function watchWithdrawals(content: string): (made: Archive) => void {
  const folder = join(content, 'issues');
  // Where it is a link, a file or closed, the reader of content says so: nothing outside the board is looked at.
  const stamp = () => {
    try {
      return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? stampFolder(folder) : '';
    } catch {
      return undefined;
    }
  };
  const before = stamp();
  return ({ issues, today }) => {
    if (before !== undefined && stamp() === before) return;
    const { files } = readContent(content);
    const reading = parseArchive(files, { drafts: false, today: () => today });
    const names = new Set(findWithdrawn(files.issues, reading).flatMap((file) => file.names));
    const gone = issues.filter(({ slug }) => names.has(slug)).map(({ slug }) => slug);
    if (gone.length > 0)
      throw new WithdrawnMeanwhile(
        `${gone.join(', ')} has been withdrawn since this build read it. Run the command again.`,
      );
  };
}
