import { isPageFile } from '../../fields/former-address.ts';
import { fromRoot, issuePath } from '../../model/addresses.ts';
import type { Archive } from '../../model/archive.ts';

export function redirectsData({ board, issues, withdrawn }: Pick<Archive, 'board' | 'issues' | 'withdrawn'>) {
  const moved = [...issues, ...withdrawn].filter(({ formerly }) => formerly.length > 0);
  return { board: { address: board.address }, moved: moved.map(({ slug, formerly }) => ({ slug, formerly })) };
}

/**
 * `_redirects`, which Netlify and Cloudflare Pages read. Netlify would take `301!` and then not look for a file; Cloudflare refuses
 * that, and on Netlify the page at the old address sends readers on all the same.
 */
export function renderRedirects({ board, moved }: ReturnType<typeof redirectsData>): string {
  const lines = moved.flatMap((issue) =>
    issue.formerly
      .flatMap(spellings)
      .map((path) => `${fromRoot(board, path)} ${fromRoot(board, issuePath(issue))} 301\n`),
  );
  return lines.sort().join('');
}

/** To Cloudflare `/old` and `/old/` are two addresses, and a link may have either. */
function spellings(path: string): readonly string[] {
  if (isPageFile(path)) return [path];
  const bare = path.replace(/\/$/, '');
  return [bare, `${bare}/`];
}
