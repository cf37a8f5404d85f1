import { NotImported } from '../../import/document.ts';
import type { ReadPdf } from '../../import/pdf-text.ts';
import type { PdfAnswer } from '../engine/pdf-worker.ts';

/** In milliseconds. A newsletter takes one second. */
const PATIENCE = 30_000;

const TOO_SLOW =
  'This PDF takes too long to read. Print it to a new PDF, and open that, or copy its text and paste it here.';

/** Reads a PDF beside the window, and stops where it does not end. */
export const readPdf: ReadPdf = async (bytes) => {
  const worker = new Worker(new URL('pdf-worker.js', location.href), { type: 'module' });
  // Of its own: pdf.js says more from a worker.
  const { port1, port2 } = new MessageChannel();
  try {
    const answer = await new Promise<PdfAnswer>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<PdfAnswer>) => resolve(data);
      worker.addEventListener('error', ({ message }) => resolve({ failed: message }));
      setTimeout(() => resolve({ refused: TOO_SLOW }), PATIENCE);
      worker.postMessage({ bytes, port: port2 }, [port2]);
    });
    if ('read' in answer) return answer.read;
    throw 'refused' in answer ? new NotImported(answer.refused) : new Error(answer.failed);
  } finally {
    worker.terminate();
  }
};
