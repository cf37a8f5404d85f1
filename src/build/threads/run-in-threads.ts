import { Worker } from 'node:worker_threads';
import { bundle } from '../../bundle/bundle.mjs';

// The one place that starts threads. Traps closed here:
// - a thread reads no TypeScript, however the process does: it is started with a bundle;
// - what goes there and back is copied, without functions and without the methods of classes;
// - an error that nobody catches there arrives as an event, with its name and its code and no class.

/** That a thread has before it: the next is copied to it while it works. */
const AHEAD = 2;

export interface ThreadedWork<Setup, Task> {
  readonly module: URL;
  readonly setup: Setup;
  readonly tasks: readonly Task[];
  readonly threads: number;
  /** In milliseconds, for all of it. */
  readonly patience?: number;
}

export class TookTooLong extends Error {}

/**
 * Hands out tasks to threads as they finish, and answers in the order of the tasks.
 * @throws what any of them threw, or TookTooLong; the others are stopped
 */
export async function runInThreads<Setup, Task, Answer>(work: ThreadedWork<Setup, Task>): Promise<readonly Answer[]> {
  const { module, setup, tasks, threads, patience } = work;
  const count = Math.min(threads, tasks.length);
  const start = await bundle(module);
  const options = { workerData: { setup }, execArgv: ['--enable-source-maps'] };
  const workers = Array.from({ length: count }, () => new Worker(start, options));
  const answers: Answer[] = [];
  let next = 0;
  const serve = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const asked: number[] = [];
      const ask = () => {
        for (; asked.length < AHEAD && next < tasks.length; next++) {
          asked.push(next);
          worker.postMessage(tasks[next]);
        }
        if (asked.length === 0) resolve();
      };
      worker.on('message', (answer: Answer) => {
        answers[asked.shift() ?? -1] = answer;
        ask();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`A thread ended early, with exit code ${code}.`)));
      ask();
    });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    if (patience !== undefined) timer = setTimeout(() => reject(new TookTooLong()), patience);
  });
  try {
    await Promise.race([Promise.all(workers.map(serve)), late]);
  } finally {
    clearTimeout(timer);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return answers;
}
