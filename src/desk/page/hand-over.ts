import type { Opened } from '../engine/messages.ts';

/** Saves a file on this computer. */
export function download(name: string, content: BlobPart, type = 'text/markdown'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Where the text is put into the board's repository: it is pasted there, since an address has no room for an issue. */
export const pageOnGitHub = (repository: string, slug: string, { issues }: Pick<Opened, 'issues'>): string =>
  issues.includes(slug)
    ? `${repository}/edit/main/content/issues/${slug}.md`
    : `${repository}/new/main/content/issues?filename=${slug}.md`;
