import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filePath } from '../model/addresses.ts';
import type { Download } from '../model/downloads.ts';
import type { ViewFile } from '../render/view-file.ts';

export const listDownloadViews = (downloads: readonly Download[]): readonly ViewFile<Download>[] =>
  downloads.map(({ name, bytes }) => ({ path: filePath(name), layout: 'download', data: { name, bytes } }));

/** A file as it was uploaded. @throws DownloadChanged: links to it say the size that it had */
export async function readDownload({ name, bytes }: Download, contentFolder: string): Promise<Buffer> {
  const file = await readFile(join(contentFolder, 'files', name));
  if (file.length === bytes) return file;
  throw new DownloadChanged(`content/files/${name} changed while it was being read. Run the command again.`);
}

export class DownloadChanged extends Error {
  override readonly name = 'DownloadChanged';
}
