import type {
  Answer,
  AskedOnce,
  Checked,
  Fixable,
  Gated,
  Offered,
  OnceAnswers,
  Opened,
  Question,
  Shown,
} from '../engine/messages.ts';
import type { OnDesk } from '../engine/own-picture.ts';
import { failed, worker } from './start-worker.ts';

interface Listener {
  readonly checked: (checked: Checked) => void;
  readonly fixable: (fixable: Fixable) => void;
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
  let version = 0;
  let opened: (opened: Opened) => void = () => {};
  const ask = (question: Question) => worker.postMessage(question);
  const askOnce = <Ask extends AskedOnce['ask']>(question: AskedOnce & { readonly ask: Ask }) =>
    new Promise<OnceAnswers[Ask]>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<OnceAnswers[Ask]>) => resolve(data);
      worker.postMessage({ ...question, port: port2 } satisfies Question, [port2]);
    });

  const hear: { readonly [Say in Answer['say']]: (answer: Extract<Answer, { say: Say }>) => void } = {
    ...listener,
    opened: (answer) => opened(answer),
    failed: ({ message }) => listener.failed(message),
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear[data.say](data as never));
  void failed.then(() => listener.failed('This browser is too old for the desk. Use a newer one.'));

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
    prove: (text: OnDesk) => askOnce({ ask: 'proof', ...text, now: now() }),
    /** What would be found in a text that is not shown. */
    try: (text: OnDesk) => askOnce({ ask: 'try', ...text, now: now() }),
    /** Texts without the personal data in them. */
    clean: (texts: readonly string[]) => askOnce({ ask: 'clean', texts }),
  };
}

export type Engine = ReturnType<typeof startEngine>;
