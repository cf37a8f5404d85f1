import type { PictureFault } from '../../content/picture-file.ts';
import type { Download } from '../../model/downloads.ts';

/** What is on the desk. */
export interface OnDesk {
  /** Of the file, without `.md`: `2018-05`. */
  readonly slug: string;
  readonly text: string;
  readonly pictures: readonly OwnPicture[];
  /** For readers to download, on the editor's computer alone. */
  readonly files: readonly Download[];
}

/** A picture that is on the editor's computer alone. */
export interface OwnPicture {
  /** As content/images will have it. */
  readonly name: string;
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly fault: PictureFault | undefined;
  /** For the proof alone, which has it in it. */
  readonly file?: Blob;
}

/** The folder of such a picture in what the desk renders. No address: the frame draws it there. */
export const OWN = 'images/on-this-computer/';

/** The folder of a picture that is not published yet. No address: the frame shows its description there. */
export const BLANK = 'images/not-published-yet/';
