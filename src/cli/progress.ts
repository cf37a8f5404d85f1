/** Shows which step is running, on a terminal only: a log keeps no trace of it. Call `done` before anything is printed. */
export function showProgress(): { step(name: string): void; done(): void } {
  const { isTTY } = process.stderr;
  const clear = () => process.stderr.write('\r\u001b[K');
  return {
    step(name) {
      if (!isTTY) return;
      clear();
      process.stderr.write(`… ${name}`);
    },
    done() {
      if (isTTY) clear();
    },
  };
}
