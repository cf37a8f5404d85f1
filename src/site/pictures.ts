import { fitPicture, isPoster } from '../images/fit-picture.ts';
import type { Images } from '../images/images.ts';
import { type Addressing, fromRoot } from '../model/addresses.ts';
import type { Board } from '../model/model.ts';

/** @throws when the picture was not made ready, which the checks rule out */
export function pictureSource(
  name: string,
  images: Images,
  board: Pick<Board, 'address'>,
  addressing: Addressing = fromRoot,
) {
  const image = images.get(name);
  if (!image) throw new Error(`content/images/${name} was not made ready for the site.`);
  const { path, width, height } = image.fallback;
  const src = addressing(board, encodeURI(path));
  return {
    path,
    src,
    ...fitPicture({ width, height }),
    whole: isPoster({ width, height }) ? src : undefined,
    srcset: image.webp.map((file) => `${addressing(board, encodeURI(file.path))} ${file.width}w`).join(', '),
  };
}
