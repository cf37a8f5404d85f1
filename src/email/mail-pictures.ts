import { fitPicture, isPoster } from '../images/fit-picture.ts';
import type { Images } from '../images/images.ts';
import { absolute, imagePath } from '../model/addresses.ts';
import type { Board } from '../model/model.ts';

/** A picture of a mail. Its size, in pixels, is not known where it was not made ready. */
export interface MailPicture {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
}

interface Source {
  readonly board: Pick<Board, 'address'>;
  readonly images: Images;
}

export function describePicture(src: string, { board, images }: Source): MailPicture {
  const file = images.get(src)?.fallback;
  const url = absolute(board, encodeURI(file?.path ?? imagePath(src)));
  return file ? { url, width: file.width, height: file.height } : { url };
}

/** A picture as it is shown in a room of this size. `whole`: its address, where a reader needs it in its own size. */
export function showPicture({ url, width, height }: MailPicture, mostWidth: number, mostHeight?: number) {
  if (!width || !height) return { url, width: mostWidth };
  const size = { width, height };
  return { url, ...fitPicture(size, mostWidth, mostHeight), whole: isPoster(size) ? url : undefined };
}
