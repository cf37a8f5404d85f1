import { join } from 'node:path';
import type { PublishedCopy } from '../build/published-copy.ts';
import { findPictureFile } from '../fields/picture-name.ts';
import { usesOf } from '../images/images.ts';
import type { Archive } from '../model/archive.ts';
import { type Said, say, sayAll } from '../text/said.ts';
import { describeError } from './describe-error.mjs';

export interface MadeWithdrawal {
  readonly out: string;
  readonly content: string;
  /** Of the published copy, as typed. */
  readonly folder: string;
  readonly copy: PublishedCopy;
  readonly archive: Archive;
  /** Slugs, and those whose reason was left out. */
  readonly withdrawn: readonly string[];
  readonly unfit: readonly string[];
  /** Pictures that it lacks, because they cannot be opened in the copy. */
  readonly gone: readonly string[];
  /** Why it has the program’s layouts and not those of the copy. */
  readonly fault: unknown;
}

/** What was made and what is left to do. @param lost how many addresses the copy lacks, because it is older than their list */
export function describeWithdrawn(
  { out, content, folder, copy, archive, withdrawn, unfit, gone, fault }: MadeWithdrawal,
  lost: number,
): Said {
  const unused = copy.reading.value ? unusedFiles(copy.reading.value, archive, copy.files.images) : [];
  const lines = [
    say`${out}/site is what was last published, without ${withdrawn.join(', ')}. Publish it now.`,
    say`It has no emails and none of your other changes. The next build without errors has both.`,
    ...unfit.map(
      (slug) =>
        say`The notice of ${slug} has no reason: the one given must not be published. Change it in the issue’s file.`,
    ),
    gone.length > 0 &&
      say`The archive lacks these pictures until the next build, because they cannot be opened in ${join(copy.content, 'images')}: ${gone.join(', ')}. To show them now, put each there as it was published, and run this command again.`,
    fault !== undefined &&
      say`The archive has the program’s own layouts until the next build, because those in ${folder} cannot be used: ${describeError(fault).split('\n')[0] ?? ''} To use them now, put them there as they were published, and run this command again.`,
    lost > 0 && say`${folder} is older than the list of addresses: ${lost} of them are missing until the next build.`,
    unused.length > 0 && say`Delete from ${content} what only the withdrawn text used: ${unused.join(', ')}`,
  ];
  return sayAll(lines.flatMap((line) => (line === false ? [] : say`${line}\n`)));
}

/** Pictures and files of one archive that the other no longer shows, as paths in the content folder. */
function unusedFiles(before: Archive, after: Archive, images: ReadonlySet<string>): readonly string[] {
  const filesOf = ({ board, issues, pages, downloads }: Archive) => [
    ...[...usesOf(board, [...issues, ...pages.values()]).keys()].map(
      (name) => `images/${findPictureFile(name, images) ?? name}`,
    ),
    ...downloads.map(({ name }) => `files/${name}`),
  ];
  const left = new Set(filesOf(after));
  return filesOf(before).filter((path) => !left.has(path));
}
