import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the server saw it, and how many others it was answering at that moment under the same name. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** The name under which it was asked, without its port. */
  readonly host: string;
  readonly headers: IncomingMessage['headers'];
  readonly atOnce: number;
  /** Of those under all names. */
  readonly atOnceOfAll: number;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers each path as the test says, and writes down what it was asked. */
export async function startServerOf(answers: Readonly<Record<string, Answer>>) {
  const log: LoggedRequest[] = [];
  const open = new Map<string, number>();
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    open.set(host, (open.get(host) ?? 0) + 1);
    response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1));
    const { method = '', url = '', headers } = request;
    const atOnceOfAll = [...open.values()].reduce((sum, count) => sum + count, 0);
    log.push({ method, path: url, host, headers, atOnce: open.get(host) ?? 0, atOnceOfAll });
    const answer = answers[url.replace(/\?.*$/, '')] ?? status(404);
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  return {
    log,
    port,
    asked: (path: string) => log.filter((one) => one.path.replace(/\?.*$/, '') === path).map(({ method }) => method),
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, headers).end(code === 200 ? 'A page.' : '');
  };

/** Answers HEAD in one way and GET in another. */
export const byMethod =
  (head: Answer, get: Answer): Answer =>
  (request, response) =>
    (request.method === 'HEAD' ? head : get)(request, response);

/** Answers two at once, and none before there are two. */
export const inPairs = (answer: Answer): Answer => {
  const waiting: (() => void)[] = [];
  return (request, response) => {
    waiting.push(() => answer(request, response));
    if (waiting.length === 2) for (const go of waiting.splice(0)) go();
  };
};

export const after =
  (milliseconds: number, answer: Answer): Answer =>
  (request, response) => {
    setTimeout(() => answer(request, response), milliseconds);
  };
