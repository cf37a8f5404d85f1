import { askForText, type Manners, MOST_REDIRECTS, type Response, redirectOf, type Silence } from './ask-server.ts';
import { pause } from './host-queue.ts';

/** A sitemap may have 50 MB: sitemaps.org. */
const MOST_BYTES = 50_000_000;

export type LiveSitemap =
  | { readonly kind: 'read'; readonly addresses: readonly string[] }
  /** Nothing is public there yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unsure'; readonly status?: number; readonly silence?: Silence };

/** The addresses in a site's sitemap. A server that is busy is asked again. @param rests milliseconds before each new try */
export async function readSitemap(
  address: string,
  manners: Manners,
  rests: readonly number[] = [5_000, 20_000],
): Promise<LiveSitemap> {
  const first = judge(await follow(new URL('sitemap.xml', address), manners));
  const [rest, ...left] = rests;
  if (first.kind !== 'unsure' || rest === undefined) return first;
  await pause(rest);
  return readSitemap(address, manners, left);
}

async function follow(url: URL, manners: Manners, hops = 0): Promise<Response | Silence> {
  const answer = await askForText(url, MOST_BYTES, manners);
  const next = typeof answer === 'string' || hops === MOST_REDIRECTS ? undefined : redirectOf(answer, url);
  return next ? follow(next, manners, hops + 1) : answer;
}

function judge(answer: Response | Silence): LiveSitemap {
  if (typeof answer === 'string')
    return answer === 'unknown-host' ? { kind: 'none' } : { kind: 'unsure', silence: answer };
  const { status, text = '' } = answer;
  if (status === 404 || status === 410) return { kind: 'none' };
  // A page that says sorry with status 200 is no sitemap.
  if (status !== 200 || !/<urlset[\s>]/.test(text)) return { kind: 'unsure', status };
  const unescaped = (words: string) =>
    words.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]).trim();
  return { kind: 'read', addresses: [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => unescaped(loc)) };
}

const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
