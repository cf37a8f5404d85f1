import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFiles } from '../checks/check-files.ts';
import type { PicturePlaces } from '../images/images.ts';
import { recallPicture } from '../images/known-pictures.ts';
import { eachOf } from '../images/parallel.ts';
import { filePath } from '../model/addresses.ts';
import { type Download, type FindDownload, indexDownloads } from '../model/downloads.ts';
import type { Writing } from '../model/model.ts';
import { FILE_START, type Problem } from '../text/problem.ts';
import { describeInspection, describeUnused, type Finding } from './downloads/describe-inspection.ts';
import { findPlainFault, inspectDownload } from './downloads/inspect-download.ts';
import type { Inspection } from './downloads/inspection.ts';
import { listDownloadFiles } from './read-content.ts';

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** What the files of content/files are, whom they name, and whether anybody links to them. */
export async function checkDownloads(
  folders: PicturePlaces,
  { board, issues, pages }: Pick<ReadFiles, 'board' | 'issues' | 'pages'>,
  wanted: (file: string) => boolean = () => true,
): Promise<readonly Problem[]> {
  const downloads = listDownloadFiles(folders.content);
  const { open, closed } = findUses([...issues, ...pages], indexDownloads(downloads, board?.address));
  const own = [board?.title, board?.board?.name, board?.board?.short, board?.privacy?.controller];
  const harmless = own.flatMap((name) => name ?? []);
  const firstAt = new Map([...downloads].reverse().map((download) => [filePath(download.name), download]));
  const found = await eachOf(downloads, async (download): Promise<Problem[]> => {
    const { name, path } = download;
    const itself = { file: path, ...FILE_START };
    const at = (place: Place, { rule, severity, says }: Finding) => ({
      ...{ rule, severity, message: `“${name}” ${says}` },
      ...{ file: place.file, line: place.line, column: place.column },
    });
    const places = open.get(download) ?? [];
    const twin = firstAt.get(filePath(name));
    const inspection = await inspect(download, folders, harmless);
    const isUnused = places.length === 0 && !inspection.fault;
    return [
      ...(twin && twin !== download ? [at(itself, contentFault(sameAddress(twin)))] : []),
      ...faultsOf(inspection).flatMap((fault) => (places.length > 0 ? places : [itself]).map((one) => at(one, fault))),
      ...(isUnused ? [at(itself, describeUnused(closed.has(download)))] : []),
      ...describeInspection(name, inspection).map((finding) => at(itself, finding)),
    ];
  });
  return found.flat().filter(({ file }) => wanted(file));
}

const contentFault = (says: string): Finding => ({ rule: 'file-content', severity: 'error', says });
const faultsOf = ({ fault }: Inspection) => (fault ? [contentFault(fault)] : []);
const sameAddress = ({ name }: Download) =>
  `and “${name}” would get the same address. Rename or delete one of them, and correct the links to it.`;

/** Where each file is linked to, and which files only withdrawn issues and reviews link to. */
function findUses(writings: readonly Writing[], find: FindDownload) {
  const open = new Map<Download, Place[]>();
  const closed = new Set<Download>();
  for (const { file, status, links } of writings) {
    for (const { href, at, withdrawn } of links) {
      const download = find(href);
      if (download && (withdrawn || status === 'withdrawn')) closed.add(download);
      else if (download) open.set(download, [...(open.get(download) ?? []), { file, ...at }]);
    }
  }
  return { open, closed };
}

async function inspect(
  download: Download,
  { content, cache }: PicturePlaces,
  harmless: readonly string[],
): Promise<Inspection> {
  const fault = findPlainFault(download);
  if (fault) return { fault };
  const file = join(content, 'files', download.name);
  const read = async () => inspectDownload(download.name, await readFile(file), { harmless, cache });
  return recallPicture(`download ${harmless.join('\n')}`, file, read);
}
