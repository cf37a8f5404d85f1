import { runInThreads, TookTooLong } from '../build/threads/run-in-threads.ts';
import { openAnswer, PATIENCE, type PdfAnswer, TOO_SLOW } from '../import/pdf-answer.ts';
import type { PdfText } from '../import/pdf-text.ts';

/** Reads a PDF in a thread, and stops where it does not end. @param patience in milliseconds */
export async function readPdf(bytes: Uint8Array, patience = PATIENCE): Promise<PdfText> {
  const module = new URL('read-pdf-thread.ts', import.meta.url);
  const [answer] = await runInThreads<undefined, Uint8Array, PdfAnswer>({
    module,
    setup: undefined,
    tasks: [bytes],
    threads: 1,
    patience,
  }).catch((error: unknown) => {
    if (error instanceof TookTooLong) return [TOO_SLOW];
    throw error;
  });
  return openAnswer(answer ?? TOO_SLOW);
}
