import { type PicturePlaces, readPictureFacts } from '../images/images.ts';
import { eachOf } from '../images/parallel.ts';
import { sayTraces } from '../images/picture-words.ts';
import { CostlyPicture, UnreadablePicture } from '../images/pixels.ts';
import { FILE_START, type Problem, reportInto } from '../text/problem.ts';
import { listPictureFiles } from './read-content.ts';

/** What the originals in content/images say beside the picture. Pages and mails have none of it, but the repository has. */
export async function checkPictures(
  places: PicturePlaces,
  wanted: (file: string) => boolean = () => true,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const pictures = listPictureFiles(places.content).filter(({ path }) => wanted(path));
  await eachOf(pictures, async ({ name, path }) => {
    const report = reportInto(problems, path);
    try {
      const facts = await readPictureFacts(name, places);
      for (const said of sayTraces(facts)) report('image-metadata', FILE_START, `“${name}” ${said}`, 'warning');
    } catch (error) {
      if (!(error instanceof UnreadablePicture)) throw error;
      if (error instanceof CostlyPicture) report('image-file', FILE_START, `“${name}” ${error.message}`);
    }
  });
  return problems;
}
