import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { bundle } from '../bundle/bundle.mjs';
import type { Answer, Task, tasks } from './picture-process.ts';
import { CostlyPicture, UnreadablePicture } from './pixels.ts';

// Pictures come from others, and a few kilobytes of any format can ask for minutes and gigabytes. No library stops in time for all of them, and
// no thread can be ended while it is in one. So each picture is opened in another process, which ends when it has taken too much.

type Tasks = typeof tasks;
type Made<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>;

/** Of work. A photograph of 48 million pixels takes one. */
const SECONDS = 8;
/** Milliseconds after which a process that no longer watches itself is ended. Others may be using the machine. */
const LONGEST_WAIT = 12 * SECONDS * 1000;

const MOST_PROCESSES = Math.min(4, availableParallelism());
const idle: ChildProcess[] = [];
const waiting: (() => void)[] = [];
let busy = 0;

/**
 * Opens a picture in another process.
 * @param patience how many times the usual work it may take
 * @throws UnreadablePicture, which may be a CostlyPicture
 */
export async function openPicture<Name extends keyof Tasks>(
  name: Name,
  words: Parameters<Tasks[Name]>,
  patience = 1,
): Promise<Made<Name>> {
  if (busy === MOST_PROCESSES) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy++;
  try {
    const child = idle.find(({ connected }) => connected) ?? (await startProcess());
    idle.splice(0, idle.length, ...idle.filter((other) => other !== child && other.connected));
    const task = { name, words, seconds: SECONDS * patience } as unknown as Task;
    child.send(task);
    const answer = await hear(child, LONGEST_WAIT * patience);
    if (!answer)
      throw new CostlyPicture(
        'takes too long or too much memory to open. Save it as PNG or JPEG, at most 4000 pixels wide, upload that, and write its name here.',
      );
    idle.push(child);
    if ('error' in answer) throw answer.error;
    if ('fault' in answer)
      throw new (answer.fault === 'CostlyPicture' ? CostlyPicture : UnreadablePicture)(answer.message);
    return answer.made as Made<Name>;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
}

/** It ends with this process, and does not keep it from ending. What libraries print of an odd picture is no message. */
async function startProcess(): Promise<ChildProcess> {
  const start = await bundle(new URL('picture-process.ts', import.meta.url));
  const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const;
  const child = fork(start, { serialization: 'advanced', execArgv: ['--enable-source-maps'], stdio: [...stdio] });
  child.unref();
  child.channel?.unref();
  if (!(await hear(child, LONGEST_WAIT))) throw new Error('The process that opens pictures could not be started.');
  return child;
}

/** What a process says next; undefined where it ends instead. */
function hear(child: ChildProcess, longest: number): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), longest);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      child.removeAllListeners();
      settle();
    };
    child.on('message', (answer: Answer) => end(() => resolve(answer)));
    child.on('exit', () => end(() => resolve(undefined)));
    child.on('error', (error) => end(() => reject(error)));
  });
}
