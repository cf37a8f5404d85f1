import type { Io } from './command.ts';

/** Shows the current step, on a terminal only: a log keeps no trace of it. Call `done` before you print anything. */
export function showProgress({ stderr }: Io): { step(name: string): void; done(): void } {
  const show = (text: string) => stderr.isTTY && stderr.write(`\r\u001b[K${text}`);
  return { step: (name) => show(`… ${name}`), done: () => show('') };
}
