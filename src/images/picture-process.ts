import { readFacts, readWhole } from './picture-traces.ts';
import { makePicture, makeStamp, UnreadablePicture } from './pixels.ts';

// Another process, which opens pictures that come from others: see open-picture.ts. It does one task at a time, and ends itself when that takes
// too much: the libraries work on threads of their own, so that this one can look on.

export const tasks = { readFacts, readWhole, makePicture, makeStamp };

export type Task = {
  [Name in keyof typeof tasks]: {
    readonly name: Name;
    readonly words: Parameters<(typeof tasks)[Name]>;
    /** Of work, on all threads together: a slow or busy machine has as much. */
    readonly seconds: number;
  };
}[keyof typeof tasks];

export type Answer =
  | { readonly made: unknown }
  /** The name and the message of an UnreadablePicture. */
  | { readonly fault: string; readonly message: string }
  | { readonly error: Error };

/** In bytes. A photograph of 48 million pixels takes a third of it. */
const MOST_MEMORY = 600_000_000;
/** Milliseconds. */
const LOOKS = 10;

process.on('message', async (task: Task) => {
  const before = process.cpuUsage();
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if (process.memoryUsage.rss() > MOST_MEMORY || user + system > task.seconds * 1e6) endNow();
  }, LOOKS);
  const answer = await doTask(task);
  clearInterval(watch);
  process.send?.(answer);
});

async function doTask({ name, words }: Task): Promise<Answer> {
  try {
    return { made: await (tasks[name] as (...all: typeof words) => Promise<unknown>)(...words) };
  } catch (error) {
    if (error instanceof UnreadablePicture) return { fault: error.name, message: error.message };
    return { error: error as Error };
  }
}

/** At once: an orderly end would wait for the threads. */
const endNow = () => process.kill(process.pid, 'SIGKILL');

process.on('disconnect', endNow);
process.send?.('ready');
