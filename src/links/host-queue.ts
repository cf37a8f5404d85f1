import pLimit, { type LimitFunction } from 'p-limit';

export type HostQueue = <T>(host: string, ask: () => Promise<T>) => Promise<T>;

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Asks each host one thing at a time, `between` milliseconds apart, and only a few hosts at once. */
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
