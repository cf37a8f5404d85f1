import type { BoardParts } from '../../../content/board.ts';
import type { Picture } from '../../../fields/picture.ts';
import { readPicture } from '../../../fields/picture.ts';

/** The pictures that bulletin.yaml names, as the model has those of issues. */
export function boardPictures({ masthead, logo, placeOf }: BoardParts): readonly Picture[] {
  return Object.entries({ masthead, logo }).flatMap(([key, picture]) =>
    picture ? readPicture(picture, placeOf([key, 'src'])) : [],
  );
}
