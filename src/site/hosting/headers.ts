import { FILES, fromRoot } from '../../model/addresses.ts';
import type { Board } from '../../model/model.ts';

/** What pages may load, and from where. Each page says this of itself. */
export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

/**
 * The desk says this of itself: it loads from its own archive alone, runs no other code and sends no form. Its preview shows pictures that are
 * on the editor's computer. Their `blob:` addresses only a script of ours can make, and nothing is fetched for them from elsewhere; a `data:`
 * address could be in anything that is pasted.
 */
export const DESK_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'";

/** What hosts, the preview and the tests send with every file: what any page needs, since a page can only narrow it. */
export const HOST_POLICY = CONTENT_POLICY.replace("img-src 'self'", "img-src 'self' blob:");

/** Sent with every file. docs/hosting.md says what each is for. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HOST_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'max-age=300',
};

/** Sent with files to download: a browser that showed a PDF in its own window would show nothing of it under this policy. */
export const FILE_HEADERS: Readonly<Record<string, string>> = { 'Content-Disposition': 'attachment' };

export function renderHeaders(board: Pick<Board, 'address'>): string {
  const rule = (path: string, headers: typeof HEADERS) =>
    [fromRoot(board, path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return rule('*', HEADERS) + rule(`${FILES}*`, FILE_HEADERS);
}
