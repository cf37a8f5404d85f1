/** Runs what is to be asked of a host when its turn has come. */
export type HostQueue = <T>(host: string, ask: () => Promise<T>) => Promise<T>;

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * No host is asked two things at once, and only a few hosts are asked at a time.
 * @param hostsAtOnce how many hosts
 * @param between milliseconds of rest that a host gets after each answer
 */
export function createHostQueue(hostsAtOnce: number, between: number): HostQueue {
  const last = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let free = hostsAtOnce;

  const takeSlot = () => (free > 0 ? Promise.resolve(void free--) : new Promise<void>((go) => waiting.push(go)));
  const giveSlot = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };

  return (host, ask) => {
    const turn = (last.get(host) ?? Promise.resolve()).then(async () => {
      await takeSlot();
      try {
        return await ask();
      } finally {
        giveSlot();
      }
    });
    last.set(
      host,
      turn.catch(() => {}).then(() => pause(between)), // The next one's turn comes whether or not this one failed.
    );
    return turn;
  };
}
