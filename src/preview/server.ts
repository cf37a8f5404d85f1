import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize, sep } from 'node:path';

/** Files, and the path under which the browser sees them, decoded: it ends with a slash, or is a folder’s name. */
export interface Mount {
  readonly path: string;
  readonly read: (path: string) => Promise<string | Buffer | undefined>;
  /** Sent with every file, such as a policy of what may be loaded. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface ServerOptions {
  /** Waited for before each answer: until then there are no mounts. */
  readonly ready?: () => Promise<unknown>;
  readonly mounts: readonly Mount[];
  readonly port: number;
  /** What the page says of what went wrong. */
  readonly describeError: (error: unknown) => string;
  /** Called when something is asked for; what it gives changes a page before it is sent. */
  readonly changeHtml?: () => (html: string) => string;
  /** Answers requests that are not for files; true when it has. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.csv': 'text/csv; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** Listens on the loopback address and answers to no other name, so that a page elsewhere cannot read drafts by pointing its name here. */
export async function startServer(options: ServerOptions): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    respond(request, response, options).catch((error: unknown) => {
      const change = changerOf(options);
      // A page like the others: it loads again when the fault is fixed.
      const message = options.describeError(error).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      response
        .writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
        .end(change(`<!doctype html><title>Error</title><body><pre>${message}</pre></body>`));
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, '127.0.0.1', listening);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Another site may open a page, as a link in an email does. What it would load, or show within its own, would tell it which drafts there are. */
function isForeign({ headers }: IncomingMessage): boolean {
  const { 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode, 'sec-fetch-dest': target } = headers;
  return !/^(?:none|same-origin)$/.test(String(site)) && !(mode === 'navigate' && target === 'document');
}

/** The same for browsers that do not say who asks; and a page that another site has opened tells it nothing. */
const APART = {
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'SAMEORIGIN',
  'x-content-type-options': 'nosniff',
};

async function respond(request: IncomingMessage, response: ServerResponse, options: ServerOptions): Promise<void> {
  for (const [name, value] of Object.entries(APART)) response.setHeader(name, value);
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) {
    response.writeHead(403, { 'content-type': 'text/plain' }).end('This preview answers to localhost only.\n');
    return;
  }
  if (isForeign(request)) {
    response.writeHead(403, { 'content-type': 'text/plain' }).end('This preview answers to its own pages only.\n');
    return;
  }
  await options.ready?.();
  if (options.answer?.(request, response)) return;
  // As they are now: what is ready may have changed them.
  const { mounts } = options;
  const change = changerOf(options);
  const path = decodePath(request.url ?? '/');
  const mount = mounts.find((one) => path?.startsWith(one.path) || `${path}/` === one.path);
  if (path === undefined || !mount) {
    const home = path === '/' ? mounts[0] : undefined;
    response.writeHead(home ? 302 : 404, home && { location: encodeURI(home.path) }).end();
    return;
  }
  const found = await findFile(mount, path);
  if (found?.redirect !== undefined) {
    response.writeHead(302, { location: found.redirect }).end();
    return;
  }
  const { name, bytes } = found ?? { name: '404.html', bytes: await mount.read('404.html') };
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  const body = type.startsWith('text/html') ? change(String(bytes ?? 'Not found\n')) : bytes;
  response
    .writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store', ...mount.headers })
    .end(body);
}

const changerOf = ({ changeHtml }: ServerOptions) => changeHtml?.() ?? ((html: string) => html);

/** The decoded path of an address; undefined for what is no address. A stray “%” stays as it is. */
export function decodePath(url: string): string | undefined {
  if (!URL.canParse(url, 'http://localhost')) return undefined;
  const { pathname } = new URL(url, 'http://localhost');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Files only, folders by their index.html, and nothing outside the mount. */
async function findFile({ path: root, read }: Mount, path: string) {
  const name = normalize(path.slice(root.length)).split(sep).join('/');
  if (/(^|\/)\.\.(\/|$)/.test(name)) return undefined;
  const folder = name.replace(/^\/+|^\.?$|\/+$/g, '');
  const isFolder = path.endsWith('/') || folder === '';
  const whole = isFolder ? undefined : await read(folder);
  if (whole !== undefined) return { name: folder, bytes: whole };
  const index = folder === '' ? 'index.html' : `${folder}/index.html`;
  const bytes = await read(index);
  if (bytes === undefined) return undefined;
  // Made from what was found: the path as it was asked for might begin with two slashes, which is another host's name.
  const shown = `${encodeURI(root)}${root.endsWith('/') ? '' : '/'}${folder.split('/').map(encodeURIComponent).join('/')}/`;
  return { name: index, bytes, redirect: isFolder ? undefined : shown };
}
