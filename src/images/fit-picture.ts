/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In pixels: more than the screen of a phone, and less than that of a computer. */
const MOST_HEIGHT = 700;

/** The size in which a picture is shown: never larger than it is. Screens with finer pixels draw from those that are over. */
export function fitPicture(
  { width, height }: Size,
  mostWidth = Number.POSITIVE_INFINITY,
  mostHeight = MOST_HEIGHT,
): Size {
  const scale = Math.min(1, mostWidth / width, mostHeight / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Whether a picture is shown so small that nobody can read the words in it, as those of a poster: a link then opens it in its own size. */
export const isPoster = ({ width, height }: Size): boolean => height > width && height > 1.3 * MOST_HEIGHT;
