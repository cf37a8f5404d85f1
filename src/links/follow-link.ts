import { readRetryAfter } from '../fields/retry-after.ts';
import {
  askServer,
  type Manners,
  MOST_REDIRECTS,
  REDIRECTS,
  type Response,
  redirectOf,
  type Silence,
} from './ask-server.ts';
import { type HostQueue, pause } from './host-queue.ts';
import { describeRemoteFile } from './remote-file.ts';

export type Outcome =
  | {
      readonly kind: 'alive';
      /** Its new address, when its server says that it has moved permanently. */
      readonly movedTo?: string | undefined;
      /** Type and size of a file: `PDF, 640 KB`. */
      readonly file?: string | undefined;
    }
  /** `status` is 404 or 410; without it no server has this name, or none that the public can reach. */
  | { readonly kind: 'dead'; readonly status?: number; readonly silence?: 'unknown-host' | 'private' }
  | {
      readonly kind: 'unsure';
      readonly status?: number;
      readonly silence?: 'no-lookup' | 'timeout' | 'certificate' | 'unreachable' | 'redirects';
    };

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

const MOST_PATIENCE = 20_000;

export async function followLink(address: string, queue: HostQueue, manners: Manners): Promise<Outcome> {
  let url = new URL(address);
  let movedTo: string | undefined;
  let permanent = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const at = url;
    const answer = await queue(at.hostname, () => askPatiently(at, manners));
    if (typeof answer === 'string') return judgeSilence(answer);
    const { status } = answer;
    if (!REDIRECTS.has(status)) return judgeStatus(status, movedTo, describeRemoteFile(at, answer));
    const next = redirectOf(answer, at);
    if (!next) return { kind: 'unsure', status };
    // What comes after a redirect that is only for now is nobody's new address.
    permanent &&= PERMANENT.has(status);
    if (permanent) movedTo = next.href;
    url = next;
  }
  return { kind: 'unsure', silence: 'redirects' };
}

function judgeSilence(silence: Silence): Outcome {
  return silence === 'unknown-host' || silence === 'private' ? { kind: 'dead', silence } : { kind: 'unsure', silence };
}

function judgeStatus(status: number, movedTo: string | undefined, file: string | undefined): Outcome {
  if (status >= 200 && status < 300)
    return { kind: 'alive', ...(movedTo !== undefined && { movedTo }), ...(file !== undefined && { file }) };
  return status === 404 || status === 410 ? { kind: 'dead', status } : { kind: 'unsure', status };
}

async function askPatiently(url: URL, manners: Manners): Promise<Response | Silence> {
  const first = await askEither(url, manners);
  const wait = typeof first === 'string' ? undefined : patienceAsked(first);
  if (wait === undefined) return first;
  await pause(wait);
  return askEither(url, manners);
}

/** HEAD costs a server least, but many refuse it or answer it wrongly: nothing is called dead that was not asked for with GET. */
async function askEither(url: URL, manners: Manners): Promise<Response | Silence> {
  const head = await askServer(url, 'HEAD', manners);
  if (typeof head === 'string') return head === 'unreachable' ? askServer(url, 'GET', manners) : head;
  const isWell = head.status >= 200 && head.status < 400;
  return isWell || patienceAsked(head) !== undefined ? head : askServer(url, 'GET', manners);
}

/** Milliseconds that a server asks to be left alone; undefined when it does not, or asks for longer than anybody waits. */
function patienceAsked({ status, retryAfter, date }: Response): number | undefined {
  const wait = status === 429 || status === 503 ? readRetryAfter(retryAfter, date) : undefined;
  return wait !== undefined && wait <= MOST_PATIENCE ? wait : undefined;
}
