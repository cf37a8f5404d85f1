import { answerPdf } from '../../import/pdf-pages.ts';

// Reads one PDF, and is ended then.

interface PdfQuestion {
  readonly bytes: Uint8Array;
  readonly port: MessagePort;
}

addEventListener('message', async ({ data: { bytes, port } }: MessageEvent<PdfQuestion>) => {
  port.postMessage(await answerPdf(bytes));
});
