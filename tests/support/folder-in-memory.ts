import type { ContentFolder } from '../../src/content/gather-content.ts';

/** Stands for a link in a folder: nothing of it is read. */
export const A_LINK = new Uint8Array();
/** For a named pipe. */
export const UNREADABLE = new Uint8Array();

/** A folder that is in memory: files by their path in it. A path that ends with “/” is an empty folder. */
export function folderInMemory(name: string, files: ReadonlyMap<string, string | Uint8Array>): ContentFolder {
  const bytesOf = (path: string) => {
    const content = files.get(path) ?? '';
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const below = (path: string) => (path === '' ? '' : `${path}/`);
  const list = (path: string) => {
    const inside = [...files.keys()].filter((key) => key.startsWith(below(path)));
    return [...new Set(inside.flatMap((key) => key.slice(below(path).length).split('/', 1)))].filter(Boolean);
  };
  const isFolder = (path: string) =>
    files.size > 0 && (path === '' || [...files.keys()].some((key) => key.startsWith(below(path))));
  return {
    name,
    kindOf: (path) => {
      if (files.get(path) === A_LINK) return 'link';
      if (files.get(path) === UNREADABLE) return 'unreadable';
      return files.has(path) ? 'file' : isFolder(path) ? 'folder' : undefined;
    },
    list,
    sizeOf: (path) => bytesOf(path).length,
    read: (path) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(path)),
    readHead: (path, bytes) => bytesOf(path).subarray(0, bytes),
  };
}
