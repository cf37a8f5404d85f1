import { isPageFile } from '../../fields/former-address.ts';
import { fromRoot, issuePath } from '../../model/addresses.ts';
import type { Archive } from '../../model/archive.ts';

/**
 * `_redirects`, which Netlify and Cloudflare Pages read. Netlify would take `301!` and then not look for a file; Cloudflare refuses
 * that, and on Netlify the page at the old address leads on all the same.
 */
export function renderRedirects({ board, issues, withdrawn }: Pick<Archive, 'board' | 'issues' | 'withdrawn'>): string {
  const lines = [...issues, ...withdrawn].flatMap((issue) =>
    issue.formerly
      .flatMap(spellings)
      .map((path) => `${fromRoot(board, path)} ${fromRoot(board, issuePath(issue))} 301\n`),
  );
  return lines.sort().join('');
}

/** Cloudflare tells `/old` from `/old/`; whoever linked to one may have meant either. */
function spellings(path: string): readonly string[] {
  if (isPageFile(path)) return [path];
  const bare = path.replace(/\/$/, '');
  return [bare, `${bare}/`];
}
