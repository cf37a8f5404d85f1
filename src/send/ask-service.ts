import { readRetryAfter } from '../fields/retry-after.ts';
import type { ApiRequest } from './service.ts';

export type Ask = (request: ApiRequest) => Promise<string>;

export class ServiceFault extends Error {
  /** `refused`: the keys; `unknown`: nothing there; `invalid`: the draft; `busy`, `broken`: the mailer; `silent`: no answer; `unreached`: nobody was asked. */
  readonly kind: 'refused' | 'unknown' | 'invalid' | 'busy' | 'broken' | 'silent' | 'unreached';
  /** What the mailer says of it, at most a line. */
  readonly words: string;

  constructor(kind: ServiceFault['kind'], words: string) {
    super(kind);
    this.kind = kind;
    this.words = words;
  }
}

export interface Patience {
  /** Milliseconds for one request. */
  readonly timeout: number;
  /** Milliseconds before each new try, where the mailer does not say. */
  readonly rests: readonly number[];
  /** The longest that a mailer may ask us to wait, in milliseconds. */
  readonly longestRest: number;
}

const PATIENCE: Patience = { timeout: 30_000, rests: [2_000, 8_000], longestRest: 60_000 };
/** More than any list of campaigns without their texts. */
const MOST_LETTERS = 20_000_000;

/**
 * Sends requests with the keys in their headers, and follows no redirect, so that no other server gets them. A mailer that is busy is asked
 * again; one that broke down too, but not with POST, which could make a second draft.
 */
export function openService(headers: Readonly<Record<string, string>>, patience: Patience = PATIENCE): Ask {
  return async (request) => {
    for (const rest of [...patience.rests, undefined]) {
      const answer = await askOnce(request);
      if (!(answer instanceof Again)) return answer;
      const wait = answer.rest ?? rest;
      if (rest === undefined || wait === undefined || wait > patience.longestRest) throw answer.fault;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    throw new Error('A request ends with an answer or a fault.');
  };

  async function askOnce({ method, address, type, body }: ApiRequest): Promise<string | Again> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(address, {
        method,
        headers: { accept: type ?? 'application/json', ...(type && { 'content-type': type }), ...headers },
        redirect: 'manual',
        signal: AbortSignal.timeout(patience.timeout),
        ...(body !== undefined && { body }),
      });
      text = await readText(response);
    } catch (error) {
      const fault = new ServiceFault(wasReached(error) ? 'silent' : 'unreached', '');
      if (method === 'POST' && fault.kind === 'silent') throw fault;
      return new Again(fault);
    }
    const { status } = response;
    if (status >= 200 && status < 300) return text;
    const fault = new ServiceFault(kindOf(status), wordsOf(text, headers));
    const headerOf = (name: string) => response.headers.get(name) ?? undefined;
    if (status === 429 || status === 503)
      return new Again(fault, readRetryAfter(headerOf('retry-after'), headerOf('date')));
    if (status >= 500 && method !== 'POST') return new Again(fault);
    throw fault;
  }
}

/** Where no connection was made, nothing can have been changed. */
const wasReached = (error: unknown): boolean =>
  !/^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|CERT_\w+|\w+_CERT\w*|UND_ERR_CONNECT_TIMEOUT)$/.test(
    String(((error as Error).cause as NodeJS.ErrnoException | undefined)?.code),
  );

class Again {
  readonly fault: ServiceFault;
  readonly rest: number | undefined;

  constructor(fault: ServiceFault, rest?: number) {
    this.fault = fault;
    this.rest = rest;
  }
}

async function readText(response: Response): Promise<string> {
  const parts: string[] = [];
  let letters = 0;
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    letters += part.length;
    if (letters > MOST_LETTERS) throw new Error('The answer is too long.');
    parts.push(part);
  }
  return parts.join('');
}

function kindOf(status: number): ServiceFault['kind'] {
  if (status === 401 || status === 403) return 'refused';
  if (status === 429 || status === 503) return 'busy';
  if (status === 404 || (status >= 300 && status < 400)) return 'unknown';
  return status < 500 ? 'invalid' : 'broken';
}

const LONGEST = 200;

/** The keys are taken out, should a mailer repeat them. */
function wordsOf(text: string, headers: Readonly<Record<string, string>>): string {
  const line = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const clean = Object.values(headers).reduce(
    (words, value) =>
      value.split(' ').reduce((left, key) => (key.length > 5 ? left.replaceAll(key, '…') : left), words),
    line,
  );
  return clean.slice(0, LONGEST);
}
