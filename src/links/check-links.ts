import { type Problem, reportInto } from '../text/problem.ts';
import type { Manners } from './ask-server.ts';
import type { OutsideLink } from './collect-links.ts';
import { describeFile, describeLink } from './describe-link.ts';
import { followLink, type Outcome } from './follow-link.ts';
import { createHostQueue } from './host-queue.ts';
import type { LinkCache } from './link-cache.ts';
import { isReservedName } from './public-address.ts';

/** How many hosts are asked at a time, and milliseconds of rest that each gets between two questions. */
const HOSTS_AT_ONCE = 6;
const REST = 250;

export class Offline extends Error {
  constructor() {
    super('No linked site could be looked up, so no link was checked. Is this machine online?');
  }
}

/** Asks for every address once. @param rest milliseconds between two questions to one host @throws Offline */
export async function checkLinks(
  links: readonly OutsideLink[],
  cache: LinkCache,
  manners: Manners,
  rest: number = REST,
) {
  const addresses = [...new Set(links.map(({ address }) => address))].sort();
  const isReserved = (address: string) =>
    isReservedName(new URL(address).hostname) && !manners.allowed?.has(new URL(address).host);
  const real = addresses.filter((address) => !isReserved(address));
  const asked = real.filter((address) => !cache.find(address));
  const queue = createHostQueue(HOSTS_AT_ONCE, rest);
  const outcomes = new Map<string, Outcome>();
  await Promise.all(
    asked.map(async (address) => {
      const outcome = await followLink(address, queue, manners);
      outcomes.set(address, outcome);
      if (outcome.kind === 'alive') cache.keep(address, outcome);
    }),
  );
  if (isOffline(outcomes)) throw new Offline();
  cache.save();

  const problems: Problem[] = [];
  for (const { address, file, at, lacksDetails = false } of links) {
    const outcome = outcomes.get(address) ?? cache.find(address);
    const finding = outcome && describeLink(address, outcome);
    const details = lacksDetails && outcome && describeFile(address, outcome);
    for (const one of [finding, details]) if (one) reportInto(problems, file)(one.rule, at, one.message, one.severity);
  }
  return {
    problems,
    asked: asked.length,
    known: real.length - asked.length,
    reserved: addresses.length - real.length,
  };
}

function isOffline(outcomes: ReadonlyMap<string, Outcome>): boolean {
  const isUnknown = (outcome: Outcome) =>
    outcome.kind !== 'alive' && (outcome.silence === 'unknown-host' || outcome.silence === 'no-lookup');
  return outcomes.size > 0 && [...outcomes.values()].every(isUnknown);
}
