import { lookup } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress, withoutBrackets } from './public-address.ts';

/** What a server answered to one request, as far as it matters here. */
export interface Response {
  readonly status: number;
  readonly location?: string | undefined;
  /** Of a file: its media type, and its length in bytes. */
  readonly type?: string | undefined;
  readonly length?: string | undefined;
  readonly retryAfter?: string | undefined;
  /** The server's own clock, in which `retryAfter` may be written. */
  readonly date?: string | undefined;
  /** What it says; read only for `askForText`. */
  readonly text?: string;
}

export type Silence = 'unknown-host' | 'no-lookup' | 'private' | 'timeout' | 'certificate' | 'unreachable';

export interface Manners {
  /** Names us to the people who run the server. */
  readonly userAgent: string;
  readonly timeout: number;
  /** `127.0.0.1:8080`: asked although they are not of the public internet. Only tests name any. */
  readonly allowed?: ReadonlySet<string>;
}

export const MOST_REDIRECTS = 5;
export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends its reader on to, if it is a place of the web. */
export function redirectOf({ status, location }: Response, asked: URL): URL | undefined {
  if (!REDIRECTS.has(status) || location === undefined || !URL.canParse(location, asked.href)) return undefined;
  const next = new URL(location, asked.href);
  return /^https?:$/.test(next.protocol) ? next : undefined;
}

class PrivateAddress extends Error {}

/** One address that is not public condemns the name. The connection goes to the checked addresses, so a later change of the name gains nothing. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const own = addresses.find(({ address }) => !isPublicAddress(address));
    if (own) return callback(new PrivateAddress(), []);
    const [first] = addresses;
    return options.all ? callback(null, addresses) : callback(null, first?.address ?? '', first?.family);
  });
};

/** Sends one request, without cookies and without keeping the connection. Nothing of what the page says is read. Never throws. */
export const askServer = (url: URL, method: 'HEAD' | 'GET', manners: Manners): Promise<Response | Silence> =>
  ask(url, method, manners, async (response) => readResponse(response));

/** The same, with what the answer says. More than `mostBytes` is no answer. */
export const askForText = (url: URL, mostBytes: number, manners: Manners): Promise<Response | Silence> =>
  ask(url, 'GET', manners, async (response) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    for await (const part of response as AsyncIterable<Buffer>) {
      parts.push(part);
      bytes += part.length;
      if (bytes > mostBytes) return 'unreachable';
    }
    return { ...readResponse(response), text: Buffer.concat(parts).toString('utf8') };
  });

function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  manners: Manners,
  read: (response: IncomingMessage) => Promise<Response | Silence>,
): Promise<Response | Silence> {
  const isAllowed = manners.allowed?.has(url.host) ?? false;
  const hostname = withoutBrackets(url.hostname);
  if (!isAllowed && isIP(hostname) !== 0 && !isPublicAddress(hostname)) return Promise.resolve('private');
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  const options = {
    method,
    agent: false as const,
    headers: { 'user-agent': manners.userAgent, accept: '*/*', connection: 'close' },
    ...(isAllowed ? {} : { lookup: lookupPublic }),
  };
  return new Promise((resolve) => {
    let asked: ClientRequest | undefined;
    // Of the whole request, and not of its pauses: a server that sends a letter a second would otherwise never end.
    const timer = setTimeout(() => finish('timeout'), manners.timeout);
    const finish = (answer: Response | Silence) => {
      clearTimeout(timer);
      resolve(answer);
      asked?.destroy();
    };
    try {
      asked = send(url, options, (response) => void read(response).then(finish, () => finish('unreachable')));
    } catch {
      finish('unreachable'); // A port or a name that Node refuses to ask.
      return;
    }
    asked.on('error', (error: NodeJS.ErrnoException) => finish(readError(error)));
    asked.end();
  });
}

function readResponse({ statusCode = 0, headers }: IncomingMessage): Response {
  const { location, date, 'retry-after': retryAfter, 'content-type': type, 'content-length': length } = headers;
  return { status: statusCode, location, type, length, date, retryAfter };
}

/** Node's and OpenSSL's codes for certificates: `CERT_HAS_EXPIRED`, `ERR_TLS_CERT_ALTNAME_INVALID`, `DEPTH_ZERO_SELF_SIGNED_CERT`. */
const CERTIFICATE = /CERT|SIGNATURE|UNABLE_TO_|SELF_SIGNED|^ERR_TLS|^ERR_SSL|^EPROTO$/;

function readError(error: NodeJS.ErrnoException): Silence {
  if (error instanceof PrivateAddress) return 'private';
  const { code = '' } = error;
  if (code === 'ENOTFOUND') return 'unknown-host';
  if (code === 'EAI_AGAIN') return 'no-lookup';
  if (code === 'ETIMEDOUT') return 'timeout';
  return CERTIFICATE.test(code) ? 'certificate' : 'unreachable';
}
