import { type Problem, reportInto } from '../text/problem.ts';
import type { Manners } from './ask-server.ts';
import type { OutsideLink } from './collect-links.ts';
import { describeFate } from './describe-fate.ts';
import { type Fate, followLink } from './follow-link.ts';
import { createHostQueue } from './host-queue.ts';
import type { LinkCache } from './link-cache.ts';
import { isReservedName } from './public-address.ts';

/** How many hosts are asked at a time, and milliseconds of rest that each gets between two questions. */
const HOSTS_AT_ONCE = 6;
const REST = 250;

/** What came of asking. */
export interface LinkReport {
  readonly problems: readonly Problem[];
  /** How many addresses were asked for, were known to open, and have names that are kept for examples. */
  readonly asked: number;
  readonly known: number;
  readonly reserved: number;
}

/** Thrown when no name at all could be looked up: most likely it is this machine that is cut off, and no link is called dead for that. */
export class Offline extends Error {
  constructor() {
    super('No name that is linked to could be looked up, so nothing is known of the links. Is this machine online?');
  }
}

/**
 * Asks for every address once, however often it is linked.
 * @param rest milliseconds between two questions to one host
 * @throws Offline
 */
export async function checkLinks(
  links: readonly OutsideLink[],
  cache: LinkCache,
  manners: Manners,
  rest: number = REST,
): Promise<LinkReport> {
  const addresses = [...new Set(links.map(({ address }) => address))].sort();
  const isReserved = (address: string) =>
    isReservedName(new URL(address).hostname) && !manners.allowed?.has(new URL(address).host);
  const real = addresses.filter((address) => !isReserved(address));
  const asked = real.filter((address) => !cache.find(address));
  const queue = createHostQueue(HOSTS_AT_ONCE, rest);
  const fates = new Map<string, Fate>();
  await Promise.all(
    asked.map(async (address) => {
      const fate = await followLink(address, queue, manners);
      fates.set(address, fate);
      if (fate.kind === 'alive') cache.keep(address, fate);
    }),
  );
  if (isOffline(fates)) throw new Offline();
  cache.save();

  const problems: Problem[] = [];
  for (const { address, file, at } of links) {
    const fate = fates.get(address) ?? cache.find(address);
    const finding = fate && describeFate(address, fate);
    if (finding) reportInto(problems, file)(finding.rule, at, finding.message, finding.severity);
  }
  return {
    problems,
    asked: asked.length,
    known: real.length - asked.length,
    reserved: addresses.length - real.length,
  };
}

function isOffline(fates: ReadonlyMap<string, Fate>): boolean {
  const isUnknown = (fate: Fate) =>
    fate.kind !== 'alive' && (fate.silence === 'unknown-host' || fate.silence === 'no-lookup');
  return fates.size > 0 && [...fates.values()].every(isUnknown);
}
