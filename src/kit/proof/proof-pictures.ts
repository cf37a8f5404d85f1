import type { Images, PreparedImage } from '../../images/images.ts';
import { type Board, type Issue, picturesOf } from '../../model/model.ts';

/** The bytes of a file of the archive, by its path; undefined where there is none. */
export type ReadPicture = (path: string) => Promise<Uint8Array | undefined>;

/** `data:` addresses by the path that a page or an email asks for. */
export type ProofPictures = ReadonlyMap<string, string>;

/** As wide as a page shows most pictures, and as a phone does; in pixels. */
const WIDTHS = [800, 480] as const;
/** Bytes of all pictures. Page and email hold them each, a third larger as text: some 4 MB, which every mail program takes. */
const MOST = 1_500_000;

/** The pictures of an issue, small enough together to travel by email; at the end of many, some are left out. */
export async function readProofPictures(
  issue: Issue,
  { masthead, logo }: Pick<Board, 'masthead' | 'logo'>,
  images: Images,
  read: ReadPicture,
): Promise<ProofPictures> {
  const names = [masthead, logo, ...picturesOf(issue)].flatMap((picture) => picture?.src ?? []);
  const used = [...new Set(names.flatMap((name) => images.get(name) ?? []))];
  let made: readonly Made[] = [];
  for (const width of WIDTHS) {
    made = await readAll(used, width, read);
    if (sizeOf(made) <= MOST) break;
  }
  const fitting = made.filter((_, at) => sizeOf(made.slice(0, at + 1)) <= MOST);
  return new Map(fitting.map(({ path, bytes }) => [path, asAddress(bytes)]));
}

interface Made {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const sizeOf = (made: readonly Made[]) => made.reduce((sum, { bytes }) => sum + bytes.length, 0);

async function readAll(used: readonly PreparedImage[], width: number, read: ReadPicture): Promise<readonly Made[]> {
  const found = await Promise.all(
    used.map(async ({ fallback, webp }) => {
      const file = webp.find((one) => one.width >= width) ?? webp.at(-1) ?? fallback;
      const bytes = await read(file.path);
      return bytes && { path: fallback.path, bytes };
    }),
  );
  return found.filter((one) => one !== undefined);
}

/** How many arguments a function surely takes. */
const CHUNK = 8192;

/** Browsers look at a picture's own first bytes to know its kind. */
function asAddress(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:image/webp;base64,${btoa(text)}`;
}
