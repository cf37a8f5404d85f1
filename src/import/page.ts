// What the steps of `cleanHtml` work on.

export interface PictureMark {
  /** As the document has it: a place in it, an address, or the picture itself as `data:`. */
  readonly src: string;
  readonly alt: string;
}

/** @returns what the picture's file will be called; undefined where the picture cannot be had */
export type NamePicture = (picture: PictureMark) => string | undefined;

export interface Page {
  readonly body: HTMLElement;
  readonly html: string;
  /** The page's own address, which those of its links may go on from. */
  readonly address: string | undefined;
  readonly namePicture: NamePicture;
  readonly say: (note: string) => void;
  /** Texts at its start that the page does not show, in their order. */
  readonly hidden: string[];
}
