import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, resolve, sep } from 'node:path';

/** A folder and the path under which the browser sees it. Both end with a slash, or are the folder’s name. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
  /** Sent with every file of this folder alone. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServerOptions {
  /** The first mount whose path fits is asked. */
  readonly mounts: readonly Mount[];
  /** 0 takes any free one. */
  readonly port: number;
  /** Sent with every file, such as a policy of what may be loaded. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Changes pages before they are sent. */
  readonly transformHtml?: (html: string) => string;
  /** Answers requests that are not for files; true when it has. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves folders to this machine alone: it listens on the loopback address, and answers to no other name, so that a page
 * elsewhere cannot read drafts by pointing its own name here.
 */
export async function startServer(options: ServerOptions): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    respond(request, response, options).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(`${error}`);
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

async function respond(request: IncomingMessage, response: ServerResponse, options: ServerOptions): Promise<void> {
  const { mounts, headers = {}, transformHtml = (html) => html, answer } = options;
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) {
    response.writeHead(403, { 'content-type': 'text/plain' }).end('This preview answers to localhost only.\n');
    return;
  }
  if (answer?.(request, response)) return;
  const path = decodePath(request.url ?? '/');
  const mount = mounts.find((one) => path?.startsWith(one.path) || `${path}/` === one.path);
  if (path === undefined || !mount) {
    response
      .writeHead(path === '/' && mounts[0] ? 302 : 404, path === '/' && mounts[0] ? { location: mounts[0].path } : {})
      .end();
    return;
  }
  const found = await findFile(mount, path);
  if (found?.redirect !== undefined) {
    response.writeHead(302, { location: found.redirect }).end();
    return;
  }
  const { file, status } = found ?? { file: join(mount.folder, '404.html'), status: 404 };
  const bytes = (await readable(file, mount.folder)) ? await readFile(file) : Buffer.from('Not found\n');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const body = type.startsWith('text/html') ? transformHtml(bytes.toString('utf8')) : bytes;
  response
    .writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
      ...mount.headers,
    })
    .end(body);
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined; // A malformed address is nobody's file.
  }
}

interface Found {
  readonly file: string;
  readonly status: number;
  /** The address that shows this file, where another was asked for. */
  readonly redirect?: string;
}

/** Files only, folders by their index.html, and nothing outside the mount's folder, whatever a link in it points to. */
async function findFile({ path: root, folder }: Mount, path: string): Promise<Found | undefined> {
  const base = resolve(folder);
  const wanted = resolve(base, `.${sep}${path.slice(root.length)}`);
  if (wanted !== base && !wanted.startsWith(base + sep)) return undefined;
  const index = join(wanted, 'index.html');
  if (path.endsWith('/') || wanted === base)
    return (await readable(index, base)) ? { file: index, status: 200 } : undefined;
  if (await readable(wanted, base)) return { file: wanted, status: 200 };
  if (!(await readable(index, base))) return undefined;
  // Made from what was found: the path as it was asked for might begin with two slashes, which is another host's name.
  const names = relative(base, wanted).split(sep).map(encodeURIComponent);
  return { file: index, status: 200, redirect: `${root}${root.endsWith('/') ? '' : '/'}${names.join('/')}/` };
}

/** Whether this is a file whose real place, behind all links, is within the folder's. */
async function readable(file: string, folder: string): Promise<boolean> {
  try {
    const [real, base] = await Promise.all([realpath(file), realpath(folder)]);
    return real.startsWith(base + sep) && (await stat(real)).isFile();
  } catch {
    return false; // Not there, or a name that no file can have.
  }
}
