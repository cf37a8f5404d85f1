import type { Opened } from '../engine/messages.ts';

/** Saves a text or a picture as a file on this computer. */
export function download(name: string, content: string | Uint8Array): void {
  const type = typeof content === 'string' ? 'text/markdown' : '';
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Where the text is put into the board's repository: it is pasted there, since an address has no room for an issue. */
export const pageOnGitHub = (repository: string, slug: string, { issues }: Pick<Opened, 'issues'>): string =>
  issues.includes(slug)
    ? `${repository}/edit/main/content/issues/${slug}.md`
    : `${repository}/new/main/content/issues?filename=${slug}.md`;
