import { FILES, fromRoot } from '../../model/addresses.ts';
import type { Board } from '../../model/model.ts';

/** What pages may load, and from where. The one copy of it in code: hosts, the preview and the tests send this. */
export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

/** The desk says this of itself, beside what its host sends: it loads from its own archive alone, runs no other code and sends no form. */
export const DESK_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'";

/** Sent with every file. docs/hosting.md says what each is for. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_POLICY,
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
