import pLimit, { type LimitFunction } from 'p-limit';

// The one place that knows p-limit.

export type HostQueue = <T>(host: string, ask: () => Promise<T>) => Promise<T>;

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks each host one thing at a time, and only a few hosts at once.
 * @param hostsAtOnce how many hosts
 * @param between milliseconds of rest that a host gets after each answer
 */
export function createHostQueue(hostsAtOnce: number, between: number): HostQueue {
  const slots = pLimit(hostsAtOnce);
  const hosts = new Map<string, LimitFunction>();
  return (host, ask) => {
    const turns = hosts.get(host) ?? pLimit(1);
    hosts.set(host, turns);
    const answer = turns(() => slots(ask));
    void turns(() => pause(between));
    return answer;
  };
}
