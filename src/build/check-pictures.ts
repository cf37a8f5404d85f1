import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type KnownPictures, recallPicture } from '../images/known-pictures.ts';
import { eachOf } from '../images/parallel.ts';
import { findTraces, type PictureTraces } from '../images/picture-traces.ts';
import { HugePicture, UnreadablePicture } from '../images/pixels.ts';
import { FILE_START, type Problem, reportInto } from '../text/problem.ts';
import { listPictureFiles } from './read-content.ts';

const HOW = 'Windows: Properties, Details, Remove; Mac: Preview, Inspector';

const SAYS: Readonly<Record<keyof PictureTraces, string>> = {
  place: `records where it was taken (GPS), and anyone who sees this repository can read that. Remove it (${HOW}), and upload the picture again.`,
  names: `names the photographer, the camera’s owner or a person in it. Remove the names (${HOW}), and upload the picture again. Put a credit under “credit”.`,
};

/** What the originals in content/images say beside the picture. Pages and mails have none of it, but the repository has. */
export async function checkPictures(
  contentFolder: string,
  wanted: (file: string) => boolean = () => true,
  known: KnownPictures = new Map(),
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const pictures = listPictureFiles(contentFolder).filter(({ path }) => wanted(path));
  await eachOf(pictures, async ({ name, path }) => {
    const file = join(contentFolder, 'images', name);
    const traces = await recallPicture(known, 'traces', file, () => readTraces(file));
    if (traces instanceof HugePicture) {
      reportInto(problems, path)('image-file', FILE_START, traces.describe(name));
      return;
    }
    for (const trace of ['place', 'names'] as const) {
      const message = `“${name}” ${SAYS[trace]}`;
      if (traces?.[trace]) reportInto(problems, path)('image-metadata', FILE_START, message, 'warning');
    }
  });
  return problems;
}

async function readTraces(path: string): Promise<PictureTraces | HugePicture | undefined> {
  try {
    return await findTraces(await readFile(path));
  } catch (error) {
    if (error instanceof HugePicture) return error;
    if (error instanceof UnreadablePicture) return undefined;
    throw error;
  }
}
