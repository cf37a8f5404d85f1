import type { BoardParts } from '../../../content/board.ts';
import type { Picture } from '../../../fields/picture.ts';
import { readPicture } from '../../../fields/picture.ts';

/** The masthead and the logo, in the form of an issue's pictures. */
export function boardPictures({ masthead, logo, placeOf }: BoardParts): readonly Picture[] {
  return Object.entries({ masthead, logo }).flatMap(([key, picture]) =>
    picture ? readPicture(picture, placeOf([key, 'src'])) : [],
  );
}
