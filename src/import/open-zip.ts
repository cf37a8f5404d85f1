import { unzipSync, zipSync } from 'fflate';

// The one place that knows fflate. Its traps: it throws where a file is no archive or is cut off, but does not check sums; and it unpacks
// whatever it is not told to leave out, so the sizes that the archive states are looked at first. It unpacks no more than those.

export interface OpenedZip {
  readonly names: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Whether some of what was wanted was too much. */
  readonly isCut: boolean;
}

/**
 * @param wanted which of its files to unpack
 * @param most in bytes, of all of them: an archive may have a thousand files of one name
 * @returns undefined for what is no archive, or not the whole of one
 */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean, most: number): OpenedZip | undefined {
  const names: string[] = [];
  let left = most;
  let isCut = false;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        if (!wanted(name)) return false;
        const fits = originalSize <= left;
        if (fits) left -= originalSize;
        else isCut = true;
        return fits;
      },
    });
    return { names, files, isCut };
  } catch {
    return undefined;
  }
}

/** Without packing: for pictures, and for a library that would unpack without limits. */
export const closeZip = (files: OpenedZip['files']): Uint8Array => zipSync({ ...files }, { level: 0, mtime: EARLIEST });

/** The first day that a ZIP can name: what is packed twice has the same bytes. */
const EARLIEST = new Date(1980, 0, 1);
