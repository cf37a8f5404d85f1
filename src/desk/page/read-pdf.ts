import { openAnswer, PATIENCE, type PdfAnswer, TOO_SLOW } from '../../import/pdf-answer.ts';
import type { ReadPdf } from '../../import/pdf-text.ts';

/** Reads a PDF beside the window, and stops where it does not end. */
export const readPdf: ReadPdf = async (bytes) => {
  const worker = new Worker(new URL('pdf-worker.js', location.href), { type: 'module' });
  // Of its own: pdf.js says more from a worker.
  const { port1, port2 } = new MessageChannel();
  try {
    const answer = await new Promise<PdfAnswer>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<PdfAnswer>) => resolve(data);
      worker.addEventListener('error', ({ message }) => resolve({ failed: message }));
      setTimeout(() => resolve(TOO_SLOW), PATIENCE);
      worker.postMessage({ bytes, port: port2 }, [port2]);
    });
    return openAnswer(answer);
  } finally {
    worker.terminate();
  }
};
