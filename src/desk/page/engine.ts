import type { Answer, Checked, Finding, Gated, Offered, Opened, Question, Shown } from '../engine/messages.ts';
import type { OnDesk } from '../engine/own-picture.ts';

interface Listener {
  readonly checked: (checked: Checked) => void;
  readonly shown: (shown: Shown) => void;
  readonly offered: (offered: Offered) => void;
  readonly gated: (gated: Gated) => void;
  readonly failed: (message: string) => void;
}

/**
 * The worker that checks and renders. It hears each text at once, and answers for the newest.
 * @param folder of the desk's files
 * @param now in milliseconds
 */
export function startEngine(folder: string, now: () => number, listener: Listener) {
  const worker = new Worker(new URL('worker.js', folder), { type: 'module' });
  let version = 0;
  const tries: ((findings: readonly Finding[]) => void)[] = [];
  const proofs: ((proof: string | undefined) => void)[] = [];
  let opened: (opened: Opened) => void = () => {};
  const ask = (question: Question) => worker.postMessage(question);

  const hear: { readonly [Say in Answer['say']]: (answer: Extract<Answer, { say: Say }>) => void } = {
    opened: (answer) => opened(answer),
    checked: listener.checked,
    shown: listener.shown,
    offered: listener.offered,
    gated: listener.gated,
    proved: ({ proof }) => proofs.shift()?.(proof),
    tried: ({ findings }) => tries.shift()?.(findings),
    failed: ({ message }) => listener.failed(message),
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear[data.say](data as never));
  worker.addEventListener('error', () => listener.failed('This browser is too old for the desk. Use a newer one.'));

  return {
    /** Whether an answer is about the newest text. */
    isNewest: (answer: { readonly version: number }) => answer.version === version,
    open: () =>
      new Promise<Opened>((resolve) => {
        opened = resolve;
        ask({ ask: 'open', folder });
      }),
    /** @param mails whether the emails are looked at */
    check(text: OnDesk, mails: boolean): void {
      version++;
      ask({ ask: 'check', version, ...text, now: now(), mails });
    },
    prove: (text: OnDesk) =>
      new Promise<string | undefined>((resolve) => {
        proofs.push(resolve);
        ask({ ask: 'proof', version, ...text, now: now() });
      }),
    /** What would be found in a text that is not shown. */
    try: (text: OnDesk) =>
      new Promise<readonly Finding[]>((resolve) => {
        tries.push(resolve);
        ask({ ask: 'try', version, ...text, now: now() });
      }),
  };
}
