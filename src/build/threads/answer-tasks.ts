import { parentPort, workerData } from 'node:worker_threads';

/** The other end of `runInThreads`: opens once what the tasks need, then answers one after the other. What it throws ends the work. */
export function answerTasks<Setup, Task, Answer>(
  open: (setup: Setup) => Promise<(task: Task) => Promise<Answer>>,
): void {
  const opened = open(workerData.setup as Setup);
  let last: Promise<unknown> = opened;
  parentPort?.on('message', (task: Task) => {
    last = last.then(async () => parentPort?.postMessage(await (await opened)(task)));
  });
}
