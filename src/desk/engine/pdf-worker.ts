import { NotImported } from '../../import/document.ts';
import { readPdf } from '../../import/pdf-pages.ts';
import type { PdfText } from '../../import/pdf-text.ts';

// Reads one PDF, and is ended then.

export type PdfAnswer = { readonly read: PdfText } | { readonly refused: string } | { readonly failed: string };

interface PdfQuestion {
  readonly bytes: Uint8Array;
  readonly port: MessagePort;
}

addEventListener('message', ({ data: { bytes, port } }: MessageEvent<PdfQuestion>) => {
  const say = (answer: PdfAnswer): void => port.postMessage(answer);
  readPdf(bytes)
    .then((read) => say({ read }))
    .catch((error: unknown) =>
      say(error instanceof NotImported ? { refused: error.message } : { failed: String(error) }),
    );
});
