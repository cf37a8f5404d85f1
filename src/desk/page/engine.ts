import type { Answer, Checked, Finding, Opened, Question, Shown } from '../engine/messages.ts';

interface Listener {
  readonly checked: (checked: Checked) => void;
  readonly shown: (shown: Shown) => void;
  readonly failed: (message: string) => void;
}

interface Text {
  readonly slug: string;
  readonly text: string;
}

/**
 * The worker that checks and renders. It has one text at a time: what is typed meanwhile waits, and only the last of it is sent.
 * @param folder of the desk's files
 * @param now in milliseconds
 */
export function startEngine(folder: string, now: () => number, listener: Listener) {
  const worker = new Worker(new URL('worker.js', folder), { type: 'module' });
  let busy = true;
  let waiting: Text | undefined;
  const tries: ((findings: readonly Finding[]) => void)[] = [];
  let opened: (opened: Opened) => void = () => {};
  const ask = (question: Question) => worker.postMessage(question);

  function next(): void {
    busy = waiting !== undefined;
    if (waiting) ask({ ask: 'check', ...waiting, now: now() });
    waiting = undefined;
  }

  const hear: { readonly [Say in Answer['say']]: (answer: Extract<Answer, { say: Say }>) => void } = {
    opened(answer) {
      opened(answer);
      next();
    },
    checked: listener.checked,
    shown(answer) {
      next();
      listener.shown(answer);
    },
    tried: ({ findings }) => tries.shift()?.(findings),
    failed({ message }) {
      listener.failed(message);
      next();
    },
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear[data.say](data as never));
  worker.addEventListener('error', () => listener.failed('This browser is too old for the desk. Use a newer one.'));

  return {
    isIdle: () => !busy,
    open: () =>
      new Promise<Opened>((resolve) => {
        opened = resolve;
        ask({ ask: 'open', folder });
      }),
    check(text: Text): void {
      waiting = text;
      if (!busy) next();
    },
    /** What would be found in a text that is not shown. */
    try: (text: Text) =>
      new Promise<readonly Finding[]>((resolve) => {
        tries.push(resolve);
        ask({ ask: 'try', ...text, now: now() });
      }),
  };
}
