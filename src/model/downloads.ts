import { kindOf } from '../fields/file-kinds.ts';
import { readTarget } from '../fields/links.ts';
import { decodeAddress } from '../text/decode-address.ts';
import { filePath } from './addresses.ts';
import type { Writing } from './model.ts';

/** A file of content/files. */
export interface Download {
  readonly name: string;
  readonly bytes: number;
}

/** Finds the file that a link opens. A different spelling of its name opens it too: the checks ask for the right one. */
export type FindDownload = (href: string) => Download | undefined;

/** @param address of the archive: a link may have been copied from its pages */
export function indexDownloads(downloads: readonly Download[], address: string | undefined): FindDownload {
  const byPath = new Map(downloads.map((download) => [filePath(download.name), download]));
  return (href) => {
    const target = readTarget(href);
    if (target.kind === 'file') return byPath.get(filePath(target.name));
    const isOwn = target.kind === 'outside' && address !== undefined && href.startsWith(address);
    return isOwn ? byPath.get(decodeAddress(href.slice(address.length).replace(/#.*$/, ''))) : undefined;
  };
}

export interface PublishedDownload extends Download {
  /** The names of the issues and pages that link to it. */
  readonly linkedBy: readonly string[];
}

/** Those that one of these writings links to. */
export function publishDownloads(
  downloads: readonly Download[],
  writings: readonly Pick<Writing, 'slug' | 'links'>[],
  find: FindDownload,
): readonly PublishedDownload[] {
  const linkedBy = new Map<Download, Set<string>>();
  for (const { slug, links } of writings) {
    for (const { href, withdrawn } of links) {
      const download = withdrawn ? undefined : find(href);
      if (download) linkedBy.set(download, (linkedBy.get(download) ?? new Set()).add(slug));
    }
  }
  return downloads.flatMap((download) => {
    const slugs = linkedBy.get(download);
    return slugs ? [{ ...download, linkedBy: [...slugs] }] : [];
  });
}

/** The addresses of files that were withdrawn together with their issue or their review. */
export function withdrawnPaths({
  issues,
  withdrawn,
}: Readonly<Record<'issues' | 'withdrawn', readonly Pick<Writing, 'links'>[]>>): readonly string[] {
  const links = [
    ...withdrawn.flatMap((issue) => issue.links),
    ...issues.flatMap((issue) => issue.links.filter((link) => link.withdrawn)),
  ];
  return links.flatMap(({ href }) => {
    const target = readTarget(href);
    return target.kind === 'file' ? [filePath(target.name)] : [];
  });
}

export const typeOf = ({ name }: Download): string => kindOf(name) ?? '';

/** `212 KB`, `1.2 MB`, in thousands as networks count. Nothing is smaller than 1 KB. */
export function sizeOf({ bytes }: Pick<Download, 'bytes'>): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
}

/** `PDF, 212 KB` */
export const describeDownload = (download: Download) => [typeOf(download), sizeOf(download)].filter(Boolean).join(', ');
