/** What a PDF says of itself: words at places. */
export interface PdfText {
  readonly pages: readonly PdfPage[];
  readonly title: string;
  /** When it was made: `20190702`. */
  readonly day: string;
}

export interface PdfPage {
  readonly runs: readonly Run[];
  /** Addresses of links that no words are in. */
  readonly links: readonly string[];
}

/** @throws NotImported */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfText>;

/** Words that a PDF draws together, in points from the top left. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the line that they are on. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  readonly href?: string | undefined;
}
