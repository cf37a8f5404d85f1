import type { BoardParts } from '../issue/board.ts';
import type { Picture } from '../issue/model.ts';
import { readPicture } from '../issue/picture.ts';

/** The pictures that bulletin.yaml names, as the model has those of issues. */
export function boardPictures({ masthead, logo, placeOf }: BoardParts): readonly Picture[] {
  return Object.entries({ masthead, logo }).flatMap(([key, picture]) =>
    picture ? readPicture(picture, placeOf([key, 'src'])) : [],
  );
}
