import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Manners } from '../links/ask-server.ts';
import { readSitemap } from '../links/read-sitemap.ts';
import { decodeAddress } from '../text/decode-address.ts';
import { say, sayAll } from '../text/said.ts';
import { type Io, Stop } from './command.ts';

const TIMEOUT = 30_000;
const MOST_SHOWN = 50;

/**
 * Compares a built site with the sitemap of the live archive: what is public, and would not be after this is published. It notices
 * what a damaged list of addresses cannot.
 */
export async function compareLive(
  address: string,
  out: string,
  io: Io,
  more: Partial<Manners> & { readonly rests?: readonly number[] } = {},
): Promise<number> {
  const site = join(out, 'site');
  if (!existsSync(join(site, 'index.html'))) throw new Stop(say`${site} has no archive. Make it first: npm run build`);
  const { rests, ...manners } = more;
  const userAgent = `safeguarding-bulletin/1 (+${address})`;
  const live = await readSitemap(address, { userAgent, timeout: TIMEOUT, ...manners }, rests);
  if (live.kind === 'none') {
    io.stdout.write(say`${address} has no sitemap yet, so nothing can be lost there.\n`);
    return 0;
  }
  if (live.kind === 'unsure')
    throw new Stop(
      say`${address}sitemap.xml could not be read (${live.status ?? live.silence ?? ''}), so nobody knows which pages would be lost. Wait some minutes and run this again. If the site does not open in a browser either, ask the person who runs it.`,
      1,
    );
  const lost = live.addresses.filter((one) => !isMade(one));
  if (lost.length === 0) {
    io.stdout.write(say`Every page of ${address}sitemap.xml is in ${site}: ${live.addresses.length} addresses.\n`);
    return 0;
  }
  const shown = sayAll(lost.slice(0, MOST_SHOWN).map((one) => say`${one}\n`));
  const rest = lost.length > MOST_SHOWN ? say`and ${lost.length - MOST_SHOWN} more\n` : say``;
  throw new Stop(
    say`These pages are public, and would be lost if this were published:\n${shown}${rest}Restore them. If an issue has another name now, add its old one under “formerly:”. To take an issue back, keep its file with “status: withdrawn”.`,
    1,
  );

  /** A notice or a page that opens the new address counts too: it is a file as well. */
  function isMade(one: string): boolean {
    if (!one.startsWith(address)) return false;
    const path = decodeAddress(one.slice(address.length)).replace(/[?#].*$/, '');
    if (/(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path)) return false;
    return existsSync(join(site, path, path === '' || path.endsWith('/') ? 'index.html' : ''));
  }
}
